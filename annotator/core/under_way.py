"""Long work as somebody beside it sees it: how far it is, and whether it is to stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

Row = TypeVar("Row")


class UnderWay:
    """What a thread that works and a thread that waits for it have in common.

    `expected` and `passed` count rows that are written, and are set by the one who works;
    `stopped` is set by the one who waits.
    """

    def __init__(self) -> None:
        self.expected = self.passed = 0
        self.stopped = False

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; 0 while that is not known yet."""
        return min(1.0, self.passed / self.expected) if self.expected else 0.0

    def counted(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield rows on their way to the file, and count them."""
        for row in rows:
            self.passed += 1
            yield row
