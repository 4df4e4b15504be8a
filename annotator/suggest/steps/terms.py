"""Mentions of policy concepts, from the term base."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Concept
from annotator.suggest.data import Words
from annotator.suggest.matcher import Match, Matcher
from annotator.suggest.steps.step import Step, words_of

_SCORE = 0.98
_SHORT_SCORE = 0.93  # a short acronym may be another one
_SHORT = 4
_REACH = 300


def term_mentions(matcher: Matcher[Concept], words: Words) -> Step:
    """Make the step that adds the term base's mentions.

    A body or a law that is named after a term ("BRICS Business Council") stays whole. So does a
    site, but it is the term itself: "Gwadar Free Zone" is a mention of the free zone.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        names = _Names(s.span for s in suggestions if s.label != "DATE")
        found = [
            _suggestion(match, _site(text, match.span, names, words.sites))
            for match in matcher.find(text)
            if not _is_named_after(text, match.span, names, words.over_policy)
        ]
        taken = {suggestion.span for suggestion in found}
        return [s for s in suggestions if s.span not in taken] + found

    return step


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
    """Whether a longer name goes on behind the term, to the head noun of a body or a law."""
    return any(
        not heads.isdisjoint(words_of(text[term.end : name.end])) for name in names.around(term)
    )


def _site(text: str, term: Span, names: _Names, sites: frozenset[str]) -> Span:
    """Return the name of a site that ends with the term, or else the term."""
    if sites.isdisjoint(words_of(term.of(text))[-1:]):
        return term
    return min((name for name in names.around(term) if name.end == term.end), default=term)


def _suggestion(match: Match[Concept], span: Span) -> Suggestion:
    concept = match.value
    score = _SHORT_SCORE if len(match.span) < _SHORT else _SCORE
    reason = f"term base: {concept.name}, concept {concept.id}"
    return Suggestion(span, concept.label, concept.id, score, Origin.TERMS, reason)
