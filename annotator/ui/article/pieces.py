"""Cutting a text into display pieces: slices of the stored text that are laid out on their own.

A layout costs time in proportion to its length, so no piece is longer than a page or two, however
long the line it comes from. Nothing is inserted and nothing changed; offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

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


def cut(text: str) -> list[Piece]:
    """Cut a text at its line ends, and longer lines at their last blank in reach."""
    pieces: list[Piece] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        pieces += _cut_line(text, start, end)
        start = end + 1
    return pieces


def piece_at(pieces: list[Piece], position: int) -> int:
    """Return the number of the piece that holds a code-point offset, a line end included."""
    return max(0, bisect_right(pieces, position, key=lambda piece: piece.start) - 1)


def _cut_line(text: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    while end - start > LONGEST:
        stop = _cutting_place(text, start, start + LONGEST)
        pieces.append(Piece(start, stop, ends_line=False))
        start = stop
    return [*pieces, Piece(start, end)]


def _cutting_place(text: str, start: int, limit: int) -> int:
    """Return where to cut: after the last blank, else at the last border of a grapheme."""
    blank = max(text.rfind(" ", start, limit), text.rfind("\t", start, limit))
    if blank > start:
        return blank + 1
    border = character_step(text, limit + 1, forward=False)
    return border if border > start else limit
