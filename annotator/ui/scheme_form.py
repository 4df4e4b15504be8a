"""One label in full: name, key, inks, definition, examples and counter-examples, to be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.core.labels import Label
from annotator.ui.ink_field import InkField
from annotator.ui.language import tr
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.widgets import plain, quiet_label

_TWO_LINES = 44  # pixels, about


class LabelForm(QWidget):
    """Shows a label and tells of every change.

    Signals:
        renamed(str): the label is to have this name.
        changed(Label): anything else of it is to be so.
    """

    renamed = Signal(str)
    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._showing = False
        self.name = self._line("labelName", tr("Name"))
        self.key = self._line("labelKey", tr("Key"))
        self.key.setFixedWidth(96)
        self.key.setPlaceholderText(tr("none"))
        self.light = InkField("labelInkLight", tr("Colour on light"), LIGHT, self)
        self.dark = InkField("labelInkDark", tr("Colour on dark"), DARK, self)
        self.definition = self._text("labelDefinition", tr("Definition"))
        self.examples = self._text("labelExamples", tr("Examples"))
        self.counter_examples = self._text("labelCounterExamples", tr("Counter-examples"))
        self.fault = plain(QLabel("", self))
        self.fault.setProperty("warning", True)
        self.fault.setWordWrap(True)
        self.fault.setAccessibleName(tr("What is wrong"))
        self._connect()
        self._lay_out()

    def show_label(self, label: Label) -> None:
        """Show a label; what has the keyboard keeps its caret."""
        self._label = label
        self._showing = True
        if self.name.text().strip() != label.name:  # what is being typed stays as it is
            self.name.setText(label.name)
        if _key(self.key.text()) != label.key:
            self.key.setText(label.key)
        self.light.show_ink(label.ink_light)
        self.dark.show_ink(label.ink_dark)
        _fill(self.definition, [label.definition])
        _fill(self.examples, label.examples)
        _fill(self.counter_examples, label.counter_examples)
        self._showing = False

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the last change; nothing withdraws it."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def focus_name(self) -> None:
        """Put the keyboard into the name, all of it selected."""
        self.name.setFocus()
        self.name.selectAll()

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda text: self.renamed.emit(text.strip()))
        self.key.textEdited.connect(self._tell)
        self.light.picked.connect(self._tell)
        self.dark.picked.connect(self._tell)
        for text in (self.definition, self.examples, self.counter_examples):
            text.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if self._showing or self._label is None:
            return
        self._label = replace(
            self._label,
            key=_key(self.key.text()),
            ink_light=self.light.ink,
            ink_dark=self.dark.ink,
            definition="\n".join(_lines(self.definition)).strip(),
            examples=tuple(filter(None, map(str.strip, _lines(self.examples)))),
            counter_examples=tuple(filter(None, map(str.strip, _lines(self.counter_examples)))),
        )
        self.changed.emit(self._label)

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        return line

    def _text(self, name: str, words: str) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setObjectName(name)
        text.setAccessibleName(words)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(_TWO_LINES)
        return text

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        rows = (
            (tr("&Name"), self.name),
            (tr("&Key"), self.key),
            (tr("Colour on light"), self.light),
            (tr("Colour on dark"), self.dark),
            (tr("&Definition"), self.definition),
            (tr("E&xamples"), self.examples),
            (tr("&Counter-examples"), self.counter_examples),
        )
        for words, part in rows:
            form.addRow(words, part)
        hint = quiet_label(tr("Examples and counter-examples: one a line."), self)
        form.addRow("", hint)
        form.addRow("", self.fault)
        self.fault.hide()


def _key(typed: str) -> str:
    """Return a key as schemes write it: “a” is A, “shift+a” is Shift+A."""
    held, plus, sign = typed.strip().rpartition("+")
    return f"{held.capitalize()}{plus}{sign.upper()}"


def _lines(text: QPlainTextEdit) -> Iterator[str]:
    """Yield the paragraphs of a field as they were typed."""
    block = text.document().begin()
    while block.isValid():
        yield block.text()
        block = block.next()


def _fill(text: QPlainTextEdit, lines: list[str] | tuple[str, ...]) -> None:
    wanted = "\n".join(lines)
    if "\n".join(_lines(text)).strip() != wanted.strip():
        text.setPlainText(wanted)
