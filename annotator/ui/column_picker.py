"""Which column of a table holds what: a box for each role, with the beginnings of what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.language import mark, tr
from annotator.ui.widgets import plain, quiet_label

if TYPE_CHECKING:
    from annotator.importing.preview import Column

_ROLES = {
    "text": (mark("Text"), mark("Column of the text")),
    "title": (mark("Title"), mark("Column of the title")),
    "date": (mark("Date"), mark("Column of the date")),
    "source": (mark("Source"), mark("Column of the source")),
    "language": (mark("Language"), mark("Column of the language")),
    "address": (mark("Address"), mark("Column of the address")),
}
_SHOWN = 80  # code points of samples
_WIDE = 24  # characters


class ColumnPicker(QWidget):
    """Asks in which column the text, the title and so on are.

    Signals:
        changed(): another column was chosen for something.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columnPicker")
        self.file = ""
        self._columns: Sequence[Column] = ()
        self._touched: set[str] = set()
        self._boxes = {role: self._box(role) for role in _ROLES}
        self._samples = {role: plain(quiet_label("", self)) for role in _ROLES}
        self._intro = plain(quiet_label("", self))
        self._intro.setWordWrap(True)
        self._lay_out()

    @property
    def filled(self) -> bool:
        """Whether there are columns to choose from."""
        return bool(self._columns)

    @property
    def chosen(self) -> Mapping[str, str]:
        """The column of each role for which the analyst has chosen one; empty for none."""
        return {role: str(self._boxes[role].currentData()) for role in self._touched}

    def show_columns(self, columns: Sequence[Column], file: str) -> None:
        """Offer the columns of a table, with those chosen that were recognised.

        If the same file is shown again, what the analyst has chosen stays so.
        """
        if not self.filled:
            self._fill(columns)
            sentence = mark(
                "The columns of {file}. What has no place here becomes metadata of the articles."
            )
            self._intro.setText(tr(sentence, file=file))
        self._columns, self.file = columns, file
        known = {column.role: column.name for column in columns if column.role}
        for role, box in self._boxes.items():
            if role not in self._touched:
                box.setCurrentIndex(max(0, box.findData(known.get(role, ""))))
            self._show_sample(role)

    def _fill(self, columns: Sequence[Column]) -> None:
        for role, box in self._boxes.items():
            box.addItem(tr("none") if role != "text" else tr("choose a column"), "")
            for column in columns:
                box.addItem(column.name, column.name)

    def _choose(self, role: str) -> None:
        self._touched.add(role)
        self._show_sample(role)
        self.changed.emit()

    def _show_sample(self, role: str) -> None:
        name = self._boxes[role].currentData()
        samples = next((c.samples for c in self._columns if c.name == name), ()) if name else ()
        words = " · ".join(sample for sample in samples if sample)
        self._samples[role].setText(words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…")

    def _box(self, role: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"column-{role}")
        box.setAccessibleName(tr(_ROLES[role][1]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_WIDE)
        box.activated.connect(lambda _place: self._choose(role))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for row, (role, box) in enumerate(self._boxes.items()):
            grid.addWidget(QLabel(tr(_ROLES[role][0]), self), row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(self._samples[role], row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._intro)
        column.addLayout(grid)
        column.addStretch()
