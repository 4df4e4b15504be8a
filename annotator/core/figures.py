"""Figures: named tables of numbers, each of which leads to the mentions that it counts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import ceil

from annotator.core.calibration import share_interval
from annotator.core.concordance import ConcordanceQuery


class FigureKind(StrEnum):
    """How the numbers of a figure are drawn."""

    BARS = "bars"  # one column; a bar a row
    SHARES = "shares"  # one column; a share from 0 to 1 with its interval, a row each
    LINES = "lines"  # a line a row over the columns, which are days or months
    MATRIX = "matrix"  # a cell for each row and column


class FigureName(StrEnum):
    """All figures, in the order in which they are listed."""

    PROGRESS = "Progress"
    LABELS = "Labels"
    CONCEPTS = "Concepts"
    LABELS_BY_ARTICLE = "Labels by article"
    CONCEPTS_BY_ARTICLE = "Concepts by article"
    LABELS_OVER_TIME = "Labels over time"
    CONCEPTS_OVER_TIME = "Concepts over time"
    ACCEPTED_BY_LABEL = "Accepted, by label"
    ACCEPTED_BY_ORIGIN = "Accepted, by who suggested"
    ACCEPTED_BY_SCORE = "Accepted, by score"
    ACTORS_AND_CONCEPTS = "Actors and concepts"


_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Cell:
    """One number, and what finds the mentions behind it.

    `low` and `high` bound a share with 95 % confidence; `of` is how many it is a share of.
    """

    value: float
    query: ConcordanceQuery | None = None
    low: float = 0.0
    high: float = 0.0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """Numbers in rows and columns; a cell that is missing counts nothing.

    `pace` is that of the work, in the figure that tells of its progress.
    """

    name: FigureName
    kind: FigureKind
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[int, int], Cell]
    pace: Pace | None = None

    def value(self, row: int, column: int) -> float:
        """Return a number; 0 where nothing was counted."""
        cell = self.cells.get((row, column))
        return cell.value if cell is not None else 0


def bars(name: FigureName, counts: Sequence[tuple[str, int, ConcordanceQuery]]) -> Figure:
    """Return a figure of one bar for each thing counted."""
    cells = {(row, 0): Cell(count, query) for row, (_, count, query) in enumerate(counts)}
    rows = tuple(thing for thing, *_ in counts)
    return Figure(name, FigureKind.BARS, rows, ("mentions",), cells)


def shares(name: FigureName, counts: Sequence[tuple[str, int, int, ConcordanceQuery]]) -> Figure:
    """Return a figure of shares: each a name, how many of how many, and what finds them."""
    cells = {
        (row, 0): Cell(some / of_all, query, *share_interval(some, of_all), of_all)
        for row, (_, some, of_all, query) in enumerate(counts)
    }
    rows = tuple(thing for thing, *_ in counts)
    return Figure(name, FigureKind.SHARES, rows, ("accepted",), cells)


def table(
    name: FigureName,
    kind: FigureKind,
    counts: Mapping[tuple[str, str], Cell],
    rows: Sequence[str],
    columns: Sequence[str],
) -> Figure:
    """Return a figure of numbers named by row and column; what has another name is left out."""
    row_of = {row: number for number, row in enumerate(rows)}
    column_of = {column: number for number, column in enumerate(columns)}
    cells = {
        (row_of[row], column_of[column]): cell
        for (row, column), cell in counts.items()
        if row in row_of and column in column_of
    }
    return Figure(name, kind, tuple(rows), tuple(columns), cells)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast articles were done on the last days on which any was, and what that means."""

    articles_a_day: float
    left: int

    @property
    def days_left(self) -> int:
        """How many such days the rest takes; 0 where nothing is left or nothing was done yet."""
        return ceil(self.left / self.articles_a_day) if self.articles_a_day else 0


def months_between(months: Collection[str]) -> list[str]:
    """Return all months from the first to the last of some, such as "2024-11".

    What is no month of a year is left out.
    """
    numbers = [12 * int(m[:4]) + int(m[5:]) - 1 for m in months if _MONTH.fullmatch(m)]
    every = range(min(numbers, default=0), max(numbers, default=-1) + 1)
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in every]


_LAST_DAYS = 5  # a working week


def pace(done_by_day: Mapping[date, int], left: int) -> Pace:
    """Return the pace of the last days of work; days without work do not count."""
    last = [done_by_day[day] for day in sorted(done_by_day) if done_by_day[day] > 0][-_LAST_DAYS:]
    return Pace(sum(last) / len(last) if last else 0.0, left)
