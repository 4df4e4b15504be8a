"""Short references to a body by its head noun: "the Council", once its name has been said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.layout import headlines
from annotator.suggest.steps.step import words_of

_SCORE = 0.85
_HEADS = (
    *("Agency", "Alliance", "Assembly", "Association", "Authority", "Bank", "Board", "Bureau"),
    *("Coalition", "Commission", "Committee", "Community", "Corporation", "Council", "Court"),
    *("Department", "Federation", "Foundation", "Fund", "Institute", "League", "Ministry"),
    *("Movement", "Organisation", "Organization", "Party", "Secretariat", "Senate", "Tribunal"),
    *("Union", "University"),
)
_SHORT = re.compile(
    rf"\b[Tt]he[^\S\n](?P<head>{'|'.join(_HEADS)})"
    r"(?![\w-]|[^\S\n](?:[A-ZÀ-Ž]|of\b|for\b|on\b))"
)
_ALONE = frozenset({"Commission", "Council", "Secretariat", "Senate"})  # always an institution
_LABELS = frozenset({"ORG", "POLICY"})


def short_references(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "the Council" like the last name with that head noun before it.

    What only the model made of such a word gives way. Without such a name only what is always an
    institution is marked.
    """
    named = _by_head(text, suggestions)
    titles = Cover(len(text), headlines(text))
    found = {
        span: _reference(span, match["head"], named.get(match["head"], []))
        for match in _SHORT.finditer(text)
        if match["head"] in named or match["head"] in _ALONE
        if not titles.touches(span := Span(*match.span("head")))
    }
    kept = [s for s in suggestions if not (s.span in found and s.origin is not Origin.TERMS)]
    cover = Cover(len(text), [s.span for s in kept])
    return kept + [new for span, new in found.items() if not cover.touches(span)]


def _by_head(text: str, suggestions: Iterable[Suggestion]) -> dict[str, list[Suggestion]]:
    """Return the names of several words by each head noun in them, in the order of the text."""
    named: dict[str, list[Suggestion]] = {}
    for suggestion in sorted(suggestions, key=lambda s: s.span):
        parts = words_of(suggestion.span.of(text)) if suggestion.label in _LABELS else []
        for head in {_spelled(part) for part in parts if len(parts) > 1}.intersection(_HEADS):
            named.setdefault(head, []).append(suggestion)
    return named


def _spelled(word: str) -> str:
    """Return a word as a head noun is written: "Court" for "COURT"."""
    return word.title() if word.isupper() else word


def _reference(span: Span, head: str, named: list[Suggestion]) -> Suggestion:
    if not named:
        return Suggestion(span, "ORG", "", _SCORE, Origin.RULE, "a body, with a capital")
    before = bisect_left(named, span, key=lambda suggestion: suggestion.span)
    source = named[max(0, before - 1)]
    reason = f"short for a name with “{head}”"
    return replace(source, span=span, score=_SCORE, origin=Origin.RULE, reason=reason)
