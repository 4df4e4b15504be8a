"""The rows of the command palette: two lines each, with the keys at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.palette_entries import Entry, joined
from annotator.ui.row_pen import RowPen
from annotator.ui.theme import Theme, sans

ROW_HEIGHT = 46
_ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """The entries that fit, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return an entry, its title, or all of it in words for a screen reader."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """Return an entry in words, as a screen reader says it."""
    parts = (entry.title, entry.keys, entry.what, entry.says)
    return ", ".join(part for part in parts if part)


class PaletteDelegate(QStyledItemDelegate):
    """Draws an entry: title and keys; below in grey what it is, and of the chosen one does."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = RowPen(sans(13, QFont.Weight.Medium))
        self._small = RowPen(sans(12))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the fixed height of a row."""
        del option, index
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one entry."""
        entry: Entry = index.data(_ENTRY)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(self.theme.chosen))
            bar = QRect(area.left(), area.top(), 3, area.height())
            painter.fillRect(bar, QColor(self.theme.accent))
        inner = area.adjusted(14, 6, -14, -6)
        ink = QColor(self.theme.text if entry.possible else self.theme.quiet)
        quiet = QColor(self.theme.quiet)
        upper = self._title.top_of(inner)
        taken = self._small.write_right(painter, upper, entry.keys, quiet)
        title = self._title.cut(entry.title, inner.width() - taken - 14)
        self._title.write(painter, upper, title, ink)
        lower = self._small.top_of(inner)
        lower.moveBottom(inner.bottom())
        words = joined(entry.what, entry.says) if chosen or not entry.possible else entry.what
        self._small.write(painter, lower, self._small.cut(words, inner.width()), quiet)
