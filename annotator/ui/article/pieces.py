"""Cutting a text into display pieces: slices of the stored text that are laid out on their own.

A layout costs time in proportion to its length, so no piece is longer than a page or two, however
long the line it comes from. Nothing is inserted and nothing changed; offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

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
    """Return where to cut: after the last blank, else before something that starts a character."""
    blank = max(text.rfind(" ", start, limit), text.rfind("\t", start, limit))
    if blank > start:
        return blank + 1
    stop = limit
    while stop > start + 1 and not _starts_character(text, stop):
        stop -= 1
    return stop


def _starts_character(text: str, position: int) -> bool:
    """Tell whether no joiner or combining mark ties a place to what stands before it."""
    here, before = text[position], text[position - 1]
    joined = "\u200d" in (here, before) or here == "\ufe0f" or "\u0300" <= here <= "\u036f"
    regional = "\U0001f1e6" <= here <= "\U0001f1ff" or "\U0001f3fb" <= here <= "\U0001f3ff"
    return not joined and not regional
