"""A row in which a new concept begins: its id, its name, and the button that adds it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.core.concept_rows import new_form
from annotator.core.terms import DEFAULT_LABEL, KINDS, Concept
from annotator.ui.concept_kinds import kind_words
from annotator.ui.language import tr


class NewConcept(QWidget):
    """Asks for what a concept needs at least; its name is its first term.

    Signals:
        wanted(Concept): it is to be added.
        said(str): why it cannot be.
    """

    wanted = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = self._line("newConceptId", tr("Id, such as BRI"))
        self.name = self._line("newConceptName", tr("Name, such as Belt and Road Initiative"))
        self.kind = QComboBox(self)
        self.kind.setObjectName("newConceptKind")
        self.kind.setAccessibleName(tr("Kind"))
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.add = self._button("addConcept", tr("Add concept"))
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._want)
        cancel = self._button("cancelConcept", tr("Cancel"))
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.id, 2)
        row.addWidget(self.name, 5)
        for part in (self.kind, self.add, cancel):
            row.addWidget(part)
        self.hide()

    def begin(self) -> None:
        """Show the row, empty, with the keyboard in it."""
        self.id.clear()
        self.name.clear()
        self.show()
        self.id.setFocus()

    def _want(self) -> None:
        concept_id, name = self.id.text().strip(), self.name.text().strip()
        kind = str(self.kind.currentData())
        if not concept_id or not name:
            self.said.emit(tr("A concept needs an id and a name."))
            return
        try:
            form = new_form(name, "en", kind)
        except ValueError as error:
            self.said.emit(tr("{Fault}.", Fault=error))
            return
        self.wanted.emit(Concept(concept_id, kind, name, DEFAULT_LABEL, (form,)))

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.returnPressed.connect(self._want)
        return line

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
