"""Names of people: by a first name, by a nickname, and between other people."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.layout import headlines
from annotator.suggest.steps.person_names import (
    CONFUSED,
    GAP,
    NAME,
    NAME_WORD,
    PARTICLE,
    UPPER,
    is_name,
    without_possessive,
)
from annotator.suggest.steps.step import Step

_NICKNAME = re.compile(
    rf"(?<![\w-])(?:{NAME_WORD}){GAP}(?:(?:{NAME_WORD}){GAP})?"
    rf"[“\"‘'](?:{NAME_WORD})[”\"’']{GAP}{NAME}(?:\.(?=\s[a-z]))?"
)
_IN_LIST = re.compile(rf",?{GAP}(?:and{GAP})?|,{GAP}")
_WORDS_BEFORE = re.compile(r"(?:[A-Z][\w-]* ){2}")
_SCORE = 0.9
_MOST_WORDS = 5


def persons_by_given_name(words: Words) -> Step:
    """Make the step that marks what begins with a first name, whatever the model took it for."""
    pattern = _pattern(words)

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        cut = [_before_person(text, suggestion, pattern) for suggestion in suggestions]
        kept = [_by_first_word(text, suggestion, words) for suggestion in cut]
        people = [s for s in kept if s.label == "PERSON" and s.origin is Origin.MODEL]
        whole = Cover(len(text), [s.span for s in people if " " in s.span.of(text)])
        parts = {s.span for s in people if not whole.touches(s.span)}
        others = [s.span for s in kept if s.span not in parts and s not in people]
        taken = Cover(len(text), [*others, *headlines(text)])
        spans = [without_possessive(text, *m.span("name")) for m in pattern.finditer(text)]
        new = [
            span
            for span in spans
            if not taken.touches(span)
            and not any(s.span.contains(span) for s in people)
            and is_name(span.of(text), words)
        ]
        cover = Cover(len(text), new)
        shorter = [s for s in kept if s not in people or not cover.touches(s.span)]
        return shorter + [_person(span, "begins with a first name") for span in new]

    return step


def persons_with_nicknames(words: Words) -> Step:
    """Make the step that marks "Joko “Jokowi” Widodo" as one person, without the title."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found = [_untitled(text, Span(*m.span()), words) for m in _NICKNAME.finditer(text)]
        cover = Cover(len(text), found)
        kept = [s for s in suggestions if not cover.touches(s.span)]
        return kept + [_person(span, "a name with a nickname") for span in found]

    return step


def persons_in_lists(words: Words) -> Step:
    """Make the step that takes a body of two words or more between two persons for a third."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        ordered = sorted(suggestions, key=lambda s: s.span)
        found = {
            here.span
            for before, here, after in zip(ordered, ordered[1:], ordered[2:], strict=False)
            if before.label == after.label == "PERSON"
            and _may_be_a_person(text, here, words)
            and _joined(text, before.span, here.span)
            and _joined(text, here.span, after.span)
        }
        reason = "in a list of people"
        return [
            replace(s, label="PERSON", reason=f"{s.reason}; {reason}") if s.span in found else s
            for s in suggestions
        ]

    return step


def _pattern(words: Words) -> re.Pattern[str]:
    given = "|".join(sorted(words.given, key=len, reverse=True))
    third = rf"(?:{GAP}(?![{UPPER}]{{2}})(?:{NAME_WORD}))?"
    return re.compile(
        rf"(?<![\w’'./@-])(?P<name>(?:{given}){GAP}(?:{PARTICLE}{GAP})?(?:{NAME_WORD}){third})"
        r"(?![\w-])"
    )


def _by_first_word(text: str, suggestion: Suggestion, words: Words) -> Suggestion:
    surface = suggestion.span.of(text)
    first, _, rest = surface.partition(" ")
    named = first in words.given and 0 < len(rest.split()) < _MOST_WORDS
    if suggestion.label not in CONFUSED or not named or not is_name(surface, words):
        return suggestion
    reason = f"{suggestion.reason}; “{first}” is a first name"
    return replace(suggestion, label="PERSON", score=_SCORE, reason=reason)


def _before_person(text: str, suggestion: Suggestion, pattern: re.Pattern[str]) -> Suggestion:
    """Cut the person off a body: "Reef Railway Jane Doe" is a body and a person."""
    guessed = suggestion.label == "ORG" and suggestion.origin is Origin.MODEL
    start, end = suggestion.span.start, suggestion.span.end
    words = _WORDS_BEFORE.match(text, start, end) if guessed else None
    person = pattern.search(text, words.end(), end) if words else None
    if person is None or person.end() != end or text[person.start() - 1] != " ":
        return suggestion
    return replace(suggestion, span=Span(start, person.start() - 1))


def _may_be_a_person(text: str, suggestion: Suggestion, words: Words) -> bool:
    surface = suggestion.span.of(text)
    guessed = suggestion.label in CONFUSED and suggestion.origin is Origin.MODEL
    return guessed and " " in surface and is_name(surface, words)


def _untitled(text: str, span: Span, words: Words) -> Span:
    """Leave the title out of "President Joko “Jokowi” Widodo"."""
    first, _, _ = span.of(text).partition(" ")
    return Span(span.start + len(first) + 1, span.end) if first.lower() in words.titles else span


def _joined(text: str, left: Span, right: Span) -> bool:
    return _IN_LIST.fullmatch(text, left.end, right.start) is not None


def _person(span: Span, reason: str) -> Suggestion:
    return Suggestion(span, "PERSON", "", _SCORE, Origin.RULE, reason)
