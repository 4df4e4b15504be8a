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
_SCORE_OF_GENERIC = 0.7
_UPPER = "A-ZÀ-ÖØ-ÞĆČŠŽ"
_RESOLUTION = re.compile(
    r"(?:(?:U\.?N\.?|United Nations)\s+)?(?:(?:Security Council|General Assembly|UNSC|UNGA)\s+)?"
    r"[Rr]esolutions?\s+\d{1,4}(?:/\d+)?"
    r"|(?:Executive Order|Presidential Decree|Decree|Decree-Law|Law|Federal Law|Proposition)"
    r"\s+(?:No\.?\s*)?\d[\d/-]*"
    rf"|(?<![\w-])(?:[{_UPPER}][\w'’-]*[ ]){{1,6}}\(Amendment\)[ ](?:Bill|Act)\b"
)
_WORD = rf"[{_UPPER}][\w'’&.-]*"
_ZONE = re.compile(
    rf"{_WORD} \({_WORD}(?: {_WORD}){{0,2}}\) (?:Pilot )?"
    r"(?:Free[ -]Trade|Special Economic|Economic|Free|Industrial|Cooperation) (?:Zone|Port|Park)"
)
_DATED_PLAN = re.compile(
    rf"(?:{_WORD} ){{0,4}}(?:Vision|Agenda|Roadmap|Strategy|Horizon|Plan|Goals) 20[2-9]\d"
    r"(?!\d|[-–/]\d)"
)
_BEFORE_NAME = re.compile(rf"(?!People['’]s)(?:The|(?:{_WORD}[^\S\n])?{_WORD}['’]s)[^\S\n]")
_SPEAKING = ("Presidency", "Ministry", "Council", "Commission", "Secretariat", "Authority", "Court")
_OUTLET = rf"(?P<name>{_WORD}(?:[^\S\n]{_WORD}){{0,4}}?)"
_BY_PLACE = (
    re.compile(rf"^[{_UPPER}][^()\n]{{2,60}}[^\S\n]\({_OUTLET}\)[^\S\n]*[—–-]", re.MULTILINE),
    re.compile(
        rf"(?:©|\([cC]\)|Copyright)[^\S\n]*(?:\d{{4}}[^\S\n])?{_OUTLET}(?=\.|[^\S\n]?\d|,|$)",
        re.MULTILINE,
    ),
    re.compile(
        r"(?<![\w./@-])(?P<name>(?=\w*[a-z]\w*\.)[A-Z][\w-]{2,24}\.(?:com|net|org|info|gov|co|az|uz|ru|kz)"
        r"(?:\.[a-z]{2})?)(?![\w/@-]|\.\w)"
    ),
    re.compile(rf"\({_OUTLET}(?:[^\S\n](?:Photo|via)\b[^()\n]*|/[^()\n]+)\)"),
    re.compile(
        rf"^[{_UPPER}][{_UPPER}]{{3,20}}\.[^\S\n](?P<name>[{_UPPER}]{{3,14}})[^\S\n][—–-]",
        re.MULTILINE,
    ),
    re.compile(rf",[^\S\n](?P<name>{_WORD}(?:[^\S\n]{_WORD}){{0,2}})[^\S\n]reports?\.(?!\w)"),
    re.compile(
        rf"(?<=,[^\S\n]){_OUTLET}[^\S\n](?:Staff[^\S\n](?:Writer|Reporter)|Correspondent)\b"
    ),
)
_CAPITALS = rf"[{_UPPER}][{_UPPER}'’.-]+"
_DATELINE = re.compile(
    rf"(?:^|(?<=\s\s)|(?<=:\s)|\()(?P<place>{_CAPITALS}(?:[ ]{_CAPITALS}){{0,2}})"
    rf"(?:,\s(?:[{_UPPER}][\w'’.-]+[ ]?){{1,3}})?(?:,\s[^()\n—–]{{3,15}}\d)?\s?"
    rf"(?:\((?:[^()\n]{{2,40}})\)\s?)?\)?\s?(?:[—–]|--|-\s)\s?(?=[“\"‘'A-Z])",
    re.MULTILINE,
)
_WESTERN = re.compile(
    r"\bwestern(?=\s(?:allies|capitals|companies|countries|democracies|diplomats|governments|leaders"
    r"|media|nations|officials|partners|powers|sanctions|states|world)\b)"
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


def dated_plans(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "Utopia Vision 2040" as one POLICY: the year is part of the name and no date."""
    plans = [Span(*match.span()) for match in _DATED_PLAN.finditer(text)]
    cover = Cover(len(text), plans)
    kept = [s for s in suggestions if not cover.touches(s.span)]
    reason = "a plan with its year"
    return kept + [Suggestion(span, "POLICY", "", _SCORE, Origin.RULE, reason) for span in plans]


def speaking_bodies(words: Words) -> Step:
    """Make the step that marks "the Council" where it speaks: one institution is meant."""
    speech = "|".join(sorted(words.speech))
    heads = "|".join(_SPEAKING)
    pattern = re.compile(rf"\b[Tt]he[^\S\n](?P<name>{heads})[^\S\n](?:also[^\S\n])?(?:{speech})\b")

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        cover = Cover(len(text), [s.span for s in suggestions])
        found = [Span(*match.span("name")) for match in pattern.finditer(text)]
        return suggestions + [
            Suggestion(span, "ORG", "", _SCORE_OF_GENERIC, Origin.RULE, "a body that speaks")
            for span in found
            if cover.take(span)
        ]

    return step


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
        people = {s.span for s in suggestions if s.label == "PERSON" and s.origin is Origin.RULE}
        for pattern in _BY_PLACE:
            for match in pattern.finditer(text):
                span = _bare(text, Span(*match.span("name")))
                if span not in people:
                    found[span] = "an outlet in a dateline or credit"
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


def places_in_datelines(words: Words) -> Step:
    """Make the step that marks the place in capitals that a report begins with.

    "HONIARA - …", "(ELMAU, Germany) —". What is known to stand there stays.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        matches = (Span(*match.span("place")) for match in _DATELINE.finditer(text))
        found = [span for span in matches if span.of(text).lower() not in words.furniture]
        places = Cover(len(text), found)
        kept = [
            s for s in suggestions if s.origin is not Origin.MODEL or not places.touches(s.span)
        ]
        fixed = Cover(len(text), [s.span for s in kept])
        reason = "a place in a dateline"
        return kept + [
            Suggestion(span, "GPE", "", _SCORE, Origin.RULE, reason)
            for span in found
            if not fixed.touches(span)
        ]

    return step


def western_people(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark "western leaders" though it has no capital: those of the West are meant."""
    cover = Cover(len(text), [s.span for s in suggestions])
    found = [Span(*match.span()) for match in _WESTERN.finditer(text)]
    reason = "of the West"
    return suggestions + [
        Suggestion(span, "NORP", "", _SCORE, Origin.RULE, reason)
        for span in found
        if cover.take(span)
    ]


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


def _bare(text: str, outlet: Span) -> Span:
    """Leave "The" and "Utopia's" out of the name of an outlet."""
    before = _BEFORE_NAME.match(text, outlet.start, outlet.end)
    return Span(before.end() if before else outlet.start, outlet.end)


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
