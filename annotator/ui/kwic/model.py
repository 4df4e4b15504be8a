"""The rows of a concordance as a table: tick, context, words, context, what stands there, where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from annotator.core.concordance import RowOrder, sorted_rows
from annotator.core.occurrence import Occurrence
from annotator.ui.language import mark, tr
from annotator.ui.widgets import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_DECIDED = {  # by: is it accepted, is it of that very place, is it known whose it is
    (True, True, False): mark("{label} accepted"),
    (True, True, True): mark("{label} accepted by {analyst}"),
    (True, False, False): mark("overlaps {label} accepted"),
    (True, False, True): mark("overlaps {label} accepted by {analyst}"),
    (False, True, False): mark("{label} rejected"),
    (False, True, True): mark("{label} rejected by {analyst}"),
    (False, False, False): mark("overlaps {label} rejected"),
    (False, False, True): mark("overlaps {label} rejected by {analyst}"),
}


class Column(IntEnum):
    """The columns, in their order."""

    LEFT = 0
    WORDS = 1
    RIGHT = 2
    STATE = 3
    ARTICLE = 4
    DATE = 5


_HEAD = {
    Column.LEFT: "",
    Column.WORDS: mark("Words"),
    Column.RIGHT: "",
    Column.STATE: mark("There already"),
    Column.ARTICLE: mark("Article"),
    Column.DATE: mark("Date"),
}


class OccurrenceModel(QAbstractTableModel):
    """Places, and which of them are ticked.

    Signals:
        ticks_changed(): others are ticked than before.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Occurrence] = []
        self._ticked: list[bool] = []
        self.ticked_count = 0
        self.can_tick: Callable[[Occurrence], bool] = lambda place: True

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._ticked, self.ticked_count = [], [], 0
        self.endResetModel()
        self.ticks_changed.emit()

    def append(self, places: Sequence[Occurrence]) -> None:
        """Show some places more; ticked are those that may be."""
        ticks = [self.can_tick(place) for place in places]
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(places) - 1)
        self._rows += places
        self._ticked += ticks
        self.endInsertRows()
        self.ticked_count += sum(ticks)
        self.ticks_changed.emit()

    def sort_by(self, order: RowOrder) -> None:
        """Bring the rows into another order; ticks stay with their rows."""
        ticked = {id(place) for place, tick in zip(self._rows, self._ticked, strict=True) if tick}
        self.beginResetModel()
        self._rows = sorted_rows(self._rows, order)
        self._ticked = [id(place) in ticked for place in self._rows]
        self.endResetModel()

    def place(self, row: int) -> Occurrence:
        """Return the place in a row."""
        return self._rows[row]

    def ticked(self) -> list[Occurrence]:
        """Return the ticked places."""
        return [place for place, tick in zip(self._rows, self._ticked, strict=True) if tick]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all places that may be, or none."""
        self._ticked = [ticked and self.can_tick(place) for place in self._rows]
        self.ticked_count = sum(self._ticked)
        self._redraw()

    def renew_ticks(self) -> None:
        """Tick anew what may be, when that has changed."""
        self.tick_all(ticked=True)

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick the rows named, or untick them if the first of them is ticked."""
        tick = not self._ticked[rows[0]] if rows else False
        for row in rows:
            self._ticked[row] = tick and self.can_tick(self._rows[row])
        self.ticked_count = sum(self._ticked)
        self._redraw()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Return the number of places."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        place, column = self._rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return _shown(place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{place.left}{place.words}{place.right}")
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.LEFT:
            ticked = self._ticked[index.row()]
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.LEFT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        del value  # a click always means the other state
        self.toggle([index.row()])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the words at the head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return tr(_HEAD[Column(section)]) if section < len(Column) else None
        return None

    def _redraw(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()


def state_words(place: Occurrence) -> str:
    """Return what stands at a place already, decisions of people before what is suggested."""
    decision, suggestion = place.decision, place.suggestion
    if decision is not None:
        kind = decision.accepted, decision.span == place.span, bool(decision.analyst)
        return tr(_DECIDED[kind], label=decision.label, analyst=decision.analyst)
    if suggestion is not None:
        return tr("{label} suggested", label=suggestion.label)
    if place.around is None:
        return ""
    return tr("within {label} suggested", label=place.around.label)


def _shown(place: Occurrence, column: Column) -> str:
    return {
        Column.LEFT: place.left,
        Column.WORDS: place.words.replace("\n", " "),
        Column.RIGHT: place.right,
        Column.STATE: state_words(place),
        Column.ARTICLE: place.heading.title,
        Column.DATE: place.heading.date,
    }[column]
