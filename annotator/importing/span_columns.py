"""The spans of one article as a file has them, key by key instead of one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeGuard

from annotator.importing.fields import Fields


@dataclass(frozen=True, slots=True)
class SpanColumns:
    """For each key that at least one span has, what the spans say; None where one says nothing.

    All columns have the same length, which is not 0.
    """

    by_key: Mapping[str, Sequence[object]]

    def records(self) -> list[Fields]:
        """Return one span after the other, each with the keys that it has."""
        rows = zip(*self.by_key.values(), strict=True)
        records = (zip(self.by_key, row, strict=True) for row in rows)
        return [{key: value for key, value in record if value is not None} for record in records]


def columns_of(records: Sequence[object]) -> SpanColumns | None:
    """Return records of spans as columns; None if there is something else among them."""
    if not _are_objects(records):
        return None  # or there is none
    return SpanColumns({key: _column(records, key) for key in set().union(*records)})


def _are_objects(records: Sequence[object]) -> TypeGuard[Sequence[dict[str, object]]]:
    return set(map(type, records)) == {dict}


def _column(records: Sequence[Fields], key: str) -> list[object]:
    try:
        return list(map(itemgetter(key), records))  # in half the time, if all have it
    except KeyError:
        return [item.get(key) for item in records]
