"""Names that are known by their form: resolutions, outlets in datelines, offices as buildings."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.steps.step import Step

_SCORE = 0.9
_UPPER = "A-ZÀ-ÖØ-ÞĆČŠŽ"
_RESOLUTION = re.compile(
    r"(?:(?:U\.?N\.?|United Nations)\s+)?(?:(?:Security Council|General Assembly|UNSC|UNGA)\s+)?"
    r"[Rr]esolutions?\s+\d{1,4}(?:/\d+)?"
    r"|(?:Executive Order|Presidential Decree|Decree|Decree-Law|Law|Federal Law|Proposition)"
    r"\s+(?:No\.?\s*)?\d[\d/-]*"
)
_WORD = rf"[{_UPPER}][\w'’&.-]*"
_ZONE = re.compile(
    rf"{_WORD} \({_WORD}(?: {_WORD}){{0,2}}\) (?:Pilot )?"
    r"(?:Free[ -]Trade|Special Economic|Economic|Free|Industrial|Cooperation) (?:Zone|Port|Park)"
)
_OUTLET = rf"(?P<name>{_WORD}(?:[^\S\n]{_WORD}){{0,4}}?)"
_BY_PLACE = (
    re.compile(rf"^[{_UPPER}][^()\n]{{2,60}}[^\S\n]\({_OUTLET}\)[^\S\n]*[—–-]", re.MULTILINE),
    re.compile(
        rf"(?:©|\([cC]\)|Copyright)[^\S\n]*(?:\d{{4}}[^\S\n])?{_OUTLET}(?=\.|[^\S\n]?\d|,|$)",
        re.MULTILINE,
    ),
    re.compile(rf"\({_OUTLET}(?:[^\S\n](?:Photo|via)\b[^()\n]*|/[^()\n]+)\)"),
)
_INSIDE = re.compile(
    r"\b(?:in|at|inside|outside|into|near|visit|visits|visited|visiting|enter|entered|left"
    r"|blocks from|steps from|away from"
    r"|(?:visit|trip|invited|invitation|went|goes|came|come|return|returned)(?: \w+)? to)\sthe\s$"
)
_ROOM = re.compile(r"['’]?s?\s+(?:lawn|grounds|dinner|walls?|ceremony|gates?|compound|hall)\b")
_BUILDINGS = frozenset(
    {
        "Kremlin",
        "White House",
        "State House",
        "Pentagon",
        "Élysée",
        "Elysée",
        "Casa Rosada",
        "Planalto",
        "Blue House",
        "Capitol",
        "Parliament House",
        "Government House",
    }
)


def numbered_laws(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "UN Security Council Resolution 1718" and decrees with their number, as one LAW."""
    laws = [Span(*m.span()) for m in _RESOLUTION.finditer(text) if m.group()[0].isupper()]
    cover = Cover(len(text), laws)
    kept = [s for s in suggestions if not cover.touches(s.span) or s.span.end > len(text)]
    reason = "a law with its number"
    return kept + [Suggestion(span, "LAW", "", _SCORE, Origin.RULE, reason) for span in laws]


def bracketed_zones(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "China (Shanghai) Pilot Free Trade Zone": a name with its place in brackets."""
    return suggestions + [
        Suggestion(Span(*match.span()), "POLICY", "", _SCORE, Origin.RULE, "a zone with its place")
        for match in _ZONE.finditer(text)
    ]


def outlets(words: Words) -> Step:
    """Make the step that marks newspapers and agencies: in datelines, credits, and by their name.

    "LIMA, Peru (Sample Wire) —", "© 2024 Coral Coast News", "told the Danube Monitor".
    """
    media = "|".join(sorted(words.media, key=len, reverse=True))
    named = re.compile(
        rf"(?<![\w.-])(?P<name>(?:{_WORD}[^\S\n]){{1,3}}(?:{media}))(?![\w-]|[^\S\n][{_UPPER}])"
    )

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found: dict[Span, str] = {}
        for pattern in _BY_PLACE:
            for match in pattern.finditer(text):
                found[Span(*match.span("name"))] = "an outlet in a dateline or credit"
        for match in named.finditer(text):
            first, last = match["name"].split()[0], match["name"].split()[-1]
            start = match.start("name")
            if first.lower() in words.common:
                start += len(first) + 1
            surface = text[start : match.end("name")]
            if " " in surface and not surface.isupper() and _is_outlet(surface, words):
                found.setdefault(Span(start, match.end("name")), f"an outlet by its name: “{last}”")
        cover = Cover(len(text), found)
        kept = [s for s in suggestions if not cover.touches(s.span) or _stays(s, found)]
        return kept + [
            Suggestion(span, "ORG", "", _SCORE, Origin.RULE, reason)
            for span, reason in found.items()
        ]

    return step


def offices_as_buildings(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Take the Kremlin or the White House for a building where something happens in it."""

    def rule(suggestion: Suggestion) -> Suggestion:
        span = suggestion.span
        if span.of(text) not in _BUILDINGS or suggestion.label not in ("ORG", "FAC"):
            return suggestion
        start = max(0, span.start - 40)
        inside = _INSIDE.search(text, start, span.start)
        if not inside and not _ROOM.match(text, span.end):
            return suggestion
        return replace(suggestion, label="FAC", reason=f"{suggestion.reason}; as a building")

    return [rule(suggestion) for suggestion in suggestions]


def _is_outlet(surface: str, words: Words) -> bool:
    found = surface.lower().split()
    furniture = found[0] in words.furniture or surface.lower() in words.furniture
    return not furniture and found[0] not in words.titles


def _stays(suggestion: Suggestion, found: dict[Span, str]) -> bool:
    """Whether a suggestion that an outlet touches goes beyond it, as "Press Council" does."""
    return suggestion.origin is Origin.TERMS or any(
        suggestion.span.contains(span) and suggestion.span != span and suggestion.label == "PERSON"
        for span in found
    )
