"""The mentions of the open article, one row for all that read and are labelled alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDeadlineTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.annotation import State
from annotator.core.errors import AnnotatorError
from annotator.core.labels import LabelScheme
from annotator.core.mark_source import Outline
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.ui.language import shown
from annotator.ui.mention_groups import Group, Groups, outline_of
from annotator.ui.row_pen import RowPen, focus_line
from annotator.ui.theme import Theme, sans
from annotator.ui.widgets import plain_tip

Index = QModelIndex | QPersistentModelIndex
GROUP = int(Qt.ItemDataRole.UserRole) + 1
_SIGN = {State.SUGGESTED: "?", State.ACCEPTED: "✓", State.REJECTED: "✕"}
_AT_ONCE = 20_000  # code points whose mentions are read in one go: some hundreds of them
_SLICE_MS = 4  # so long the list is filled before the keyboard has its turn


class MentionListModel(QAbstractListModel):
    """The groups of mentions in the open article, in the order in which they first appear.

    The beginning of a long article is listed at once, the rest while nothing else is to be done.

    Signals:
        filled(): the whole article has been read.
        failed(str): the project could not be read; why.
    """

    filled = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._markup: Markup | None = None
        self._groups = Groups()
        self._read_to = 0  # code points; what starts beyond has not been read yet
        self._listed = 0  # rows; the groups after them are told of when all have been read
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._fill)

    @property
    def complete(self) -> bool:
        """Whether the whole article has been read."""
        return self._markup is None or self._read_to >= len(self._markup.article.text)

    @property
    def mention_count(self) -> int:
        """How many mentions are listed."""
        return self._groups.count

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of groups."""
        return 0 if parent.isValid() else self._listed

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a group, its words, or its description for a screen reader."""
        if not index.isValid() or index.row() >= self._listed:
            return None
        group = self._groups.rows[index.row()]
        if role == GROUP:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return group.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return group.described()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(group.described())
        return None

    def show_markup(self, markup: Markup | None) -> None:
        """Show the mentions of another article, or none."""
        self._idle.stop()
        self.beginResetModel()
        self._markup = markup
        self._groups = Groups(markup.article.text if markup is not None else "")
        self._read_to = 0
        self._groups.append(self._next_outlines())
        self._listed = len(self._groups.rows)
        self.endResetModel()
        self._go_on()

    def follow(self, spans: Iterable[Span]) -> None:
        """Take over what has changed in stretches of the article; other rows stay as they are.

        What has not been read yet is read later, as it is then.
        """
        for span in spans:
            if len(span) > _AT_ONCE:
                self.show_markup(self._markup)
                return
            now = self._outlines_in(span)
            before = self._groups.overlapping(span)
            for outline in [o for o in now if o not in before]:
                self._take_in(outline)
            for outline in [o for o in before if o not in now]:
                self._let_go(outline)

    def row_of(self, mention: Mention | None) -> int:
        """Return the row that holds a mention, -1 if none does."""
        group = self._groups.of(outline_of(mention)) if mention is not None else None
        row = self._groups.row_of(group.place) if group is not None else -1
        return row if row < self._listed else -1

    def mention_after(self, group: Group, mention: Mention | None) -> Mention | None:
        """Return the mention of a group that follows another, from the last to the first."""
        if self._markup is None:
            return None
        start, end, label, _ = group.after(mention.span.end if mention is not None else 0)
        there = self._markup.mentions_in(Span(start, end))
        return next((m for m in there if m.span == Span(start, end) and m.label == label), None)

    # Filling

    def _go_on(self) -> None:
        if self.complete:
            self.filled.emit()
        else:
            self._idle.start()

    def _fill(self) -> None:
        """Read on for a moment; when all has been read, list it."""
        deadline = QDeadlineTimer(_SLICE_MS)
        while not self.complete:
            self._groups.append(self._next_outlines())
            if deadline.hasExpired():
                break
        if self.complete:
            self._list_all()
        self._go_on()

    def _list_all(self) -> None:
        found = len(self._groups.rows)
        if self._listed < found:
            self.beginInsertRows(QModelIndex(), self._listed, found - 1)
            self._listed = found
            self.endInsertRows()
        if found:  # names that were listed may have been found again
            self.dataChanged.emit(self.index(0), self.index(found - 1))

    def _next_outlines(self) -> list[Outline]:
        if self._markup is None or self.complete:
            return []
        first, self._read_to = self._read_to, self._read_to + _AT_ONCE
        try:
            return self._markup.outlines(first, self._read_to)
        except AnnotatorError as error:
            self._read_to = len(self._markup.article.text)
            self.failed.emit(shown(error))
            return []

    # Following

    def _outlines_in(self, span: Span) -> list[Outline]:
        mentions = self._markup.mentions_in(span) if self._markup is not None else []
        return [outline_of(m) for m in mentions if m.span.start < self._read_to]

    def _take_in(self, outline: Outline) -> None:
        group = self._groups.of(outline)
        if group is None:
            self._insert(self._groups.add(outline))
        else:
            self._change(group, self._groups.add, outline)

    def _let_go(self, outline: Outline) -> None:
        group = self._groups.of(outline)
        assert group is not None, "what is listed has its group"
        if len(group) > 1:
            self._change(group, self._groups.remove, outline)
        else:
            self._remove(self._groups.row_of(group.place))
            self._groups.remove(outline)

    def _change(self, group: Group, change: Callable[[Outline], object], by: Outline) -> None:
        """Change a group, and its row's place if it now first appears elsewhere."""
        place, row = group.place, self._groups.row_of(group.place)
        change(by)
        if group.place != place:
            self._remove(row)
            self._insert(group)
        elif row < self._listed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, group: Group) -> None:
        row = self._groups.row_of(group.place)
        if row > self._listed or (row == self._listed and not self.complete):
            self._groups.rows.insert(row, group)
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._groups.rows.insert(row, group)
        self._listed += 1
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        if row >= self._listed:
            del self._groups.rows[row]
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._groups.rows[row]
        self._listed -= 1
        self.endRemoveRows()


class MentionDelegate(QStyledItemDelegate):
    """Draws a group in one line: its state, its words, its label and how often it occurs."""

    def __init__(self, theme: Theme, scheme: LabelScheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scheme = scheme
        self._small = RowPen(sans(12))
        self._label = RowPen(sans(10, QFont.Weight.DemiBold))
        self._words = RowPen(sans(13))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of a row."""
        del option, index
        return QSize(120, 27)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one group."""
        group: Group | None = index.data(GROUP)
        if group is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self.theme.chosen))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_line(painter, area, QColor(self.theme.accent))
        self._draw(painter, group, area.adjusted(14, 0, -14, 0))

    def _draw(self, painter: QPainter, group: Group, area: QRect) -> None:
        state, quiet = group.state, QColor(self.theme.quiet)
        self._small.write(painter, area, _SIGN[state], self._sign_colour(state))
        if len(group) > 1:
            self._small.write_right(painter, area, f"×{len(group)}", quiet)
        ink = self.theme.ink(self.scheme.label(group.label))
        taken = self._label.write_right(painter, area.adjusted(0, 0, -34, 0), group.label, ink)
        room = area.adjusted(22, 0, -taken - 34 - 12, 0)
        colour = quiet if state is State.REJECTED else QColor(self.theme.text)
        self._words.write(painter, room, self._words.cut(group.words, room.width()), colour)

    def _sign_colour(self, state: State) -> QColor:
        if state is State.ACCEPTED:
            return QColor(self.theme.done)
        return QColor(self.theme.quiet)
