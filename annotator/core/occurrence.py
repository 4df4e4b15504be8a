"""Places where words stand, with what surrounds them and what has been said of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion

CONTEXT = 60  # code points shown on either side


@dataclass(frozen=True, slots=True)
class Heading:
    """What a row says of the article it comes from; `as_of` is the newest batch it knows of."""

    article_id: int
    title: str
    date: str
    status: Status
    as_of: int = 0


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One keyword in its context: some words of an article, and what stands there already.

    `suggestions` are the undecided ones on exactly this span, `decisions` what people decided
    here: all that is accepted and shares text with it, and what is rejected on exactly this span.
    `around` is an undecided suggestion that shares text with it but has another span.
    """

    heading: Heading
    span: Span
    words: str
    left: str
    right: str
    suggestions: tuple[Suggestion, ...] = ()
    decisions: tuple[Annotation, ...] = ()
    around: Suggestion | None = None

    @property
    def article_id(self) -> int:
        """The article that the words stand in."""
        return self.heading.article_id

    @property
    def suggestion(self) -> Suggestion | None:
        """The suggestion that waits here, the surest of several."""
        return max(self.suggestions, key=lambda s: s.score, default=None)

    @property
    def decision(self) -> Annotation | None:
        """What a person decided here, an accepted mention before a rejected one."""
        return min(self.decisions, key=lambda d: (not d.accepted, d.span), default=None)

    @property
    def untouched(self) -> bool:
        """Whether nothing is marked here, neither by the machine nor by a person."""
        return not (self.suggestions or self.decisions or self.around)


@dataclass(frozen=True, slots=True)
class Said:
    """What has been said of a place; see Occurrence."""

    suggestions: tuple[Suggestion, ...] = ()
    decisions: tuple[Annotation, ...] = ()
    around: Suggestion | None = None


def said_of(span: Span, suggestions: Iterable[Suggestion], decisions: Iterable[Annotation]) -> Said:
    """Return what marks that share text with a place say of it."""
    exact: list[Suggestion] = []
    around: Suggestion | None = None
    for suggestion in suggestions:
        if suggestion.span == span:
            exact.append(suggestion)
        else:
            around = suggestion
    here = tuple(d for d in decisions if d.accepted or d.span == span)
    return Said(tuple(exact), here, around)


def in_context(heading: Heading, text: str, span: Span, said: Said) -> Occurrence:
    """Return some words of a text in their context, all in one line."""
    left = _one_line(text[max(0, span.start - CONTEXT) : span.start])
    right = _one_line(text[span.end : span.end + CONTEXT])
    words = span.of(text)
    return Occurrence(
        heading, span, words, left, right, said.suggestions, said.decisions, said.around
    )


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
