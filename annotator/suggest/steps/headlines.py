"""Titles in which every word has a capital: there the model takes half the line for a name."""

from __future__ import annotations

from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.layout import headlines

_SURE = 0.9


def confirmed_in_headlines(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Drop what only the model sees in a headline, unless it is sure or sees it elsewhere."""
    titles = Cover(len(text), headlines(text))
    inside = {s.span: titles.touches(s.span) for s in suggestions}
    elsewhere = {s.span.of(text).casefold() for s in suggestions if not inside[s.span]}

    def is_kept(suggestion: Suggestion) -> bool:
        if not inside[suggestion.span] or suggestion.origin is not Origin.MODEL:
            return True
        return suggestion.score > _SURE or suggestion.span.of(text).casefold() in elsewhere

    return [suggestion for suggestion in suggestions if is_kept(suggestion)]
