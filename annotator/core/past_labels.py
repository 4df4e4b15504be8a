"""The journal told in the labels of today, and what is taken back told in those to come.

Renaming a label changes every annotation that has it. Who takes back what was decided before that
means the decision and not its label: so edits of the labels that stay are looked through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.core.annotation import Annotation
from annotator.core.changes import AnnotationChange, Change, SchemeChange, TermChange
from annotator.core.project_term import ProjectTerm
from annotator.core.reverting import Logged
from annotator.core.scheme_edit import Moves, moves, relabelled, relabelled_terms

Labelled = TypeVar("Labelled", Annotation, ProjectTerm)
_LABELLED = (AnnotationChange, TermChange)


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of the labels: the number of its batch, and what it did."""

    number: int
    change: SchemeChange


def parted(edits: Sequence[Edit], chosen: frozenset[int]) -> tuple[list[Edit], list[Edit]]:
    """Return the edits that stay, and those that can be taken back: the last, if all are chosen."""
    first = len(edits)
    while first and edits[first - 1].number in chosen:
        first -= 1
    return list(edits[:first]), list(edits[first:])


def in_present_words(entries: Iterable[Logged], edits: Iterable[Edit]) -> list[Logged]:
    """Return the changes of an article, or of the terms, as if some edits had held all along."""
    told = list(entries)
    for edit in edits:
        told = _looked_through(told, edit)
    return told


def following(
    change: SchemeChange,
    planned: Sequence[Change],
    annotations: Iterable[Annotation],
    terms: Iterable[ProjectTerm],
) -> list[Change]:
    """Return planned changes, with all else that has to follow when the labels change.

    Given are the annotations with a label whose name changes or has been another's, and all terms.
    """
    moved = moves(change.before, change.after)
    marks = {c.either.uid: c for c in planned if isinstance(c, AnnotationChange)}
    taught = {c.either.uid: c for c in planned if isinstance(c, TermChange)}
    left = [c for c in planned if not isinstance(c, _LABELLED)]
    for mark in relabelled(_then(annotations, marks), moved):
        before = marks[mark.either.uid].before if mark.either.uid in marks else mark.before
        marks[mark.either.uid] = AnnotationChange(before, mark.after)
    for term in relabelled_terms(_then(terms, taught), moved):
        term_before = taught[term.either.uid].before if term.either.uid in taught else term.before
        taught[term.either.uid] = TermChange(term_before, term.after)
    both: list[Change] = [*taught.values(), *marks.values()]
    return [*left, *(c for c in both if isinstance(c, _LABELLED) and c.before != c.after)]


def _then(stored: Iterable[Labelled], planned: Mapping[str, object]) -> Iterator[Labelled]:
    yield from (one for one in stored if one.uid not in planned)
    for change in planned.values():
        after: Labelled | None = getattr(change, "after", None)
        if after is not None:
            yield after


def _looked_through(entries: Sequence[Logged], edit: Edit) -> list[Logged]:
    general = moves(edit.change.before, edit.change.after)
    own: dict[str, Moves] = {}
    for entry in entries:
        if entry.number == edit.number and (pair := _relabelling(entry.change)):
            own[_uid(entry.change)] = {**general, pair[0]: pair[1]}
    return [
        replace(entry, change=_renamed(entry, own.get(_uid(entry.change), general), edit.number))
        for entry in entries
        if entry.number != edit.number or not _relabelling(entry.change)
    ]


def _renamed(entry: Logged, moved: Moves, number: int) -> Change:
    change = entry.change
    if entry.number > number or not isinstance(change, _LABELLED):
        return change
    after = change.after
    if isinstance(change, TermChange):
        term_after = _moved(change.after, moved) if entry.number < number else change.after
        return TermChange(_moved(change.before, moved), term_after)
    after = _moved(change.after, moved) if entry.number < number else change.after
    return AnnotationChange(_moved(change.before, moved), after)


def _moved(one: Labelled | None, moved: Moves) -> Labelled | None:
    return None if one is None else replace(one, label=moved.get(one.label, one.label))


def _relabelling(change: Change) -> tuple[str, str] | None:
    """Return the labels before and after, if a change is of the label and of nothing else."""
    if not isinstance(change, _LABELLED) or change.before is None or change.after is None:
        return None
    old, new = change.before.label, change.after.label
    only = _moved(change.before, {old: new}) == change.after  # type: ignore[type-var]
    return (old, new) if old != new and only else None


def _uid(change: Change) -> str:
    return change.either.uid if isinstance(change, _LABELLED) else ""
