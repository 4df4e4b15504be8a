"""Tables to read: rows of words and numbers, as the panels show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.ui.language import shown
from annotator.ui.widgets import plain_tip

Cell = str | int
Row = Sequence[Cell]
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 50  # rows read together: about as many as are seen
_KEPT = 100  # pages
_MEASURED = 100  # rows; without a number, what is seen, which is all of them in a hidden panel
LEAST_HEIGHT = 60  # pixels of a table: its head and a row


class Rows(Protocol):
    """Rows by their number, from 0: a list, or what reads them as they are seen."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> Row: ...


class Pages:
    """Rows that are read page by page, when they are seen."""

    def __init__(self, count: int, read: Callable[[int, int], Sequence[Row]]) -> None:
        """Take how many rows there are, and what reads some: the first of them, how many."""
        self._count = count
        self._read = read
        self._pages: dict[int, Sequence[Row]] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: int, /) -> Row:
        page, row = divmod(place, _PAGE)
        if page not in self._pages:
            if len(self._pages) >= _KEPT:
                self._pages.clear()
            first = page * _PAGE
            self._pages[page] = self._read(first, min(_PAGE, self._count - first))
        return self._pages[page][row]


class TableModel(QAbstractTableModel):
    """Rows under a fixed head; numbers stand at the right and with separators."""

    def __init__(self, head: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._head = tuple(head)
        self._rows: Rows = ()

    def show_rows(self, rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_more(self, count: int, rows: Callable[[], Rows]) -> None:
        """Show so many more before the others; what is chosen stays so.

        `rows` returns all of them. It is called when Qt has been told, and not before.
        """
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._rows = rows()
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(cell) if isinstance(cell, int) else cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown(cell))
        if role == Qt.ItemDataRole.TextAlignmentRole and _is_number(cell):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words at the head of a column."""
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._head):
            return self._head[section]
        return None


def table_view(model: TableModel, name: str, words: str, *, stretch: int) -> QTableView:
    """Return a view on a table: its object name, its accessible name, the column that gives."""
    view = QTableView()
    view.setObjectName(name)
    view.setAccessibleName(words)
    view.setModel(model)
    view.setMinimumHeight(LEAST_HEIGHT)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(28)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for section in range(model.columnCount()):
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    return view


def suit_many_rows(view: QTableView) -> None:
    """Let a view bear hundreds of thousands of rows: Qt is not to ask for more than is seen."""
    header = view.horizontalHeader()
    header.setResizeContentsPrecision(_MEASURED)
    # Otherwise each head asks of every row whether it is chosen.
    header.setSectionsClickable(False)
    header.setSelectionModel(QItemSelectionModel(view.model(), header))


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int) or cell.replace(".", "", 1).isdigit()
