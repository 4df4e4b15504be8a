"""Acronyms introduced in brackets: "Forum on China-Africa Cooperation (FOCAC)".

After Schwartz and Hearst (2003): the letters of the acronym must be found, from right to left, in
the words before the bracket, and the first of them must begin the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.steps.step import Step, words_of

_BRACKET = re.compile(
    r"\s?\((?:the\s+)?[“\"'‘]?(?P<short>[A-Z][\w&+-]{0,8}[A-Z0-9+][a-z]?)[”\"'’]?\)"
)
_NAME_WORD = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w’'-]*")
_NAME = re.compile(r"(?:[^\W\d_a-z][\w’'-]*|of|for|on|and|the|in|to|&|de|\s|,(?=\s))+")
_SCORE = 0.9
_BODIES = frozenset({"ORG", "POLICY", "LAW", "EVENT"})
_LABELS = frozenset({"ORG", "POLICY", "LAW", "EVENT", "FAC", "LOC", "GPE"})


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym in brackets, and the suggestion for what it abbreviates."""

    surface: str
    span: Span
    long: Suggestion


def bracketed_acronyms(words: Words) -> Step:
    """Make the step that marks acronyms in brackets, and what they abbreviate at full length.

    Both get the same label and concept, and so does the acronym in the rest of the article.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found = list(introduced(text, suggestions, words))
        cover = Cover(len(text))
        for acronym in found:
            cover.add(acronym.span)
            cover.add(acronym.long.span)
        new = [s for acronym in found for s in (acronym.long, _short(text, acronym))]
        kept = [s for s in suggestions if s.origin is Origin.TERMS or not cover.touches(s.span)]
        taught = {acronym.surface: acronym for acronym in found}
        return new + [_as_taught(text, suggestion, taught) for suggestion in kept]

    return step


def introduced(text: str, suggestions: list[Suggestion], words: Words) -> Iterator[Acronym]:
    """Yield the acronyms that stand in brackets right behind the name they abbreviate."""
    by_end = {s.span.end: s for s in suggestions}
    for match in _BRACKET.finditer(text):
        long = _long(text, match.start(), match["short"], by_end.get(match.start()), words)
        if long is not None:
            yield Acronym(match["short"], Span(*match.span("short")), long)


def _long(
    text: str, end: int, short: str, marked: Suggestion | None, words: Words
) -> Suggestion | None:
    """Return what is marked, if its letters fit or it holds what does, else what does."""
    if marked is not None and marked.label not in _LABELS:
        return None
    if marked is not None and abbreviates(short, marked.span.of(text)):
        return marked
    start = long_form(text, end, short)
    if start is None:
        return None
    if marked is not None and marked.span.start <= start:
        return marked
    return _unmarked(text, Span(start, end), marked, words)


def long_form(text: str, end: int, short: str) -> int | None:
    """Return where the capitalised name that ends at `end` and has these letters begins.

    None if no name of at most twice as many words as letters does; small words do not count.
    """
    most = 2 * len(short)
    starts = [m.start() for m in _NAME_WORD.finditer(text, max(0, end - 30 * most), end)]
    for start in reversed(starts[-most:]):
        if not _NAME.fullmatch(text, start, end):
            return None
        if abbreviates(short, text[start:end]):
            return start
    return None


def abbreviates(short: str, long: str) -> bool:
    """Whether `long` has the letters of `short` in their order, the first as its own first."""
    letters = [char for char in short.casefold() if char.isalnum()]
    words = long.casefold()
    position = len(words)
    for letter in reversed(letters[1:]):
        position = words.rfind(letter, 1, position)
        if position < 0:
            return False
    return words[:1] == letters[0] and len(short) < len(long)


def _unmarked(text: str, span: Span, marked: Suggestion | None, words: Words) -> Suggestion:
    """Return a suggestion for a long form that is not marked, or only in part."""
    found = reversed(words_of(span.of(text)))
    head = next((word for word in found if words.heads.get(word) in _BODIES), None)
    known = marked.label if marked and marked.label in _BODIES else "ORG"
    label = words.heads[head] if head else known
    reason = "a name with its acronym in brackets"
    return Suggestion(span, label, "", _SCORE, Origin.RULE, reason)


def _short(text: str, acronym: Acronym) -> Suggestion:
    return _like(text, acronym, acronym.span)


def _as_taught(text: str, suggestion: Suggestion, taught: dict[str, Acronym]) -> Suggestion:
    acronym = taught.get(suggestion.span.of(text))
    if acronym is None or suggestion.origin is Origin.TERMS:
        return suggestion
    return _like(text, acronym, suggestion.span)


def _like(text: str, acronym: Acronym, span: Span) -> Suggestion:
    long = acronym.long
    reason = f"short for “{long.span.of(text)}”"
    return replace(
        long, span=span, score=min(long.score, _SCORE), origin=Origin.RULE, reason=reason
    )
