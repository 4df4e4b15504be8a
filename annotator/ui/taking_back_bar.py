"""The line from which batches are taken back: which, what that will do, and yes or no."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.reverting import TakingBack
from annotator.ui.flow import Flow
from annotator.ui.language import mark, tr
from annotator.ui.widgets import plain, quiet_label

_STEPS = {  # by whether it is one change or several, in one article or several (or none)
    (1, 1): mark("1 change in 1 article, as one step; Undo brings all of it back."),
    (1, 2): mark("1 change in {m} articles, as one step; Undo brings all of it back."),
    (2, 1): mark("{n} changes in 1 article, as one step; Undo brings all of it back."),
    (2, 2): mark("{n} changes in {m} articles, as one step; Undo brings all of it back."),
}


class TakingBackBar(QWidget):
    """Two buttons to begin with; then a sentence, and two buttons to answer it.

    Signals:
        asked(bool): the chosen batches are to be taken back, or with True all that are listed.
        answered(bool): do what was shown, or do not.
    """

    asked = Signal(bool)
    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = plain(quiet_label("", self))
        self.sentence.setWordWrap(True)
        self.chosen = self._button("takeBackChosen", tr("Take back the chosen …"))
        self.listed = self._button("takeBackListed", tr("Take back all listed …"))
        self.go_on = self._button("takeBack", tr("Take back"))
        self.go_on.setProperty("primary", True)
        self.cancel = self._button("takeBackNot", tr("Leave all as it is"))
        self.chosen.clicked.connect(lambda: self.asked.emit(False))
        self.listed.clicked.connect(lambda: self.asked.emit(True))
        self.go_on.clicked.connect(lambda: self.answered.emit(True))
        self.cancel.clicked.connect(lambda: self.answered.emit(False))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._row(self.chosen, self.listed))
        self._stack.addWidget(self._row(self.go_on, self.cancel))
        self._lay_out()

    def show_choice(self, chosen: int, *, narrowed: bool, writable: bool) -> None:
        """Offer to take back what is chosen, and what is listed if the list is narrowed."""
        self.chosen.setEnabled(writable and chosen > 0)
        self.listed.setEnabled(writable and narrowed)
        self.sentence.clear()
        self.cancel.setEnabled(True)
        self._stack.setCurrentIndex(0)

    def show_work(self) -> None:
        """Say that it is being looked at what taking back will mean."""
        here = any(button.hasFocus() for button in (self.chosen, self.listed, self.go_on))
        self.sentence.setText(tr("Looking at what that will do …"))
        self.go_on.setEnabled(False)
        self._stack.setCurrentIndex(1)
        if here:
            self.cancel.setFocus()

    def show_deed(self, changes: int) -> None:
        """Say at once that it is being done: many changes take a moment."""
        self.go_on.setEnabled(False)
        self.cancel.setEnabled(False)
        self.sentence.setText(tr("Taking back {changes} changes …", changes=changes))
        self.repaint()

    def show_plan(self, plan: TakingBack) -> None:
        """Say what taking back will do, and ask."""
        self.sentence.setText(what_it_does(plan))
        self.go_on.setEnabled(bool(plan.batch.changes))
        if self.cancel.hasFocus() and plan.batch.changes:
            self.go_on.setFocus()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button

    def _row(self, *buttons: QPushButton) -> QWidget:
        part = QWidget(self)
        row = Flow(part, gap=8)
        for button in buttons:
            row.addWidget(button)
        return part

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self._stack)


def what_it_does(plan: TakingBack) -> str:
    """Return what taking batches back will do and what it leaves, in words."""
    sentences = [tr("There is nothing to take back any more.")]
    if plan.batch.changes:
        sentences = [_steps(len(plan.batch.changes), len(plan.batch.article_ids))]
    if len(plan.conflicts) == 1:
        sentences.append(tr("1 change stays as it is: see the list."))
    elif plan.conflicts:
        sentences.append(tr("{n} changes stay as they are: see the list.", n=len(plan.conflicts)))
    return " ".join(sentences)


def _steps(changes: int, articles: int) -> str:
    sentence = _STEPS[min(changes, 2), 1 if articles == 1 else 2]
    return tr(sentence, n=changes, m=articles)
