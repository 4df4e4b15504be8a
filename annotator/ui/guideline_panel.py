"""The guideline in reach: what the focused label means, and which annotations break a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QPushButton, QVBoxLayout, QWidget

from annotator.core.boundary_check import Breach, Broken
from annotator.core.errors import AnnotatorError
from annotator.project import Changed, Project
from annotator.reader import Reader, searched
from annotator.ui.flow import Flow
from annotator.ui.label_guide import LabelGuide, rule_words
from annotator.ui.language import mark, shown, tr
from annotator.ui.review import Review
from annotator.ui.stream import Stream
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

_HEAD = (mark("Annotated"), mark("By the rule"), mark("Rule"), mark("Label"), mark("Article"))
_PAUSE_MS = 400  # after a decision, before the check is made anew
_RULE = 2
_ACROSS, _DOWN = (2, 5), (3, 2)  # shares of the guide and of the check


class GuidelinePanel(QWidget):
    """Shows the guide to a label, and what breaks the boundary rules, with a repair at hand.

    Signals:
        place_chosen(int, Span): a row was opened.
    """

    place_chosen = Signal(int, object)

    def __init__(self, project: Project, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self.setAccessibleName(tr("Guideline"))
        self._project, self._review = project, review
        self._rows: list[Broken] = []
        self.guide = LabelGuide(self)
        self.where = QComboBox(self)
        self.where.setAccessibleName(tr("Where to check"))
        self.where.addItems([tr("This article"), tr("All articles")])
        self.summary = plain(quiet_label("", self))
        self.summary.setWordWrap(True)
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.table = table_view(self.model, "breaches", tr("What breaks a rule"), stretch=_RULE)
        self.one = QPushButton(tr("Repair the chosen"), self)
        self.all = QPushButton(tr("Repair all listed"), self)
        self.found = Stream(self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.setFocusProxy(self.table)
        self._connect()
        self._parts = self._lay_out()
        self._show_label()
        self.check()

    def check(self) -> None:
        """Look anew for what breaks a rule."""
        markup = self._review.markup
        everywhere = self.where.currentIndex() == 1
        only = None if everywhere or markup is None else markup.article.id
        self._rows = []
        self.summary.setText(tr("Checking …"))

        def search(reader: Reader) -> Iterator[list[Broken]]:
            return reader.broken(only)

        self.found.start(partial(searched, self._project.path, search))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or where it is narrow one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() > event.size().height()
        ways = QBoxLayout.Direction
        self._parts.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        for part, share in enumerate(_ACROSS if wide else _DOWN):
            self._parts.setStretch(part, share)

    def close_panel(self) -> None:
        """Stop checking."""
        self._soon.stop()
        self.found.close()
        if self._follow in self._project.observers:
            self._project.observers.remove(self._follow)

    def _follow(self, changed: Changed) -> None:
        if changed.batch is not None or changed.list_of_articles:
            self._soon.start()

    def _check_if_open_one(self) -> None:
        if self.where.currentIndex() == 0:
            self._soon.start()

    def _end(self, failure: str) -> None:
        self._show_rows()
        if failure:
            self.summary.setText(failure)
        elif self._rows:
            self.summary.setText(tr("{n} to look at. Return shows the place.", n=len(self._rows)))
        else:
            self.summary.setText(tr("All annotations keep to the rules."))

    def _show_rows(self) -> None:
        row = self.table.currentIndex().row()
        self.model.show_rows([_row(one) for one in self._rows])
        if self._rows:
            self.table.selectRow(min(max(row, 0), len(self._rows) - 1))
        self._enable()

    def _enable(self) -> None:
        writable = bool(self._rows) and not self._project.read_only
        self.one.setEnabled(writable and self.table.currentIndex().isValid())
        self.all.setEnabled(writable)

    def _repair_one(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._repair([self._rows[index.row()].breach])

    def _repair(self, breaches: Sequence[Breach]) -> None:
        self.one.setEnabled(False)
        self.all.setEnabled(False)
        try:
            outcome = self._project.repair(breaches)
        except AnnotatorError as error:
            self._review.said.emit(shown(error))
            return
        sentence = tr("{n} repaired; Undo brings them back.", n=outcome.decided)
        if outcome.skipped:
            sentence += " " + tr(
                "{n} stay as they are: something is in the way.", n=outcome.skipped
            )
        self._review.said.emit(sentence)
        self.check()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            broken = self._rows[index.row()]
            self.place_chosen.emit(broken.heading.article_id, broken.breach.annotation.span)

    def _show_label(self) -> None:
        focus = self._review.focus
        label = self._project.scheme.label(focus.label) if focus is not None else None
        self.guide.show_label(label)

    def _connect(self) -> None:
        self.found.came.connect(self._rows_came)
        self.found.ended.connect(self._end)
        self._soon.timeout.connect(self.check)
        self.where.currentIndexChanged.connect(self.check)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.one.clicked.connect(self._repair_one)
        self.all.clicked.connect(lambda: self._repair([one.breach for one in self._rows]))
        self._review.focus_moved.connect(lambda _: self._show_label())
        self._review.article_opened.connect(self._check_if_open_one)
        self._project.observers.append(self._follow)

    def _rows_came(self, found: list[Broken]) -> None:
        self._rows += found

    def _lay_out(self) -> QBoxLayout:
        head = Flow(gap=8)
        for part in (self.where, self.one, self.all):
            head.addWidget(part)
        check = QVBoxLayout()
        check.setSpacing(8)
        check.addLayout(head)
        check.addWidget(self.summary)
        check.addWidget(self.table, 1)
        parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        parts.setContentsMargins(14, 8, 14, 12)
        parts.setSpacing(16)
        parts.addWidget(self.guide)
        parts.addLayout(check)
        return parts


def _row(broken: Broken) -> Row:
    breach = broken.breach
    rules = "; ".join(rule_words(rule) for rule in breach.rules)
    becomes = " + ".join(_line(words) for words in breach.repaired)
    return _line(breach.words), becomes, rules, breach.annotation.label, broken.heading.title


def _line(words: str) -> str:
    return f"“{' '.join(words.split())}”"
