"""How well suggestions agree with a gold standard: precision, recall and F1, and what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from annotator.core.span import Span


class Marked(Protocol):
    """Anything with a place, a label and a concept: a suggestion, an annotation, a mention."""

    @property
    def span(self) -> Span:
        """Where the mark is."""

    @property
    def label(self) -> str:
        """What it is labelled."""

    @property
    def concept(self) -> str:
        """Which concept it names; empty for none."""


class Measure(StrEnum):
    """When a mark counts as found: same place and label, same place, or same label and overlap."""

    EXACT = "exact"
    SPAN = "span"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Score:
    """How many marks were found, proposed and expected."""

    found: int = 0
    proposed: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found,
            self.proposed + other.proposed,
            self.expected + other.expected,
        )

    @property
    def precision(self) -> float:
        """The share of the proposed marks that are right; 0 where nothing was proposed."""
        return self.found / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """The share of the expected marks that were found; 0 where nothing was expected."""
        return self.found / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.proposed + self.expected
        return 2 * self.found / both if both else 0.0


def score(proposed: Sequence[Marked], expected: Sequence[Marked], measure: Measure) -> Score:
    """Score the marks of one article; each expected mark can be found only once."""
    return Score(len(_pairs(proposed, expected, measure)), len(proposed), len(expected))


def score_by_label(
    proposed: Sequence[Marked], expected: Sequence[Marked], measure: Measure
) -> dict[str, Score]:
    """Score the marks of one article label by label."""
    labels = sorted({mark.label for mark in (*proposed, *expected)})
    return {
        label: score(
            [mark for mark in proposed if mark.label == label],
            [mark for mark in expected if mark.label == label],
            measure,
        )
        for label in labels
    }


def concept_accuracy(proposed: Sequence[Marked], expected: Sequence[Marked]) -> Score:
    """Of the exactly found marks that have a concept in gold, count those with the same one."""
    pairs = [(p, e) for p, e in _pairs(proposed, expected, Measure.EXACT) if e.concept]
    same = sum(p.concept == e.concept for p, e in pairs)
    return Score(same, len(pairs), len(pairs))


def misses(proposed: Sequence[Marked], expected: Sequence[Marked]) -> list[Marked]:
    """Return the expected marks that were not proposed exactly."""
    found = Counter(_exact_key(mark) for mark in proposed)
    return _without(expected, found)


def extras(proposed: Sequence[Marked], expected: Sequence[Marked]) -> list[Marked]:
    """Return the proposed marks that gold does not have exactly."""
    return misses(expected, proposed)


def total(scores: Iterable[Score]) -> Score:
    """Add scores up: of several articles, or of several labels."""
    return sum(scores, Score())


def _exact_key(mark: Marked) -> tuple[int, int, str]:
    return (mark.span.start, mark.span.end, mark.label)


def _span_key(mark: Marked) -> tuple[int, int, str]:
    return (mark.span.start, mark.span.end, "")


def _pairs(
    proposed: Sequence[Marked], expected: Sequence[Marked], measure: Measure
) -> list[tuple[Marked, Marked]]:
    if measure is Measure.OVERLAP:
        return list(_overlapping(proposed, expected))
    key = _exact_key if measure is Measure.EXACT else _span_key
    waiting: dict[tuple[int, int, str], list[Marked]] = {}
    for mark in expected:
        waiting.setdefault(key(mark), []).append(mark)
    found = ((mark, waiting.get(key(mark), [])) for mark in proposed)
    return [(mark, same.pop()) for mark, same in found if same]


def _overlapping(
    proposed: Sequence[Marked], expected: Sequence[Marked]
) -> Iterator[tuple[Marked, Marked]]:
    """Pair each proposed mark with the first free one of its label that it touches."""
    free = sorted(expected, key=_exact_key)
    for mark in sorted(proposed, key=_exact_key):
        touched = (e for e in free if e.label == mark.label and e.span.overlaps(mark.span))
        partner = next(touched, None)
        if partner is not None:
            free.remove(partner)
            yield mark, partner


def _without(marks: Sequence[Marked], found: Counter[tuple[int, int, str]]) -> list[Marked]:
    left: list[Marked] = []
    for mark in marks:
        key = _exact_key(mark)
        if found[key]:
            found[key] -= 1
        else:
            left.append(mark)
    return left
