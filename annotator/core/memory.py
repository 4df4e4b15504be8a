"""What the decisions in a project teach: which words were accepted, which rejected, and where.

A `Memory` is a value. Whoever knows the changes that were made since gets the next one from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import NamedTuple

from annotator.core.annotation import Annotation
from annotator.core.changes import AnnotationChange, Change, ConceptChange, TermChange
from annotator.core.contexts import contexts, surface_of
from annotator.core.own_concepts import own_after
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.suggestion import Origin
from annotator.core.terms import Concept


class Tally(NamedTuple):
    """How often something was accepted, and how often rejected."""

    accepted: int = 0
    rejected: int = 0


# Counts by words are kept in dictionaries of strings and numbers alone: Python's collector of
# garbage passes over these, and would stop the window for the memory of a large project.
Counts = Mapping[str, int]
_NONE: Counts = {}


def key(label: str, detail: str) -> str:
    """Return the key for a label together with a context, or with the id of a concept."""
    return intern(f"{label}\t{detail}")


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was decided about one surface, in counts above zero.

    `accepted` and `rejected` are by label, `accepted_in` and `rejected_in` by label and context
    (`core.contexts.contexts`), and `concepts` counts what was accepted by label and concept.
    """

    accepted: Counts = field(default_factory=lambda: _NONE)
    rejected: Counts = field(default_factory=lambda: _NONE)
    concepts: Counts = field(default_factory=lambda: _NONE)
    rejected_in: Counts = field(default_factory=lambda: _NONE)
    accepted_in: Counts = field(default_factory=lambda: _NONE)

    @property
    def decisions(self) -> int:
        """How many decisions are behind it."""
        return sum(self.accepted.values()) + sum(self.rejected.values())

    def tally(self, label: str) -> Tally:
        """Return how often it was accepted and rejected under a label."""
        return Tally(self.accepted.get(label, 0), self.rejected.get(label, 0))

    @property
    def label(self) -> str:
        """The label accepted most often, or "" if none was accepted more often than rejected."""
        liked = [label for label, n in self.accepted.items() if n > self.rejected.get(label, 0)]
        return max(sorted(liked), key=self.accepted.__getitem__, default="")

    def is_clear(self, label: str) -> bool:
        """Whether a label was accepted more than twice as often as all that speaks against it.

        Against it speak acceptances under other labels, and its own rejections.
        """
        yes, no = self.tally(label)
        others = sum(self.accepted.values()) - yes
        return yes > 2 * (others + no)

    def concept(self, label: str) -> str:
        """Return the concept it was accepted with most often under a label; "" if mostly none."""
        under = key(label, "")
        counts = {k.removeprefix(under): n for k, n in self.concepts.items() if k.startswith(under)}
        without = self.accepted.get(label, 0) - sum(counts.values())
        best = max(sorted(counts), key=counts.__getitem__, default="")
        return best if best and counts[best] >= without else ""

    def refuses(self, label: str, places: Iterable[str]) -> bool:
        """Whether the label was rejected in one of these contexts, and never accepted in it."""
        keys = (key(label, place) for place in places)
        return any(k in self.rejected_in and k not in self.accepted_in for k in keys)

    def essence(self) -> Verdicts:
        """Return what matters for suggestions: of the contexts those that are refused."""
        refused = {k: 1 for k in self.rejected_in if k not in self.accepted_in}
        return Verdicts(self.accepted, self.rejected, self.concepts, refused)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a project's decisions teach.

    `surfaces` are the words decided about, as `surface_of` writes them. `record` tells how often
    the suggestions of an origin under a label were accepted and rejected. `terms` are the
    project's own, by uid, `concepts` its own by id.
    """

    surfaces: Mapping[str, Verdicts] = field(default_factory=dict)
    record: Mapping[tuple[Origin, str], Tally] = field(default_factory=dict)
    terms: Mapping[str, ProjectTerm] = field(default_factory=dict)
    concepts: Mapping[str, Concept] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.surfaces or self.record or self.terms or self.concepts)

    def after(self, changes: Iterable[Change], texts: Mapping[int, str]) -> Memory:
        """Return the memory after changes were made; `texts` are the articles' by their id.

        What a batch's inverse does takes back what the batch did.
        """
        draft = _Draft(self)
        concepts: list[ConceptChange] = []
        for change in changes:
            if isinstance(change, AnnotationChange):
                draft.count(change.before, texts, -1)
                draft.count(change.after, texts, 1)
            elif isinstance(change, TermChange):
                draft.terms.pop(change.before.uid if change.before else "", None)
                draft.terms |= {change.after.uid: change.after} if change.after else {}
            elif isinstance(change, ConceptChange):
                concepts.append(change)
        draft.concepts = own_after(draft.concepts, concepts) if concepts else draft.concepts
        return draft.memory()

    def aliases(self) -> Iterator[ProjectTerm]:
        """Yield the project's aliases."""
        return (term for term in self.terms.values() if term.kind is TermKind.ALIAS)

    def never(self) -> frozenset[tuple[str, str]]:
        """Return surface and label of what is never to be suggested; "" stands for any label."""
        terms = self.terms.values()
        return frozenset((t.surface, t.label) for t in terms if t.kind is TermKind.NEVER)


