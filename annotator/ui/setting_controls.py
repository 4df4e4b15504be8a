"""What a setting is changed with: a line, a list, a number, a button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from annotator.settings import LINE_WIDTHS, TEXT_SIZES, THEMES
from annotator.ui.language import NAMES, tr

_HEIGHT = 34  # pixels, as lines and lists have by the style sheet
Put = Callable[[object], bool]
"""Puts a value in force; False if it is none, and then the old one is to be shown again."""


@dataclass(frozen=True, slots=True)
class Control:
    """A widget, and what shows a value in it."""

    widget: QWidget
    show: Callable[[object], None]


def name_line(put: Put) -> Control:
    """Return a line for a name, in force when it is left or Return is pressed."""
    line = QLineEdit()

    def show(value: object) -> None:
        line.setText(str(value))

    def take() -> None:
        if line.isModified():
            line.setModified(False)
            put(line.text().strip())

    line.editingFinished.connect(take)
    return Control(line, show)


def theme_box(put: Put) -> Control:
    """Return the list of themes."""
    known = {
        "system": tr("as the system has them"),
        "light": tr("light"),
        "dark": tr("dark"),
        "contrast": tr("high contrast"),
    }
    return choice({name: known.get(name, name.replace("_", " ")) for name in THEMES}, put)


def language_box(put: Put) -> Control:
    """Return the list of languages, each in its own words."""
    return choice({"system": tr("as the system has it"), **NAMES}, put)


def size_box(put: Put) -> Control:
    """Return the number of pixels of the article's text."""
    return _number(TEXT_SIZES, tr("pixels"), put)


def width_box(put: Put) -> Control:
    """Return the number of characters on a line of the article."""
    return _number(LINE_WIDTHS, tr("characters"), put)


def model_box(put: Put) -> Control:
    """Return the list of models that are there; a path may be typed as well."""
    from annotator.suggest.places import known_names

    control = choice({"": tr("the best one found"), **{n: n for n in known_names()}}, put)
    box = control.widget
    assert isinstance(box, QComboBox), "made by `choice`"
    line = QLineEdit()
    box.setLineEdit(line)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def show(value: object) -> None:
        place = box.findData(value)
        with QSignalBlocker(box):
            box.setCurrentIndex(place)
        line.setText(box.itemText(place) if place >= 0 else str(value))

    def take() -> None:
        if line.isModified():
            line.setModified(False)
            place = box.findText(line.text().strip())
            put(box.itemData(place) if place >= 0 else line.text().strip())

    line.editingFinished.connect(take)
    return Control(box, show)


def choice(items: Mapping[str, str], put: Put) -> Control:
    """Return a list of values, each with the words that are shown for it."""
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for value, words in items.items():
        box.addItem(words, value)
    box.activated.connect(lambda place: put(box.itemData(place)))

    def show(value: object) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData(value))

    return Control(box, show)


def _number(values: range, unit: str, put: Put) -> Control:
    box = QSpinBox()
    box.setRange(values[0], values[-1])
    box.setMinimumHeight(_HEIGHT)
    box.setPrefix(" ")
    box.setSuffix(f"  {unit}")
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.valueChanged.connect(put)

    def show(value: object) -> None:
        assert isinstance(value, int), "a setting that is a number"
        with QSignalBlocker(box):
            box.setValue(value)

    return Control(box, show)
