"""Labelled spans in reading order, found by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from annotator.core.span import Span


class Spanned(Protocol):
    """What has a span and a label."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...

    @property
    def label(self) -> str:
        """What it is labelled."""
        ...


Item = TypeVar("Item", bound=Spanned)


def reading_order(item: Spanned) -> tuple[int, int, str]:
    """Return what marks are sorted by: where they start, where they end, their label."""
    return (item.span.start, item.span.end, item.label)


class SpanIndex(Generic[Item]):
    """Labelled spans in reading order, found by place without walking through all of them."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._items = sorted(items, key=reading_order)
        self._starts = [item.span.start for item in self._items]
        self.longest = max((len(item.span) for item in self._items), default=0)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, position: int) -> Item:
        return self._items[position]

    def add(self, item: Item) -> None:
        """Put an item in its place."""
        place = bisect_right(self._items, reading_order(item), key=reading_order)
        self._items.insert(place, item)
        self._starts.insert(place, item.span.start)
        self.longest = max(self.longest, len(item.span))

    def remove(self, item: Item) -> None:
        """Take an item out; raises ValueError if it is not there."""
        place = self.position(item)
        del self._items[place]
        del self._starts[place]

    def position(self, item: Item) -> int:
        """Return an item's position in reading order; raises ValueError if it is not there."""
        return self._items.index(item, self.first_from(item.span.start))

    def first_from(self, start: int) -> int:
        """Return the position of the first item that starts at `start` or later."""
        return bisect_left(self._starts, start)

    def overlapping(self, span: Span) -> list[Item]:
        """Return the items that share text with `span`, in reading order."""
        if not self._items:
            return []
        first = bisect_left(self._starts, span.start - self.longest)
        last = bisect_left(self._starts, span.end)
        return [item for item in self._items[first:last] if item.span.overlaps(span)]
