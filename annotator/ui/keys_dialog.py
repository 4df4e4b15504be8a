"""All actions with their keys: to look for one, to give another, to print them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.labels import LabelScheme
from annotator.core.matching import Name, fit, name_of, typed_words
from annotator.ui import dialogs
from annotator.ui.actions import ActionSpec, Where, action_specs, shown_keys, words_of
from annotator.ui.key_catcher import KeyCatcher
from annotator.ui.key_sheet import save_sheet
from annotator.ui.keymap import fixed_use, given, taken_by, usual_keys
from annotator.ui.language import mark, shown, tr
from annotator.ui.look import Look
from annotator.ui.tables import TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

_KEYS, _KEYS_WIDTH = 1, 190  # the column
_HINT = mark("Press Return on a row, then the new key. It is in force at once, and kept.")
_FIXED_HINT = mark(
    "Arrow keys move the caret by words and Shift selects; with Alt by characters. These keys, Esc"
    " and Ctrl+C stay as they are."
)
_WHERE = {Where.WINDOW: mark("everywhere"), Where.REVIEW: mark("article, mentions")}


class KeysDialog(QDialog):
    """Lists the actions; a key that is pressed in a row is in force and stored at once."""

    def __init__(self, look: Look, scheme: LabelScheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Keys"))
        self.resize(QSize(820, 640))
        self._look = look
        self._scheme = scheme
        self._usual = usual_keys(scheme)
        self._shown: list[ActionSpec] = []
        self._names: dict[str, Name] = {}
        self._catcher: KeyCatcher | None = None
        self._wanted: dict[str, str] = {}
        self.search = self._search_line()
        self.model = TableModel([tr("Action"), tr("Keys"), tr("Usual"), tr("Where")], self)
        self.table = table_view(self.model, "keys", tr("Keys"), stretch=0)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_KEYS, _KEYS_WIDTH)
        self.said = plain(QLabel(tr(_HINT), self))
        self.said.setObjectName("keySaid")
        self.said.setWordWrap(True)
        self.take = self._button(tr("Take it from there"), self._take_over)
        self.change = self._button(tr("Change") + "   Return", lambda: self._wait(add=False))
        self.add = self._button(tr("Add another") + "   Ins", lambda: self._wait(add=True))
        self.clear = self._button(tr("No key") + "   Del", lambda: self._give(""))
        self.usual = self._button(tr("Usual key"), self._give_usual)
        self.all_usual = self._button(tr("All as usual"), self._give_all_usual)
        self._connect()
        self._lay_out()
        self.take.hide()
        self._renew()

    @property
    def chosen(self) -> ActionSpec | None:
        """The action of the row that is chosen."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Insert and Delete do in the table what the buttons say."""
        buttons = {Qt.Key.Key_Insert: self.add, Qt.Key.Key_Delete: self.clear}
        button = buttons.get(Qt.Key(event.key()))
        if button is not None and self.table.hasFocus():
            button.click()
        else:
            super().keyPressEvent(event)

    # Looking

    def _renew(self) -> None:
        """Show the keys in force, with the same row chosen as before."""
        chosen = self.chosen
        specs = self._specs()
        self._names = {spec.name: name_of(_words(spec), shown_keys(spec)) for spec in specs}
        typed = self.search.text().strip()
        self._shown = [spec for spec in specs if self._fits(spec, typed)]
        self.model.show_rows([self._row(spec) for spec in self._shown])
        names = [spec.name for spec in self._shown]
        row = names.index(chosen.name) if chosen and chosen.name in names else 0
        self.table.selectRow(row)
        self._enable()

    def _fits(self, spec: ActionSpec, typed: str) -> bool:
        """Tell whether a row is looked for: by words of its action, or by a key itself."""
        if typed.casefold() in (key.casefold() for key in shown_keys(spec)):
            return True
        words = typed_words(typed)
        return bool(words or not typed) and fit(words, self._names[spec.name]) is not None

    def _row(self, spec: ActionSpec) -> tuple[str, ...]:
        usual = self._usual[spec.name]
        other = "   ".join(usual.split()) or tr("none") if usual != spec.keys else ""
        return _words(spec), "   ".join(shown_keys(spec)), other, tr(_WHERE[spec.where])

    def _specs(self) -> tuple[ActionSpec, ...]:
        return action_specs(self._scheme, self._look.settings.keys)

    def _enable(self) -> None:
        spec = self.chosen
        for button in (self.change, self.add, self.clear):
            button.setEnabled(spec is not None)
        self.usual.setEnabled(spec is not None and spec.keys != self._usual[spec.name])
        self.all_usual.setEnabled(bool(self._look.settings.keys))

    # Changing

    def _wait(self, *, add: bool) -> None:
        """Wait in the row for the new key."""
        self._forget_wish()
        spec = self.chosen
        if spec is None:
            return
        catcher = KeyCatcher(words_of(spec), self.table)
        catcher.pressed.connect(lambda key: self._pressed(spec, key, add=add))
        catcher.left.connect(self._stop_waiting)
        self._catcher = catcher
        self.table.setIndexWidget(self._keys_cell(), catcher)
        catcher.setFocus()

    def _stop_waiting(self) -> None:
        catcher, self._catcher = self._catcher, None
        if catcher is not None:
            had_focus = catcher.hasFocus()
            catcher.hide()
            self.table.setIndexWidget(self._keys_cell(), None)  # type: ignore[arg-type]
            if had_focus:
                self.table.setFocus()

    def _pressed(self, spec: ActionSpec, key: str, *, add: bool) -> None:
        self._stop_waiting()
        self.table.setFocus()
        use = fixed_use(key)
        if use:
            self.said.setText(tr("{key} cannot be given: {use}.", key=key, use=use))
            return
        keys = [*(shown_keys(spec) if add else ()), key]
        self._give(" ".join(dict.fromkeys(keys)))

    def _give(self, keys: str) -> None:
        """Give the chosen action keys; if another one has one of them, say so and offer a way."""
        self._forget_wish()
        spec = self.chosen
        if spec is None:
            return
        found = [(key, taken_by(self._specs(), spec, key)) for key in keys.split()]
        taken = [(key, other) for key, other in found if other is not None]
        if not taken:
            self._put({spec.name: keys})
            return
        said = [
            tr("{key} is the key of “{other}” already.", key=key, other=_words(other))
            for key, other in taken
        ]
        self.said.setText(" ".join(said))
        lost = {other.name: _without(other, keys.split()) for _, other in taken}
        self._wanted = lost | {spec.name: keys}
        self.take.show()

    def _take_over(self) -> None:
        self._put(self._wanted)
        self.table.setFocus()

    def _give_usual(self) -> None:
        if self.chosen is not None:
            self._give(self._usual[self.chosen.name])

    def _give_all_usual(self) -> None:
        self._put(self._usual)

    def _put(self, changes: Mapping[str, str]) -> None:
        """Put keys in force and store them; those of another project's labels stay."""
        self._forget_wish()
        settings = self._look.settings
        keys = given(settings.keys, self._usual, changes)
        self._look.change(replace(settings, keys=keys))
        self._renew()

    def _forget_wish(self) -> None:
        self._wanted = {}
        self.take.hide()
        self.said.setText(tr(_HINT))

    def _save(self) -> None:
        path = dialogs.ask_key_sheet(self)
        if path is None:
            return
        try:
            save_sheet(self._specs(), path)
            self.said.setText(tr("Saved as {file}.", file=path))
        except AnnotatorError as error:
            self.said.setText(shown(error))

    # Making

    def _keys_cell(self) -> QModelIndex:
        return self.table.currentIndex().siblingAtColumn(_KEYS)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._renew)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.activated.connect(lambda _index: self._wait(add=False))
        self.table.selectionModel().currentRowChanged.connect(self._enable)

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("keySearch")
        line.setAccessibleName(tr("Find an action or a key"))
        line.setPlaceholderText(tr("Find an action or a key"))
        line.setClearButtonEnabled(True)
        return line

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words.split("   ", maxsplit=1)[0])
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.take)
        changing = QHBoxLayout()
        changing.setSpacing(8)
        for part in (self.change, self.add, self.clear, self.usual):
            changing.addWidget(part)
        changing.addStretch()
        changing.addWidget(self.all_usual)
        fixed = plain(quiet_label(tr(_FIXED_HINT), self))
        fixed.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addLayout(changing)
        column.addWidget(fixed)
        column.addWidget(self._closing())
        order = (self.search, self.table, self.take, self.change)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def _closing(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        save = buttons.addButton(tr("Save for printing …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setAutoDefault(False)
        save.clicked.connect(self._save)
        return buttons


def _words(spec: ActionSpec) -> str:
    return f"{tr(spec.menu)}: {words_of(spec)}"


def _without(spec: ActionSpec, keys: Sequence[str]) -> str:
    """Return the keys that an action keeps when others are taken from it."""
    return " ".join(key for key in shown_keys(spec) if key not in keys)
