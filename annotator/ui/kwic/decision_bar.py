"""What is to be done with the ticked places: a deed, a label, a concept, and the button."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from annotator.core.everywhere import Decision, Deed
from annotator.core.labels import LabelScheme
from annotator.core.occurrence import Occurrence
from annotator.core.terms import Termbase
from annotator.ui.flow import Flow
from annotator.ui.language import mark, tr

_WORDS = {
    Deed.ACCEPT: mark("Accept what is suggested"),
    Deed.REJECT: mark("Reject what is suggested"),
    Deed.RELABEL: mark("Accept as"),
    Deed.SET_CONCEPT: mark("Accept with concept"),
    Deed.ADD: mark("Mark all as"),
}
_BY_LABEL = (Deed.RELABEL, Deed.ADD)
_BY_CONCEPT = (Deed.SET_CONCEPT, Deed.ADD, Deed.RELABEL)


class DecisionBar(QWidget):
    """Asks what to do with the ticked places.

    Signals:
        changed(): another decision is proposed, so other places can be ticked.
        decided(Decision): it is to be done.
        all_ticked(bool): all places are to be ticked, or none.
    """

    changed = Signal()
    decided = Signal(object)
    all_ticked = Signal(bool)

    def __init__(self, scheme: LabelScheme, termbase: Termbase, parent: QWidget) -> None:
        super().__init__(parent)
        self.deed = self._box(
            "Deed", tr("Deed"), [(tr(words), deed) for deed, words in _WORDS.items()]
        )
        self.label = self._box(
            "Label", tr("Label"), [(name, name) for name in scheme.offered_names]
        )
        self.concept = self._box("Concept", tr("Concept"), [])
        self.show_termbase(termbase)
        self.button = QPushButton(self)
        self.button.setObjectName("decideTicked")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(lambda: self.decided.emit(self.decision))
        self._lay_out()
        for box in (self.deed, self.label, self.concept):
            box.currentIndexChanged.connect(self._change)
        self.show_count(0)
        self._change()

    @property
    def decision(self) -> Decision:
        """What is proposed."""
        deed = Deed(self.deed.currentData())
        label = str(self.label.currentData()) if deed in _BY_LABEL else ""
        concept = str(self.concept.currentData()) if deed in _BY_CONCEPT else ""
        return Decision(deed, label, concept)

    def show_termbase(self, termbase: Termbase) -> None:
        """Offer the concepts of another term base."""
        chosen = self.concept.currentData()
        with QSignalBlocker(self.concept):
            self.concept.clear()
            self.concept.addItem(tr("no concept"), "")
            for concept in sorted(termbase.concepts, key=lambda c: c.name.casefold()):
                self.concept.addItem(f"{concept.name}  ({concept.id})", concept.id)
            self.concept.setCurrentIndex(max(0, self.concept.findData(chosen)))

    def propose(self, decision: Decision) -> None:
        """Propose a decision."""
        wanted = (
            (self.deed, decision.deed),
            (self.label, decision.label),
            (self.concept, decision.concept),
        )
        for box, value in wanted:
            place = box.findData(value)
            if place >= 0:
                box.setCurrentIndex(place)

    def show_count(self, ticked: int) -> None:
        """Say about how many places will be decided."""
        words = tr("Decide 1 place") if ticked == 1 else tr("Decide {n} places", n=ticked)
        self.button.setText(words)
        self.button.setEnabled(ticked > 0)

    def can_decide(self, place: Occurrence) -> bool:
        """Tell whether the proposed deed can be done at a place; never over a person."""
        if place.decisions:
            return False
        return self.decision.deed is Deed.ADD or bool(place.suggestions)

    def _change(self) -> None:
        decision = Deed(self.deed.currentData())
        self.label.setVisible(decision in _BY_LABEL)
        self.concept.setVisible(decision in _BY_CONCEPT)
        self.changed.emit()

    def _box(self, name: str, words: str, items: list[tuple[str, object]]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"bulk{name}")
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        for shown, value in items:
            box.addItem(shown, value)
        return box

    def _tick_button(self, words: str, *, ticked: bool) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("flat", True)
        button.clicked.connect(lambda: self.all_ticked.emit(ticked))
        return button

    def _lay_out(self) -> None:
        row = Flow(self, gap=8)
        row.addWidget(self._tick_button(tr("Tick all"), ticked=True))
        row.addWidget(self._tick_button(tr("Tick none"), ticked=False))
        row.push()
        for part in (self.deed, self.label, self.concept, self.button):
            row.addWidget(part)
