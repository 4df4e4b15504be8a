"""A chart that is looked at, walked through by the arrow keys and clicked on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.figures import Cell, Figure
from annotator.ui.chart.painting import paint
from annotator.ui.chart.plan import Plan, Shape, plan, shown
from annotator.ui.language import tr
from annotator.ui.widgets import plain_tip

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Chart(QWidget):
    """One figure, drawn. The arrow keys go from number to number; Return and a click open one.

    Signals:
        opened(Cell): the mentions behind a number are wanted.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figure: Figure | None = None
        self.plan = Plan(0, 0, (), ())
        self._by_place: dict[tuple[int, int], Shape] = {}
        self.focused = (0, 0)

    def show_figure(self, figure: Figure) -> None:
        """Draw another figure."""
        self.figure = figure
        self.focused = (0, 0)
        self.setAccessibleName(tr(figure.name.value))
        self._plan_anew()
        self._go_to(self.focused)

    def words_of(self, shape: Shape) -> str:
        """Return what a number says, in words."""
        assert self.figure is not None, "shapes belong to a figure"
        names = [self.figure.rows[shape.row]]
        if len(self.figure.columns) > 1:
            names.append(self.figure.columns[shape.column])
        return f"{', '.join(names)}: {shown(self.figure, shape.cell)}"

    def sizeHint(self) -> QSize:
        """Return what the chart takes at its present width."""
        return QSize(int(self.plan.width), int(self.plan.height) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._plan_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and an outline around the number that has the focus."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
            paint(painter, self.plan, self.palette())
            shape = self._by_place.get(self.focused)
            if self.hasFocus() and shape is not None:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
                painter.drawRoundedRect(shape.reach.adjusted(1, 1, -1, -1), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the numbers, or open the one that has the focus."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self._go_to((self.focused[0] + move[0], self.focused[1] + move[1]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._by_place.get(self.focused))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the number that is clicked on."""
        shape = self._shape_at(event.position())
        if shape is not None:
            self._go_to((shape.row, shape.column))
            self._open(shape)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what a number is."""
        if isinstance(event, QHelpEvent):
            shape = self._shape_at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), plain_tip(self.words_of(shape)) if shape else "", self
            )
            return True
        return super().event(event)

    def _go_to(self, place: tuple[int, int]) -> None:
        shape = self._by_place.get(place)
        if shape is None:
            return
        self.focused = place
        self.setAccessibleDescription(self.words_of(shape))
        self.update()

    def _open(self, shape: Shape | None) -> None:
        if shape is not None and _leads_somewhere(shape.cell):
            self.opened.emit(shape.cell)

    def _shape_at(self, point: QPointF) -> Shape | None:
        return next((s for s in self.plan.shapes if s.reach.contains(point)), None)

    def _plan_anew(self) -> None:
        if self.figure is None:
            return
        self.plan = plan(self.figure, self.width())
        self._by_place = {(shape.row, shape.column): shape for shape in self.plan.shapes}
        wide = self.plan.width > self.width()
        self.setMinimumSize(int(self.plan.width) if wide else 0, int(self.plan.height) + 4)
        self.update()


def _leads_somewhere(cell: Cell) -> bool:
    return cell.query is not None and (cell.value > 0 or cell.of > 0)
