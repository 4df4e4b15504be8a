"""Decide everywhere: all places that say the same as the focused mention, and one decision."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.annotation import State
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter, Scope, Show
from annotator.core.markup import Mention
from annotator.core.occurrence import Occurrence
from annotator.core.terms import Termbase
from annotator.core.wording import wording
from annotator.project import Project
from annotator.reader import Reader
from annotator.ui.kwic.decider import Decider
from annotator.ui.review import Review
from annotator.ui.widgets import plain


class _Where(StrEnum):
    ALL = "In all articles"
    THIS = "In this article"
    TO_DO = "In articles that are not done"


class EverywherePanel(QWidget):
    """Previews and decides all the same mentions; human decisions are shown and never touched.

    Signals:
        place_chosen(int, Span): a row was opened.
    """

    place_chosen = Signal(int, object)

    def __init__(
        self, project: Project, review: Review, termbase: Termbase, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("everywhere")
        self.setAccessibleName("Decide everywhere")
        self._review = review
        self._termbase = termbase
        self._subject: Mention | None = None
        self._words = ""
        self.title = plain(QLabel(self))
        self.title.setObjectName("focusedText")
        self.where = QComboBox(self)
        self.where.setAccessibleName("Where")
        self.where.addItems(list(_Where))
        self.any_case = QCheckBox("Capitals or not", self)
        self.parts = QCheckBox("Within longer words", self)
        self.variants = QCheckBox("Other forms of the concept", self)
        self.decider = Decider(project, termbase, self)
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.decider.view)
        self.look_up(review.focus)

    def look_up(self, subject: Mention | None) -> None:
        """Show the places that say the same as a mention of the open article."""
        markup = self._review.markup
        if subject is None or markup is None:
            self.title.setText("Nothing has the focus. Choose a mention, then press E.")
            return
        self._subject = subject
        self._words = " ".join(subject.span.of(markup.article.text).split())
        self.title.setText(f"“{self._words}”")
        self.variants.setVisible(bool(subject.concept))
        self.decider.bar.propose(_proposal(subject))
        self._search()

    def close_panel(self) -> None:
        """Stop searching."""
        self.decider.close_search()

    def _search(self) -> None:
        if self._subject is None:
            return
        chosen = self._termbase.by_id.get(self._subject.concept)
        wanted = wording(
            self._words,
            whole_words=not self.parts.isChecked(),
            ignore_case=self.any_case.isChecked(),
            concept=chosen if self.variants.isChecked() else None,
        )
        scope = self._scope()

        def search(reader: Reader) -> Iterator[list[Occurrence]]:
            return reader.occurrences(wanted, scope)

        self.decider.begin(search)

    def _scope(self) -> Scope:
        where = _Where(self.where.currentText())
        markup = self._review.markup
        if where is _Where.THIS and markup is not None:
            return [markup.article.id]
        return ArticleFilter(show=Show.TO_DO) if where is _Where.TO_DO else ArticleFilter()

    def _connect(self) -> None:
        self.decider.place_chosen.connect(self.place_chosen)
        self.decider.said.connect(self._review.said)
        # What is listed is looked up anew once everybody has been told of the decision.
        self.decider.done.connect(lambda: QTimer.singleShot(0, self, self._search))
        self.where.currentIndexChanged.connect(self._search)
        for box in (self.any_case, self.parts, self.variants):
            box.toggled.connect(self._search)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.title)
        head.addStretch()
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
