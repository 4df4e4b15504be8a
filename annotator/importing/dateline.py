"""The date on which an article says that it appeared, and how it is set apart from the text.

“date 2023-09-13 Title and text …”, “Monday 22 July 2024” alone, “Steppe Courier | 28 December
2024 | 3 min read”, “RIYADH, 3 June 2024 (Wire) – The oil …”: all these; but not “the attacks of
7 October 2023”, which is the date of an event.
"""

from __future__ import annotations

import re

from annotator.importing.dates import FoundDate, find_dates

_SHORT_LINE = 120  # code points: a longer line is body text
_REACH = 240
_PLACE = 60

_ANNOUNCED = re.compile(r"\W*(?:date|published|posted|updated)(?:\s+on)?\W*", re.IGNORECASE)
_ISSUED = re.compile(
    r"\b(?:published|posted|updated|issued|modified|released)(?:\s+on)?\s*:?\s*$", re.IGNORECASE
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s*$", re.IGNORECASE
)
_MID_SENTENCE = re.compile(
    r"(?:\b[a-z]+|\b(?i:on|in|of|by|to|for|from|until|since|after|before))\s*$"
)
_GOES_ON = re.compile(r"\s*,?\s*(?!(?:at|by|in|from|last|updated|[ap]\.?m)\b)[a-z]")
_ENDS_SENTENCE = tuple(".!?…。！？")
_CLOSING = "\"”’»')]"
_TIME = re.compile(r"(?:T|,?\s+(?:at\s+)?)?(?:\d\d?:\d\d(?::\d\d)?\S*(?:\s?[ap]\.?m\b\.?)?)?")
_BEFORE_TEXT = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?[–—:-]+\s")
_PARTING = re.compile(r"\s*[|·•:–—*_,-]+\s*")


def publication_date(line: str) -> str:
    """Return the ISO date that a line at the top tells the reader; empty if there is none."""
    dates = find_dates(line[:_REACH])
    return next((found.iso for found in dates if _is_of_article(line, found)), "")


def without_date(line: str) -> str:
    """Take a date off the beginning of a line; nothing is left of a line about the date only."""
    first = next(find_dates(line[:_REACH]), None)
    if first is None:
        return line
    rest = _after(line, first)
    parting = _PARTING.match(rest)
    words = rest[parting.end() if parting else 0 :].strip()
    if _ANNOUNCED.fullmatch(line[: first.start]):
        return words
    if first.start or _GOES_ON.match(rest):
        return line
    return words if _is_title(words, parting[0].strip() if parting else "") else ""


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends as a sentence does, and is long enough to be one."""
    long_enough = len(line) > 40 or len(line.split()) > 4  # some scripts write no blanks
    return long_enough and line.rstrip(_CLOSING).endswith(_ENDS_SENTENCE)


def _after(line: str, found: FoundDate) -> str:
    """Return what follows a date and the time of day."""
    time = _TIME.match(line, found.end)
    return line[time.end() if time else found.end :]


def _is_title(words: str, parting: str) -> bool:
    """Tell whether the words after a leading date are a title, not the name of a newspaper."""
    long_enough = len(words.split()) >= 4 or len(words) > 25 or parting == ":"
    return long_enough and parting in ("", ":", "-", "–", "—")


def _is_of_article(line: str, found: FoundDate) -> bool:
    before, after = line[: found.start], line[found.end :]
    if _ANNOUNCED.fullmatch(before) or _is_run_together(before, after):
        return True
    if _is_mid_sentence(before, after):
        return False
    if len(before) <= _PLACE and before[:1].isupper() and _BEFORE_TEXT.match(after):
        return True
    return len(line) <= _SHORT_LINE and not ends_sentence(before + after)


def _is_run_together(before: str, after: str) -> bool:
    """Tell whether a date stands at the beginning of a line, right before its first sentence."""
    next_word = after.lstrip()[:1]
    return not before.strip() and after[:1].isspace() and not next_word.islower()


def _is_mid_sentence(before: str, after: str) -> bool:
    before = _WEEKDAY.sub("", before)
    issued = _ISSUED.search(before)
    return bool(_GOES_ON.match(after)) or (not issued and bool(_MID_SENTENCE.search(before)))
