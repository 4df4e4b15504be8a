"""The mentions of the open article, one row for all that read and are labelled alike."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.annotation import State
from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention, SpanIndex
from annotator.core.span import Span
from annotator.ui.theme import Theme, sans

Index = QModelIndex | QPersistentModelIndex
GROUP = int(Qt.ItemDataRole.UserRole) + 1
_SIGN = {State.SUGGESTED: "?", State.ACCEPTED: "✓", State.REJECTED: "✕"}
_WORD = {State.SUGGESTED: "suggested", State.ACCEPTED: "accepted", State.REJECTED: "rejected"}


class Group:
    """The mentions of an article that have the same words and label, in reading order."""

    def __init__(self, words: str, label: str) -> None:
        self.words = words
        self.label = label
        self.mentions: SpanIndex[Mention] = SpanIndex()
        self._states: Counter[State] = Counter()

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self.mentions.add(mention)
        self._states[mention.state] += 1

    def remove(self, mention: Mention) -> None:
        """Let a mention go."""
        self.mentions.remove(mention)
        self._states[mention.state] -= 1

    @property
    def state(self) -> State:
        """Suggested while any is undecided, else accepted if any was accepted."""
        order = (State.SUGGESTED, State.ACCEPTED, State.REJECTED)
        return next(state for state in order if self._states[state])

    @property
    def place(self) -> tuple[Span, str]:
        """Where the first of the mentions stands; what orders the groups."""
        return self.mentions[0].span, self.label

    def described(self) -> str:
        """Return the group in words, for a screen reader."""
        times = f", {len(self.mentions)} times" if len(self.mentions) > 1 else ""
        return f"{self.label}, {_WORD[self.state]}: {self.words}{times}"

    def after(self, mention: Mention | None) -> Mention:
        """Return the mention of the group that follows a place, from the last to the first."""
        following = self.mentions.first_from(mention.span.end) if mention else 0
        return self.mentions[following % len(self.mentions)]


class MentionListModel(QAbstractListModel):
    """The groups of mentions in the open article, in the order in which they first appear."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._markup: Markup | None = None
        self._shown: SpanIndex[Mention] = SpanIndex()
        self._groups: list[Group] = []
        self._by_key: dict[tuple[str, str], Group] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of groups."""
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a group, its words, or its description for a screen reader."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        group = self._groups[index.row()]
        if role == GROUP:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return group.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return group.described()
        return None

    def show_markup(self, markup: Markup | None) -> None:
        """Show the mentions of another article, or none."""
        self.beginResetModel()
        self._markup = markup
        self._by_key = {}
        mentions = list(markup.mentions) if markup else []
        self._shown = SpanIndex(mentions)
        for mention in mentions:
            key = self._key(mention)
            if key not in self._by_key:
                self._by_key[key] = Group(*key)
            self._by_key[key].add(mention)
        self._groups = list(self._by_key.values())
        self.endResetModel()

    def follow(self, spans: Iterable[Span]) -> None:
        """Take over what has changed in stretches of the article; other rows stay as they are."""
        for span in spans:
            now = self._markup.mentions.overlapping(span) if self._markup else []
            before = self._shown.overlapping(span)
            for mention in [m for m in now if m not in before]:
                self._take_in(mention)
            for mention in [m for m in before if m not in now]:
                self._let_go(mention)

    def row_of(self, mention: Mention | None) -> int:
        """Return the row that holds a mention, -1 if none does."""
        group = self._by_key.get(self._key(mention)) if mention else None
        return self._groups.index(group) if group else -1

    def _key(self, mention: Mention) -> tuple[str, str]:
        assert self._markup is not None, "mentions come with their article"
        words = mention.span.of(self._markup.article.text)
        return " ".join(words.split()), mention.label

    def _take_in(self, mention: Mention) -> None:
        self._shown.add(mention)
        key = self._key(mention)
        if key in self._by_key:
            self._change(self._by_key[key], Group.add, mention)
        else:
            group = self._by_key[key] = Group(*key)
            group.add(mention)
            self._insert(group)

    def _let_go(self, mention: Mention) -> None:
        self._shown.remove(mention)
        group = self._by_key[self._key(mention)]
        if len(group.mentions) > 1:
            self._change(group, Group.remove, mention)
        else:
            self._remove(group)
            del self._by_key[self._key(mention)]

    def _change(self, group: Group, change: Callable[[Group, Mention], None], by: Mention) -> None:
        """Change a group, and its row's place if it now first appears elsewhere."""
        place = group.place
        change(group, by)
        if group.place == place:
            row = self._groups.index(group)
            self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self._remove(group)
            self._insert(group)

    def _insert(self, group: Group) -> None:
        row = bisect_left(self._groups, group.place, key=lambda other: other.place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._groups.insert(row, group)
        self.endInsertRows()

    def _remove(self, group: Group) -> None:
        row = self._groups.index(group)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._groups[row]
        self.endRemoveRows()


class MentionDelegate(QStyledItemDelegate):
    """Draws a group in one line: its state, its words, its label and how often it occurs."""

    def __init__(self, theme: Theme, scheme: LabelScheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scheme = scheme

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
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self.theme.chosen))
        self._draw(painter, group, area.adjusted(14, 0, -14, 0))
        painter.restore()

    def _draw(self, painter: QPainter, group: Group, area: QRect) -> None:
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        rejected = group.state is State.REJECTED
        self._write(painter, sans(12), self._sign_colour(group.state))
        painter.drawText(area, int(middle), _SIGN[group.state])
        count = f"×{len(group.mentions)}" if len(group.mentions) > 1 else ""
        self._write(painter, sans(12), QColor(self.theme.quiet))
        painter.drawText(area, int(middle | right), count)
        ink = self.theme.ink(self.scheme.label(group.label))
        metrics = self._write(painter, sans(10, QFont.Weight.DemiBold), ink)
        label_area = area.adjusted(0, 0, -34, 0)
        painter.drawText(label_area, int(middle | right), group.label)
        taken = metrics.horizontalAdvance(group.label) + 34 + 12
        words_area = area.adjusted(22, 0, -taken, 0)
        colour = QColor(self.theme.quiet if rejected else self.theme.text)
        metrics = self._write(painter, sans(13), colour)
        words = metrics.elidedText(group.words, Qt.TextElideMode.ElideRight, words_area.width())
        painter.drawText(words_area, int(middle), words)

    def _sign_colour(self, state: State) -> QColor:
        if state is State.ACCEPTED:
            return QColor("#3FB950" if self.theme.dark else "#1A7F37")
        return QColor(self.theme.quiet)

    @staticmethod
    def _write(painter: QPainter, font: QFont, colour: QColor) -> QFontMetrics:
        painter.setFont(font)
        painter.setPen(colour)
        return QFontMetrics(font)
