"""What is no mention at all: page furniture, addresses, ordinary words with a capital."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
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
_AMOUNT = re.compile(r"\d[\d,.]*\s?(?:thousand\s|million\s|billion\s|trillion\s|mln\s|bn\s)?$")
_CURRENCY = re.compile(r"\s(?:dollars?|yuan|pesos?|rupees?|rand|reais|francs?|dinars?|dirhams?)\b")
_SPOKEN = re.compile(r"[- ](?:speak\w*|language\w*)\b", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:in|into|learn|make|speaks?|spoken?|taught|teach|use|uses|using)\s$")
_NOTHING_AFTER = re.compile(r"\s(?:an?|the|as)\s|[.,;:)\n]|$")
_NUMERAL = re.compile(r"(?=[CLX])C{0,3}(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})")
_VERB = re.compile(r"(?<=\w)\s[a-z]{5,}\s.*$")  # no particle of a name is as long
_DIGIT = re.compile(r"\d")
_MANY_OFFICES = re.compile(
    r"(?:[A-Z][\w-]+\s+){0,2}"
    r"(?:Ministers|Leaders|Presidents|Governors|Ambassadors|Members|Heads\s+of\s+(?:State|Government))\b"
)
_MODEL_OF_SHIP = re.compile(r"-(?:class|type)\b")
_SMALL_WORD = re.compile(r"(?<![\w@#/.-])[^\W\d_A-Z][^\W\d_A-Z]+(?![\w-])")
_FIRST_WORD = re.compile(r"(?:^|[.!?:;]\s|[.!?]?[”\"’')]\s|\n)\s*[“\"‘'(]?$")


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
        surface = suggestion.span.of(text)
        found = words_of(surface)
        offices = _MANY_OFFICES.match(surface) and words.heads.keys().isdisjoint(found)
        ship = is_model_of_ship(text, suggestion.span)
        return None if offices or ship or _is_ordinary(found, words) else suggestion

    return rule


def is_model_of_ship(text: str, span: Span) -> bool:
    """Whether a name is that of a model: "Virginia-class boats" name no place."""
    return _MODEL_OF_SHIP.match(text, span.end) is not None


def no_first_words(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Drop the first word of a sentence that the article has in small letters elsewhere."""
    small = set(_SMALL_WORD.findall(text))

    def is_first(suggestion: Suggestion) -> bool:
        start, surface = suggestion.span.start, suggestion.span.of(text)
        return surface.lower() in small and bool(
            _FIRST_WORD.search(text, max(0, start - 6), start) or start == 0
        )

    return [s for s in suggestions if s.label == "DATE" or not is_first(s)]


def plausible_person(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop a PERSON that no person can be called: with digits, with marks, too long, "the X".

    What goes on in small letters ends there: "Charles reaches Utopia" is "Charles".
    """
    if suggestion.label != "PERSON":
        return suggestion
    start, end = suggestion.span.start, suggestion.span.end
    surface = text[start:end]
    verb = _VERB.search(surface) if suggestion.origin is Origin.MODEL else None
    if verb:
        return replace(suggestion, span=Span(start, start + verb.start()))
    odd = _DIGIT.search(surface) or any(mark in surface for mark in ",;:/@#&")
    thing = _ARTICLE_BEFORE.search(text, max(0, start - 5), start) and not _OF_PERSON.match(
        text, end
    )
    return None if odd or thing or len(surface.split()) > 6 else suggestion


def no_money(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop the country of a currency: "US$6.3 billion" and "5 million U.S. dollars" are sums."""
    start, end = suggestion.span.start, suggestion.span.end
    amount = _AMOUNT.search(text, max(0, start - 20), start) and _CURRENCY.match(text, end)
    return None if amount or text[end : end + 1] in tuple("$€£¥") else suggestion


def no_language(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop "French" where it is a language: "French-speaking", "they use French."."""
    start, end = suggestion.span.start, suggestion.span.end
    spoken = _SPOKEN.match(text, end) or (
        _SPEAKS.search(text, max(0, start - 12), start) and _NOTHING_AFTER.match(text, end)
    )
    return None if suggestion.label == "NORP" and spoken else suggestion


def readable(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop what an English model says of a script that it cannot read."""
    letters = [char for char in suggestion.span.of(text) if char.isalpha()]
    cased = sum(char.lower() != char.upper() for char in letters)
    return suggestion if 2 * cased > len(letters) or suggestion.label == "DATE" else None


def _is_ordinary(found: list[str], words: Words) -> bool:
    if not any(word[0].isupper() or _is_unspaced(word) for word in found):
        return True
    if len(found) != 1:
        phrase = " ".join(found).lower()
        return phrase in words.generic or all(word.lower() in words.common for word in found)
    single = found[0].lower()
    if single.endswith("ism") or (len(single) > 2 and _NUMERAL.fullmatch(found[0])):
        return True
    return single in words.generic or single in words.common or single in words.titles


def _is_unspaced(word: str) -> bool:
    return word[0] > "\u0530" and word[0].lower() == word[0].upper()


def _is_furniture(surface: str, furniture: frozenset[str]) -> bool:
    words = " ".join(words_of(surface)).lower()
    return words in furniture or all(word in furniture for word in words.split())


def _begins(line: str, starts: frozenset[str]) -> bool:
    lowered = line.strip().lower()
    return any(re.match(rf"{re.escape(start)}(?:\s*:|\s+@|\s*$)", lowered) for start in starts)
