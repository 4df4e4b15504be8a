"""Where everything of a chart stands: worked out once, then drawn and clicked on.

All lengths are device-independent pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.core.figures import Cell, Figure, FigureKind
from annotator.ui import language
from annotator.ui.language import tr
from annotator.ui.theme import sans

_NAME = 220.0  # the widest name of a row
_BAR, _STEP = 16.0, 26.0
_STRIP, _STRIP_STEP = 40.0, 54.0
_CELL_WIDTH, _CELL_HEIGHT = 38.0, 24.0
_COLUMN_NAME = 96.0  # the room above a table, for names that stand on end
_GAP = 12.0
_LEAST_WIDTH = 420.0
_VALUE = 96.0  # the room beside a bar for its number
_LEAST_COLUMN = 4.0
TEXT = 12  # size of the letters


@dataclass(frozen=True, slots=True)
class Words:
    """Some words in a box; `upright` ones are turned to be read from below."""

    text: str
    box: QRectF
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    upright: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The drawn form of one number: what is filled, how strongly, and where it can be clicked.

    `whisker` is the line of a share's interval, from its low to its high end.
    """

    row: int
    column: int
    cell: Cell
    fill: QRectF
    reach: QRectF
    strength: float = 1.0
    strongest: float = 1.0  # less where words stand upon it
    whisker: tuple[QPointF, QPointF] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart's size, its shapes in reading order, its words, and the lines they stand on."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    words: tuple[Words, ...]
    lines: tuple[tuple[QPointF, QPointF], ...] = ()


def plan(figure: Figure, width: float) -> Plan:
    """Return where everything of a figure stands in so much width; a table may need more."""
    if figure.kind is FigureKind.MATRIX:
        return _matrix(figure)
    room = max(width, _LEAST_WIDTH)
    return _strips(figure, room) if figure.kind is FigureKind.LINES else _bars(figure, room)


def font() -> QFont:
    """Return the font of a chart."""
    return sans(TEXT)


def shown(figure: Figure, cell: Cell) -> str:
    """Return a number as it is written beside its bar."""
    if figure.kind is FigureKind.SHARES:
        return tr("{share} of {n}", share=f"{cell.value:.0%}", n=cell.of)
    return language.shown(round(cell.value))


def _bars(figure: Figure, width: float) -> Plan:
    first = _name_width(figure)
    room = width - first - _GAP - _VALUE
    most = 1.0 if figure.kind is FigureKind.SHARES else _most(figure)
    shapes: list[Shape] = []
    words: list[Words] = []
    for row, name in enumerate(figure.rows):
        top = row * _STEP
        cell = figure.cells.get((row, 0), Cell(0))
        bar = QRectF(first + _GAP, top + (_STEP - _BAR) / 2, room * cell.value / most, _BAR)
        whisker = _whisker(cell, bar, room) if figure.kind is FigureKind.SHARES else None
        end = max(bar.right(), whisker[1].x() if whisker else 0.0)
        reach = QRectF(0, top, width, _STEP)
        shapes.append(Shape(row, 0, cell, bar, reach, whisker=whisker))
        words.append(_name(name, QRectF(0, top, first, _STEP)))
        words.append(Words(shown(figure, cell), QRectF(end + 6, top, _VALUE, _STEP), quiet=True))
    return Plan(width, _STEP * len(figure.rows), tuple(shapes), tuple(words))


def _whisker(cell: Cell, bar: QRectF, room: float) -> tuple[QPointF, QPointF]:
    middle = bar.center().y()
    ends = (bar.left() + room * bound for bound in (cell.low, cell.high))
    low, high = ends
    return QPointF(low, middle), QPointF(high, middle)


