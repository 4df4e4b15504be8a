"""The heights of many pieces, summed up quickly while single ones are corrected."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_TOGETHER = 128  # pieces whose heights are summed up once


class Heights:
    """Heights in pixels, and their sums by the hundreds.

    Corrections and sums touch a few hundred numbers at most, at C's speed; making it touches
    each once.
    """

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        starts = range(0, len(self._heights), _TOGETHER)
        self._sums = [sum(self._heights[start : start + _TOGETHER]) for start in starts]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    @property
    def total(self) -> int:
        """The height of all pieces together."""
        return sum(self._sums)

    def set(self, number: int, height: int) -> int:
        """Correct the height of a piece and return by how much it has grown."""
        grown = height - self._heights[number]
        self._heights[number] = height
        self._sums[number // _TOGETHER] += grown
        return grown

    def top(self, number: int) -> int:
        """Return how far below the first piece's top a piece begins."""
        before = number // _TOGETHER
        return sum(self._sums[:before]) + sum(self._heights[before * _TOGETHER : number])

    def at(self, pixel: int) -> int:
        """Return the number of the piece at a distance from the top; the nearest one outside."""
        tops = [0, *accumulate(self._sums)]
        group = min(max(0, bisect_right(tops, max(0, pixel)) - 1), max(0, len(self._sums) - 1))
        first = group * _TOGETHER
        ends = list(accumulate(self._heights[first : first + _TOGETHER], initial=tops[group]))
        return min(first + max(0, bisect_right(ends, pixel) - 1), max(0, len(self) - 1))
