"""Words and marks of a text: what boundaries move over and selections snap to.

A hyphen parts two tokens ("China-Venezuela" has three), an apostrophe or a full stop inside a
word does not ("U.S.", "People's" is "People" and "'s"). Offsets are code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from annotator.core.span import Span

# Scripts that write no blanks between words: each character is a token of its own.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# They belong to the character before: accents and vowel signs, soft hyphens and joiners, what
# makes a coloured heart or a keycap of a character, skin tones, the letters of a flag's tag.
MARKS = (
    "\u00ad\u200c\u200d\u2060\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
) + "".join(c for c in map(chr, range(0x300, 0x2000)) if unicodedata.category(c)[0] == "M")
LETTER = f"[^\\W{_UNSPACED}]"  # of a word that has more of them
_TOKEN = re.compile(
    rf"(?:[A-Za-z]\.){{2,}}"  # U.S.
    rf"|['’‘](?:s|S)\b"  # the possessive
    rf"|\d+(?:[.,]\d+)+"  # 1,000.5
    rf"|(?:{LETTER}[{MARKS}]*)+(?:['’](?!s\b|S\b)(?:{LETTER}[{MARKS}]*)+)*"  # d'Israël
    rf"|[\U0001f1e6-\U0001f1ff]{{2}}"  # a flag
    rf"|\S[{MARKS}]*(?:(?<=\u200d)\S[{MARKS}]*)*"
)
# Besides, what SQLite takes for letters and is none: bullets of PDF files, non-characters.
_SET_APART = re.compile(
    f"[{_UNSPACED}\ue000-\uf8ff\ufdd0-\ufdef\U000e0080-\U000e00ff\U000e01f0-\U0010ffff]"
)
_REACH = 200  # code points looked at around a place: longer than any word


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the tokens of `text[start:end]`, in order, as spans of the whole text."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Span(match.start(), match.end())


def spaced(text: str) -> str:
    """Return `text` for the full-text index, which knows words by what lies between them.

    Blanks are put around each character of scripts that write none, so that their words are found
    as rows of characters, and around what would be taken for a letter of the word beside it.
    """
    if text.isascii():  # as many texts are, and there are thousands in an import
        return text
    return _SET_APART.sub(r" \g<0> ", text)


def tokens_near(text: str, start: int, end: int) -> list[Span]:
    """Return the tokens around `text[start:end]`, whole ones, at little cost in any text."""
    first = max(0, start - _REACH)
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * _REACH:
        first -= 1
    last = min(len(text), end + _REACH)
    while last < len(text) and not text[last].isspace() and last - end < 2 * _REACH:
        last += 1
    return list(tokens(text, first, last))


def snapped(text: str, start: int, end: int) -> Span | None:
    """Return the smallest run of whole tokens that covers a selection, without outer blanks.

    None if the selection touches no token.
    """
    low, high = min(start, end), max(start, end)
    touched = [t for t in tokens_near(text, low, high) if t.start < high and low < t.end]
    return Span(touched[0].start, touched[-1].end) if touched else None


def token_at(text: str, position: int) -> Span | None:
    """Return the token that holds a position, or the one that ends there."""
    near = tokens_near(text, position, position)
    holding = [token for token in near if token.start <= position < token.end]
    ending = [token for token in near if token.end == position]
    return next(iter(holding + ending), None)


def next_start(text: str, position: int) -> int:
    """Return the first token start after `position`, or the end of the text."""
    starts = (token.start for token in _onwards(text, position))
    return next((start for start in starts if start > position), len(text))


def next_end(text: str, position: int) -> int:
    """Return the first token end after `position`, or the end of the text."""
    ends = (token.end for token in _onwards(text, position))
    return next((end for end in ends if end > position), len(text))


def previous_start(text: str, position: int) -> int:
    """Return the last token start before `position`, or 0."""
    return max((t.start for t in _backwards(text, position) if t.start < position), default=0)


def previous_end(text: str, position: int) -> int:
    """Return the last token end before `position`, or 0."""
    return max((t.end for t in _backwards(text, position) if t.end < position), default=0)


def _onwards(text: str, position: int) -> Iterator[Span]:
    near = tokens_near(text, position, position)
    yield from near
    yield from tokens(text, near[-1].end if near else position)


def _backwards(text: str, position: int) -> list[Span]:
    reach = _REACH
    while True:
        near = tokens_near(text, max(0, position - reach), position)
        if any(token.end < position for token in near) or reach >= position:
            return near
        reach *= 4
