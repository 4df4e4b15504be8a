"""The journal as people read it: which batches are wanted, and what a change did, in words."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.changes import (
    Action,
    AnnotationChange,
    Change,
    ConceptChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.scheme_edit import told_differences
from annotator.core.span import Span
from annotator.core.suggestion import Origin

_LONGEST = 40  # code points of a quotation


@dataclass(frozen=True, slots=True)
class BatchFilter:
    """Which batches are wanted; what is empty or None asks for nothing in particular.

    `label` and `article_id` ask for a change under that label, or in that article. The moments are
    UTC times in ISO 8601: from `since` on, and before `until`.
    """

    analyst: str = ""
    label: str = ""
    article_id: int | None = None
    since: str = ""
    until: str = ""
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A batch of the journal without its changes; `undone` if undo took it back by now."""

    number: int
    made_at: str
    analyst: str
    action: Action
    what: str
    changes: int
    undone: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a change did, in words, and where: nowhere if that was a term, a concept or the labels.

    A change of status is in an article and at no span of it.
    """

    words: str
    article_id: int | None = None
    title: str = ""
    span: Span | None = None


def told(change: Change, text: str) -> str:
    """Return what a change did; `text` is that of its article, empty for a term."""
    if isinstance(change, StatusChange):
        before, after = (status.replace("_", " ") for status in (change.before, change.after))
        return f"status: {before} → {after}"
    if isinstance(change, TermChange):
        return _term_words(change)
    if isinstance(change, ConceptChange):
        return _concept_words(change)
    if isinstance(change, SchemeChange):
        return "labels: " + "; ".join(told_differences(change.before, change.after))
    return _annotation_words(change, text)


def place_of(change: Change) -> Span | None:
    """Return where a change can be seen, or could be before it."""
    return change.either.span if isinstance(change, AnnotationChange) else None


def quoted(span: Span, text: str) -> str:
    """Return the words of a span, shortened and in quotation marks."""
    words = " ".join(span.of(text).split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"


def named(annotation: Annotation) -> str:
    """Return the label of an annotation, with its concept if it has one."""
    return " · ".join(filter(None, (annotation.label, annotation.concept)))


def _annotation_words(change: AnnotationChange, text: str) -> str:
    before, after = change.before, change.after
    words = f"{quoted(change.either.span, text)} {named(change.either)}"
    if before is None:
        if not change.either.accepted:
            return f"rejected {words}"
        by_hand = change.either.origin is Origin.ANALYST
        return f"{'marked' if by_hand else 'accepted'} {words}"
    if after is None:
        return f"{'removed' if before.accepted else 'took back the rejection of'} {words}"
    return _correction_words(before, after, text)


def _correction_words(before: Annotation, after: Annotation, text: str) -> str:
    place = quoted(after.span, text)
    if before.span != after.span:
        place = f"{quoted(before.span, text)} → {place}"
    parts = [
        f"{was} → {became}"
        for was, became in ((named(before), named(after)), (before.state, after.state))
        if was != became
    ]
    if parts:
        return f"{place}: {', '.join(parts)}"
    return f"{place} {named(after)}" + (", again" if before.span == after.span else "")


def _term_words(change: TermChange) -> str:
    term = change.either
    says = _term_says(term)
    return says if change.after is not None else f"no longer: {says}"


def _concept_words(change: ConceptChange) -> str:
    before, after = change.before, change.after
    if after is None:
        return f"nothing of its own about {change.either.id} any more"
    forms = set(after.forms) - set(before.forms if before else ())
    gone = set(before.forms if before else ()) - set(after.forms)
    parts = [f"+ “{form.text}”" for form in after.forms if form in forms]
    parts += [f"− “{form.text}”" for form in (before.forms if before else ()) if form in gone]
    words = f"concept {after.id}: {after.name}"
    return f"{words} ({', '.join(parts)})" if before and parts else words


def _term_says(term: ProjectTerm) -> str:
    if term.kind is TermKind.ALIAS:
        return f"“{term.surface}” is an alias of {term.concept}"
    return f"never match “{term.surface}”" + (f" as {term.label}" if term.label else "")
