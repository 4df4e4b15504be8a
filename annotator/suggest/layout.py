"""How a text is laid out: paragraphs, hard-wrapped lines, headlines, addresses.

All offsets are code points of the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from annotator.core.span import Span

PIECE_LIMIT = 100_000  # code points: keeps the model's memory bounded on any text
_LINE = re.compile("[^\n\x85\u2028\u2029]+")
_NARROWEST = 50  # a text whose lines are shorter is a list or a poem, not wrapped prose
_WIDEST = 100  # hard-wrapped text is made for a terminal
_FULL_LINES = 3  # so many nearly full lines make a text a wrapped one
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:com|org|net|int|gov|info|io|example)(?:\.[a-z]{2})?/\S*"
    r"|(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w+"
    r"|(?<![\w.])@\w+",
    re.IGNORECASE,
)
# What pages write behind a link; copied text has it stuck to the last word of the sentence.
_GLUED = re.compile(r"(?<=\w)Opens in (?:a )?new (?:window|tab)\b")
_PAGE_LABEL = re.compile(r"^\s*[a-z]+\s+\d[\d-]*\s")  # "date 2021-10-05 "
_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and as at but by for from in into of off on or over per than the to up via vs with",
    )
)
_WORD = re.compile(r"[^\W\d_][\w'’‘-]*")


@lru_cache(maxsize=2)
def pieces(text: str) -> tuple[Span, ...]:
    """Return the stretches that no name crosses: lines, or paragraphs of hard-wrapped text.

    Blank lines are left out; what is longer than `PIECE_LIMIT` is cut at a blank.
    """
    return tuple(part for block in _blocks(text) for part in _cut(text, block))


def piece_at(text: str, position: int) -> Span | None:
    """Return the piece that holds a position, or None between pieces."""
    found = pieces(text)
    index = bisect_right(found, position, key=lambda piece: piece.start) - 1
    return found[index] if index >= 0 and position < found[index].end else None


@lru_cache(maxsize=2)
def headlines(text: str) -> tuple[Span, ...]:
    """Return the pieces in which nearly every word has a capital: titles, kickers, menus."""
    return tuple(piece for piece in pieces(text) if _is_headline(piece.of(text)))


def addresses(text: str) -> list[Span]:
    """Return web and mail addresses and account names: nothing inside them is a mention."""
    return [Span(*match.span()) for match in _ADDRESS.finditer(text)]


def _blocks(text: str) -> Iterator[Span]:
    lines = [Span(*m.span()) for m in _LINE.finditer(text) if m.group().strip()]
    width = max((len(line.of(text).rstrip()) for line in lines), default=0)
    full = sum(len(line) > 0.8 * width for line in lines)
    prose = _NARROWEST <= width <= _WIDEST and full >= _FULL_LINES
    start = 0
    for index, line in enumerate(lines):
        last = index + 1 == len(lines)
        if last or not (prose and _goes_on(text, line, lines[index + 1], width)):
            yield Span(lines[start].start, line.end)
            start = index + 1


def _goes_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line was wrapped: the first word of the following one found no room in it."""
    first_word = following.of(text).split(maxsplit=1)[0]
    needed = len(line.of(text).rstrip()) + 1 + len(first_word)
    return following.start - line.end == 1 and needed > width


def _cut(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for glued in _GLUED.finditer(text, block.start, block.end):
        yield from _within_limit(text, Span(start, glued.start()))
        start = glued.start()
    yield from _within_limit(text, Span(start, block.end))


def _within_limit(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    while block.end - start > PIECE_LIMIT:
        blank = text.rfind(" ", start + 1, start + PIECE_LIMIT)
        end = blank if blank > 0 else start + PIECE_LIMIT
        yield Span(start, end)
        start = end
    yield Span(start, block.end)


def _is_headline(line: str) -> bool:
    words = _WORD.findall(_PAGE_LABEL.sub("", line))
    big = [word for word in words if word[0].isupper()]
    small = [w for w in words if not w[0].isupper() and w.lower() not in _SMALL_WORDS]
    return len(words) >= 3 and not small and len(big) >= 2 and len(words) <= 40
