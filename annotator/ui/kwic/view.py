"""The table of keywords in context: the words in the middle, ticks by the blank key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.core.span import Span
from annotator.ui.kwic.model import Column, OccurrenceModel
from annotator.ui.language import tr
from annotator.ui.tables import LEAST_HEIGHT
from annotator.ui.theme import sans

_WIDTHS = {Column.WORDS: 150, Column.STATE: 190, Column.ARTICLE: 230, Column.DATE: 108}
_NARROW_WIDTHS = {Column.WORDS: 110, Column.STATE: 84}
_NARROW = 800  # pixels: with less, the context goes before what the opened article shows
_CHOOSING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class KwicView(QTableView):
    """Shows places; a click or Return opens one, the blank key ticks the chosen ones.

    Signals:
        place_chosen(int, Span): a row was opened: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, model: OccurrenceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = model
        self.setObjectName("kwic")
        self.setAccessibleName(tr("Places"))
        self.setModel(model)
        self.setItemDelegate(_ContextDelegate(self))
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(27)
        self._size_columns()
        self.clicked.connect(self._open_clicked)
        self.doubleClicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Ask for no more height than it can do with: it gets all that is left."""
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show in a narrow view the words and their state, without the article and its day."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self.isColumnHidden(Column.ARTICLE):
            for column in (Column.ARTICLE, Column.DATE):
                self.setColumnHidden(column, narrow)
            for column, width in (_NARROW_WIDTHS if narrow else _WIDTHS).items():
                self.horizontalHeader().resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, tick with the blank key; all else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self._places.toggle([index.row() for index in self.selectionModel().selectedRows()])
        else:
            super().keyPressEvent(event)

    def _open_clicked(self, index: QModelIndex) -> None:
        """Open a row by a click, unless it chooses several rows, or falls where the ticks are."""
        chooses = QApplication.keyboardModifiers() & _CHOOSING
        if not chooses and index.column() != Column.LEFT:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            place = self._places.place(index.row())
            self.place_chosen.emit(place.article_id, Span(place.span.start, place.span.end))

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (Column.LEFT, Column.RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)


class _ContextDelegate(QStyledItemDelegate):
    """Writes the words in bold, and cuts the left context at its left."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say how a cell is written."""
        super().initStyleOption(option, index)
        if index.column() == Column.LEFT:
            option.textElideMode = Qt.TextElideMode.ElideLeft
        elif index.column() == Column.WORDS:
            option.font = sans(13, sans(13).Weight.DemiBold)
            option.fontMetrics = QFontMetrics(option.font)
