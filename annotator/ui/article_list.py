"""The list of articles: ids and pages of rows, so that its length costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.article import STATUS_WORDS, Status
from annotator.project import ArticleSummary, Project
from annotator.ui.language import shown, tr
from annotator.ui.row_pen import RowPen, focus_line
from annotator.ui.theme import Theme, sans
from annotator.ui.widgets import RowList, plain_tip

_PAGE = 100
_ROW_HEIGHT = 62
_ASKED_FIRST = 200  # articles
Index = QModelIndex | QPersistentModelIndex
SUMMARY = int(Qt.ItemDataRole.UserRole) + 1


class ArticleRows(RowList):
    """A list in which typing looks for a title, and not through all rows as Qt would.

    Signals:
        typed(str): a letter was typed.
    """

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        """Tell what was typed."""
        self.typed.emit(search)


class ArticleListModel(QAbstractListModel):
    """Articles of a project, in the order in which they are given.

    Holds all ids and reads rows by the page when they are asked for.
    """

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._ids: Sequence[int] = project.article_ids()
        self._pages: dict[int, list[ArticleSummary]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of articles listed."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return an article's title, its summary, or its description for a screen reader."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == SUMMARY:
            return self.summary(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.summary(index.row()).title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.summary(index.row()).title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(self.summary(index.row()))
        return None

    def show_articles(self, ids: Sequence[int]) -> None:
        """List these articles, all read anew."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refresh(self, article_ids: frozenset[int]) -> None:
        """Read some articles' rows anew; their order stays, so that nothing jumps."""
        if len(article_ids) > _PAGE:
            self._pages.clear()
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for row in self._rows_of(article_ids):
            self._pages.pop(row // _PAGE, None)
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def summary(self, row: int) -> ArticleSummary:
        """Return what is shown of the article in a row."""
        page = row // _PAGE
        if page not in self._pages:
            ids = self._ids[page * _PAGE : (page + 1) * _PAGE]
            self._pages[page] = self._project.summaries(ids)
        return self._pages[page][row % _PAGE]

    @property
    def article_ids(self) -> Sequence[int]:
        """The articles that are listed, in their order."""
        return self._ids

    def article_id(self, row: int) -> int | None:
        """Return the id of the article in a row, None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, article_id: int) -> int:
        """Return the row of an article, -1 if it is not listed."""
        return self._ids.index(article_id) if article_id in self._ids else -1

    def next_row(
        self, row: int, wanted: Callable[[Sequence[int]], Collection[int]], step: int = 1
    ) -> int:
        """Return the next row with an article wanted, from the last to the first; -1 if none.

        With a step of -1 it is the row before, from the first to the last. `wanted` returns those
        wanted among some articles; it is asked about few first, and then about more and more.
        """
        count, done, size = len(self._ids), 0, _ASKED_FIRST
        while done < count:
            rows = [(row + ahead * step) % count for ahead in range(done + 1, done + size + 1)]
            fit = frozenset(wanted([self._ids[place] for place in rows]))
            found = next((place for place in rows if self._ids[place] in fit), -1)
            if found >= 0:
                return found
            done, size = done + size, min(10 * size, count - done - size)
        return -1

    def _rows_of(self, article_ids: frozenset[int]) -> list[int]:
        if len(article_ids) == 1:
            row = self.row_of(next(iter(article_ids)))
            return [row] if row >= 0 else []
        return [row for row, number in enumerate(self._ids) if number in article_ids]


def described(summary: ArticleSummary) -> str:
    """Return an article's state in words, for a screen reader."""
    total = summary.decided + summary.undecided
    counts = tr("{decided} of {all} decided", decided=summary.decided, all=total)
    facts = (summary.title, shown(STATUS_WORDS[summary.status]), counts, _twins_of(summary))
    return ", ".join(fact for fact in facts if fact)


def _twins_of(summary: ArticleSummary) -> str:
    """Return how many articles share most of their text with one; empty if none does."""
    if not summary.twins:
        return ""
    return tr("1 twin") if summary.twins == 1 else tr("{n} twins", n=summary.twins)


def day(iso: str) -> str:
    """Return an ISO date as people write it: 12 Nov 2024; the string itself if it is none."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    written: str = QLocale().toString(QDate(found.year, found.month, found.day), tr("d MMM yyyy"))
    return written


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article in two lines: title and count, date and source, a hairline of progress."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._small = RowPen(sans(12))
        self._title = RowPen(sans(13, QFont.Weight.Medium))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of a row."""
        del option, index
        return QSize(160, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one article."""
        summary: ArticleSummary | None = index.data(SUMMARY)
        if summary is None:
            return
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, area)
        self._dot(painter, summary, area)
        inner = area.adjusted(34, 9, -14, -9)
        self._first_line(painter, summary, inner)
        self._second_line(painter, summary, inner)
        self._progress(painter, summary, inner)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self.theme.chosen))
            painter.fillRect(
                QRect(area.topLeft(), QSize(3, area.height())), QColor(self.theme.accent)
            )
        if state & QStyle.StateFlag.State_HasFocus:
            focus_line(painter, area, QColor(self.theme.accent))
        painter.fillRect(
            QRect(area.left(), area.bottom(), area.width(), 1), QColor(self.theme.hairline)
        )

    def _dot(self, painter: QPainter, summary: ArticleSummary, area: QRect) -> None:
        """Draw the state: an empty ring, a half-filled one, a full disc."""
        ring = QRectF(area.left() + 14, area.top() + 13, 9, 9)
        done = summary.status is Status.DONE
        colour = QColor(self.theme.quiet if summary.status is Status.NEW else self.theme.accent)
        if done:
            colour = QColor(self.theme.done)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if summary.status is Status.IN_PROGRESS:
            painter.setBrush(colour)
            painter.drawPie(ring, 90 * 16, 180 * 16)

    def _first_line(self, painter: QPainter, summary: ArticleSummary, inner: QRect) -> None:
        total = summary.decided + summary.undecided
        count = "✓" if summary.status is Status.DONE else f"{summary.decided}/{total}"
        count = count if summary.suggested or total or summary.status is Status.DONE else "…"
        quiet, text = QColor(self.theme.quiet), QColor(self.theme.text)
        taken = self._small.write_right(painter, self._small.top_of(inner), count, quiet)
        title = self._title.cut(summary.title, inner.width() - taken - 10)
        self._title.write(painter, self._title.top_of(inner), title, text)

    def _second_line(self, painter: QPainter, summary: ArticleSummary, inner: QRect) -> None:
        parts = (day(summary.date), _twins_of(summary), summary.source)
        words = " · ".join(part for part in parts if part)
        shown = self._small.cut(words, inner.width(), Qt.TextElideMode.ElideMiddle)
        place = self._small.top_of(inner.adjusted(0, 20, 0, 0))
        self._small.write(painter, place, shown, QColor(self.theme.quiet))

    def _progress(self, painter: QPainter, summary: ArticleSummary, inner: QRect) -> None:
        total = summary.decided + summary.undecided
        share = 1.0 if summary.status is Status.DONE else summary.decided / total if total else 0.0
        line = QRectF(inner.left(), inner.bottom() - 1, inner.width(), 2)
        painter.fillRect(line, QColor(self.theme.hairline))
        line.setWidth(line.width() * share)
        painter.fillRect(line, QColor(self.theme.accent))
