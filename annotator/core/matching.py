"""How well a few typed letters fit a name: for lists that are narrowed with each letter.

Every typed word must fit: as a word of the name, as the beginning of one, as the first letters of
several ("mdg" fits “Mark done and go …”), as letters within one, or, in the name itself, as some
letters of one word in their order ("acpt" fits “Accept”). What is typed may also be another name
of the same thing in full, such as an abbreviation: that fits as well as the name itself. Capitals
and accents make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\W_]+")
_WHOLE, _BEGINNING, _INITIALS, _INSIDE, _SCATTERED = 1.0, 0.9, 0.7, 0.5, 0.3
_ELSEWHERE = 0.75  # of the worth, for what is not in the name but in what belongs to it
_FIRST = 0.08  # more, if the name begins with the first word that was typed
_LONGEST = 200  # characters; of longer names the rest says nothing about how good a fit is


@dataclass(frozen=True, slots=True)
class Name:
    """A name made ready for matching; `more` are words that belong to it.

    `also` are other names of the same thing, each of which stands for it in full.
    """

    words: tuple[str, ...]
    whole: str
    initials: str
    more: str
    also: frozenset[str]


def name_of(text: str, more: Iterable[str] = (), also: Iterable[str] = ()) -> Name:
    """Make a name ready for matching."""
    whole = folded(text)
    words = tuple(_WORD.findall(whole))
    initials = "".join(word[0] for word in words)
    also = [_BETWEEN.sub(" ", folded(other)) for other in also]
    others = _BETWEEN.sub(" ", "\n".join((*map(folded, more), *also)))
    return Name(words, whole, initials, f" {others} ", frozenset(also))


def folded(text: str) -> str:
    """Return a text without regard to capitals and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()  # “𝐀” has a small letter only then
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(part for part in parts if not unicodedata.combining(part))


def typed_words(typed: str) -> tuple[str, ...]:
    """Return the words of what was typed, ready for `fit`."""
    return tuple(_WORD.findall(folded(typed)))


def fit(typed: tuple[str, ...], name: Name) -> float | None:
    """Return how well typed words fit a name, the more the better; None if one does not fit."""
    if not typed:
        return 0.0
    worth = 0.0
    for word in typed:
        found = _in_name(word, name) or _elsewhere(word, name)
        if not found:
            return None
        worth += found
    begins = _FIRST if name.whole.startswith(typed[0]) else 0.0
    if " ".join(typed) in name.also:
        worth, begins = _WHOLE * len(typed), _FIRST
    return worth / len(typed) + begins - min(len(name.whole), _LONGEST) / (100 * _LONGEST)


def _in_name(word: str, name: Name) -> float:
    if word in name.words:
        return _WHOLE
    if any(one.startswith(word) for one in name.words):
        return _BEGINNING
    if len(word) > 1 and word in name.initials:
        return _INITIALS
    if word in name.whole:
        return _INSIDE
    return _SCATTERED if any(_scattered(word, one) for one in name.words) else 0.0


def _elsewhere(word: str, name: Name) -> float:
    if word not in name.more:
        return 0.0
    if f" {word}" not in name.more:
        return _ELSEWHERE * _INSIDE
    return _ELSEWHERE * (_WHOLE if f" {word} " in name.more else _BEGINNING)


def _scattered(letters: str, word: str) -> bool:
    """Tell whether a word has these letters in this order, the first of them at its beginning."""
    if word[0] != letters[0]:
        return False
    rest = iter(word)
    return all(letter in rest for letter in letters)
