"""Mentions of policy concepts, from the term base."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Concept
from annotator.suggest.data import Words
from annotator.suggest.matcher import Match, Matcher
from annotator.suggest.steps.step import Step, words_of

Value = TypeVar("Value")
_SCORE = 0.98
_SHORT_SCORE = 0.93  # a short acronym may be another one
_SHORT = 4
_REACH = 300
_BODIES = frozenset({"bank", "bloc", "forum", "pact", "security"})
_POSSESSIVE = re.compile(r"['’‘]s\s")
_FIELD = re.compile(r"\s(?:for|of|on)\s")
_ORGAN = re.compile(r"\s(?:secretariat|commission|parliament)\b")


def term_mentions(matcher: Matcher[Concept], words: Words) -> Step:
    """Make the step that adds the term base's mentions, by the rules of `marking`."""
    return marking(matcher, words, _suggestion, _is_named)


def marking(
    matcher: Matcher[Value],
    words: Words,
    make: Callable[[Match[Value], Span], Suggestion],
    fits: Callable[[str, Match[Value]], bool] = lambda _text, _match: True,
) -> Step:
    """Make a step that adds what `make` makes of each match of a term that fits, and its span.

    A body or a law that is named after a term ("BRICS Business Council") stays whole. So does a
    site, but it is the term itself: "Gwadar Free Zone" is a mention of the free zone.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        names = _Names(s.span for s in suggestions if s.label != "DATE")
        found = [
            make(match, _site(text, match.span, names, words.sites))
            for match in matcher.find(text)
            if not _is_named_after(text, match.span, names, words.over_policy) and fits(text, match)
        ]
        found = [_organ(text, suggestion) for suggestion in found]
        taken = {suggestion.span for suggestion in found}
        return [s for s in suggestions if s.span not in taken] + found

    return step


def _is_named(text: str, match: Match[Concept]) -> bool:
    """Whether a term is meant: in small letters "a new development bank" is a description."""
    proper = match.value.kind in _BODIES and not match.form.text.islower()
    return not (proper and match.form.ignores_case and match.span.of(text).islower())


class _Names:
    """The names marked so far, found by what they contain."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def around(self, term: Span) -> Iterator[Span]:
        """Yield the names that a term is part of; none is longer than `_REACH` code points."""
        first = bisect_left(self._spans, term.start - _REACH, key=lambda span: span.start)
        last = bisect_right(self._spans, term.start, key=lambda span: span.start)
        return (span for span in self._spans[first:last] if span.contains(term))


def _is_named_after(text: str, term: Span, names: _Names, heads: frozenset[str]) -> bool:
    """Whether a longer name has the head noun of a body or a law, behind the term or before it.

    "BRICS Business Council", "Authority for Free Zones".
    """
    return any(
        not heads.isdisjoint(words_of(text[term.end : name.end]))
        or (
            _FIELD.search(text, name.start, term.start) is not None
            and not heads.isdisjoint(words_of(text[name.start : term.start]))
        )
        for name in names.around(term)
    )


def _site(text: str, term: Span, names: _Names, sites: frozenset[str]) -> Span:
    """Return the name of a site that ends with the term, or else the term."""
    if sites.isdisjoint(words_of(term.of(text))[-1:]):
        return term
    at = text.startswith(" at ", term.end)
    around = (
        name
        for name in names.around(term)
        if (name.end == term.end or (at and name.start == term.start))
        and not _POSSESSIVE.search(name.of(text))
    )
    return min(around, default=term)


def _organ(text: str, suggestion: Suggestion) -> Suggestion:
    """Return the organ that goes on in small letters behind a bloc: "Sadc secretariat"."""
    organ = _ORGAN.match(text, suggestion.span.end)
    if organ is None or not suggestion.span.of(text)[0].isupper():
        return suggestion
    reason = f"an organ of {suggestion.span.of(text)}"
    span = Span(suggestion.span.start, organ.end())
    return Suggestion(span, "ORG", "", _SCORE, Origin.RULE, reason)


def _suggestion(match: Match[Concept], span: Span) -> Suggestion:
    concept = match.value
    score = _SHORT_SCORE if len(match.span) < _SHORT else _SCORE
    reason = f"term base: {concept.name}, concept {concept.id}"
    return Suggestion(span, concept.label, concept.id, score, Origin.TERMS, reason)
