"""Which batches the journal lists: of whom, with which label, in which article, on which days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QPushButton,
    QWidget,
)

from annotator.core.timeline import BatchFilter
from annotator.ui.flow import Flow, together
from annotator.ui.language import mark, tr
from annotator.ui.widgets import quiet_label

_ANYBODY = mark("Anybody")
_ANY_LABEL = mark("Any label")
_NO_DAY = QDate(1999, 12, 31)  # shown as words; no journal is as old
_LAST_DAY = QDate(2999, 12, 31)


class JournalFilter(QWidget):
    """A line of choices, or several lines where it is narrow.

    Signals:
        changed(): other batches are wanted.
    """

    changed = Signal()

    def __init__(self, labels: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._article_id: int | None = None
        self.analyst = self._choice("journalAnalyst", tr("Analyst"), [tr(_ANYBODY)])
        self.label = self._choice("journalLabel", tr("Label"), [tr(_ANY_LABEL), *labels])
        self.this_article = QCheckBox(tr("This article only"), self)
        self.this_article.setObjectName("journalThisArticle")
        self.this_article.toggled.connect(self.changed)
        self.since = self._day("journalFrom", tr("From day"))
        self.until = self._day("journalTo", tr("To day"))
        self._clear = QPushButton(tr("Show all"), self)
        self._clear.setObjectName("journalShowAll")
        self._clear.setProperty("flat", True)
        self._clear.clicked.connect(self.clear)
        self._row = self._lay_out()

    @property
    def wanted(self) -> BatchFilter:
        """What is chosen."""
        return BatchFilter(
            analyst=self.analyst.currentText() if self.analyst.currentIndex() else "",
            label=self.label.currentText() if self.label.currentIndex() else "",
            article_id=self._article_id if self.this_article.isChecked() else None,
            since=_midnight(_day_of(self.since)),
            until=_midnight(_day_of(self.until), days=1),
        )

    def set_article(self, article_id: int | None) -> None:
        """Know which article is open."""
        self._article_id = article_id
        if self.this_article.isChecked():
            self.changed.emit()

    def know_analysts(self, names: Sequence[str]) -> None:
        """Offer analysts by name, those already known included."""
        for name in names:
            if name and self.analyst.findText(name) < 0:
                self.analyst.addItem(name)

    def clear(self) -> None:
        """Want all batches."""
        parts = (self.analyst, self.label, self.this_article, self.since, self.until)
        for part in parts:
            part.blockSignals(True)
        self.analyst.setCurrentIndex(0)
        self.label.setCurrentIndex(0)
        self.this_article.setChecked(False)
        for day in (self.since, self.until):
            day.setDate(_NO_DAY)
        for part in parts:
            part.blockSignals(False)
        self.changed.emit()

    def _choice(self, name: str, words: str, entries: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.addItems(list(entries))
        box.currentIndexChanged.connect(self.changed)
        return box

    def _day(self, name: str, words: str) -> QDateEdit:
        edit = QDateEdit(_NO_DAY, self)
        edit.setObjectName(name)
        edit.setAccessibleName(words)
        edit.setDateRange(_NO_DAY, _LAST_DAY)
        edit.setSpecialValueText(tr("any day"))
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        edit.setKeyboardTracking(False)  # not before the whole day has been typed
        edit.dateChanged.connect(self.changed)
        return edit

    def show_right(self, part: QWidget) -> None:
        """Show something else at the right of the line."""
        self._row.push()
        self._row.addWidget(part)

    def _lay_out(self) -> Flow:
        row = Flow(self, gap=8)
        for part in (self.analyst, self.label, self.this_article):
            row.addWidget(part)
        for words, day in ((tr("from"), self.since), (tr("to"), self.until)):
            row.addWidget(together(self, self._words(words, day), day))
        row.addWidget(self._clear)
        return row

    def _words(self, words: str, day: QDateEdit) -> QLabel:
        label = quiet_label(words, self)
        label.setBuddy(day)
        return label


def _day_of(edit: QDateEdit) -> date | None:
    chosen = edit.date()
    return None if chosen == _NO_DAY else date(chosen.year(), chosen.month(), chosen.day())


def _midnight(day: date | None, *, days: int = 0) -> str:
    """Return when a day begins here, or ends, as the journal writes moments; empty without one."""
    if day is None:
        return ""
    begins = datetime.combine(day + timedelta(days), time())
    return begins.astimezone(UTC).isoformat(timespec="milliseconds")
