"""The settings, each with a sentence on what it does; a change is in force at once, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.matching import Name, fit, name_of, typed_words
from annotator.settings import default_settings, settings_path
from annotator.ui.language import mark, tr
from annotator.ui.look import Look
from annotator.ui.setting_controls import (
    Control,
    Put,
    language_box,
    model_box,
    name_line,
    size_box,
    theme_box,
    width_box,
)
from annotator.ui.widgets import action_button, hairline, plain, quiet_label

_CONTROL_WIDTH = 250


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting: its field in `Settings`, its words, what it does, what it is changed with."""

    key: str
    words: str
    why: str
    control: Callable[[Put], Control]


ROWS = (
    SettingRow(
        "analyst",
        mark("Your name"),
        mark("Stored with each decision from now on, so that colleagues see who decided what."),
        name_line,
    ),
    SettingRow(
        "theme",
        mark("Colours"),
        mark("Of the whole window. Labels keep a colour that can be read on each ground."),
        theme_box,
    ),
    SettingRow(
        "language",
        mark("Language of the window"),
        mark("Menus, buttons and sentences. Articles may be in any language, whatever this is."),
        language_box,
    ),
    SettingRow(
        "text_size",
        mark("Text size"),
        mark("How high the text of the article is. The column grows with it."),
        size_box,
    ),
    SettingRow(
        "line_width",
        mark("Line width"),
        mark("How much stands on a line of the article, where the window is wide enough."),
        width_box,
    ),
    SettingRow(
        "model",
        mark("Language model"),
        mark(
            "What suggests names of people, organisations and places: an installed model, or the"
            " path of a model's folder. Another one starts at once; decisions stay as they are."
        ),
        model_box,
    ),
)
_KEYS_WORDS = mark("Keys")
_KEYS_WHY = mark("Each action can have other keys. The table shows which one has what.")


class SettingsDialog(QDialog):
    """Lists the settings; narrowed by a search."""

    def __init__(self, look: Look, show_keys: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(tr("Settings"))
        self.resize(QSize(780, 640))
        self._look = look
        self._controls: dict[str, Control] = {}
        self._usual: dict[str, QPushButton] = {}
        self._parts: list[tuple[QWidget, Name]] = []
        self.search = self._search_line()
        self._nothing = quiet_label(tr("No setting is called so."), self)
        self._nothing.hide()
        self.said = plain(quiet_label(self._place(), self))
        self.said.setWordWrap(True)
        self._lay_out(show_keys)
        look.changed.connect(self._renew)
        self._renew()

    def control(self, key: str) -> QWidget:
        """Return what a setting is changed with."""
        return self._controls[key].widget

    def _put(self, key: str, value: Any) -> bool:  # noqa: ANN401 - whatever the setting holds
        """Put a value in force; what is none is told, and the old one shown again."""
        complaint = _complaint(key, value)
        if complaint:
            self.said.setText(complaint)
            self._renew()
            return False
        self.said.setText(self._place())
        if getattr(self._look.settings, key) != value:
            self._look.change(replace(self._look.settings, **{key: value}))
        return True

    def _place(self) -> str:
        """Return in a sentence where settings are kept."""
        if self._look.kept:
            return tr("Kept in {file}.", file=settings_path())
        return tr(
            "{file} has a mistake. Until it is mended, no change is kept.", file=settings_path()
        )

    def _put_usual(self, key: str) -> None:
        self._put(key, getattr(default_settings(), key))
        self._controls[key].widget.setFocus()

    def _renew(self) -> None:
        """Show what is in force."""
        usual = default_settings()
        for row in ROWS:
            value = getattr(self._look.settings, row.key)
            self._controls[row.key].show(value)
            self._usual[row.key].setVisible(value != getattr(usual, row.key))

    def _narrow(self, typed: str) -> None:
        words = typed_words(typed)
        for part, name in self._parts:
            part.setVisible(fit(words, name) is not None)
        self._nothing.setVisible(not any(not part.isHidden() for part, _ in self._parts))

    # Making

    def _row(self, row: SettingRow) -> QWidget:
        control = row.control(partial(self._put, row.key))
        control.widget.setObjectName(f"setting_{row.key}")
        control.widget.setAccessibleName(tr(row.words))
        control.widget.setAccessibleDescription(tr(row.why))
        self._controls[row.key] = control
        usual = QPushButton(tr("As usual"), self)
        usual.setProperty("flat", True)
        usual.setAutoDefault(False)
        usual.setAccessibleName(tr("{setting} as usual", setting=tr(row.words)))
        usual.clicked.connect(lambda _checked=False: self._put_usual(row.key))
        self._usual[row.key] = usual
        return self._part(tr(row.words), tr(row.why), control.widget, usual, row.key)

    def _keys_row(self, show_keys: QAction) -> QWidget:
        button = action_button(show_keys, tr("Show and change …"), self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self._part(tr(_KEYS_WORDS), tr(_KEYS_WHY), button, None, "keys")

    def _part(
        self, words: str, why: str, widget: QWidget, beside: QWidget | None, key: str
    ) -> QWidget:
        part = QWidget(self)
        title = QLabel(words, part)
        title.setProperty("strong", True)
        title.setBuddy(widget)
        explained = quiet_label(why, part)
        explained.setWordWrap(True)
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 10, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        widget.setFixedWidth(_CONTROL_WIDTH)
        grid.addWidget(title, 0, 0)
        grid.addWidget(explained, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        if beside is not None:
            grid.addWidget(beside, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hairline(part), 2, 0, 1, 3)
        self._parts.append((part, name_of(words, [why, key])))
        return part

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("settingSearch")
        line.setAccessibleName(tr("Find a setting"))
        line.setPlaceholderText(tr("Find a setting"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self._narrow)
        return line

    def _lay_out(self, show_keys: QAction) -> None:
        rows = QWidget(self)
        rows.setObjectName("settingRows")
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 14, 0)
        inner.setSpacing(6)
        for part in (*map(self._row, ROWS), self._keys_row(show_keys), self._nothing):
            inner.addWidget(part)
        inner.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)


def _complaint(key: str, value: object) -> str:
    """Return in a sentence why a value cannot be put in force; empty if it can."""
    if key == "analyst" and not value:
        return tr("Decisions are stored under a name, so it cannot be empty.")
    if key == "model" and value:
        from annotator.suggest.places import is_there

        if not is_there(str(value)):
            return tr("There is no model “{name}” here; the one before stays.", name=value)
    return ""
