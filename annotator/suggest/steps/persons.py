"""Names of people: by who speaks, in credits, and whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    SECOND,
    UPPER,
    is_name,
    without_possessive,
)
from annotator.suggest.steps.step import Step

_NEXT_WORD = re.compile(rf"(?:{GAP}|-)({NAME_WORD})(?!\.?[A-Za-z])")
_AFTER_PARTICLE = re.compile(rf"\b{PARTICLE}$")
_WITH_ACCOUNT = re.compile(rf"(?<![\w-])(?P<name>{NAME}){GAP}\(@\w+\)")
_TWO_WORDS = re.compile(rf"(?:{NAME_WORD}){GAP}(?:{NAME_WORD})")
_OF_COUNTRY = re.compile(rf"[{UPPER}]\w+['’]s{GAP}$")
_PREVIOUS_WORD = re.compile(rf"(?<=[\w,;:]){GAP}({NAME_WORD}){GAP}$")
_CREDIT = re.compile(
    rf"(?:\b(?:Photos?|Pictures?|Image|Credit|Text|Author|Editor):{GAP}(?:[Bb]y{GAP})?"
    rf"|\b(?:[Pp]hotos?|[Pp]ics?|[Pp]ictures?|[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ritten){GAP}[Bb]y{GAP}"
    rf"|^(?:By|BY|by){GAP})(?P<name>{NAME})",
    re.MULTILINE,
)
_WITH_OUTLET = re.compile(
    rf"\((?:[{UPPER}][\w.&-]*(?:{GAP})?){{1,5}}/(?:[{UPPER}][\w.&-]*(?:{GAP})?/)?(?P<name>{NAME})\)"
)
_AFTER_AGENCY = re.compile(
    r"\b(?:REUTERS|Reuters|Xinhua|AFP|AP|EPA|EFE|ANI|PTI|TASS|Sputnik|Bloomberg)\s?/\s?"
    rf"(?P<name>(?:{NAME_WORD}){GAP}(?:{NAME_WORD}))(?![\w/])"
)
_BEFORE_OUTLET = re.compile(rf"\(\s*(?P<name>{NAME})\s*/\s*(?=[{UPPER}])[^()\n]{{2,80}}\)")
_NEXT_NAME = re.compile(rf",{GAP}((?:{NAME_WORD}){GAP}{NAME})(?=,?{GAP}and\b|,{GAP}[{UPPER}])")
_CREDITS = (
    (_WITH_ACCOUNT, "a name with an account"),
    (_CREDIT, "a name in a credit line"),
    (_WITH_OUTLET, "a name in a credit line"),
    (_AFTER_AGENCY, "a name in a credit line"),
    (_BEFORE_OUTLET, "a name in a credit line"),
)
_PARTICLES_BEFORE = re.compile(
    rf"\b(?:(?:von|van|der|den|de|del|della|di|da|dos|do|bin|bint|ibn){GAP}){{1,3}}$"
)
_IN_PLACE = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]t)\s$")
_PLACE_OF = re.compile(
    r"\b(?:city|cities|town|village|municipality|district|province|capital) of\s$"
)
_SURE = 0.9
_REACH = 40  # code points: longer than any first name
_SURE_OF_BODY = 0.85


def persons_by_context(words: Words) -> Step:
    """Make the step that takes the subject of "said", or what "who" follows, for a person."""
    speech = "|".join(sorted(words.speech))
    before = re.compile(rf"\b(?:{speech}),?{GAP}$")
    after = re.compile(rf",{GAP}who\b|{GAP}(?:{speech})\b|{GAP}\(@\w")

    def rule(text: str, suggestion: Suggestion) -> Suggestion:
        span, surface = suggestion.span, suggestion.span.of(text)
        if suggestion.label not in CONFUSED or not is_name(surface, words):
            return suggestion
        first = before.search(text, max(0, span.start - 20), span.start)
        last = " " in surface and after.match(text, span.end)
        if not first and not last:
            return suggestion
        return replace(suggestion, label="PERSON", reason=f"{suggestion.reason}; who speaks")

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [rule(text, suggestion) for suggestion in suggestions]

    return step


def persons_of_countries(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Take two words after "Germany's" for a person, where the model is not sure of a body."""
    start, surface = suggestion.span.start, suggestion.span.of(text)
    unsure = suggestion.label == "ORG" and suggestion.score < _SURE_OF_BODY
    if not unsure or not _TWO_WORDS.fullmatch(surface):
        return suggestion
    if not _OF_COUNTRY.search(text, max(0, start - 20), start):
        return suggestion
    return replace(suggestion, label="PERSON", reason=f"{suggestion.reason}; a country's")


