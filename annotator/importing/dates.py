"""Full calendar dates in running text, and the ISO dates that they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dateutil import parser

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)[0-9]{2}"
FULL_DATE = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?P<iso>{_YEAR}(?P<s>[-/.])[01]?[0-9](?P=s)[0-3]?[0-9]|{_YEAR}年[01]?[0-9]月[0-3]?[0-9]日)"
    rf"|(?P<numbers>[0-3]?[0-9](?P<t>[-/.])[0-3]?[0-9](?P=t){_YEAR})"
    rf"|(?P<words>{_DAY}\s(?:of\s)?{_MONTH},?\s{_YEAR}|{_MONTH}\s{_DAY},?\s{_YEAR})"
    rf")(?![0-9]|[-/.][0-9])",
    re.IGNORECASE,
)
_ISO = re.compile(rf"{_YEAR}-[01][0-9]-[0-3][0-9]")
_CENTURIES = ("20", "19", "18")  # what all years that are looked for begin with
_NUMBER = re.compile(r"[0-9]+")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: code-point offsets, and the day as an ISO date."""

    start: int
    end: int
    iso: str


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates in `text` that name day, month and year and can mean one day only."""
    if not any(century in text for century in _CENTURIES):  # so most lines, and many times faster
        return
    for match in FULL_DATE.finditer(text):
        day = _day(match)
        if day is not None:
            yield FoundDate(match.start(), match.end(), day.isoformat())


def iso_date(words: str) -> str:
    """Return the first full date in `words` as an ISO date; empty if there is none."""
    if _ISO.fullmatch(words):  # as in most files
        return words if _is_day(words) else ""
    return next((found.iso for found in find_dates(words)), "")


def _is_day(iso: str) -> bool:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def _day(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date(*_numbers(match["iso"]))
        return _of_numbers(match["numbers"]) if match["numbers"] else _of_words(match["words"])
    except ValueError:
        return None  # no such day, for example 31 June


def _numbers(digits: str) -> tuple[int, int, int]:
    first, second, third = map(int, _NUMBER.findall(digits))
    return first, second, third


def _of_numbers(digits: str) -> date | None:
    """Read 14.05.2025, 14/05/2025 or 05/14/2025; 04/05/2025 means one day here, another there."""
    first, second, year = _numbers(digits)
    if first > _MONTHS or first == second or "." in digits:
        return date(year, second, first)
    return date(year, first, second) if second > _MONTHS else None


def _of_words(words: str) -> date:
    return parser.parse(re.sub(r"\bof\s", "", words, flags=re.IGNORECASE)).date()
