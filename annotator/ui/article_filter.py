"""What the list of articles is narrowed and sorted by: choices that open above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QGridLayout, QLineEdit, QWidget

from annotator.core.labels import LabelScheme
from annotator.core.listing import NO_LANGUAGE, ArticleFilter, Order
from annotator.core.terms import Termbase
from annotator.ui.article_language import by_words, language_words
from annotator.ui.choices import choice_box, day_line, day_of, narrow, offer, text_line
from annotator.ui.language import mark, tr

_ORDERS = (
    (Order.IMPORTED, False, mark("In the order of import")),
    (Order.TITLE, False, mark("By title")),
    (Order.DATE, True, mark("Newest first")),
    (Order.DATE, False, mark("Oldest first")),
    (Order.SOURCE, False, mark("By source")),
    (Order.STATUS, False, mark("By status, new first")),
    (Order.UNDECIDED, True, mark("Most undecided first")),
    (Order.UNDECIDED, False, mark("Least undecided first")),
)


class ArticleFilterForm(QWidget):
    """Asks which articles are wanted, and in which order.

    Signals:
        changed(): something else is wanted.
    """

    changed = Signal()

    def __init__(self, scheme: LabelScheme, termbase: Termbase, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filter and order of the articles"))
        orders = {str(place): tr(words) for place, (*_, words) in enumerate(_ORDERS)}
        self.order_box = choice_box("articleOrder", tr("Order of the articles"), orders, self)
        self.label = choice_box("articleLabel", tr("Label in the article"), {}, self)
        self.concept = choice_box("articleConcept", tr("Concept in the article"), {}, self)
        self.language = choice_box("articleLanguage", tr("Language of the article"), {}, self)
        self.first_day = day_line("articleFirstDay", tr("From day"), tr("from 2024-01-31"), self)
        self.last_day = day_line("articleLastDay", tr("To day"), tr("to 2024-12"), self)
        self.source = text_line("articleSource", tr("Source"), tr("part of the source"), self)
        for box in (self.order_box, *self._boxes):
            narrow(box)
        self.undecided = self._tick("articleUndecided", tr("Undecided"))
        self.twins = self._tick("articleTwins", tr("With twins"))
        self.show_labels(scheme)
        self.show_termbase(termbase)
        self.show_languages([])
        self._connect()
        self._lay_out()

    def show_labels(self, scheme: LabelScheme) -> None:
        """Offer the labels of a scheme, the retired ones too; what is asked for stays if it can."""
        offer(self.label, {"": tr("any label"), **{name: name for name in scheme.names}})

    def show_termbase(self, termbase: Termbase) -> None:
        """Offer the concepts of a term base; the one that is asked for stays if it is there."""
        named = sorted(termbase.concepts, key=lambda concept: concept.name.casefold())
        concepts = {concept.id: f"{concept.name}  ({concept.id})" for concept in named}
        offer(self.concept, {"": tr("any concept"), **concepts})

    def show_languages(self, codes: Sequence[str]) -> None:
        """Offer the languages that there are, if there is more than one; "" is not known."""
        named = by_words(code for code in codes if code)
        unknown = {NO_LANGUAGE: language_words("")} if "" in codes else {}
        offer(self.language, {"": tr("any language"), **named, **unknown})
        self.language.setVisible(len(codes) > 1 or bool(self.language.currentData()))

    @property
    def wanted(self) -> ArticleFilter:
        """What an article must have to be listed."""
        return ArticleFilter(
            undecided=self.undecided.isChecked(),
            label=str(self.label.currentData()),
            concept=str(self.concept.currentData()),
            first_day=day_of(self.first_day),
            last_day=day_of(self.last_day),
            source=self.source.text().strip(),
            twins=self.twins.isChecked(),
            language=str(self.language.currentData()),
        )

    @property
    def asked(self) -> dict[str, str]:
        """What is asked for, to be kept; only what is not as it is from the beginning."""
        order, descending = self.order
        boxes = {box.objectName(): box.currentData() for box in self._boxes}
        lines = {line.objectName(): line.text() for line in self._lines}
        ticks = {tick.objectName(): "yes" for tick in self._ticks if tick.isChecked()}
        told = {"order": f"{order} {descending}"} if self.order_box.currentIndex() else {}
        return told | {name: text for name, text in (boxes | lines).items() if text} | ticks

    def ask(self, asked: Mapping[str, str]) -> None:
        """Ask for what was kept, as far as there still is such a thing."""
        orders = [f"{order} {descending}" for order, descending, _ in _ORDERS]
        with QSignalBlocker(self):
            place = orders.index(asked["order"]) if asked.get("order") in orders else 0
            self.order_box.setCurrentIndex(place)
            for box in self._boxes:
                box.setCurrentIndex(max(0, box.findData(asked.get(box.objectName(), ""))))
            for line in self._lines:
                line.setText(asked.get(line.objectName(), ""))
            for tick in self._ticks:
                tick.setChecked(tick.objectName() in asked)
        self.changed.emit()

    def offer_sources(self, sources: Sequence[str]) -> None:
        """Complete what is typed as a source to one of these, whatever part of it was typed."""
        completer = QCompleter(list(sources), self.source)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(completer)

    @property
    def order(self) -> tuple[Order, bool]:
        """By what the articles are sorted, and whether downwards."""
        order, descending, _ = _ORDERS[self.order_box.currentIndex()]
        return order, descending

    def described(self) -> str:
        """Return in a few words what is asked for; empty if nothing is."""
        wanted = self.wanted
        days = " – ".join((wanted.first_day or "…", wanted.last_day or "…"))
        parts = (
            self.undecided.text() if wanted.undecided else "",
            wanted.label,
            wanted.concept,
            self.language.currentText() if wanted.language else "",
            days if wanted.first_day or wanted.last_day else "",
            f"“{wanted.source}”" if wanted.source else "",
            self.twins.text() if wanted.twins else "",
        )
        return " · ".join(part for part in parts if part)

    def clear(self) -> None:
        """Ask for nothing; the order stays."""
        with QSignalBlocker(self):
            for box in self._boxes:
                box.setCurrentIndex(0)
            for line in self._lines:
                line.clear()
            for tick in self._ticks:
                tick.setChecked(False)
        self.changed.emit()

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.first_day, self.last_day, self.source

    @property
    def _ticks(self) -> tuple[QCheckBox, ...]:
        return self.undecided, self.twins

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.label, self.concept, self.language

    def _connect(self) -> None:
        for box in (self.order_box, *self._boxes):
            box.currentIndexChanged.connect(self.changed)
        for line in self._lines:
            line.textChanged.connect(self.changed)
        for tick in self._ticks:
            tick.toggled.connect(self.changed)

    def _tick(self, name: str, words: str) -> QCheckBox:
        tick = QCheckBox(words, self)
        tick.setObjectName(name)
        return tick

    def _lay_out(self) -> None:
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.order_box,),
            (self.label, self.concept),
            (self.language,),
            (self.first_day, self.last_day),
            (self.source,),
            (self.undecided, self.twins),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for row, parts in enumerate(rows):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, 1, 3 - len(parts))
        for before, after in pairwise(_flat(rows)):
            QWidget.setTabOrder(before, after)


def _flat(rows: tuple[tuple[QWidget, ...], ...]) -> list[QWidget]:
    return [part for parts in rows for part in parts]
