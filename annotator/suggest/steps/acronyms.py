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
    r"\s?\((?:the\s+|or\s+|hereafter\s+)?[“\"'‘]?"
    r"(?P<short>[A-Z][\w&+-]{0,8}[A-Z0-9+][a-z]?|[A-Z]{2,5}[a-z]{2,8}|(?P<house>[A-Z][a-z]{2,8}))[”\"'’]?\)"
)
_SMALL = frozenset({"of", "for", "on", "and", "the", "in", "to"})
_NAME_WORD = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w’'-]*")
_NAME = re.compile(r"(?:[^\W\d_a-z][\w’'-]*|of|for|on|and|the|in|to|&|de|\s|,(?=\s))+")
_POSSESSIVE = re.compile(r"['’‘`]s?$")
_SCORE = 0.9
_BODIES = frozenset({"ORG", "POLICY", "LAW", "EVENT"})
_LABELS = frozenset({"ORG", "POLICY", "LAW", "EVENT", "FAC", "LOC", "GPE"})
_TEACHES = 4  # letters of an acronym of the term base that tells what an unknown name is


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym in brackets, and the suggestion for what it abbreviates."""

    surface: str
    span: Span
    long: Suggestion


def bracketed_acronyms(words: Words) -> Step:
    """Make the step that marks acronyms in brackets, and what they abbreviate at full length.

    Both get the same label and concept, and so does the acronym in the rest of the article, even
    if the term base knows it as another concept.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found = list(introduced(text, suggestions, words))
        longs = Cover(len(text), [acronym.long.span for acronym in found])
        shorts = Cover(len(text), [acronym.span for acronym in found])
        certain = {acronym.span for acronym in found if acronym.long.concept}
        new = [s for acronym in found for s in (acronym.long, _short(text, acronym))]
        kept = [
            s
            for s in suggestions
            if not longs.touches(s.span)
            and s.span not in certain
            and (s.origin is Origin.TERMS or not shorts.touches(s.span))
        ]
        taught = {acronym.surface: acronym for acronym in found}
        return new + [_as_taught(text, suggestion, taught) for suggestion in kept]

    return step


def introduced(text: str, suggestions: list[Suggestion], words: Words) -> Iterator[Acronym]:
    """Yield the acronyms that stand in brackets right behind the name they abbreviate."""
    by_end = {s.span.end: s for s in suggestions}
    by_span = {s.span: s for s in suggestions}
    starts = {s.span.start: s for s in suggestions if s.label in _BODIES}
    for match in _BRACKET.finditer(text):
        marked = by_end.get(match.start())
        span = Span(*match.span("short"))
        if match["house"] and (marked is None or marked.label not in _BODIES):
            continue
        long = _long(text, match.start(), match["short"], marked, words)
        long = long or _named_after(text, match.start(), match["short"], starts)
        if long is not None and not _is_described(long.span.of(text), words):
            yield Acronym(match["short"], span, _by_term(long, by_span.get(span)))


def _long(
    text: str, end: int, short: str, marked: Suggestion | None, words: Words
) -> Suggestion | None:
    """Return what is marked, if its letters fit or it holds what does, else what does."""
    if marked is not None and marked.label not in _LABELS:
        start = long_form(text, end, short) if marked.origin is Origin.MODEL else None
        if start is None or start >= marked.span.start or len(short) < _TEACHES - 1:
            return None
        return _unmarked(text, Span(start, end), None, words)
    if marked is not None and abbreviates(short, marked.span.of(text)):
        return marked
    start = long_form(text, end, short)
    if start is None:
        return None
    if marked is not None and marked.span.start <= start:
        return marked
    return _unmarked(text, Span(start, end), marked, words)


def _named_after(
    text: str, end: int, short: str, starts: dict[int, Suggestion]
) -> Suggestion | None:
    """Return a name in small letters that a marked one begins: "Sadc mission in Utopia (SAMU)"."""
    first = max(0, end - 30 * len(short))
    for start in (s for s in range(end - 1, first, -1) if s in starts):
        name = text[start:end]
        words = [word for word in words_of(name) if word not in _SMALL]
        if 1 < len(words) <= len(short) and "," not in name and abbreviates(short, name):
            reason = "a name with its acronym in brackets"
            return Suggestion(Span(start, end), "ORG", "", _SCORE, Origin.RULE, reason)
    return None


def _by_term(long: Suggestion, short: Suggestion | None) -> Suggestion:
    """Give a name that only rules know the concept of its acronym, if that is a long one."""
    term = short is not None and short.origin is Origin.TERMS and len(short.span) >= _TEACHES
    if short is None or not term or long.origin is not Origin.RULE:
        return long
    return replace(long, label=short.label, concept=short.concept, reason=short.reason)


def _is_described(name: str, words: Words) -> bool:
    """Whether a name in brackets' reach is a thing of many: "Memorandum of Understanding (MoU)"."""
    return name.lower() in words.generic


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
    if text.startswith("The ", span.start):
        span = Span(span.start + len("The "), span.end)
    tail = _POSSESSIVE.search(text, span.start, span.end)
    span = Span(span.start, tail.start() if tail else span.end)
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
    if acronym is None or (suggestion.origin is Origin.TERMS and not acronym.long.concept):
        return suggestion
    return _like(text, acronym, suggestion.span)


def _like(text: str, acronym: Acronym, span: Span) -> Suggestion:
    long = acronym.long
    reason = f"short for “{long.span.of(text)}”"
    return replace(
        long, span=span, score=min(long.score, _SCORE), origin=Origin.RULE, reason=reason
    )
