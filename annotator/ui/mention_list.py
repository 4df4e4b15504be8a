"""The mentions of the open article, one row for all that read and are labelled alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
from annotator.core.markup import Mention
from annotator.ui.theme import Theme, sans

Index = QModelIndex | QPersistentModelIndex
GROUP = int(Qt.ItemDataRole.UserRole) + 1
_SIGN = {State.SUGGESTED: "?", State.ACCEPTED: "✓", State.REJECTED: "✕"}
_WORD = {State.SUGGESTED: "suggested", State.ACCEPTED: "accepted", State.REJECTED: "rejected"}


@dataclass(frozen=True, slots=True)
class Group:
    """The mentions of an article that have the same words and label, in reading order."""

    words: str
    label: str
    mentions: tuple[Mention, ...]

    @property
    def state(self) -> State:
        """Suggested while any is undecided, else accepted if any was accepted."""
        states = {mention.state for mention in self.mentions}
        order = (State.SUGGESTED, State.ACCEPTED, State.REJECTED)
        return next(state for state in order if state in states)

    def described(self) -> str:
        """Return the group in words, for a screen reader."""
        times = f", {len(self.mentions)} times" if len(self.mentions) > 1 else ""
        return f"{self.label}, {_WORD[self.state]}: {self.words}{times}"

    def after(self, mention: Mention | None) -> Mention:
        """Return the mention of the group that follows a mention, or the first one."""
        if mention is None or mention not in self.mentions:
            return self.mentions[0]
        return self.mentions[(self.mentions.index(mention) + 1) % len(self.mentions)]


def grouped(mentions: Iterable[Mention], text: str) -> list[Group]:
    """Group mentions by their words and label, in order of first appearance."""
    found: dict[tuple[str, str], list[Mention]] = {}
    for mention in mentions:
        words = " ".join(mention.span.of(text).split())
        found.setdefault((words, mention.label), []).append(mention)
    return [Group(words, label, tuple(same)) for (words, label), same in found.items()]


class MentionListModel(QAbstractListModel):
    """The groups of mentions in the open article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []

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

    def show_groups(self, groups: list[Group]) -> None:
        """Show other groups; rows that stay are kept, so that the list does not jump."""
        before, self._groups = self._groups, groups
        if [(g.words, g.label) for g in groups] == [(g.words, g.label) for g in before]:
            for row, (old, new) in enumerate(zip(before, groups, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self._groups = before
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def row_of(self, mention: Mention | None) -> int:
        """Return the row that holds a mention, -1 if none does."""
        rows = (row for row, group in enumerate(self._groups) if mention in group.mentions)
        return next(rows, -1)


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
