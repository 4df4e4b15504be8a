"""The concordance: all places that have what is asked for, and one decision about many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from annotator.core.concordance import ConcordanceQuery, Marked, RowOrder
from annotator.core.errors import AnnotatorError
from annotator.core.everywhere import Decision
from annotator.core.occurrence import Occurrence
from annotator.reader import Reader
from annotator.ui import dialogs
from annotator.ui.choices import choice_box, day_line, day_of, text_line
from annotator.ui.concordance_sign import ConcordanceSign
from annotator.ui.flow import Flow
from annotator.ui.kwic.decider import Decider
from annotator.ui.language import mark, shown, tr
from annotator.ui.review import Review

_TYPING_MS = 250  # after the last letter
_WORDS_WIDTH = 240  # pixels of the line for words, at least
_ANY = ""
_NOTHING_ASKED = mark("Type words, or choose what places must have.")
_STATES = {
    Marked.ANYHOW: mark("marked or not"),
    Marked.SUGGESTED: mark("suggested"),
    Marked.ACCEPTED: mark("accepted"),
    Marked.REJECTED: mark("rejected"),
    Marked.NOT: mark("not marked"),
}
_ORDERS = {
    RowOrder.ARTICLE: mark("by article"),
    RowOrder.LEFT: mark("by what stands left"),
    RowOrder.RIGHT: mark("by what stands right"),
    RowOrder.WORDS: mark("by the words"),
}
_DAYS = (
    ("FromDay", mark("Article from day"), mark("article from 2024-01-31")),
    ("ToDay", mark("Article to day"), mark("to 2024-12")),
    ("DecidedFrom", mark("Decided from day"), mark("decided from 2024-01-31")),
    ("DecidedTo", mark("Decided to day"), mark("to 2024-12")),
)


class ConcordancePanel(QWidget):
    """Asks for words, marks, people and days, and shows every place in its context.

    Signals:
        place_chosen(int, Span): a row was opened.
    """

    place_chosen = Signal(int, object)

    def __init__(self, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAccessibleName(tr("Concordance"))
        self._project = review.project
        self._review = review
        self._as_written = ""
        self._make_lines()
        self._make_boxes()
        self.sign = ConcordanceSign(self)
        self._save = QPushButton(tr("Save …"), self)
        self._forget = QPushButton(tr("Forget"), self)
        self.decider = Decider(review.project, review.termbase, self)
        review.termbase_changed.connect(self.decider.bar.show_termbase)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.search)
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.words)
        self._list_saved()
        self.decider.summary.setText(tr(_NOTHING_ASKED))

    @property
    def query(self) -> ConcordanceQuery:
        """What is asked for."""
        words = self.words.text().strip()
        kept = self.sign.kept
        return replace(
            kept,
            words=words,
            label=str(self.label.currentData()),
            concept=self.concept.text().strip(),
            marked=Marked(self.marked.currentData()),
            analyst=self.analyst.text().strip(),
            articles=replace(
                kept.articles, first_day=day_of(self.first_day), last_day=day_of(self.last_day)
            ),
            first_decided=day_of(self.first_decided),
            last_decided=day_of(self.last_decided),
            as_written=bool(words) and words == self._as_written,
        )

    def ask(self, query: ConcordanceQuery, fix: Decision | None = None) -> None:
        """Show what a query finds, and propose what to do with it."""
        self._as_written = query.words if query.as_written else ""
        lines = (
            (self.words, query.words),
            (self.concept, query.concept),
            (self.analyst, query.analyst),
            (self.first_day, query.articles.first_day),
            (self.last_day, query.articles.last_day),
            (self.first_decided, query.first_decided),
            (self.last_decided, query.last_decided),
        )
        for line, text in lines:
            line.setText(text)
        self.label.setCurrentIndex(max(0, self.label.findData(query.label)))
        self.marked.setCurrentIndex(self.marked.findData(query.marked.value))
        self.sign.keep(query)
        if fix is not None:
            self.decider.bar.propose(fix)
        self.search()

    def search(self) -> None:
        """Begin to look for what is asked for; nothing is asked, nothing is shown."""
        self._pause.stop()
        query = self.query
        if query == ConcordanceQuery():
            self.decider.clear(tr(_NOTHING_ASKED))
            return

        def search(reader: Reader) -> Iterator[list[Occurrence]]:
            return reader.concordance(query)

        self.decider.begin(search, RowOrder(self.order.currentData()))

    def close_panel(self) -> None:
        """Stop searching."""
        self._pause.stop()
        self.decider.close_search()

    def _connect(self) -> None:
        self.decider.place_chosen.connect(self.place_chosen)
        self.decider.said.connect(self._review.said)
        self.decider.done.connect(lambda: QTimer.singleShot(0, self, self.search))
        for line in (self.words, self.concept, self.analyst, *self._days):
            line.textChanged.connect(lambda _text: self._pause.start())
        for box in (self.label, self.marked):
            box.currentIndexChanged.connect(lambda _place: self._pause.start())
        self.order.currentIndexChanged.connect(self._sort)
        self.sign.cleared.connect(self.search)
        self.saved.activated.connect(self._ask_saved)
        self._save.clicked.connect(self._save_query)
        self._forget.clicked.connect(self._forget_query)

    def _sort(self) -> None:
        self.decider.sort_by(RowOrder(self.order.currentData()))

    def _list_saved(self) -> None:
        self.saved.clear()
        self.saved.addItem(tr("saved searches"), None)
        for name, query in sorted(self._project.saved_searches().items()):
            self.saved.addItem(name, query)
        self._forget.setEnabled(self.saved.count() > 1)

    def _ask_saved(self, place: int) -> None:
        query = self.saved.itemData(place)
        if isinstance(query, ConcordanceQuery):
            self.ask(query)

    def _save_query(self) -> None:
        name = dialogs.ask_name(self, tr("Save this search as"), self.words.text().strip())
        if name:
            self._tried(lambda: self._project.save_search(name, self.query))
            self.saved.setCurrentIndex(self.saved.findText(name))

    def _forget_query(self) -> None:
        if self.saved.currentIndex() > 0:
            name = self.saved.currentText()
            self._tried(lambda: self._project.forget_search(name))

    def _tried(self, change: Callable[[], None]) -> None:
        try:
            change()
        except AnnotatorError as error:
            self._review.said.emit(shown(error))
        self._list_saved()

    def _make_lines(self) -> None:
        hint = tr('words, "a phrase", begin*, AND, OR, NOT')
        self.words = text_line("concordanceWords", tr("Words"), hint, self)
        self.concept = text_line("concordanceConcept", tr("Concept"), tr("concept id"), self)
        self.analyst = text_line("concordanceAnalyst", tr("Analyst"), tr("analyst"), self)
        self._days = [
            day_line(f"concordance{name}", tr(words), tr(hint), self) for name, words, hint in _DAYS
        ]
        self.first_day, self.last_day, self.first_decided, self.last_decided = self._days

    def _make_boxes(self) -> None:
        labels = {_ANY: tr("any label"), **{name: name for name in self._project.scheme.names}}
        states = {state.value: tr(words) for state, words in _STATES.items()}
        orders = {order.value: tr(words) for order, words in _ORDERS.items()}
        self.label = choice_box("concordanceLabel", tr("Label"), labels, self)
        self.marked = choice_box("concordanceState", tr("State"), states, self)
        self.order = choice_box("concordanceOrder", tr("Order"), orders, self)
        self.saved = choice_box("concordanceSavedsearches", tr("Saved searches"), {}, self)
        self.saved.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _lay_out(self) -> None:
        self.words.setMinimumWidth(_WORDS_WIDTH)
        first, second = Flow(gap=8), Flow(gap=8)
        first.grow(self.words)
        facts: tuple[QWidget, ...] = (self.label, self.concept, self.marked, self.order)
        for part in facts:
            first.addWidget(part)
        second.grow(self.analyst)
        for part in (*self._days, self.saved, self._save, self._forget):
            second.addWidget(part)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(14, 8, 14, 12)
        column_box.setSpacing(8)
        column_box.addLayout(first)
        column_box.addLayout(second)
        column_box.addWidget(self.sign)
        column_box.addWidget(self.decider, 1)
