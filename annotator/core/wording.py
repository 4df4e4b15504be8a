"""How words are looked for in a text: as they are written, but for the typography.

Hyphens, apostrophes, quotation marks and blanks of all kinds stand for one another, and a line
may end where a blank is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from annotator.core.search import Term
from annotator.core.span import Span
from annotator.core.terms import Concept, evened
from annotator.core.tokens import LETTER, MARKS, spaced

_BLANK = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"  # within a line, or one line end
_ALIKE = {
    "-": "[\\-\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]",
    "'": "['`\u00b4\u2018\u2019\u201a\u201b\u2032\uff07]",
    '"': '["\u201c\u201d\u201e\u201f\u2033\uff02]',
}
_NO_WORD_GOES_ON = f"(?!{LETTER}|[{MARKS}])"
_NO_MARK = f"(?![{MARKS}])"
_NO_LETTERS = r"[\W_]+?"  # between the words of a phrase, as FTS5 has it
_ACCENTS = "[\u0300-\u036f]*"
_GOES_ON = f"(?:{LETTER}|[{MARKS}])*"
_INSIDE = re.compile(f"{LETTER}|[{MARKS}]")
_MARK = re.compile(f"[{MARKS}]")
_GOING_ON = re.compile(rf"{LETTER}|[{MARKS}]|\.")  # "U.S." may be the beginning of "U.S.A."


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way of writing what is looked for; `any_case` takes capitals for small letters."""

    text: str
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """What is looked for: the spellings, as whole words or also within longer ones."""

    spellings: tuple[Spelling, ...]
    whole_words: bool = True

    @property
    def match(self) -> str:
        """What FTS5 finds all texts with, and some more; empty if it cannot."""
        texts = [spelling.text for spelling in self.spellings]
        if not self.whole_words or not all(any(map(str.isalnum, text)) for text in texts):
            return ""
        return " OR ".join(f'"{spaced(text.replace(chr(34), " "))}"' for text in texts)


def wording(
    words: str,
    *,
    whole_words: bool = True,
    ignore_case: bool = False,
    concept: Concept | None = None,
) -> Wording:
    """Return how to look for the words of a mention, and for the other forms of its concept."""
    spellings = [Spelling(" ".join(words.split()), ignore_case)]
    for form in concept.forms if concept is not None else ():
        any_case = ignore_case or form.ignores_case
        spellings += [Spelling(text, any_case) for text in form.spellings()]
    return Wording(tuple(dict.fromkeys(spellings)), whole_words)


class Finder:
    """Finds the places of a wording, or of the terms of a search, in any text."""

    def __init__(
        self, pattern: str, *, whole_words: bool, not_before: re.Pattern[str] | None = None
    ) -> None:
        self._pattern = re.compile(pattern)
        self._not_before = not_before
        self._whole_words = whole_words

    @classmethod
    def of_wording(cls, wanted: Wording) -> Finder:
        """Find spellings; of two that begin at one place, the longer."""
        if len(wanted.spellings) == 1 and wanted.whole_words:
            # What may not follow is looked for by itself: to compile it takes longer than to read
            # the articles of a name, and one spelling can only end in one place.
            (only,) = wanted.spellings
            return cls(_spelling(only, whole=False), whole_words=True, not_before=_going_on(only))
        longest_first = sorted(wanted.spellings, key=lambda s: -len(s.text))
        parts = [_spelling(spelling, whole=wanted.whole_words) for spelling in longest_first]
        return cls("|".join(parts), whole_words=wanted.whole_words)

    @classmethod
    def of_terms(cls, terms: Sequence[Term]) -> Finder:
        """Find the terms of a search as FTS5 does: whatever the capitals and the accents."""
        longest_first = sorted(terms, key=lambda term: -len(term.words))
        return cls("|".join(map(_term, longest_first)), whole_words=True)

    def spans(self, text: str) -> Iterator[Span]:
        """Yield the places found in a text, from its beginning to its end."""
        for found in self._matches(text):
            # Asked here and not by the pattern: it is far quicker if it begins with a letter.
            if not self._whole_words or not _inside_word(text, found.start()):
                yield Span(found.start(), found.end())

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        if self._not_before is None:
            yield from self._pattern.finditer(text)
            return
        at = 0
        while (found := self._pattern.search(text, at)) is not None:
            if self._not_before.match(text, found.end()):
                at = found.start() + 1
            else:
                yield found
                at = found.end()


def _inside_word(text: str, start: int) -> bool:
    return bool(start and _INSIDE.match(text, start) and _INSIDE.match(text, start - 1))


def _spelling(spelling: Spelling, *, whole: bool) -> str:
    pattern = "".join(map(_character, spelling.text, evened(spelling.text)))
    if whole:
        pattern += _NO_WORD_GOES_ON if _going_on(spelling) is _INSIDE else _NO_MARK
    return f"(?i:{pattern})" if spelling.any_case else pattern


def _going_on(spelling: Spelling) -> re.Pattern[str]:
    """Return what may not follow a spelling for it to be a whole word."""
    return _INSIDE if _GOING_ON.match(spelling.text[-1]) else _MARK


def _character(char: str, even: str) -> str:
    if even == " ":
        return _BLANK
    alike = _ALIKE.get(even, "")
    return alike if char in alike else re.escape(char)  # some apostrophes are letters: not alike


def _term(term: Term) -> str:
    words = ("".join(map(_any_accent, word)) for word in term.words.split())
    ending = _GOES_ON if term.beginning else _NO_WORD_GOES_ON
    return f"(?i:{_NO_LETTERS.join(words)}){ending}"


def _any_accent(char: str) -> str:
    base = unicodedata.normalize("NFD", char.lower())[0]
    return f"[{re.escape(base)}{_accented().get(base, '')}]{_ACCENTS}"


@cache
def _accented() -> dict[str, str]:
    """Return for each small letter those that differ from it by accents."""
    found: dict[str, str] = {}
    for char in map(chr, range(0xC0, 0x2000)):
        base = unicodedata.normalize("NFD", char)[0]
        if base != char and char == char.lower():
            found[base] = found.get(base, "") + char
    return found
