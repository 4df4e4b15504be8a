"""The orders in which the undecided mentions of an article can be gone through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from annotator.core.span import Span

Place = tuple[int | float | str, ...]


class ReviewOrder(StrEnum):
    """What comes next: what follows in the text, what is least certain, or what is alike."""

    READING = "reading"
    DOUBTFUL = "least certain first"
    LABEL = "label"
    CONCEPT = "concept"


class Ordered(Protocol):
    """A mention or a suggestion, as far as an order asks about it."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...

    @property
    def label(self) -> str:
        """Its label."""
        ...

    @property
    def concept(self) -> str:
        """Its concept, empty if it has none."""
        ...

    @property
    def score(self) -> float:
        """How sure its suggester is, from 0 to 1."""
        ...


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order, and the labels of the scheme in theirs."""

    order: ReviewOrder
    labels: Sequence[str]

    def place(self, mark: Ordered) -> Place:
        """Return where a mark comes: what has the smaller place comes first.

        What is alike follows as it is read, and no two suggestions of an article have one place.
        Labels come as the scheme names them, others after these; so does what has no concept.
        """
        start, end, label = mark.span.start, mark.span.end, mark.label
        if self.order is ReviewOrder.DOUBTFUL:
            return (mark.score, start, end, label)
        if self.order is ReviewOrder.LABEL:
            return (self._rank(label), label, start, end)
        if self.order is ReviewOrder.CONCEPT:
            return (int(not mark.concept), mark.concept, start, end, label)
        return (start, end, label)

    def _rank(self, label: str) -> int:
        return self.labels.index(label) if label in self.labels else len(self.labels)
