"""The marks of an article, column by column, for where there are hundreds of thousands.

An import reads them, checks them and stores them, and nobody looks at one of them: to make each
would take longer than all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import sub
from typing import Any, Generic, TypeAlias, TypeVar

from annotator.core.annotation import Annotation, State
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion

Mark = TypeVar("Mark", Suggestion, Annotation)


@dataclass(frozen=True, slots=True, eq=False)
class MarkColumns(Generic[Mark]):
    """Marks of one article as columns of the same length; one is made when it is asked for.

    `words` are those that the spans mark. `facts` are columns of what else there is, as it is
    stored: concept, score, origin and reason of suggestions; state, concept, origin, score,
    reason, analyst and time of annotations. `make` is given a value of each but for the words.
    """

    make: Callable[[tuple[Any, ...]], Mark]
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    labels: Sequence[str]
    facts: Sequence[Sequence[object]]

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Mark]:
        columns = (self.starts, self.ends, self.labels, *self.facts)
        return map(self.make, zip(*columns, strict=True))

    def __getitem__(self, place: int) -> Mark:
        columns = (self.starts, self.ends, self.labels, *self.facts)
        return self.make(tuple(column[place] for column in columns))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MarkColumns | tuple):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    @property
    def rows(self) -> Iterator[tuple[object, ...]]:
        """Start, end, label, facts and words of each."""
        return zip(self.starts, self.ends, self.labels, *self.facts, self.words, strict=True)

    @property
    def longest(self) -> int:
        """The length of the longest span, 0 if there is none."""
        return max(map(sub, self.ends, self.starts), default=0)

    @property
    def different(self) -> int:
        """How many there are that have not both span and label of another."""
        return len(set(zip(self.starts, self.ends, self.labels, strict=True)))


Suggestions: TypeAlias = Sequence[Suggestion] | MarkColumns[Suggestion]
Annotations: TypeAlias = Sequence[Annotation] | MarkColumns[Annotation]


def suggestion_columns(suggestions: Suggestions, text: str) -> MarkColumns[Suggestion]:
    """Return suggestions of an article that has this text as columns."""
    if isinstance(suggestions, MarkColumns):
        return suggestions
    facts = (
        [one.concept for one in suggestions],
        [one.score for one in suggestions],
        [one.origin._value_ for one in suggestions],  # `value` is looked up by a function each time
        [one.reason for one in suggestions],
    )
    return _columns(made_suggestion, suggestions, text, facts)


def annotation_columns(annotations: Annotations, text: str) -> MarkColumns[Annotation]:
    """Return annotations of an article that has this text as columns, without identities."""
    if isinstance(annotations, MarkColumns):
        return annotations
    facts = (
        [one.state._value_ for one in annotations],
        [one.concept for one in annotations],
        [one.origin._value_ for one in annotations],
        [one.score for one in annotations],
        [one.reason for one in annotations],
        [one.analyst for one in annotations],
        [one.decided_at for one in annotations],
    )
    return _columns(made_annotation, annotations, text, facts)


def made_suggestion(values: tuple[Any, ...]) -> Suggestion:
    """Make a suggestion of its span, its label and its facts."""
    start, end, label, concept, score, origin, reason = values
    return Suggestion(Span(start, end), label, concept, score, Origin(origin), reason)


def made_annotation(values: tuple[Any, ...]) -> Annotation:
    """Make an annotation of its span, its label and its facts, without identity and article."""
    start, end, label, state, concept, origin, *rest = values
    span = Span(start, end)
    return Annotation("", 0, span, label, State(state), concept, Origin(origin), *rest)


def _columns(
    make: Callable[[tuple[Any, ...]], Mark],
    marks: Sequence[Mark],
    text: str,
    facts: Sequence[Sequence[object]],
) -> MarkColumns[Mark]:
    return MarkColumns(
        make,
        [one.span.start for one in marks],
        [one.span.end for one in marks],
        [one.span.of(text) for one in marks],
        [one.label for one in marks],
        facts,
    )
