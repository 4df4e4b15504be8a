"""Dates by their grammar: calendar expressions anchored in time, and nothing else.

The model knows dates well but marks durations and ages too, and breaks some in two. Dates are
regular enough to be found without it; where it agrees the score is higher, and where it takes a
bare number for an amount there is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.layout import pieces

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
    r"|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\b\.?)"
)
WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b\.?(?=,?\s+\d))"
)
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])"
_DAY = (
    rf"{_NUMBER}(?:(?:\s?[-–]\s?|\s+to\s+){_NUMBER}"
    rf"|\s+and\s+{_NUMBER}(?!\s+(?!(?:in|at|by|on|with|and|for|to|of)\b)[a-z]))?"
)
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_FULL = (
    rf"{MONTH}\s+{_NUMBER}\s?[-–]\s?{MONTH}\s+{_NUMBER}(?:,?\s+{_YEAR})?"
    rf"|{_NUMBER}\s+{MONTH}\s?[-–]\s?{_NUMBER}\s+{MONTH}(?:,?\s+{_YEAR})?"
    rf"|{MONTH}(?:\s+|,\s?){_DAY}(?:,?\s+{_YEAR})?"
    rf"|{_DAY}\s+(?:of\s+)?{MONTH}(?:,?\s+{_YEAR})?"
    rf"|(?:{MONTH}|{_SEASON}),?\s+(?:of\s+)?{_YEAR}"
)
_PART = (
    r"(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[\s-]"
    r"|(?:the\s+)?(?:end|beginning|start|middle|turn|rest|remainder)\s+of\s+(?:the\s+)?"
    r"|(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:half|quarter)\s+of\s+)"
)
_UNIT = (
    r"(?:week|weekend|month|quarter|(?:(?:financial|fiscal|business|calendar|school)\s+)?year|decade"
    rf"|century|spring|summer|autumn|fall|winter|semester|{WEEKDAY}|{MONTH})"
)
_COUNT = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|\d{1,3})"
)
_RELATIVE = (
    rf"(?!(?<=\bthe )(?:last|next)\s(?:decade|century)\b)(?:[Tt]his|[Ll]ast|[Nn]ext)\s+{_UNIT}\b"
)
_PATTERN = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?P<iso>{_YEAR}(?P<mark>[-/.])(?:0?[1-9]|1[0-2])(?P=mark)(?:3[01]|[12]\d|0?[1-9])(?!\d))"
    rf"|(?P<digits>(?:3[01]|[12]\d|0?[1-9])(?P<point>[-/.])(?:3[01]|[12]\d|0?[1-9])(?P=point){_YEAR})"
    rf"|(?P<full>(?:{WEEKDAY},?\s+(?:the\s+)?)?{_PART}?(?:{_FULL}))"
    rf"|(?P<month_of>{_PART}?(?:{MONTH}|{_SEASON})(?:\s+of)?\s+(?:[Tt]his|[Ll]ast|[Nn]ext)\s+year\b)"
    rf"|(?P<relative>{_PART}?{_RELATIVE})"
    rf"|(?P<years>{_PART}?{_YEAR}\s?[-–/]\s?(?:{_YEAR}|\d\d\b))"
    rf"|(?P<decade>(?:(?:early|late|mid)[\s-])?(?:the\s+)?(?:1[5-9]|20)\d0['’]?s\b)"
    rf"|(?P<century>\d\d?(?:st|nd|rd|th)[\s-]century\b)"
    rf"|(?P<fiscal>(?:Q[1-4]|FY|[Ff]iscal(?:\s+year)?)\s?{_YEAR}|FY\d\d)"
    rf"|(?P<limit>(?:the\s+)?(?:end|beginning|start|middle)\s+of\s+the\s+"
    rf"(?:week|month|year|decade|century)\b|year-end\b)"
    rf"|(?P<ago>{_COUNT}\s+(?:day|week|month|year|decade)s?\s+ago\b)"
    rf"|(?P<holiday>(?:New\s+Year(?:['’]s\s+(?:Day|Eve))?|Christmas(?:\s+(?:Day|Eve))?)\b)"
    rf"|(?P<weekday>{WEEKDAY})"
    rf"|(?P<month>{_PART}?{MONTH})"
    rf"|(?P<year>{_PART}?{_YEAR})"
    r")(?![\w%]|\.\d)"
)
_ORDINAL = re.compile(
    r"\bon the (?P<day>\d{1,2}(?:st|nd|rd|th))(?=[,.;:)]|\s+(?:of|at|in|with|and|to)\b|$)"
)
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|of|by|from|until|till|to|before|after|during|for|and|through|around|year"
    r"|under)\s+(?:the\s+)?|[(,]\s?|(?:©|\(c\)|copyright)\s?)$",
    re.IGNORECASE,
)
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|by|from|until|till|of|before|after|during|and|to|between|through)\s+$",
    re.IGNORECASE,
)
_AMBIGUOUS = frozenset(
    {"May", "March", "MARCH", "MAY", "Mar", "Mar.", "Jan", "Jun", "Dec", "Sep", "Apr"}
)
_LONGER = re.compile(r"\b(?:over|more than)\s$", re.IGNORECASE)
_AMOUNTS = frozenset({"CARDINAL", "MONEY", "QUANTITY", "PERCENT"})
_KINDS = {
    "iso": "a date in figures",
    "digits": "a date in figures",
    "full": "a calendar date",
    "month_of": "a month of a year named from today",
    "relative": "a time named from today",
    "years": "a range of years",
    "decade": "a decade",
    "century": "a century",
    "fiscal": "a business year",
    "limit": "the end of a time named from today",
    "ago": "a time counted back from today",
    "holiday": "a holiday",
    "weekday": "a day of the week",
    "month": "a month",
    "year": "a year",
    "day": "a day of the month",
}


def only_calendar_dates(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Replace the model's dates by those that the grammar finds."""
    seen = Cover(len(text))
    amounts = Cover(len(text))
    for suggestion in suggestions:
        if suggestion.label == "DATE":
            seen.add(suggestion.span)
        if suggestion.label in _AMOUNTS:
            amounts.add(suggestion.span)
    others = [suggestion for suggestion in suggestions if suggestion.label != "DATE"]
    return others + [
        Suggestion(span, "DATE", "", _score(kind, span, seen), Origin.RULE, _KINDS[kind])
        for kind, span in calendar_dates(text)
        if kind != "year" or _is_year(text, span, seen, amounts)
    ]


