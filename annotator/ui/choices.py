"""The boxes and lines in which an analyst says what is looked for: named, and narrow if need be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, QSignalBlocker
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

_DAY = QRegularExpression(r"\d{4}(-\d{2}(-\d{2})?)?")  # a day, or a whole month or year


def choice_box(name: str, words: str, items: Mapping[str, str], parent: QWidget) -> QComboBox:
    """Return a box that offers values by the words shown for them."""
    box = QComboBox(parent)
    box.setObjectName(name)
    box.setAccessibleName(words)
    box.setToolTip(words)
    for value, shown in items.items():
        box.addItem(shown, value)
    return box


def offer(box: QComboBox, items: Mapping[str, str]) -> None:
    """Let a box offer other values; what is chosen stays so, or is the first if it is gone."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for value, shown in items.items():
            box.addItem(shown, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
    if box.currentData() != chosen:
        box.currentIndexChanged.emit(box.currentIndex())


def narrow(box: QComboBox) -> None:
    """Let a box be narrower than the longest of its items."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


def text_line(name: str, words: str, hint: str, parent: QWidget) -> QLineEdit:
    """Return a line for words, with a hint of what to type while it is empty."""
    line = QLineEdit(parent)
    line.setObjectName(name)
    line.setAccessibleName(words)
    line.setToolTip(words)
    line.setPlaceholderText(hint)
    line.setClearButtonEnabled(True)
    return line


def day_line(name: str, words: str, hint: str, parent: QWidget) -> QLineEdit:
    """Return a line for a day such as 2024-01-31, or for a month or a year: 2024-01, 2024."""
    line = text_line(name, words, hint, parent)
    line.setValidator(QRegularExpressionValidator(_DAY, line))
    return line


def day_of(line: QLineEdit) -> str:
    """Return the day, month or year that stands in a line; empty until it is whole."""
    return line.text() if line.hasAcceptableInput() else ""
