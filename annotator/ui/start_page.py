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
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.flow import Flow
from annotator.ui.language import mark, tr
from annotator.ui.widgets import heading, plain, quiet_label

_TOUR = (  # actions, whose keys are shown, and what they do
    (("nextSuggestion",), mark("go to the next mention that waits for you")),
    (("acceptSuggestion",), mark("accept it, and move on")),
    (("rejectSuggestion",), mark("reject it")),
    ((), mark("give it another label, or label selected words")),
    (
        ("moveStartLeft", "moveStartRight", "moveEndLeft", "moveEndRight"),
        mark("move its start or its end by a word"),
    ),
    (("acceptRest",), mark("accept all that is left in the article")),
    (("markDone",), mark("mark the article done and open the next")),
    (("undo",), mark("undo, also what you did yesterday")),
    (("commandPalette",), mark("find anything: actions, articles, concepts")),
)
_LABEL_KEYS = "1 … 0"
_FOLDER_WIDTH = 280  # pixels
_INDENT = 9  # pixels, as the words of a flat button


def start_page(
    actions: Mapping[str, QAction], recent: Sequence[Path], analyst: str = ""
) -> StartPage:
    """Return what is shown while no project is open; it asks whether `analyst` is the name."""
    ways = {
        tr("Open the sample corpus"): actions["openSample"],
        tr("Take the tour"): actions["startTour"],
        tr("New project from a folder …"): actions["newFromFolder"],
        tr("Open project …"): actions["openProject"],
    }
    return StartPage(ways, recent, actions, analyst)


def empty_page(actions: Mapping[str, QAction]) -> Invitation:
    """Return what is shown while the open project has no articles."""
    ways = {
        tr("Import files …"): actions["importFiles"],
        tr("Import a folder …"): actions["importFolder"],
    }
    words = tr("Texts, web pages, office files, PDF, tables, annotated files, or a folder of them.")
    return Invitation(tr("Drop articles here"), words, ways)


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

    def _button_row(self, actions: Mapping[str, QAction]) -> Flow:
        row = Flow(gap=8, centred=True)
        for place, (label, action) in enumerate(actions.items()):
            button = QPushButton(label, self)
            button.setProperty("primary", place == 0)
            button.setAutoDefault(True)  # Return presses it, as people expect
            if place == 0:
                self.setFocusProxy(button)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        return row


_CENTRE = Qt.AlignmentFlag.AlignHCenter


class StartPage(Invitation):
    """The first page: ways to begin, the projects opened last, the keys to know.

    Signals:
        project_chosen(Path): the analyst picked one of the projects opened last.
        named(str): the analyst gave a name, under which decisions are to be stored.
    """

    project_chosen = Signal(object)
    named = Signal(str)

    def __init__(
        self,
        ways: Mapping[str, QAction],
        recent: Sequence[Path],
        actions: Mapping[str, QAction],
        analyst: str,
    ) -> None:
        """Take the ways to begin, by their words; without `analyst` no name is asked for."""
        words = tr("Open the sample corpus to look around, or drop a folder of articles here.")
        super().__init__(tr("Turn articles into gold"), words, ways)
        self._actions = actions
        self._keys: list[tuple[QLabel, Sequence[str]]] = []
        self.setAccessibleName(tr("Start"))
        columns = QWidget(self)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(56)
        if recent:
            row.addWidget(self._recent_column(recent), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._tour_column(), 0, Qt.AlignmentFlag.AlignTop)
        if analyst:
            self.add_below(self._name_row(analyst))
        self.add_below(columns)

    def _name_row(self, analyst: str) -> QWidget:
        """Return a line for the name, which need not be looked at: it is filled in already."""
        words = tr("Your name, stored with each decision")
        row = QWidget(self)
        line = QLineEdit(analyst, row)
        line.setObjectName("analystName")
        line.setAccessibleName(words)
        line.setFixedWidth(220)
        line.editingFinished.connect(lambda: self._name(line))
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(quiet_label(words, row))
        inner.addWidget(line)
        return row

    def _name(self, line: QLineEdit) -> None:
        name = line.text().strip()
        if name and line.isModified():
            line.setModified(False)
            self.named.emit(name)

    def _recent_column(self, recent: Sequence[Path]) -> QWidget:
        column = QWidget(self)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(heading(tr("Opened last"), column))
        for path in recent:
            button = QPushButton(path.stem, column)
            button.setProperty("flat", True)
            button.setToolTip(str(path))
            button.setAccessibleName(tr("Open {project}", project=path.stem))
            button.clicked.connect(lambda _=False, path=path: self.project_chosen.emit(path))
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            rows.addWidget(_folder_label(path, column))
        return column

    def _tour_column(self) -> QWidget:
        column = QWidget(self)
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.addWidget(heading(tr("In sixty seconds"), column), 0, 0, 1, 2)
        for row, (names, words) in enumerate(_TOUR, start=1):
            keys = QLabel(column)
            self._keys.append((keys, names))
            for name in names:
                self._actions[name].changed.connect(self._show_keys)
            grid.addWidget(keys, row, 0)
            grid.addWidget(quiet_label(tr(words), column), row, 1)
        self._show_keys()
        return column

    def _show_keys(self) -> None:
        """Show the keys that actions have now."""
        for label, names in self._keys:
            keys = [self._actions[name].shortcut().toString() for name in names]
            words = "  ".join(keys) if names else _LABEL_KEYS
            if label.text() != words:
                label.setText(words)


def _folder_label(path: Path, parent: QWidget) -> QLabel:
    """Return where a project lies, below its name; of a long path the middle is left out."""
    label = plain(quiet_label("", parent))
    label.setIndent(_INDENT)
    folder = str(path.parent)
    label.setText(
        label.fontMetrics().elidedText(folder, Qt.TextElideMode.ElideMiddle, _FOLDER_WIDTH)
    )
    label.setToolTip(folder)
    return label
