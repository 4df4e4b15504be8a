"""Where a mention begins and ends: the boundary rules of the label scheme, one by one."""

from __future__ import annotations

import re

from annotator.core.suggestion import Suggestion
from annotator.suggest.layout import piece_at
from annotator.suggest.steps.step import Rule, narrowed

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
_DANGLING = re.compile(
    r"\s+(?:of|for|on|in|at|to|by|with|and|or|the|a|from|as|after|before|until|over)$"
)
_OF_DATE = re.compile(r"\s+of\s+(?:[A-Z][a-z]+\s+)?(?:1[5-9]|20)\d\d$")
_PLACED = re.compile(r",\s|\s+(?:in|at|on|near|to|from)\s+(?:the\s+)?(?=[A-Z])")
_WITHOUT_PLACE = frozenset({"PERSON", "GPE", "LOC", "FAC", "EVENT", "LAW"})


def within_line(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Keep the part in the paragraph where the mention begins: no name goes on in the next."""
    span = suggestion.span
    piece = piece_at(text, span.start)
    return narrowed(suggestion, span.start, min(span.end, piece.end)) if piece else None


def no_outer_marks(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Trim blanks, quotes, brackets and punctuation; "U.S." and "OPEC+" keep their marks."""
    start, end = suggestion.span.start, suggestion.span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not _is_last(text, start, end):
        end -= 1
    return narrowed(suggestion, start, end)


def no_article(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Trim a leading article, demonstrative or possessive pronoun."""
    span = suggestion.span
    if suggestion.label == "DATE" or _KEEPS_ARTICLE.match(text, span.start, span.end):
        return suggestion
    article = _ARTICLE.match(text, span.start, span.end)
    return narrowed(suggestion, article.end(), span.end) if article else suggestion


def no_possessive(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Trim a trailing possessive, whichever apostrophe it is written with."""
    start = suggestion.span.start
    possessive = _POSSESSIVE.search(suggestion.span.of(text))
    return narrowed(suggestion, start, start + possessive.start()) if possessive else suggestion


def no_bracket(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Cut what stands in brackets behind a name: "Belt and Road Initiative (BRI)" names two."""
    span = suggestion.span
    surface = span.of(text)
    bracket = re.search(r"\s+[(\[]", surface)
    if bracket:
        return narrowed(suggestion, span.start, span.start + bracket.start())
    if surface.count("(") > surface.count(")") and text[span.end : span.end + 1] == ")":
        return narrowed(suggestion, span.start, span.end + 1)
    return suggestion


def no_tail(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Cut dangling small words, the year of a law, and the place where a site lies."""
    if suggestion.label == "DATE":
        return suggestion
    start, surface = suggestion.span.start, suggestion.span.of(text)
    if suggestion.label in _WITHOUT_PLACE:
        surface = _PLACED.split(surface, maxsplit=1)[0]
    surface = _DANGLING.sub("", _OF_DATE.sub("", surface))
    return narrowed(suggestion, start, start + len(surface))


def no_title(titles: frozenset[str]) -> Rule:
    """Make the rule that trims titles and offices before a person's name."""
    longest_first = sorted(titles, key=len, reverse=True)
    title = "|".join(re.escape(t).replace(r"\ ", r"\s+") for t in longest_first)
    pattern = re.compile(rf"(?:(?:{title})s?\b\.?(?:\s+of)?[\s,–-]*)+", re.IGNORECASE)

    def rule(text: str, suggestion: Suggestion) -> Suggestion | None:
        if suggestion.label != "PERSON":
            return suggestion
        found = pattern.match(text, suggestion.span.start, suggestion.span.end)
        if found is None or text[found.end() : found.end() + 1].islower():
            return suggestion  # "Sultan bin Saad": a first name, for no surname is small
        return narrowed(suggestion, found.end(), suggestion.span.end)

    return rule


def _is_last(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if last in ")]":
        return any(o in text[start:end] for o, c in _OPENING.items() if c == last)
    if last == ".":
        return _ABBREVIATION.search(text, start, end) is not None
    return last.isalnum() or last == "+"
