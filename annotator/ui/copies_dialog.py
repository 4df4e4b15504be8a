"""The copies of a project: a look at what each holds, and the way back to one of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.copies import Contents, Copy, folder_of, good_copies_of
from annotator.ui.language import mark, tr
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.task import Task
from annotator.ui.widgets import answers, plain, quiet_label, resize_within_screen

_HEAD = (
    mark("Copy of"),
    mark("Articles"),
    mark("Done"),
    mark("Decisions"),
    mark("Last decision"),
)


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
        self.setWindowTitle(tr("Copies of the project"))
        resize_within_screen(self, 680, 400)
        self._copies: list[Copy] = []
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.table = table_view(self.model, "copies", tr("Copies"), stretch=0)
        self.words = plain(QLabel(intro, self))
        self.words.setWordWrap(True)
        self._state = plain(quiet_label(tr("Looking into the copies …"), self))
        self._state.setWordWrap(True)
        self._restore = QPushButton(tr("Put this copy back"), self)
        self._restore.setEnabled(False)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.table.activated.connect(self.accept)
        self._rescue = QPushButton(tr("Rescue what can be read …"), self)
        self._rescue.clicked.connect(self.rescue_wanted)
        self._lay_out()
        self._rescue.setVisible(damaged)  # a box of buttons shows whatever is put into it
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
        """Close, and look no further."""
        self._task.stop()
        super().done(result)

    def _show(self, project: Path, found: list[tuple[Copy, Contents]]) -> None:
        self._copies = [copy for copy, _ in found]
        self.model.show_rows([_row(copy, contents) for copy, contents in found])
        if found:
            self._state.setText(tr("They are kept in {folder}.", folder=folder_of(project)))
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            sentence = tr("There is no copy yet. One is made whenever a project is opened.")
            self._state.setText(sentence)

    def _enable(self) -> None:
        self._restore.setEnabled(self.chosen is not None)

    def _lay_out(self) -> None:
        buttons = answers(self._restore, self)
        buttons.addButton(self._rescue, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self._state)
        column.addWidget(buttons)


def _row(copy: Copy, contents: Contents) -> Row:
    last = _local(datetime.fromisoformat(contents.last)) if contents.last else tr("none")
    return _local(copy.made_at), contents.articles, contents.done, contents.decided, last


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
