"""The heights of many pieces, summed up quickly while single ones are corrected."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Heights in pixels in a Fenwick tree: a sum or a correction costs log n steps.

    https://en.wikipedia.org/wiki/Fenwick_tree
    """

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *heights]
        for place in range(1, len(self._tree)):
            parent = place + (place & -place)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[place]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    @property
    def total(self) -> int:
        """The height of all pieces together."""
        return self.top(len(self))

    def set(self, number: int, height: int) -> int:
        """Correct the height of a piece and return by how much it has grown."""
        grown = height - self._heights[number]
        self._heights[number] = height
        place = number + 1
        while grown and place < len(self._tree):
            self._tree[place] += grown
            place += place & -place
        return grown

    def top(self, number: int) -> int:
        """Return how far below the first piece's top a piece begins."""
        total = 0
        while number > 0:
            total += self._tree[number]
            number -= number & -number
        return total

    def at(self, pixel: int) -> int:
        """Return the number of the piece at a distance from the top; the nearest one outside."""
        place, rest = 0, max(0, pixel)
        step = 1 << len(self._heights).bit_length()
        while step:
            ahead = place + step
            if ahead < len(self._tree) and self._tree[ahead] <= rest:
                place = ahead
                rest -= self._tree[ahead]
            step >>= 1
        return min(place, max(0, len(self) - 1))
