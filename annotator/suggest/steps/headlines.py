"""Titles in which every word has a capital: there the model takes half the line for a name."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.layout import headlines

_SURE = 0.9
_KNOWN = 0.98  # the score of a well-known name that the model has seen too
_WORD = re.compile(r"\S+")


def confirmed_in_headlines(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Drop what only the model sees in a headline, unless it is sure or sees it elsewhere.

    Of a person there only the words stay that name people elsewhere: "Lula Opens" is "Lula".
    """
    titles = Cover(len(text), headlines(text))
    inside = {s.span: titles.touches(s.span) for s in suggestions}
    outside = [s for s in suggestions if not inside[s.span]]
    elsewhere = {s.span.of(text).casefold() for s in outside}
    people = {word for s in outside if s.label == "PERSON" for word in s.span.of(text).split()}

    def is_kept(suggestion: Suggestion) -> bool:
        if not inside[suggestion.span] or suggestion.origin is not Origin.MODEL:
            return True
        return suggestion.score > _SURE or suggestion.span.of(text).casefold() in elsewhere

    return [
        _only_person(text, suggestion, people) if inside[suggestion.span] else suggestion
        for suggestion in suggestions
        if is_kept(suggestion)
    ]


def _only_person(text: str, suggestion: Suggestion, people: set[str]) -> Suggestion:
    """Cut the words at both ends of a person's name that name nobody in the article's text."""
    start = suggestion.span.start
    found = [word.span() for word in _WORD.finditer(suggestion.span.of(text))]
    known = [(a, b) for a, b in found if text[start + a : start + b] in people]
    guessed = suggestion.label == "PERSON" and suggestion.score < _KNOWN
    if not guessed or not known:
        return suggestion
    return replace(suggestion, span=Span(start + known[0][0], start + known[-1][1]))
