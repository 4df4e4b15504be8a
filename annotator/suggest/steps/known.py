"""Well-known names: countries and their people, cities, regions, organisations, agencies."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Name, Words
from annotator.suggest.layout import piece_at
from annotator.suggest.matcher import Match, Matcher
from annotator.suggest.steps.noise import is_model_of_ship
from annotator.suggest.steps.step import Step

_SCORE = 0.95
_SURE = 0.75
_WORD_BEFORE = re.compile(r"([A-Z][\w'’-]*)[^\S\n]$")
_WORD_AFTER = re.compile(r"[^\S\n]([A-Z][\w'’-]*)")
_SHORTEST_IN_CAPITALS = 4  # "US" and "WHO" are other words in a line of capitals


def known_names(names: Matcher[Name], words: Words) -> Step:
    """Make the step that adds well-known names and corrects the labels of those marked."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        marked = {suggestion.span: suggestion for suggestion in suggestions}
        sure = {
            _without_article(match): match.value
            for match in names.find(text)
            if not _in_capitals(text, match.span)
            and not is_model_of_ship(text, match.span)
            and not _may_be_a_person(text, match, marked.get(match.span), words)
        }
        kept = [s for s in suggestions if s.span not in sure or s.label == "DATE"]
        fixed = {s.span for s in kept}
        new = [(span, name) for span, name in sure.items() if span not in fixed]
        spans = Cover(len(text), [span for span in sure if " " in span.of(text)])
        kept = [s for s in kept if not _overreaches(text, s, spans, words)]
        return kept + [_suggestion(span, name, marked) for span, name in new]

    return step


def _overreaches(text: str, suggestion: Suggestion, known: Cover, words: Words) -> bool:
    """Whether the model, unsure, has taken more than a well-known name of several words."""
    unsure = suggestion.origin is Origin.MODEL and suggestion.score < _SURE
    if not unsure or not known.touches(suggestion.span):
        return False
    last = suggestion.span.of(text).split()[-1]
    return last not in words.heads and last not in words.media


def _suggestion(span: Span, name: Name, marked: dict[Span, Suggestion]) -> Suggestion:
    model = marked.get(span)
    if model is not None and model.label == name.label:
        return replace(model, score=max(model.score, 0.98))
    return Suggestion(
        span, name.label, "", _SCORE, Origin.RULE, f"list of names: {name.title}, {name.label}"
    )


def _may_be_a_person(text: str, match: Match[Name], model: Suggestion | None, words: Words) -> bool:
    """Whether a name that people bear as well stands beside another capitalised word."""
    if match.value.title not in words.guarded or (model and model.label == match.value.label):
        return False
    before = _WORD_BEFORE.search(text, max(0, match.span.start - 40), match.span.start)
    after = _WORD_AFTER.match(text, match.span.end)
    beside = [found.group(1).lower() for found in (before, after) if found]
    return any(word not in words.common for word in beside)


def _without_article(match: Match[Name]) -> Span:
    """Leave the article of "the West", "The Economist" outside: it is there to be found by."""
    title = match.value.title
    in_form = title.lower().startswith("the ") and match.value.label != "GPE"
    return Span(match.span.start + (len("the ") if in_form else 0), match.span.end)


def _in_capitals(text: str, span: Span) -> bool:
    piece = piece_at(text, span.start)
    short = len(span) < _SHORTEST_IN_CAPITALS
    return short and piece is not None and piece.of(text).isupper() and len(piece) > 2 * len(span)
