"""The chosen concept: what it is, and its terms, to be written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.concept_rows import new_form
from annotator.core.term_use import TermUse
from annotator.core.terms import KINDS, Concept, Form
from annotator.ui.concept_kinds import kind_words
from annotator.ui.language import mark, tr
from annotator.ui.termbase_terms import TermsModel, terms_view
from annotator.ui.widgets import plain, quiet_label

WIKIDATA = "https://www.wikidata.org/wiki/"
_LINES = {
    "name": mark("Name"),
    "definition": mark("Definition"),
    "source": mark("Source"),
    "wikidata": mark("Wikidata"),
}


class ConceptForm(QWidget):
    """Shows a concept; what is written in is told at once, field by field.

    Signals:
        edited(Concept, str): the concept is to be so, and in words what was done.
        restored(str): all that the project says of this concept is to be taken back.
        said(str): why something cannot be.
    """

    edited = Signal(object, str)
    restored = Signal(str)
    said = Signal(str)

    def __init__(self, labels: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.concept: Concept | None = None
        self.id = plain(QLabel(self))
        self.id.setObjectName("conceptId")
        self.id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines = {name: self._line(name, tr(words)) for name, words in _LINES.items()}
        self.kind = self._box("conceptKind", tr("Kind"), {kind: kind_words(kind) for kind in KINDS})
        self.label = self._box("conceptLabel", tr("Label"), {label: label for label in labels})
        self.kind.activated.connect(lambda: self._take("kind", str(self.kind.currentData())))
        self.label.activated.connect(lambda: self._take("label", str(self.label.currentData())))
        self.link = plain(quiet_label("", self))
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_link = self._button("openWikidata", tr("Open in the browser"), self._open_link)
        self.restore = self._button("restoreConcept", "", self._restore)
        self.model = TermsModel(self)
        self.model.edited.connect(self._edit_term)
        self.table = terms_view(self.model, self)
        self.new_term = QLineEdit(self)
        self.new_term.setObjectName("newTerm")
        self.new_term.setAccessibleName(tr("New term"))
        self.new_term.setPlaceholderText(tr("New term"))
        self.new_term.returnPressed.connect(self._add_term)
        self.new_language = self._line("newLanguage", tr("Language of the new term"), told=False)
        self.new_language.setText("en")
        self.new_language.setFixedWidth(56)
        self.new_language.returnPressed.connect(self._add_term)
        self.add_term = self._button("addTerm", tr("Add term"), self._add_term)
        self.remove_term = self._button("removeTerm", tr("Remove term"), self._remove_terms)
        self._lay_out()
        self.show_concept(None, TermUse(), own=False, shipped=False)

    def show_concept(
        self, concept: Concept | None, use: TermUse, *, own: bool, shipped: bool
    ) -> None:
        """Show a concept: whether the project says something of it, and the term base does.

        What is being written is left alone if the concept is the one that is shown.
        """
        if concept is None or concept != self.concept:
            self.concept = concept
            self.show_again()
        self.restore.setText(tr("Back to the shipped one") if shipped else tr("Remove concept"))
        self.restore.setEnabled(own)
        at = self.table.currentIndex()
        self.model.show_concept(concept, use)
        if not self.table.currentIndex().isValid():  # the place in the table outlasts an edit
            row = min(at.row(), self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(row, at.column()))

    def show_again(self) -> None:
        """Show the fields as they are stored."""
        concept = self.concept
        self.setEnabled(concept is not None)
        self.id.setText(concept.id if concept else tr("No concept is chosen."))
        for name, line in self.lines.items():
            line.setText(getattr(concept, name) if concept else "")
            line.setCursorPosition(0)
        for box, value in ((self.kind, "kind"), (self.label, "label")):
            _show(box, getattr(concept, value) if concept else "")
        address = f"{WIKIDATA}{concept.wikidata}" if concept and concept.wikidata else ""
        self.link.setText(address)
        self.open_link.setEnabled(bool(address))

    def _take(self, name: str, value: str) -> None:
        """Take a field over, if something else was written in."""
        concept = self.concept
        if concept is None or getattr(concept, name) == value:
            return
        what = f"change the {name} of {concept.id}"
        self.edited.emit(replace(concept, **{name: value}), what)  # type: ignore[arg-type]

    def _edit_term(self, row: int, form: Form) -> None:
        concept = self.concept
        assert concept is not None, "its terms are shown"
        forms = (*concept.forms[:row], form, *concept.forms[row + 1 :])
        self._put(forms, f"change the term “{form.text}” of {concept.id}")

    def _add_term(self) -> None:
        concept, words = self.concept, self.new_term.text().strip()
        if concept is None or not words:
            self.new_term.setFocus()
            return
        try:
            form = new_form(words, self.new_language.text(), concept.kind)
        except ValueError as error:
            self.said.emit(tr("{Fault}.", Fault=error))
            return
        self.new_term.clear()
        self._put((*concept.forms, form), f"add the term “{form.text}” to {concept.id}")

    def _remove_terms(self) -> None:
        concept = self.concept
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        gone = [form for row in sorted(rows) if (form := self.model.form(row)) is not None]
        if concept is None or not gone:
            self.said.emit(tr("Choose the term that is to be removed."))
            return
        words = f"the term “{gone[0].text}”" if len(gone) == 1 else f"{len(gone)} terms"
        kept = tuple(form for row, form in enumerate(concept.forms) if row not in rows)
        self._put(kept, f"remove {words} from {concept.id}")

    def _put(self, forms: tuple[Form, ...], what: str) -> None:
        if self.concept is not None:
            self.edited.emit(replace(self.concept, forms=forms), what)

    def _restore(self) -> None:
        if self.concept is not None:
            self.restored.emit(self.concept.id)

    def _open_link(self) -> None:
        """Open the page in the browser: the one thing here that leaves the computer."""
        address = QUrl(self.link.text())
        if address.scheme() == "https" and address.host() == "www.wikidata.org":
            QDesktopServices.openUrl(address)

    def _line(self, name: str, words: str, *, told: bool = True) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name if not told else f"concept{name.capitalize()}")
        line.setAccessibleName(words)
        if told:
            line.editingFinished.connect(lambda: self._take(name, line.text().strip()))
        return line

    def _box(self, name: str, words: str, values: Mapping[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        for value, shown in values.items():
            box.addItem(shown, value)
        return box

    def _button(self, name: str, words: str, do: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        link = QHBoxLayout()
        self.lines["wikidata"].setFixedWidth(110)
        link.addWidget(self.lines["wikidata"])
        link.addWidget(self.link, 1)
        link.addWidget(self.open_link)
        kind = QHBoxLayout()
        kind.addWidget(self.kind, 1)
        kind.addSpacing(10)
        kind.addWidget(quiet_label(tr("Label"), self))
        kind.addSpacing(8)
        kind.addWidget(self.label, 1)
        head = QHBoxLayout()
        head.addWidget(self.id, 1)
        head.addWidget(self.restore)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow(quiet_label(tr("Id"), self), head)
        form.addRow(quiet_label(tr("Name"), self), self.lines["name"])
        form.addRow(quiet_label(tr("Kind"), self), kind)
        form.addRow(quiet_label(tr("Definition"), self), self.lines["definition"])
        form.addRow(quiet_label(tr("Source"), self), self.lines["source"])
        form.addRow(quiet_label(tr("Wikidata"), self), link)
        adding = QHBoxLayout()
        for part in (self.new_language, self.new_term, self.add_term, self.remove_term):
            adding.addWidget(part, 1 if part is self.new_term else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addLayout(adding)


def _show(box: QComboBox, value: str) -> None:
    with QSignalBlocker(box):
        if value and box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))
