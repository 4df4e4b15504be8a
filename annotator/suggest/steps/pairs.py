"""Hyphens between names: "Brazil-India trade" names two, "China-led" one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.suggest.data import Name
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.step import Step

_HYPHEN = re.compile(r"[-‐‑–—]")
_LETTERS_AFTER = re.compile(r"[-‐‑–—][a-z]\w*$")
_TAIL_OF_PERSON = re.compile(
    r"[-‐‑–—](?:led|era|style|backed|appointed|inspired|friendly|aligned|brokered|linked|like)$"
)


def split_pairs(names: Matcher[Name]) -> Step:
    """Make the step that splits pairs of known names, and cuts "-led" and "-style" off."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [part for s in suggestions for part in _parts(text, s, names)]

    return step


def _parts(text: str, suggestion: Suggestion, names: Matcher[Name]) -> Iterator[Suggestion]:
    surface = suggestion.span.of(text)
    if not _HYPHEN.search(surface):
        yield suggestion
        return
    known = names.find(surface)
    between = [surface[left.span.end : right.span.start] for left, right in pairwise(known)]
    covered = sum(len(match.span) for match in known) + len(between) == len(surface)
    if len(known) > 1 and covered and all(map(_HYPHEN.fullmatch, between)):
        for match in known:
            span = match.span.shifted(suggestion.span.start)
            yield replace(suggestion, span=span, label=match.value.label)
    else:
        yield _without_tail(surface, suggestion)


def _without_tail(surface: str, suggestion: Suggestion) -> Suggestion:
    """Cut a small-letter tail: "Chinese-style", "UN-backed"; "Lin Chia-lung" is a whole name."""
    person = suggestion.label == "PERSON"
    tail = (_TAIL_OF_PERSON if person else _LETTERS_AFTER).search(surface)
    if suggestion.label == "DATE" or tail is None or tail.start() == 0:
        return suggestion
    start = suggestion.span.start
    return replace(suggestion, span=Span(start, start + tail.start()))