def places_by_context(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Take an unsure person after "in" for a place, and what follows "the town of"."""
    named = suggestion.label in ("PERSON", "ORG", "NORP", "FAC")
    if named and _PLACE_OF.search(text, max(0, suggestion.span.start - 20), suggestion.span.start):
        return replace(suggestion, label="GPE", reason=f"{suggestion.reason}; a town of that name")
    unsure = suggestion.label == "PERSON" and suggestion.score < _SURE
    start = suggestion.span.start
    if not unsure or not _IN_PLACE.search(text, max(0, start - 8), start):
        return suggestion
    return replace(suggestion, label="GPE", reason=f"{suggestion.reason}; where something is")


def persons_in_credits(words: Words) -> Step:
    """Make the step that marks full names in credit lines and before account names.

    "Photo: Jane Doe/AFP", "Reporting by Jane Doe", "(Jane Doe / AFP)", "Jane Doe (@jane)".
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found = {
            span: reason
            for pattern, reason in _CREDITS
            for match in pattern.finditer(text)
            for span in _credited(text, match)
            if " " in span.of(text) and is_name(span.of(text).title(), words)
        }
        cover = Cover(len(text), found)
        kept = [
            s
            for s in suggestions
            if s.span not in found and not ("/" in s.span.of(text) and cover.touches(s.span))
        ]
        return kept + [
            Suggestion(span, "PERSON", "", _SURE, Origin.RULE, reason)
            for span, reason in found.items()
        ]

    return step


def whole_persons(words: Words) -> Step:
    """Make the step that takes the capitalised words beside a person's name into it."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        cover = Cover(len(text), [*(s.span for s in suggestions), *headlines(text)])
        return [_extended(text, s, cover, words) if _may_grow(text, s) else s for s in suggestions]

    return step


def _credited(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the names of a credit line: "Jane Doe, John Roe and Ana Sousa" are three."""
    end = match.end("name")
    yield Span(*match.span("name"))
    while (following := _NEXT_NAME.match(text, end)) or (following := SECOND.match(text, end)):
        yield Span(*following.span(1))
        end = following.end()


def _extended(text: str, suggestion: Suggestion, cover: Cover, words: Words) -> Suggestion:
    span = suggestion.span
    match = _NEXT_WORD.match(text, span.end)
    while match and not _ends(match.group(1), words):
        particle = _AFTER_PARTICLE.search(text, span.start, span.end)
        if cover.touches(Span(*match.span(1))) and not particle:
            break
        span = Span(span.start, without_possessive(text, *match.span(1)).end)
        match = _NEXT_WORD.match(text, span.end)
    particles = _PARTICLES_BEFORE.search(text, max(0, span.start - _REACH), span.start)
    if particles and not cover.touches(Span(*particles.span())):
        span = Span(particles.start(), span.end)
    grown = replace(suggestion, span=span)
    alone = " " not in suggestion.span.of(text)
    return _extended_left(text, grown, cover, words) if alone else grown


def _extended_left(text: str, suggestion: Suggestion, cover: Cover, words: Words) -> Suggestion:
    """Take in the first names before a surname; the first word of a sentence is none."""
    span = suggestion.span
    match = _PREVIOUS_WORD.search(text, max(0, span.start - _REACH), span.start)
    while match and not cover.touches(Span(*match.span(1))) and not _ends(match.group(1), words):
        span = Span(match.start(1), span.end)
        match = _PREVIOUS_WORD.search(text, max(0, span.start - _REACH), span.start)
    return replace(suggestion, span=span)


def _may_grow(text: str, suggestion: Suggestion) -> bool:
    """Whether a person's name may go on: not if it is a full name copied from elsewhere."""
    copied = suggestion.origin is Origin.PROPAGATED and " " in suggestion.span.of(text)
    return suggestion.label == "PERSON" and not copied


def _ends(word: str, words: Words) -> bool:
    lowered = word.lower()
    return (
        lowered in words.common
        or lowered in words.titles
        or lowered in words.generic
        or word in words.heads
        or word in words.portfolios
    )
