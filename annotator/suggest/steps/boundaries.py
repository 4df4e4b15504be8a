"""Where a mention begins and ends: the boundary rules of the label scheme, one by one."""

from __future__ import annotations

import re

from annotator.core.boundaries import Trim
from annotator.core.suggestion import Suggestion
from annotator.suggest.layout import piece_at
from annotator.suggest.steps.step import Rule, narrowed

_DANGLING = re.compile(
    r"\s+(?:of|for|on|in|at|to|by|with|and|or|the|a|from|as|after|before|until|over)$"
)
_OF_DATE = re.compile(r"\s+of\s+(?:[A-Z][a-z]+\s+)?(?:1[5-9]|20)\d\d$")
_PLACED = re.compile(r",\s|\s+(?:in|at|on|near|to|from)\s+(?:the\s+)?(?=[A-Z])")
_WITHOUT_PLACE = frozenset({"PERSON", "GPE", "LOC", "FAC", "EVENT", "LAW"})


def trimmed(trim: Trim) -> Rule:
    """Make the rule that trims a suggestion."""

    def rule(text: str, suggestion: Suggestion) -> Suggestion | None:
        span = trim(text, suggestion.span, suggestion.label)
        return narrowed(suggestion, span.start, span.end) if span is not None else None

    return rule


def within_line(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Keep the part in the paragraph where the mention begins: no name goes on in the next."""
    span = suggestion.span
    piece = piece_at(text, span.start)
    return narrowed(suggestion, span.start, min(span.end, piece.end)) if piece else None


def no_bracket(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Cut what stands in brackets behind a name: "Belt and Road Initiative (BRI)" names two."""
    span = suggestion.span
    surface = span.of(text)
    bracket = re.search(r"\s+[(\[]", surface)
    if bracket:
        return narrowed(suggestion, span.start, span.start + bracket.start())
    if surface.count("(") > surface.count(")") and text[span.end : span.end + 1] == ")":
        return narrowed(suggestion, span.start, span.end + 1)
    return suggestion


def no_tail(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Cut dangling small words, the year of a law, and the place where a site lies."""
    if suggestion.label == "DATE":
        return suggestion
    start, surface = suggestion.span.start, suggestion.span.of(text)
    if suggestion.label in _WITHOUT_PLACE:
        surface = _PLACED.split(surface, maxsplit=1)[0]
    surface = _DANGLING.sub("", _OF_DATE.sub("", surface))
    return narrowed(suggestion, start, start + len(surface))
