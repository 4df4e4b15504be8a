"""Where a mention begins and ends: the boundary rules of the label scheme as trims of a span.

A trim takes a text, a span and its label, and returns the part that the rule leaves; it may be
None where nothing is left. Suggestions are trimmed by them, annotations are checked against them.
All offsets are code points of the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from annotator.core.span import Span

Trim = Callable[[str, Span, str], Span | None]

_APOSTROPHE = "['’‘`´ʼ]"
_POSSESSIVE = re.compile(rf"(?:{_APOSTROPHE}[sS]|(?<=[sS]){_APOSTROPHE})$")
_ARTICLE = re.compile(
    r"(?:the|an?|this|that|these|those|its|their|his|her|our|both|several|some|other)\s+",
    re.IGNORECASE,
)
_KEEPS_ARTICLE = re.compile(r"The (?:Hague|Gambia)\b")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|St|No|Ariz|Calif|Colo|Conn"
    r"|Del|Fla|Ga|Ill|Mass|Md|Mich|Minn|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wis|Wyo))\.$"
)
_OPENING = {"(": ")", "[": "]"}


def without_outer_marks(text: str, span: Span, _label: str) -> Span | None:
    """Trim blanks, quotes, brackets and punctuation; "U.S." and "OPEC+" keep their marks."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not _is_last(text, start, end):
        end -= 1
    return within(start, end)


def without_article(text: str, span: Span, label: str) -> Span | None:
    """Trim a leading article, demonstrative or possessive pronoun."""
    if label == "DATE" or _KEEPS_ARTICLE.match(text, span.start, span.end):
        return span
    article = _ARTICLE.match(text, span.start, span.end)
    return within(article.end(), span.end) if article else span


def without_possessive(text: str, span: Span, _label: str) -> Span | None:
    """Trim a trailing possessive, whichever apostrophe it is written with."""
    possessive = _POSSESSIVE.search(span.of(text))
    return within(span.start, span.start + possessive.start()) if possessive else span


def without_title(titles: Iterable[str]) -> Trim:
    """Make the trim that cuts titles and offices before a person's name."""
    longest_first = sorted(titles, key=len, reverse=True)
    title = "|".join(re.escape(t).replace(r"\ ", r"\s+") for t in longest_first)
    pattern = re.compile(rf"(?:(?:{title})s?\b\.?(?:\s+of)?[\s,–-]*)+", re.IGNORECASE)

    def trim(text: str, span: Span, label: str) -> Span | None:
        found = pattern.match(text, span.start, span.end) if label == "PERSON" else None
        if found is None or text[found.end() : found.end() + 1].islower():
            return span  # "Sultan bin Saad": a first name, for no surname is small
        return within(found.end(), span.end)

    return trim


def within(start: int, end: int) -> Span | None:
    """Return a span, or None if nothing is left of it."""
    return Span(start, end) if start < end else None


def _is_last(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if last in ")]":
        return any(o in text[start:end] for o, c in _OPENING.items() if c == last)
    if last == ".":
        return _ABBREVIATION.search(text, start, end) is not None
    return last.isalnum() or last == "+"
