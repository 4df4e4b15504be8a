"""Decide everywhere: all places that say the same as the focused mention, and one decision."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.core.annotation import State
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter, Scope, Show
from annotator.core.markup import Mention
from annotator.core.occurrence import Occurrence
from annotator.core.wording import wording
from annotator.reader import Reader
from annotator.ui.articles_pane import ArticlesPane
from annotator.ui.flow import Flow
from annotator.ui.kwic.decider import Decider
from annotator.ui.language import mark, tr
from annotator.ui.review import Review
from annotator.ui.shown_key import key_of
from annotator.ui.widgets import plain


class _Where(StrEnum):
    ALL = mark("In all articles")
    THIS = mark("In this article")
    TO_DO = mark("In articles that are not done")
    LISTED = mark("In the articles listed")


class EverywherePanel(QWidget):
    """Previews and decides all the same mentions; human decisions are shown and never touched.

    Signals:
        place_chosen(int, Span): a row was opened.
    """

    place_chosen = Signal(int, object)

    def __init__(self, review: Review, articles: ArticlesPane, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("everywhere")
        self.setAccessibleName(tr("Decide everywhere"))
        self._review = review
        self._articles = articles
        self._searched: Scope = ArticleFilter()
        self._subject: Mention | None = None
        self._words = ""
        self.title = plain(QLabel(self))
        self.title.setObjectName("focusedText")
        self.where = QComboBox(self)
        self.where.setAccessibleName(tr("Where"))
        for where in _Where:
            self.where.addItem(tr(where), where.value)
        self.any_case = QCheckBox(tr("Capitals or not"), self)
        self.parts = QCheckBox(tr("Within longer words"), self)
        self.variants = QCheckBox(tr("Other forms of the concept"), self)
        self.decider = Decider(review.project, review.termbase, self)
        review.termbase_changed.connect(self.decider.bar.show_termbase)
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.decider.view)
        self.look_up(review.focus)

    def look_up(self, subject: Mention | None) -> None:
        """Show the places that say the same as a mention of the open article."""
        markup = self._review.markup
        if subject is None or markup is None:
            sentence = mark("Nothing has the focus. Choose a mention, then press {key}.")
            self.title.setText(tr(sentence, key=key_of(self, "decideEverywhere")))
            return
        self._subject = subject
        self._words = " ".join(subject.span.of(markup.article.text).split())
        self.title.setText(tr("“{words}”", words=self._words))
        self.variants.setVisible(bool(subject.concept))
        self.decider.bar.propose(_proposal(subject))
        self._search()

    def close_panel(self) -> None:
        """Stop searching."""
        self.decider.close_search()

    def _search(self) -> None:
        if self._subject is None:
            return
        chosen = self._review.termbase.by_id.get(self._subject.concept)
        wanted = wording(
            self._words,
            whole_words=not self.parts.isChecked(),
            ignore_case=self.any_case.isChecked(),
            concept=chosen if self.variants.isChecked() else None,
        )
        scope = self._searched = self._scope()

        def search(reader: Reader) -> Iterator[list[Occurrence]]:
            return reader.occurrences(wanted, scope)

        self.decider.begin(search)

    def _scope(self) -> Scope:
        where = _Where(self.where.currentData())
        markup = self._review.markup
        if where is _Where.THIS and markup is not None:
            return [markup.article.id]
        if where is _Where.LISTED:
            return self._articles.wanted
        return ArticleFilter(show=Show.TO_DO) if where is _Where.TO_DO else ArticleFilter()

    def _follow_list(self) -> None:
        """Look again if the list of articles is narrowed to others, and only those are wanted."""
        if _Where(self.where.currentData()) is _Where.LISTED and self._scope() != self._searched:
            self._search()

    def _connect(self) -> None:
        self.decider.place_chosen.connect(self.place_chosen)
        self.decider.said.connect(self._review.said)
        # What is listed is looked up anew once everybody has been told of the decision.
        self.decider.done.connect(lambda: QTimer.singleShot(0, self, self._search))
        self.where.currentIndexChanged.connect(self._search)
        self._articles.narrowed.connect(self._follow_list)
        for box in (self.any_case, self.parts, self.variants):
            box.toggled.connect(self._search)

    def _lay_out(self) -> None:
        head = Flow(gap=14)
        head.addWidget(self.title)
        head.push()
        for part in (self.where, self.any_case, self.parts, self.variants):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.decider, 1)


def _proposal(subject: Mention) -> Decision:
    """Return what is probably wanted: the same for the others as was decided about this one."""
    if subject.state is State.REJECTED:
        return Decision(Deed.REJECT)
    if subject.state is State.ACCEPTED:
        return Decision(Deed.ADD, subject.label, subject.concept)
    return Decision(Deed.ACCEPT, subject.label, subject.concept)
