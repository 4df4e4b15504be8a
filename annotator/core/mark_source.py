"""Where the marks of one article come from: lists in memory, or whatever else can be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from annotator.core.annotation import Annotation, State
from annotator.core.changes import AnnotationChange
from annotator.core.span import Span
from annotator.core.span_index import SpanIndex
from annotator.core.suggestion import Suggestion

# Start, end, label and state of a mention: all that is needed to list thousands of them.
Outline = tuple[int, int, str, str]


class MarkSource(Protocol):
    """The suggestions and decisions of one article, asked for stretch by stretch.

    Whatever shares text with a stretch belongs to it; answers are in reading order. Of
    suggestions, those are undecided that no decision answers or hides. `longest` is a number of
    code points that no span exceeds.
    """

    @property
    def overlap(self) -> bool:
        """Whether accepted spans may overlap."""
        ...

    @property
    def longest(self) -> int:
        """A length that no span exceeds."""
        ...

    def annotations(self, stretch: Span) -> list[Annotation]:
        """Return the decisions of a stretch, hidden ones included."""
        ...

    def suggestions(self, stretch: Span) -> list[Suggestion]:
        """Return the suggestions of a stretch, decided and hidden ones included."""
        ...

    def undecided(self, stretch: Span) -> list[Suggestion]:
        """Return the undecided suggestions of a stretch."""
        ...

    def undecided_from(self, start: int) -> Suggestion | None:
        """Return the first undecided suggestion that starts at `start` or later."""
        ...

    def undecided_before(self, start: int) -> Suggestion | None:
        """Return the last undecided suggestion that starts before `start`."""
        ...

    def outlines(self, first: int, last: int) -> list[Outline]:
        """Return what is seen that starts from `first` on and before `last`, in reading order."""
        ...

    def counts(self) -> tuple[int, int]:
        """Return how many suggestions are undecided, and how many decisions there are."""
        ...

    def follow(self, change: AnnotationChange) -> None:
        """Take over a change that has been stored."""
        ...


def settles(annotation: Annotation, suggestion: Suggestion, *, overlap: bool) -> bool:
    """Tell whether a decision answers a suggestion, or covers one that it shares text with."""
    same = annotation.span == suggestion.span and annotation.label == suggestion.label
    return same or (annotation.accepted and not overlap)


def is_covered(annotation: Annotation, near: Iterable[Annotation], *, overlap: bool) -> bool:
    """Tell whether a rejection lies under something accepted near it and need not be shown."""
    if annotation.accepted or overlap:
        return False
    return any(other.accepted and other.span.overlaps(annotation.span) for other in near)


class ListedMarks:
    """The marks of an article that are all in memory; see MarkSource."""

    def __init__(
        self,
        suggestions: Iterable[Suggestion],
        annotations: Iterable[Annotation],
        *,
        overlap: bool,
    ) -> None:
        self._suggestions = SpanIndex(suggestions)
        self._annotations = SpanIndex(annotations)
        self.overlap = overlap

    @property
    def longest(self) -> int:
        """A length that no span exceeds."""
        return max(self._suggestions.longest, self._annotations.longest)

    def annotations(self, stretch: Span) -> list[Annotation]:
        """Return the decisions of a stretch, hidden ones included."""
        return self._annotations.overlapping(stretch)

    def suggestions(self, stretch: Span) -> list[Suggestion]:
        """Return the suggestions of a stretch, decided and hidden ones included."""
        return self._suggestions.overlapping(stretch)

    def undecided(self, stretch: Span) -> list[Suggestion]:
        """Return the undecided suggestions of a stretch."""
        return [s for s in self._suggestions.overlapping(stretch) if not self._is_settled(s)]

    def undecided_from(self, start: int) -> Suggestion | None:
        """Return the first undecided suggestion that starts at `start` or later."""
        first, last = self._suggestions.first_from(start), len(self._suggestions)
        return self._first_undecided(self._suggestions[n] for n in range(first, last))

    def undecided_before(self, start: int) -> Suggestion | None:
        """Return the last undecided suggestion that starts before `start`."""
        last = self._suggestions.first_from(start) - 1
        return self._first_undecided(self._suggestions[n] for n in range(last, -1, -1))

    def outlines(self, first: int, last: int) -> list[Outline]:
        """Return what is seen that starts from `first` on and before `last`, in reading order."""
        stretch = Span(first, last)
        annotations = self._annotations.overlapping(stretch)
        seen = [(a, a.state) for a in annotations if not self._is_covered(a)]
        marks = seen + [(s, State.SUGGESTED) for s in self.undecided(stretch)]
        starting = ((m.span, m.label, state) for m, state in marks if m.span.start >= first)
        return sorted((span.start, span.end, label, state) for span, label, state in starting)

    def counts(self) -> tuple[int, int]:
        """Return how many suggestions are undecided, and how many decisions there are."""
        undecided = sum(not self._is_settled(suggestion) for suggestion in self._suggestions)
        return undecided, len(self._annotations)

    def follow(self, change: AnnotationChange) -> None:
        """Take over a change that has been stored."""
        if change.before is not None:
            self._annotations.remove(change.before)
        if change.after is not None:
            self._annotations.add(change.after)

    def _first_undecided(self, suggestions: Iterator[Suggestion]) -> Suggestion | None:
        return next((s for s in suggestions if not self._is_settled(s)), None)

    def _is_settled(self, suggestion: Suggestion) -> bool:
        near = self._annotations.overlapping(suggestion.span)
        return any(settles(a, suggestion, overlap=self.overlap) for a in near)

    def _is_covered(self, annotation: Annotation) -> bool:
        near = self._annotations.overlapping(annotation.span)
        return is_covered(annotation, near, overlap=self.overlap)
