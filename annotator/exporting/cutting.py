"""Tokens that every mention is made of: our own, cut wherever a mention begins or ends.

For formats in which a span has tokens and offsets of its own, so that a smaller token harms
nobody, while a mention left out would.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.core.tokens import tokens

Piece = tuple[Span, bool]
"""A token, and whether a blank that belongs to no token follows it."""


def cut_tokens(text: str, mentions: Iterable[Mention]) -> list[Span]:
    """Return the tokens of a text, none of them across the border of a mention."""
    borders = sorted({b for m in mentions for b in (m.span.start, m.span.end)})
    return [piece for token in tokens(text) for piece in cut_where(token.start, token.end, borders)]


def covered(words: Sequence[Span], span: Span) -> range:
    """Return the numbers of the tokens within a span; empty if it is all blanks."""
    first = bisect_left(words, span.start, key=lambda word: word.start)
    after = bisect_right(words, span.end, key=lambda word: word.end)
    return range(first, after)


def cut_where(start: int, end: int, borders: Sequence[int]) -> Iterator[Span]:
    """Yield a stretch cut at those borders that lie within it; nothing if it is empty."""
    first, last = bisect_right(borders, start), bisect_left(borders, end)
    for start_, end_ in pairwise([start, *borders[first:last], end]):
        if start_ < end_:
            yield Span(start_, end_)


def pieces_of(text: str, mentions: Sequence[Mention] = ()) -> Iterator[Piece]:
    """Yield the tokens of a text, which make up all of it.

    As spaCy has it, a blank goes with the token before it and other white space is a token of
    its own. So is a blank with which a mention begins or ends.
    """
    borders = sorted({border for m in mentions for border in (m.span.start, m.span.end)})
    starts = {mention.span.start for mention in mentions}
    ends = {mention.span.end for mention in mentions}
    reached = 0
    for word in cut_tokens(text, mentions):
        yield from ((blank, False) for blank in cut_where(reached, word.start, borders))
        blank = word.end
        goes_with = text[blank : blank + 1] == " " and blank not in starts and blank + 1 not in ends
        yield word, goes_with
        reached = blank + goes_with
    yield from ((blank, False) for blank in cut_where(reached, len(text), borders))