def calendar_dates(text: str) -> Iterator[tuple[str, Span]]:
    """Yield the calendar expressions of a text with their kind; a "year" may be a number."""
    for piece in pieces(text):
        for match in _PATTERN.finditer(text, piece.start, piece.end):
            kind = str(match.lastgroup)
            span = Span(*match.span())
            if not _is_longer(text, kind, span) and (kind != "month" or _is_month(text, span)):
                yield kind, _trimmed(text, span)
        for match in _ORDINAL.finditer(text, piece.start, piece.end):
            yield "day", Span(*match.span("day"))


def _is_longer(text: str, kind: str, span: Span) -> bool:
    """Whether no day is meant: "over a year ago"."""
    return kind == "ago" and bool(_LONGER.search(text, max(0, span.start - 12), span.start))


def _is_month(text: str, span: Span) -> bool:
    """Whether a month's name without day or year is one: "May" and "March" are verbs too."""
    if span.of(text) not in _AMBIGUOUS:
        return True
    return _BEFORE_MONTH.search(text, max(0, span.start - 12), span.start) is not None


def _is_year(text: str, span: Span, seen: Cover, amounts: Cover) -> bool:
    if len(span) > 4 or seen.touches(span):
        return True
    preposition = _BEFORE_YEAR.search(text, max(0, span.start - 16), span.start)
    return preposition is not None and not amounts.touches(span)


def _score(kind: str, span: Span, seen: Cover) -> float:
    if seen.touches(span):
        return 0.97
    return 0.7 if kind in ("year", "month", "day") else 0.9


def _trimmed(text: str, span: Span) -> Span:
    """Leave the article out, and the full stop of an abbreviated month."""
    start = span.start + (4 if span.of(text)[:4].lower() == "the " else 0)
    return Span(start, span.end - 1 if text[span.end - 1] == "." else span.end)
