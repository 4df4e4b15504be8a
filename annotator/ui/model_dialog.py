"""What a file with a language model says of itself, before anything of it is installed."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.suggest.model_file import ModelFile
from annotator.suggest.releases import Standing
from annotator.ui.language import mark, tr
from annotator.ui.widgets import answers, plain, quiet_label

_STANDINGS = {
    Standing.OFFICIAL: mark(
        "This is the official release: it has the checksum that its makers publish."
    ),
    Standing.DIFFERENT: mark(
        "It is named like an official release, but it is not that file. To install it all the same,"
        " paste the checksum that you were given for it."
    ),
    Standing.UNKNOWN: mark(
        "This program knows no official release of this name and version. Compare the checksum with"
        " the one that the model's makers give."
    ),
}
_WARNING = mark(
    "Install only models of makers whom you trust: a model decides what is suggested, and a crafted"
    " one may abuse a mistake in the programs that read it. Program code in the file is left out."
)
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ModelDialog(QDialog):
    """Shows the facts of a model and the risk, and asks whether to install it.

    Where the model would not be used by itself, it also asks whether to use it.
    """

    def __init__(self, found: ModelFile, parent: QWidget, *, ask_use: bool, use: bool) -> None:
        super().__init__(parent)
        self.setObjectName("modelDialog")
        self.setWindowTitle(tr("Install a model"))
        self.setMinimumWidth(640)
        self._found = found
        self._use = QCheckBox(tr("Use it for all articles from now on"), self)
        self._use.setObjectName("useModel")
        self._use.setChecked(use)
        self._use.setVisible(ask_use)
        self._expected = QLineEdit(self)
        self._expected.setObjectName("expectedChecksum")
        self._expected.setAccessibleName(tr("Expected checksum"))
        self._expected.setPlaceholderText(tr("paste it here to compare"))
        self._verdict = quiet_label("", self)
        self._verdict.setObjectName("checksumVerdict")
        self._install = QPushButton(tr("Install"), self)
        self._install.setObjectName("installModel")
        self._expected.textChanged.connect(self._compare)
        self._compare()
        self._lay_out()

    @property
    def use(self) -> bool:
        """Whether the model is to be named in the settings."""
        return self._use.isChecked()

    def _compare(self) -> None:
        expected = self._expected.text().strip().lower().removeprefix("sha256:").strip()
        same = expected == self._found.sha256
        vouched = not expected and self._found.standing is not Standing.DIFFERENT
        self._install.setEnabled(same or vouched)
        self._verdict.setText(self._words(expected, same))

    @staticmethod
    def _words(expected: str, same: bool) -> str:
        if not expected:
            return ""
        if same:
            return tr("The checksums are the same.")
        if not _SHA256.fullmatch(expected):
            return tr("This is no SHA-256, which has 64 digits and letters from a to f.")
        return tr("The checksums differ: this is not the file that was meant. Fetch it again.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(self._facts())
        for words in (_STANDINGS[self._found.standing], _WARNING):
            column.addWidget(self._paragraph(tr(words)))
        column.addWidget(self._use)
        column.addWidget(answers(self._install, self))
        self._expected.setFocus()
        self._expected.setMinimumHeight(self._expected.sizeHint().height())
        self.adjustSize()

    def _facts(self) -> QFormLayout:
        found = self._found
        form = QFormLayout()
        form.setSpacing(8)
        checksum = self._paragraph(found.sha256)
        by = Qt.TextInteractionFlag
        checksum.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        checksum.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that it is copied without a mouse
        for name, words in (
            (tr("Model"), found.title),
            (tr("Language"), _language(found.language)),
            (tr("Licence"), found.licence),
            (tr("Size"), _sizes(found)),
            (tr("Made for"), tr("spaCy {versions}", versions=found.spacy)),
            (tr("File"), found.path.name),
        ):
            form.addRow(name, self._paragraph(words))
        form.addRow(tr("SHA-256"), checksum)
        form.addRow(tr("Expected"), self._expected)
        form.addRow("", self._verdict)
        return form

    def _paragraph(self, words: str) -> QLabel:
        label = plain(QLabel(words, self))
        label.setWordWrap(True)
        return label


def _language(code: str) -> str:
    if code == "xx":
        return tr("several")
    language = QLocale.codeToLanguage(code)
    unknown = language in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return code if unknown else QLocale.languageToString(language)


def _sizes(found: ModelFile) -> str:
    packed, unpacked = (f"{size / 1_000_000:,.1f}" for size in (found.size, found.unpacked))
    return tr("{packed} MB, installed {unpacked} MB", packed=packed, unpacked=unpacked)
