"""The copies of a project: a look at what each holds, and the way back to one of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.copies import Contents, Copy, folder_of, good_copies_of
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.task import Task
from annotator.ui.widgets import plain, quiet_label

_HEAD = ("Copy of", "Articles", "Done", "Decisions", "Last decision")


class CopiesDialog(QDialog):
    """Lists the copies that are whole; accepted, `chosen` is the one to put back.

    Signals:
        rescue_wanted(): of a damaged project all that can be read is to be brought out.
    """

    rescue_wanted = Signal()

    def __init__(
        self, project: Path, intro: str, parent: QWidget, *, damaged: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("copiesDialog")
        self.setWindowTitle("Copies of the project")
        self.resize(680, 400)
        self._copies: list[Copy] = []
        self.model = TableModel(_HEAD, self)
        self.table = table_view(self.model, "copies", "Copies", stretch=0)
        self.words = plain(QLabel(intro, self))
        self.words.setWordWrap(True)
        self._state = plain(quiet_label("Looking into the copies …", self))
        self._state.setWordWrap(True)
        self._restore = QPushButton("Put this copy back", self)
        self._restore.setProperty("primary", True)
        self._restore.setEnabled(False)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.table.activated.connect(self.accept)
        self._rescue = QPushButton("Rescue what can be read …", self)
        self._rescue.setVisible(damaged)
        self._rescue.clicked.connect(self.rescue_wanted)
        self._lay_out()
        self._task = Task(lambda _stopped: good_copies_of(project), self)
        self._task.done.connect(lambda found: self._show(project, found))
        self._task.failed.connect(self._state.setText)
        self._task.start()

    @property
    def chosen(self) -> Copy | None:
        """The copy that is marked in the list."""
        row = self.table.currentIndex().row()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def done(self, result: int) -> None:
        """Close, once nothing is being looked into any more."""
        self._task.close()
        super().done(result)

    def _show(self, project: Path, found: list[tuple[Copy, Contents]]) -> None:
        self._copies = [copy for copy, _ in found]
        self.model.show_rows([_row(copy, contents) for copy, contents in found])
        if found:
            self._state.setText(f"They are kept in {folder_of(project)}.")
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self._state.setText("There is no copy yet. One is made whenever a project is opened.")

    def _enable(self) -> None:
        self._restore.setEnabled(self.chosen is not None)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._rescue, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self._state)
        column.addWidget(buttons)


def _row(copy: Copy, contents: Contents) -> Row:
    last = _local(datetime.fromisoformat(contents.last)) if contents.last else "none"
    return _local(copy.made_at), contents.articles, contents.done, contents.decided, last


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
