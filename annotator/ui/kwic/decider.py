"""A table of places with a bar of decisions: what every panel that decides about many shares."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.concordance import RowOrder
from annotator.core.errors import AnnotatorError
from annotator.core.everywhere import Decision
from annotator.core.occurrence import Occurrence
from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.reader import Search, searched
from annotator.ui.kwic.decision_bar import DecisionBar
from annotator.ui.kwic.model import OccurrenceModel
from annotator.ui.kwic.view import KwicView
from annotator.ui.language import mark, shown, tr
from annotator.ui.shown_key import key_of
from annotator.ui.stream import Stream
from annotator.ui.widgets import plain, quiet_label


class Decider(QWidget):
    """Finds places while the analyst looks at those found, and decides about the ticked ones.

    Signals:
        place_chosen(int, Span): a row was opened.
        said(str): what came of a decision.
        done(): a decision was made; what is listed is no longer as it stands.
    """

    place_chosen = Signal(int, object)
    said = Signal(str)
    done = Signal()

    def __init__(self, project: Project, termbase: Termbase, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._order = RowOrder.ARTICLE
        self._decided = 0  # of the places found, by a person
        self.model = OccurrenceModel(self)
        self.view = KwicView(self.model, self)
        self.bar = DecisionBar(project.scheme, termbase, self)
        self.summary = plain(quiet_label("", self))
        self.summary.setWordWrap(True)
        self.portions = Stream(self)
        self.model.can_tick = self.bar.can_decide
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)
        column.addWidget(self.bar)

    def begin(self, search: Search, order: RowOrder = RowOrder.ARTICLE) -> None:
        """Show what a search finds, as it is found; sorted when all is there."""
        self._order, self._decided = order, 0
        self.model.clear()
        self.summary.setText(tr("Searching …"))
        path = self._project.path
        self.portions.start(lambda: searched(path, search))

    def sort_by(self, order: RowOrder) -> None:
        """Sort the rows, now or when all have come."""
        self._order = order
        if not self.portions.running:
            self.model.sort_by(order)

    def clear(self, sentence: str) -> None:
        """Show nothing but a sentence, and search no further."""
        self.portions.stop()
        self.model.clear()
        self.summary.setText(sentence)

    def close_search(self) -> None:
        """Stop searching, and let go of the project's file and of all that was found."""
        self.portions.close()
        self.model.clear()

    def _connect(self) -> None:
        self.view.place_chosen.connect(self.place_chosen)
        self.bar.changed.connect(self.model.renew_ticks)
        self.bar.all_ticked.connect(lambda ticked: self.model.tick_all(ticked=ticked))
        self.bar.decided.connect(self._decide)
        self.model.ticks_changed.connect(lambda: self.bar.show_count(self.model.ticked_count))
        self.portions.came.connect(self._take)
        self.portions.ended.connect(self._end)

    def _take(self, places: list[Occurrence]) -> None:
        if places:
            self._decided += sum(bool(place.decisions) for place in places)
            self.model.append(places)
        self.summary.setText(
            self._found(mark("1 place; searching …"), mark("{n} places; searching …"))
        )

    def _end(self, sentence: str) -> None:
        if self._order is not RowOrder.ARTICLE:
            self.model.sort_by(self._order)
        self.summary.setText(sentence or self._all_found())
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.selectRow(0)  # so that Return opens something

    def _all_found(self) -> str:
        """Say how many places there are, and at how many of them nothing will be done at once."""
        count, decided = self.model.rowCount(), self._decided
        if not decided:
            return self._found(mark("1 place."), mark("{n} places."))
        if decided == count:
            one = mark("1 place, decided by a person; open it to decide otherwise.")
            many = mark("{n} places, all decided by a person; open one to decide otherwise.")
            return self._found(one, many)
        return tr("{n} places, {m} of them decided by a person; they stay.", n=count, m=decided)

    def _found(self, one: str, many: str) -> str:
        count = self.model.rowCount()
        return tr(one if count == 1 else many, n=count)

    def _decide(self, decision: Decision) -> None:
        try:
            outcome = self._project.decide_everywhere(self.model.ticked(), decision)
        except AnnotatorError as error:
            self.said.emit(shown(error))
            return
        sentence = mark("Decided {n} as one step. {key} takes them back.")
        if outcome.skipped:
            sentence = mark(
                "Decided {n} as one step; {m} were not as they are listed. {key} takes them back."
            )
        key = key_of(self, "undo")
        self.said.emit(tr(sentence, n=outcome.decided, m=outcome.skipped, key=key))
        self.view.setFocus()  # the button goes grey, and would hand the keyboard to any other
        self.done.emit()
