"""What is shown while there is nothing to review: an invitation, and the ways to begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.widgets import heading, plain, quiet_label

_TOUR = (
    ("Tab", "go to the next mention that waits for you"),
    ("A", "accept it, and move on"),
    ("X", "reject it"),
    ("1 … 0", "give it another label, or label selected words"),
    ("[  ]  {  }", "move its start or its end by a word"),
    ("Shift+A", "accept all that is left in the article"),
    ("Ctrl+Return", "mark the article done and open the next"),
    ("Ctrl+Z", "undo, also what you did yesterday"),
)


def start_page(actions: Mapping[str, QAction], recent: Sequence[Path]) -> StartPage:
    """Return what is shown while no project is open."""
    ways = {
        "Open the sample corpus": actions["openSample"],
        "New project from a folder …": actions["newFromFolder"],
        "Open project …": actions["openProject"],
    }
    return StartPage(ways, recent)


def empty_page(actions: Mapping[str, QAction]) -> Invitation:
    """Return what is shown while the open project has no articles."""
    ways = {
        "Import files …": actions["importFiles"],
        "Import a folder …": actions["importFolder"],
    }
    words = "Texts, web pages, office files, PDF, tables, annotated files, or a folder of them."
    return Invitation("Drop articles here", words, ways)


class Invitation(QWidget):
    """A title, a sentence, and buttons for the actions that lead on."""

    def __init__(
        self, title: str, words: str, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QLabel(title, self)
        head.setObjectName("pageTitle")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        self._column.addStretch(4)
        self._column.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(quiet_label(words, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self._column.addLayout(self._button_row(actions))
        self._column.addStretch(5)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below the buttons."""
        self._column.insertSpacing(self._column.count() - 1, 18)
        self._column.insertWidget(self._column.count() - 1, widget, 0, _CENTRE)

    def _button_row(self, actions: Mapping[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for place, (label, action) in enumerate(actions.items()):
            button = QPushButton(label, self)
            button.setProperty("primary", place == 0)
            button.setAutoDefault(True)  # Return presses it, as people expect
            if place == 0:
                self.setFocusProxy(button)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.addStretch()
        return row


_CENTRE = Qt.AlignmentFlag.AlignHCenter


class StartPage(Invitation):
    """The first page: ways to begin, the projects opened last, the keys to know.

    Signals:
        project_chosen(Path): the analyst picked one of the projects opened last.
    """

    project_chosen = Signal(object)

    def __init__(self, actions: Mapping[str, QAction], recent: Sequence[Path]) -> None:
        words = "Open the sample corpus to look around, or drop a folder of articles here."
        super().__init__("Turn articles into gold", words, actions)
        self.setAccessibleName("Start")
        columns = QWidget(self)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(56)
        if recent:
            row.addWidget(self._recent_column(recent), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._tour_column(), 0, Qt.AlignmentFlag.AlignTop)
        self.add_below(columns)

    def _recent_column(self, recent: Sequence[Path]) -> QWidget:
        column = QWidget(self)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(heading("Opened last", column))
        for path in recent:
            button = QPushButton(path.stem, column)
            button.setProperty("flat", True)
            button.setToolTip(str(path))
            button.setAccessibleName(f"Open {path.stem}")
            button.clicked.connect(lambda _=False, path=path: self.project_chosen.emit(path))
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            rows.addWidget(plain(quiet_label(f"   {path.parent}", column)))
        return column

    def _tour_column(self) -> QWidget:
        column = QWidget(self)
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.addWidget(heading("In sixty seconds", column), 0, 0, 1, 2)
        for row, (keys, words) in enumerate(_TOUR, start=1):
            grid.addWidget(QLabel(keys, column), row, 0)
            grid.addWidget(quiet_label(words, column), row, 1)
        return column
