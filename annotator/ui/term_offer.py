"""A quiet offer below the inspector: a decision shows that the project could learn a term."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core import teaching
from annotator.core.annotation import Annotation
from annotator.core.changes import Action, AnnotationChange, Batch
from annotator.core.contexts import surface_of
from annotator.core.errors import AnnotatorError
from annotator.core.memory import Tally
from annotator.core.project_term import TermKind
from annotator.core.suggestion import Origin
from annotator.core.term_offers import Offer, alias_offer, never_offer
from annotator.project import Changed
from annotator.ui.language import shown, tr
from annotator.ui.review import Review
from annotator.ui.shown_key import key_of
from annotator.ui.widgets import plain

_PAUSE_MS = 200  # after a decision: the next one goes first
_NAMING = (Action.ADD, Action.SET_CONCEPT, Action.RELABEL)
_HELD = 100  # changes: many are not to stay in memory for an offer that is not made
_FEW = 4  # annotations: who decides about more at once has seen what there is


class TermOffer(QFrame):
    """Offers an alias or a never match; it goes when it is taken up, or put off for good."""

    def __init__(self, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("termOffer")
        self.setAccessibleName(tr("Offer"))
        self._review = review
        self._offer: Offer | None = None
        self._put_off: set[Offer] = set()
        self._batch: Batch | None = None
        self.words = plain(QLabel(self))
        self.words.setWordWrap(True)
        self.take = self._button("takeOffer", "")
        self.take.clicked.connect(self._take)
        self.refuse = self._button("refuseOffer", tr("Not now"))
        self.refuse.clicked.connect(self._refuse)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        review.project.observers.append(self._follow)
        review.article_opened.connect(self._withdraw)
        review.closed.connect(self._close)
        self._lay_out()
        self.hide()

    def _follow(self, changed: Changed) -> None:
        if changed.batch is not None:
            few = len(changed.batch.changes) <= _HELD
            self._batch = changed.batch if few else None
            self._withdraw()
            self._pause.start()

    def _look(self) -> None:
        """Look at the last decision, if it was about few places of the open article."""
        markup, batch = self._review.markup, self._batch
        if markup is None or batch is None:
            return
        changes = [c for c in batch.changes if isinstance(c, AnnotationChange)]
        made = [c.after for c in changes if c.after and c.article_id == markup.article.id]
        if len(made) > 0 and len(changes) <= _FEW:
            try:
                self._propose(self._found(batch.action, made, markup.article.text))
            except AnnotatorError:
                return  # an offer that cannot be worked out is none

    def _found(self, action: Action, made: list[Annotation], text: str) -> Offer | None:
        terms = self._review.project.terms()
        for annotation in made:
            surface, label = surface_of(annotation.span.of(text)), annotation.label
            offer = None
            if action in _NAMING and annotation.origin is Origin.ANALYST and annotation.accepted:
                base = self._review.termbase
                offer = alias_offer(surface, label, annotation.concept, base, terms)
            elif action is Action.REJECT and not annotation.accepted:
                offer = never_offer(surface, label, self._tally(surface, label), terms)
            if offer is not None and offer not in self._put_off:
                return offer
        return None

    def _tally(self, surface: str, label: str) -> Tally:
        """Return what was decided about words, if that is known without reading much."""
        project = self._review.project
        if not project.memory_is_near():
            return Tally()
        verdicts = project.memory().memory.surfaces.get(surface)
        return verdicts.tally(label) if verdicts else Tally()

    def _propose(self, offer: Offer | None) -> None:
        self._offer = offer
        if offer is None:
            return
        values = {"words": offer.surface, "label": offer.label, "concept": offer.concept}
        if offer.kind is TermKind.ALIAS:
            self.words.setText(tr("“{words}” is no term of {concept} yet.", **values))
            self.take.setText(tr("Add as alias"))
        else:
            times = offer.rejected
            said = tr("“{words}” was rejected as {label} {times} times.", **values, times=times)
            self.words.setText(said)
            self.take.setText(tr("Never match this"))
        self.show()

    def _take(self) -> None:
        offer, project = self._offer, self._review.project
        if offer is None:
            return
        try:
            project.perform(self._batch_of(offer))
            self._review.said.emit(tr("Learnt. {key} takes it back.", key=key_of(self, "undo")))
        except AnnotatorError as error:
            self._review.said.emit(shown(error))

    def _batch_of(self, offer: Offer) -> Batch:
        project = self._review.project
        terms, stamp = project.terms(), project.stamp()
        if offer.kind is TermKind.ALIAS:
            concept = self._review.termbase.by_id[offer.concept]
            return teaching.alias(offer.surface, concept, terms, stamp)
        return teaching.never(offer.surface, offer.label, terms, stamp)

    def _refuse(self) -> None:
        if self._offer is not None:
            self._put_off.add(self._offer)
        self._withdraw()

    def _withdraw(self) -> None:
        self._offer = None
        self.hide()

    def _close(self) -> None:
        self._pause.stop()
        self._review.project.observers.remove(self._follow)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.take)
        buttons.addWidget(self.refuse)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(buttons)
