"""The concepts as a list that is narrowed as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.term_use import TermUse
from annotator.core.terms import Concept, Termbase, normalise
from annotator.ui.concept_kinds import kind_words
from annotator.ui.language import mark, tr
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.termbase_terms import share_words
from annotator.ui.widgets import quiet_label

_HEAD = (mark("Concept"), mark("Kind"), mark("Terms"), mark("Hits"), mark("Accepted"))


class ConceptList(QWidget):
    """Lists concepts by name, the project's own among them.

    Signals:
        chosen(str): another concept is chosen, by id; empty if none is.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._concepts: list[tuple[str, Concept]] = []  # with what can be searched of each
        self._shown: list[Concept] = []
        self._own: Mapping[str, Concept] = {}
        self._shipped: Mapping[str, Concept] = {}
        self._use = TermUse()
        self.search = QLineEdit(self)
        self.search.setObjectName("conceptSearch")
        self.search.setAccessibleName(tr("Search the concepts"))
        self.search.setPlaceholderText(tr("Search names, ids and terms …"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.own_only = QCheckBox(tr("Only what this project says"), self)
        self.own_only.setObjectName("ownConceptsOnly")
        self.own_only.toggled.connect(self._show)
        self.count = quiet_label("", self)
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.table = table_view(self.model, "conceptTable", tr("Concepts"), stretch=0)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._lay_out()

    @property
    def shown(self) -> Sequence[Concept]:
        """The concepts that are listed."""
        return self._shown

    @property
    def current(self) -> str:
        """The id of the chosen concept; empty if there is none."""
        row = self.table.currentIndex().row()
        return self._shown[row].id if 0 <= row < len(self._shown) else ""

    def show_concepts(
        self, base: Termbase, shipped: Termbase, own: Mapping[str, Concept], use: TermUse
    ) -> None:
        """Show all concepts of a project; the one that is chosen stays so."""
        self._own, self._shipped, self._use = own, shipped.by_id, use
        by_name = sorted(base, key=lambda concept: concept.name.casefold())
        self._concepts = [(_searchable(concept), concept) for concept in by_name]
        self._show()

    def choose(self, concept_id: str) -> None:
        """Choose a concept, and list all if it is not among those listed."""
        if all(concept.id != concept_id for concept in self._shown):
            with QSignalBlocker(self.search), QSignalBlocker(self.own_only):
                self.search.clear()
                self.own_only.setChecked(False)
            self._show()
        self._select(concept_id)

    def _show(self) -> None:
        before = self.current
        words = normalise(self.search.text()).split()
        self._shown = [
            concept
            for searchable, concept in self._concepts
            if (not self.own_only.isChecked() or concept.id in self._own)
            and all(word in searchable for word in words)
        ]
        self.model.show_rows([self._row(concept) for concept in self._shown])
        shown, known = len(self._shown), len(self._concepts)
        self.count.setText(tr("{shown} of {known} concepts", shown=shown, known=known))
        self._select(before)
        if self.current != before:
            self.chosen.emit(self.current)

    def _select(self, concept_id: str) -> None:
        places = (row for row, concept in enumerate(self._shown) if concept.id == concept_id)
        row = next(places, -1)
        if row >= 0:
            self.table.selectRow(row)
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self.table.scrollTo(self.model.index(row, 0), middle)

    def _choose(self, _index: QModelIndex) -> None:
        self.chosen.emit(self.current)

    def _row(self, concept: Concept) -> Row:
        use = self._use.of_concept(concept.id)
        name = concept.name
        if concept.id in self._own:
            changed = concept.id in self._shipped
            name = tr("{name} · changed", name=name) if changed else tr("{name} · new", name=name)
        accepted = share_words(use.accepted, use.refused)
        return (
            name,
            kind_words(concept.kind),
            len(concept.forms),
            use.hits if use.hits else "",
            accepted,
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.own_only)
        foot.addStretch()
        foot.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def _searchable(concept: Concept) -> str:
    return normalise("\n".join([concept.name, concept.id, *(f.text for f in concept.forms)]))