def _strips(figure: Figure, width: float) -> Plan:
    """Plan a strip of columns for each row, with a scale of its own: rows differ a hundredfold."""
    first = _name_width(figure)
    left = first + _GAP
    count = max(1, len(figure.columns))
    step = min(48.0, max(_LEAST_COLUMN, (width - left - _VALUE) / count))
    shapes: list[Shape] = []
    words: list[Words] = []
    lines: list[tuple[QPointF, QPointF]] = []
    for row, name in enumerate(figure.rows):
        top = row * _STRIP_STEP
        bottom = top + _STRIP
        values = [figure.value(row, column) for column in range(count)]
        most = max(1.0, *values)
        for column, value in enumerate(values):
            cell = figure.cells.get((row, column), Cell(0))
            tall = max(0.0, _STRIP * value / most)
            at = left + column * step
            fill = QRectF(at + 1, bottom - tall, max(1.0, step - 2), tall)
            shapes.append(Shape(row, column, cell, fill, QRectF(at, top, step, _STRIP)))
        end = left + count * step
        words.append(_name(name, QRectF(0, top, first, _STRIP)))
        words.append(
            Words(f"≤ {language.shown(round(most))}", QRectF(end + 6, top, _VALUE, 18), quiet=True)
        )
        lines.append((QPointF(left, bottom), QPointF(end, bottom)))
    words += _ends(figure, left, step, _STRIP_STEP * len(figure.rows))
    height = _STRIP_STEP * len(figure.rows) + 20
    return Plan(
        max(width, left + count * step + _VALUE), height, tuple(shapes), tuple(words), tuple(lines)
    )


def _ends(figure: Figure, left: float, step: float, top: float) -> list[Words]:
    """Return the names of the first and the last column, below the strips."""
    if not figure.columns:
        return []
    first = QRectF(left, top, 90, 18)
    words = [Words(figure.columns[0], first, quiet=True)]
    end = left + len(figure.columns) * step
    if len(figure.columns) > 1 and end - 90 > first.right():
        last = QRectF(end - 90, top, 90, 18)
        words.append(Words(figure.columns[-1], last, Qt.AlignmentFlag.AlignRight, quiet=True))
    return words


def _matrix(figure: Figure) -> Plan:
    first = _name_width(figure)
    most = _most(figure)
    shapes: list[Shape] = []
    words: list[Words] = []
    for column, name in enumerate(figure.columns):
        box = QRectF(first + _GAP + column * _CELL_WIDTH, 0, _CELL_WIDTH, _COLUMN_NAME)
        words.append(Words(_elided(name, _COLUMN_NAME - 6), box, upright=True))
    for row, name in enumerate(figure.rows):
        top = _COLUMN_NAME + row * _CELL_HEIGHT
        words.append(_name(name, QRectF(0, top, first, _CELL_HEIGHT)))
        for column in range(len(figure.columns)):
            cell = figure.cells.get((row, column), Cell(0))
            left = first + _GAP + column * _CELL_WIDTH
            box = QRectF(left, top, _CELL_WIDTH - 2, _CELL_HEIGHT - 2)
            shapes.append(Shape(row, column, cell, box, box, cell.value / most, 0.5))
            if cell.value:
                words.append(Words(shown(figure, cell), box, Qt.AlignmentFlag.AlignHCenter))
    width = first + _GAP + len(figure.columns) * _CELL_WIDTH
    height = _COLUMN_NAME + len(figure.rows) * _CELL_HEIGHT
    return Plan(width, height, tuple(shapes), tuple(words))


def _name(name: str, box: QRectF) -> Words:
    return Words(_elided(name, box.width()), box, Qt.AlignmentFlag.AlignRight)


def _elided(name: str, width: float) -> str:
    return QFontMetricsF(font()).elidedText(name, Qt.TextElideMode.ElideRight, width)


def _name_width(figure: Figure) -> float:
    metrics = QFontMetricsF(font())
    widest = max((metrics.horizontalAdvance(name) for name in figure.rows), default=0.0)
    return min(_NAME, widest + 2)


def _most(figure: Figure) -> float:
    return max((cell.value for cell in figure.cells.values()), default=0.0) or 1.0
