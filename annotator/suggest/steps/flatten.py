"""One suggestion a place: which one wins where several overlap."""

from __future__ import annotations

from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover

# The term base and what an analyst taught go before everything, whatever their length.
_FIRST = frozenset({Origin.TERMS, Origin.IMPORT})


def flatten(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Keep the suggestions that do not overlap better ones, in the order of the text.

    Better is what comes from the term base, then the longer, then the surer one.
    """
    cover = Cover(len(text))
    ranked = sorted(suggestions, key=_rank)
    return sorted((s for s in ranked if cover.take(s.span)), key=lambda s: s.span)


def _rank(suggestion: Suggestion) -> tuple[bool, int, float, int]:
    span = suggestion.span
    return suggestion.origin not in _FIRST, -len(span), -suggestion.score, span.start