def memory_of(
    decisions: Iterable[tuple[Annotation, str]],
    terms: Iterable[ProjectTerm] = (),
    concepts: Mapping[str, Concept] | None = None,
) -> Memory:
    """Return the memory of all decisions that hold, each with its article's text, and terms."""
    draft = _Draft(Memory())
    for annotation, text in decisions:
        draft.count(annotation, {annotation.article_id: text}, 1)
    draft.terms |= {term.uid: term for term in terms}
    draft.concepts = concepts or {}
    return draft.memory()


class _Draft:
    """A memory in the making: counts go up and down, and are gone where they reach zero."""

    def __init__(self, old: Memory) -> None:
        self._old = old
        self._changed: dict[str, _Counting] = {}
        self._record = dict(old.record)
        self.terms = dict(old.terms)
        self.concepts = old.concepts

    def count(self, annotation: Annotation | None, texts: Mapping[int, str], by: int) -> None:
        """Count a decision in, or out again with -1."""
        text = texts.get(annotation.article_id) if annotation else None
        if annotation is None or text is None:  # what is not there any more teaches nothing
            return
        places = contexts(text, annotation.span)
        self._counting(surface_of(annotation.span.of(text))).count(annotation, places, by)
        if annotation.origin is not Origin.ANALYST:  # that was no suggestion
            self._count_source((annotation.origin, annotation.label), annotation.accepted, by)

    def memory(self) -> Memory:
        """Return the memory as it is now; nothing may be counted after that."""
        surfaces = dict(self._old.surfaces)
        for surface, counting in self._changed.items():
            verdicts = counting.verdicts()
            if verdicts.decisions:
                surfaces[surface] = verdicts
            else:
                surfaces.pop(surface, None)
        return Memory(surfaces, self._record, self.terms, self.concepts)

    def _counting(self, surface: str) -> _Counting:
        if surface not in self._changed:
            self._changed[surface] = _Counting(self._old.surfaces.get(surface, Verdicts()))
        return self._changed[surface]

    def _count_source(self, source: tuple[Origin, str], accepted: bool, by: int) -> None:
        yes, no = self._record.get(source, Tally())
        tally = Tally(yes + by, no) if accepted else Tally(yes, no + by)
        self._record[source] = tally
        if not any(tally):
            del self._record[source]


class _Counting:
    """The verdicts on one surface while they are counted."""

    __slots__ = ("accepted", "accepted_in", "concepts", "rejected", "rejected_in")

    def __init__(self, old: Verdicts) -> None:
        self.accepted = dict(old.accepted)
        self.rejected = dict(old.rejected)
        self.concepts = dict(old.concepts)
        self.rejected_in = dict(old.rejected_in)
        self.accepted_in = dict(old.accepted_in)

    def count(self, annotation: Annotation, places: Iterable[str], by: int) -> None:
        label, accepted = annotation.label, annotation.accepted
        _count(self.accepted if accepted else self.rejected, label, by)
        for place in places:
            _count(self.accepted_in if accepted else self.rejected_in, key(label, place), by)
        if accepted and annotation.concept:
            _count(self.concepts, key(label, annotation.concept), by)

    def verdicts(self) -> Verdicts:
        counts = (self.accepted, self.rejected, self.concepts, self.rejected_in, self.accepted_in)
        return Verdicts(*(some or _NONE for some in counts))


def _count(counts: dict[str, int], what: str, by: int) -> None:
    counts[what] = counts.get(what, 0) + by
    if not counts[what]:
        del counts[what]
