"""Cutting a text into display pieces: slices of the stored text that are laid out on their own.

A layout costs time in proportion to its length, so no piece is longer than a page or two, however
long the line it comes from. Nothing is inserted and nothing changed; offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise

from annotator.ui.article.caret import character_step

LONGEST = 4000  # code points; a layout of this length takes about 2 ms


@dataclass(frozen=True, slots=True)
class Piece:
    """A slice `text[start:end]` without its line end; `ends_line` unless the line goes on."""

    start: int
    end: int
    ends_line: bool = True

    def __len__(self) -> int:
        return self.end - self.start


class Pieces:
    """A text cut at its line ends, and longer lines at their last blank in reach.

    Only where each piece starts is kept, so that a text of a million lines is cut at once.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        lines = text.split("\n")
        ends = accumulate(map((1).__add__, map(len, lines)))
        self._starts = [0, *ends]  # of all lines, and of the one that would follow the last
        for number in reversed([n for n, line in enumerate(lines) if len(line) > LONGEST]):
            start = self._starts[number]
            self._starts[number + 1 : number + 1] = _cuts(text, start, start + len(lines[number]))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> Piece:
        start, following = self._starts[number], self._starts[number + 1]
        ends_line = following > len(self._text) or self._text[following - 1] == "\n"
        return Piece(start, following - 1 if ends_line else following, ends_line)

    @property
    def lengths(self) -> list[int]:
        """How many code points each piece has; one more where its line goes on."""
        return [end - start - 1 for start, end in pairwise(self._starts)]

    def at(self, position: int) -> int:
        """Return the number of the piece that holds a code-point offset, a line end included."""
        return min(max(0, bisect_right(self._starts, position) - 1), len(self) - 1)


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Return where the parts of a long line begin, but for the first."""
    found: list[int] = []
    while end - start > LONGEST:
        start = _cutting_place(text, start, start + LONGEST)
        found.append(start)
    return found


def _cutting_place(text: str, start: int, limit: int) -> int:
    """Return where to cut: after the last blank, else at the last border of a grapheme."""
    blank = max(text.rfind(" ", start, limit), text.rfind("\t", start, limit))
    if blank > start:
        return blank + 1
    border = character_step(text, limit + 1, forward=False)
    return border if border > start else limit
