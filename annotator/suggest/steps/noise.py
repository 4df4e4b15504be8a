"""What is no mention at all: page furniture, addresses, ordinary words with a capital."""

from __future__ import annotations

import re

from annotator.core.suggestion import Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.layout import addresses, pieces
from annotator.suggest.steps.step import Rule, Step, narrowed, words_of

_SEPARATOR = re.compile(
    r"\s*[|»«•·>→©\t]\s*|[^\S\n]{3,}|^(?:Copyright|Credit|Image|Photo|Source|FILE|File)\b[:\s–—-]+"
)
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he\s$")
_OF_PERSON = re.compile(
    r"['’‘]?s?\s+(?:administration|camp|campaign|doctrine|era|family|government|presidency|regime)\b"
)
_DIGIT = re.compile(r"\d")


def no_addresses(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Drop what lies in a web or mail address or an account name."""
    cover = Cover(len(text), addresses(text))
    return [s for s in suggestions if not cover.touches(s.span)]


def no_share_lines(words: Words) -> Step:
    """Make the step that drops what lies in lines such as "Share this: …", "Follow us …"."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        lines = [piece for piece in pieces(text) if _begins(piece.of(text), words.share_lines)]
        cover = Cover(len(text), lines)
        return [s for s in suggestions if not cover.touches(s.span)]

    return step


def no_furniture(words: Words) -> Rule:
    """Make the rule that drops "Photo Credit", "Home", "About Author" and their like.

    A name that a separator of the page cuts ("News | Brazil") keeps its last part.
    """

    def rule(text: str, suggestion: Suggestion) -> Suggestion | None:
        surface = suggestion.span.of(text)
        cuts = [separator.end() for separator in _SEPARATOR.finditer(surface)]
        start = suggestion.span.start + (cuts[-1] if cuts else 0)
        kept = narrowed(suggestion, start, suggestion.span.end)
        if kept is None or _is_furniture(kept.span.of(text), words.furniture):
            return None
        return kept

    return rule


def no_ordinary_words(words: Words) -> Rule:
    """Make the rule that drops generic nouns, small letters only, and first words of sentences."""

    def rule(text: str, suggestion: Suggestion) -> Suggestion | None:
        if suggestion.label in ("DATE", "POLICY"):
            return suggestion
        found = words_of(suggestion.span.of(text))
        return None if _is_ordinary(found, words) else suggestion

    return rule


def plausible_person(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop a PERSON that no person can be called: with digits, with marks, too long, "the X"."""
    if suggestion.label != "PERSON":
        return suggestion
    start, end = suggestion.span.start, suggestion.span.end
    surface = text[start:end]
    odd = _DIGIT.search(surface) or any(mark in surface for mark in ",;:/@#&")
    thing = _ARTICLE_BEFORE.search(text, max(0, start - 5), start) and not _OF_PERSON.match(
        text, end
    )
    return None if odd or thing or len(surface.split()) > 6 else suggestion


def no_money(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop the country of a currency sign: "US$6.3 billion" is a sum."""
    end = suggestion.span.end
    return None if text[end : end + 1] in tuple("$€£¥") else suggestion


def readable(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop what an English model says of a script that it cannot read."""
    letters = [char for char in suggestion.span.of(text) if char.isalpha()]
    cased = sum(char.lower() != char.upper() for char in letters)
    return suggestion if 2 * cased > len(letters) or suggestion.label == "DATE" else None


def _is_ordinary(found: list[str], words: Words) -> bool:
    if not any(word[0].isupper() or _is_unspaced(word) for word in found):
        return True
    if len(found) != 1:
        return all(word.lower() in words.common for word in found)
    single = found[0].lower()
    return single in words.generic or single in words.common or single in words.titles


def _is_unspaced(word: str) -> bool:
    return word[0] > "\u0530" and word[0].lower() == word[0].upper()


def _is_furniture(surface: str, furniture: frozenset[str]) -> bool:
    words = " ".join(words_of(surface)).lower()
    return words in furniture or all(word in furniture for word in words.split())


def _begins(line: str, starts: frozenset[str]) -> bool:
    lowered = line.strip().lower()
    return any(re.match(rf"{re.escape(start)}(?:\s*:|\s+@|\s*$)", lowered) for start in starts)
