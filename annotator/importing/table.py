"""Rows of a table as articles: which column is what, and what else a row says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.columns import ROLES, roles
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.source import Incoming, Source, clean

Row = tuple[int, Sequence[object]]
"""The number of a row, or of the line it begins on, and its cells."""

_LONGEST_NAME = 100  # of a column; a longer cell in the first row is a text
_MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class Head:
    """The names of a table's columns, and whether they stand in its first row."""

    columns: tuple[str, ...]
    in_first_row: bool


def head_of(first: Sequence[object]) -> Head:
    """Tell the columns from the first row; where it holds data they are called 1, 2 and so on."""
    cells = [words(cell) for cell in first[:_MOST_COLUMNS]]
    named = [cell.strip() for cell in cells]
    if any(len(cell) > _LONGEST_NAME or "\n" in cell.strip() for cell in cells):
        return Head(tuple(str(number + 1) for number in range(len(cells))), False)
    return Head(tuple(_distinct(named)), True)


def read_table(rows: Iterator[Row], source: Source, where: str) -> Iterator[Incoming]:
    """Read one article a row; blank rows are passed over.

    Raises InputError if nothing tells in which column the texts are.
    """
    first = next((row for row in rows if any(map(words, row[1]))), None)
    if first is None:
        raise InputError("this table is empty; there is nothing in it to import.")
    head = head_of(first[1])
    found = roles(head.columns, source.choices.columns)
    if not head.in_first_row:
        yield from _article(first, head, found, source, where)
    for row in rows:
        yield from _article(row, head, found, source, where)


def words(cell: object) -> str:
    """Return a cell as it is read: dates in ISO form, whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime) and cell.time() == time.min:
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)


def _article(
    row: Row, head: Head, found: Mapping[str, int], source: Source, where: str
) -> Iterator[Incoming]:
    number, cells = row
    place = f"{where} {number}"
    if not any(map(words, cells)):
        return
    try:
        yield from finished(_draft(cells, head, found), source, place)
    except InputError as error:
        yield Problem(place, error.words)


def _draft(cells: Sequence[object], head: Head, found: Mapping[str, int]) -> Draft:
    texts = [words(cell) for cell in cells[: len(head.columns)]]
    texts += [""] * (len(head.columns) - len(texts))
    known = {role: texts[number].strip() for role, number in found.items() if role != "text"}
    taken = set(found.values())
    others = {
        _free(name): _value(cell)
        for number, (name, cell) in enumerate(zip(head.columns, cells, strict=False))
        if number not in taken
    }
    meta = storable(others | known)
    spare = len(cells) - len(head.columns)
    notices = (
        [worded("it has {n} cells more than the table has columns.", n=spare)] if spare > 0 else []
    )
    return Draft(texts[found["text"]], _digest(texts), meta, notices=notices)


def _value(cell: object) -> object:
    """Return a cell that is metadata: numbers and truth values as they are, the rest as words."""
    if isinstance(cell, bool | int) or (isinstance(cell, float) and abs(cell) < 1e300):
        return cell
    return words(cell) if not isinstance(cell, timedelta) else str(cell)


def _digest(texts: Sequence[str]) -> str:
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


def _free(name: str) -> str:
    """Return a key for a column that has the name of a role, and is not chosen for it."""
    return f"{name}_given" if name in (*ROLES, "text") else clean(name)


def _distinct(names: Sequence[str]) -> Iterator[str]:
    """Yield the names of columns; those without one, or with one that was there, get a number."""
    taken: set[str] = set()
    for number, name in enumerate(names, start=1):
        free = name if name and name not in taken else f"{name or 'column'} {number}"
        taken.add(free)
        yield free
