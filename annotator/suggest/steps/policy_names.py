"""Policy terms by their form: forums of two sides, zones with their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Concept
from annotator.suggest.cover import Cover
from annotator.suggest.data import Name
from annotator.suggest.layout import pieces
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.step import Step

_SCORE = 0.9
_UPPER = "A-ZÀ-ÖØ-ÞĆČŠŽ"
_WORD = rf"[{_UPPER}][\w'’.]*[^\W_]"
_GAP = r"[^\S\n]"
_SIDES = (
    r"(?:(?:Central|East|Latin|North|Pacific|South|Southeast|West)[^\S\n])?"
    rf"{_WORD}(?:[-–]{_WORD}){{1,3}}"
)
_KIND = (
    r"(?:Summit|Forum|Dialogue|Partnership|Initiative|Compact|Corridor|Framework|Fund|Platform"
    r"|Free\s+Trade\s+Area|Strategic\s+Partnership|Zone|Industrial\s+Park)"
)
_WHAT = (
    rf"(?:{_GAP}(?:of|for|on){_GAP}(?:the{_GAP})?"
    rf"{_WORD}(?:(?:{_GAP}and)?{_GAP}{_WORD}){{0,4}})?"
)
_PAIRED = re.compile(
    rf"(?<![\w'’.-]){_SIDES}(?:{_GAP}(?:{_WORD}|and)){{0,4}}?{_GAP}{_KIND}"
    rf"(?:{_GAP}{_KIND})?(?![\w-]){_WHAT}"
)
_ZONE_AT = re.compile(
    r"\b(?:Special Economic|Free Trade|Free|Export Processing|Economic) Zones? at"
    rf"(?P<place>(?:{_GAP}{_WORD}){{1,3}})"
)
_PAIR = re.compile(r"[-–]")
_MONEY = re.compile(r"\s+(?:of|for|on)\s+(?:USD?|EUR|Rs|RMB|US)$")


def paired_forums(names: Matcher[Name], terms: Matcher[Concept]) -> Step:
    """Make the step that marks "Utopia-Africa Summit" whole: a series, fund or corridor of two.

    One of the sides must be a well-known name or a term.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        terms_here = [s for s in suggestions if s.origin is Origin.TERMS]
        found = [
            span
            for span in _paired(text)
            if not any(_holds(term.span, span) for term in terms_here)
            and _known(span.of(text), names, terms)
        ]
        cover = Cover(len(text), found)
        kept = [s for s in suggestions if s.label == "DATE" or not cover.touches(s.span)]
        return kept + [_of_two(span, terms_here) for span in found]

    return step


def zones_at_places(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "Special Economic Zone at Utopia" whole."""
    found = [Span(*match.span()) for match in _ZONE_AT.finditer(text)]
    return suggestions + [_suggestion(span, "a zone with its place") for span in found]


def _paired(text: str) -> Iterator[Span]:
    for piece in pieces(text):
        if "-" in piece.of(text) or "–" in piece.of(text):
            for match in _PAIRED.finditer(text, piece.start, piece.end):
                sum_ = _MONEY.search(match.group())
                yield Span(match.start(), match.start() + (sum_.start() if sum_ else len(match[0])))


def _holds(term: Span, name: Span) -> bool:
    """Whether a term holds the beginning of a name: it is the longer, or the earlier one."""
    return term.start <= name.start < term.end and (term.start < name.start or term.contains(name))


def _of_two(span: Span, terms: list[Suggestion]) -> Suggestion:
    """Return the mention; a zone of two sides is a mention of its kind of zone."""
    zone = next((t for t in terms if t.span.end == span.end and span.contains(t.span)), None)
    if zone is not None:
        return replace(zone, span=span)
    return _suggestion(span, "a forum, fund or corridor of two sides")


def _known(surface: str, names: Matcher[Name], terms: Matcher[Concept]) -> bool:
    """Whether the words on both sides of the first hyphen are known names or terms."""
    at = len(re.split("[-–]", surface, maxsplit=1)[0])
    found = [match.span for match in names.find(surface)]
    found += [match.span for match in terms.find(surface)]
    return any(span.end == at for span in found) and any(span.start == at + 1 for span in found)


def _suggestion(span: Span, reason: str) -> Suggestion:
    return Suggestion(span, "POLICY", "", _SCORE, Origin.RULE, reason)
