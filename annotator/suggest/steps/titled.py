"""Names of people that stand after a title: "President Lula", "Minister of Trade Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.layout import headlines
from annotator.suggest.steps.dates import WEEKDAY
from annotator.suggest.steps.person_names import GAP, NAME, SECOND, without_possessive
from annotator.suggest.steps.step import Step

_SCORE = 0.8
_IN_CAPITALS = {"pm": "PM", "fm": "FM", "eam": "EAM", "nsa": "NSA", "ceo": "CEO", "mps": "MPs"}


def persons_after_titles(words: Words) -> Step:
    """Make the step that marks the name after "President" and other titles, whole.

    The field of an office may stand between: "Minister of Trade and Industry Jane Doe". What the
    model made of the name, or of the office with the name, goes.
    """
    pattern = _pattern(words)

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        titles = Cover(len(text), headlines(text))
        guessed = [s for s in suggestions if s.origin is Origin.MODEL and s.label != "DATE"]
        known = Cover(len(text), [s.span for s in suggestions if s.span not in _spans(guessed)])
        whole = {s.span.start: s for s in guessed if s.label == "PERSON"}
        new = []
        for title, span in _after_titles(text, pattern):
            longer = span.start in whole and whole[span.start].span.end >= span.end
            if longer or titles.touches(span) or _ordinary(span.of(text), words):
                continue
            if known.take(span):
                reason = f"a name after the title “{title}”"
                new.append(Suggestion(span, "PERSON", "", _SCORE, Origin.RULE, reason))
        cover = Cover(len(text), [s.span for s in new])
        return [s for s in suggestions if not cover.touches(s.span)] + new

    return step


def _pattern(words: Words) -> re.Pattern[str]:
    """Return what finds titles, the field behind them, and the name."""
    title = _any_of(_written(name) for name in words.name_titles)
    field = _any_of(words.portfolios)
    link = rf"(?:,?{GAP}(?:and{GAP}|&{GAP})?|,{GAP})"
    fields = rf"{GAP}(?:of|for|on){GAP}(?:the{GAP})?(?:{field})(?:{link}(?:{field})){{0,9}}"
    return re.compile(
        rf"\b(?:(?:{title})\.?{GAP}){{0,3}}(?P<title>{title})(?:(?P<many>s)|\.|(?:{fields}))?"
        rf"{GAP}(?P<name>(?!(?:{field}|{WEEKDAY})\b){NAME})"
    )


def _written(title: str) -> str:
    """Return a title as it is written before a name: "PM", "Secretary of State"."""
    return _IN_CAPITALS.get(title) or title.title().replace(" Of ", " of ")


def _any_of(words: Iterator[str] | frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _after_titles(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    """Yield titles and names; after "Presidents" there must be two of them."""
    for match in pattern.finditer(text):
        second = SECOND.match(text, match.end()) if match["many"] else None
        if second or not match["many"]:
            yield match["title"], without_possessive(text, *match.span("name"))
        if second:
            yield match["title"], without_possessive(text, *second.span(1))


def _spans(suggestions: list[Suggestion]) -> frozenset[Span]:
    return frozenset(suggestion.span for suggestion in suggestions)


def _ordinary(surface: str, words: Words) -> bool:
    found = surface.split()
    first, last = found[0], found[-1]
    return first.lower() in words.common | words.generic | words.titles or last in words.heads
