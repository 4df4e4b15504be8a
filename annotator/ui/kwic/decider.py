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
from annotator.ui.kwic.decision_bar import DecisionBar
from annotator.ui.kwic.model import OccurrenceModel
from annotator.ui.kwic.view import KwicView
from annotator.ui.portions import Portions, Search
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
        self.model = OccurrenceModel(self)
        self.view = KwicView(self.model, self)
        self.bar = DecisionBar(project.scheme, termbase, self)
        self.summary = plain(quiet_label("", self))
        self.portions = Portions(project, self)
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
        self._order = order
        self.model.clear()
        self.summary.setText("Searching …")
        self.portions.start(search)

    def sort_by(self, order: RowOrder) -> None:
        """Sort the rows, now or when all have come."""
        self._order = order
        if not self.portions.running:
            self.model.sort_by(order)

    def close_search(self) -> None:
        """Stop searching."""
        self.portions.stop()

    def _connect(self) -> None:
        self.view.place_chosen.connect(self.place_chosen)
        self.bar.changed.connect(self.model.renew_ticks)
        self.bar.all_ticked.connect(lambda ticked: self.model.tick_all(ticked=ticked))
        self.bar.decided.connect(self._decide)
        self.model.ticks_changed.connect(lambda: self.bar.show_count(self.model.ticked_count))
        self.portions.came.connect(self._take)
        self.portions.ended.connect(self._end)

    def _take(self, places: list[Occurrence]) -> None:
        self.model.append(places)
        self.summary.setText(f"{self._found()}; searching …")

    def _end(self, sentence: str) -> None:
        if self._order is not RowOrder.ARTICLE:
            self.model.sort_by(self._order)
        self.summary.setText(sentence or f"{self._found()}. What a person decided stays as it is.")

    def _found(self) -> str:
        count = self.model.rowCount()
        return "1 place" if count == 1 else f"{count:,} places"

    def _decide(self, decision: Decision) -> None:
        try:
            outcome = self._project.decide_everywhere(self.model.ticked(), decision)
        except AnnotatorError as error:
            self.said.emit(str(error))
            return
        skipped = f"; {outcome.skipped:,} were not as they are listed" if outcome.skipped else ""
        self.said.emit(f"Decided {outcome.decided:,} as one step{skipped}. Ctrl+Z takes them back.")
        self.done.emit()
