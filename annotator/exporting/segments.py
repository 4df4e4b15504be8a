"""A text cut where its mentions begin and end, so that each piece can be drawn in one way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.core.markup import Mention
from annotator.core.span import Span


def segments(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Span, list[Mention]]]:
    """Yield the pieces of a text in order, each with the mentions that cover it.

    The mentions stand in reading order. Of those that cover a piece the shortest comes last.
    """
    borders = sorted({0, len(text)} | {b for m in mentions for b in (m.span.start, m.span.end)})
    open_: list[Mention] = []
    coming = list(reversed(mentions))
    for start, end in pairwise(borders):
        open_ = [mention for mention in open_ if mention.span.end > start]
        while coming and coming[-1].span.start <= start:
            open_.append(coming.pop())
        yield Span(start, end), sorted(open_, key=lambda m: -len(m.span))
