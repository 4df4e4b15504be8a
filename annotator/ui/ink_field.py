"""One ink of a label: its number, its look, and how well it can be read, told as it is picked."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.core.contrast import ENOUGH
from annotator.ui import dialogs
from annotator.ui.language import tr
from annotator.ui.scheme_inks import chip, legibility
from annotator.ui.theme import Theme
from annotator.ui.widgets import plain, quiet_label

_INK = re.compile(r"#[0-9A-Fa-f]{6}")


class InkField(QWidget):
    """Asks for the ink of a label on the ground of one theme; `ink` is the one it shows.

    Signals:
        picked(str): another colour, such as #1A4EDA.
    """

    picked = Signal(str)

    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ink = ""
        self.line = QLineEdit(self)
        self.line.setObjectName(name)
        self.line.setAccessibleName(words)
        self.line.setMaxLength(7)
        self.line.setFixedWidth(96)
        self.sample = QLabel(self)
        self.sample.setAccessibleName(tr("Sample"))
        self.verdict = plain(quiet_label("", self))
        self.verdict.setWordWrap(True)
        self.choose = QPushButton(tr("Choose …"), self)
        self.choose.setAccessibleName(tr("Choose: {what}", what=words))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.line.textEdited.connect(self._take)
        self.line.editingFinished.connect(lambda: self.line.setText(self.ink))
        self._lay_out()

    def show_ink(self, ink: str) -> None:
        """Show a colour."""
        self.ink = ink
        if self.line.text().upper() != ink.upper():
            self.line.setText(ink)
        self.sample.setPixmap(chip(ink, self._theme, self.devicePixelRatioF()))
        self._judge()

    def _judge(self) -> None:
        ratio = legibility(self.ink, self._theme)
        weak = ratio < ENOUGH
        figure = f"{ratio:.1f}"
        if weak:
            words = tr("{figure} : 1 – hard to read; 4.5 is needed", figure=figure)
        else:
            words = tr("{figure} : 1 – easy to read", figure=figure)
        self.verdict.setText(words)
        if self.verdict.property("warning") != weak:
            self.verdict.setProperty("warning", weak)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)

    def _take(self, text: str) -> None:
        ink = text.strip().upper()
        if _INK.fullmatch(ink) and ink != self.ink.upper():
            self.show_ink(ink)
            self.picked.emit(ink)

    def _choose(self) -> None:
        dialogs.pick_colour(self, self.line.accessibleName(), self.ink, self._take)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.line, self.sample, self.choose):
            row.addWidget(part)
        row.addWidget(self.verdict, 1)
