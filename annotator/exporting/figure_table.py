"""The numbers of a figure as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from annotator.core.figures import Cell, Figure, FigureKind
from annotator.exporting.atomic import written_whole
from annotator.exporting.comma_separated import safe

_BOUNDS = ("low", "high", "of")


def write_figure_table(figure: Figure, path: Path) -> None:
    """Write a figure's numbers to a file; raises AnnotatorError if it cannot be written."""
    with written_whole(path) as stream:
        stream.write(figure_table(figure).encode())


def figure_table(figure: Figure) -> str:
    """Return a figure's numbers, with the bounds and the base of each share."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    has_bounds = figure.kind is FigureKind.SHARES
    writer.writerow(["", *map(safe, figure.columns), *(_BOUNDS if has_bounds else ())])
    for row, name in enumerate(figure.rows):
        values = [_number(figure.value(row, column)) for column in range(len(figure.columns))]
        writer.writerow([safe(name), *values, *(_bounds(figure, row) if has_bounds else ())])
    return file.getvalue()


def _bounds(figure: Figure, row: int) -> tuple[str, str, str]:
    cell = figure.cells.get((row, 0), Cell(0))
    return (_number(cell.low), _number(cell.high), str(cell.of))


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.4f}"
