"""The labels of a project, changed as a draft: what it will do is told first, then done at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core import scheme_edit
from annotator.core.errors import AnnotatorError
from annotator.core.labels import Label, LabelScheme, load_scheme, scheme_to_json
from annotator.core.scheme_plan import SchemePlan
from annotator.core.stored_words import worded_step
from annotator.exporting.atomic import written_whole
from annotator.project import Project
from annotator.reader import Reader
from annotator.ui import dialogs
from annotator.ui.actions import label_action
from annotator.ui.language import shown, tr
from annotator.ui.review_page import ReviewPage
from annotator.ui.scheme_form import LabelForm
from annotator.ui.scheme_inks import spare_inks
from annotator.ui.scheme_list import SchemeList
from annotator.ui.scheme_preview import sentences
from annotator.ui.task import Task
from annotator.ui.widgets import answers, quiet_label

_TYPING_MS = 200
_NEW = "NEW_LABEL"


class SchemeDialog(QDialog):
    """Edits a copy of a project's labels; Apply makes all of it one step, which undo takes back.

    Signals:
        applied(str): the labels are as they were drafted; what was done, in words.
    """

    applied = Signal(str)

    def __init__(self, project: Project, actions: Iterable[QAction], parent: QWidget) -> None:
        """Take the project, and the actions that work where labels are set."""
        super().__init__(parent)
        self.setObjectName("schemeDialog")
        self.setWindowTitle(tr("Labels"))
        self.resize(980, 640)
        self._project = project
        self._keys = {
            key.toString(): action.text()
            for action in actions
            if not action.objectName().startswith(label_action(""))
            for key in action.shortcuts()
        }
        self.draft = project.scheme
        self._plan: SchemePlan | None = None
        self._task: Task | None = None
        self._shown = project.scheme.names[0] if project.scheme.names else ""
        self.list = SchemeList(self)
        self.form = LabelForm(self)
        self.preview = self._preview()
        self._make_buttons()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._make_plan)
        self._connect()
        self._lay_out()
        self._show()
        self._make_plan()

    def done(self, result: int) -> None:
        """Close, and count no further."""
        self._pause.stop()
        if self._task is not None:
            self._task.close()
        super().done(result)

    def accept(self) -> None:
        """Make the project's labels those of the draft."""
        if self._plan is None or not self.apply.isEnabled():
            return
        plan = self._plan
        try:
            self._project.change_scheme(plan)
        except AnnotatorError as error:
            self._make_plan()
            self.form.complain(shown(error))
            return
        self.applied.emit(shown(worded_step(plan.batch.what)))
        super().accept()

    # The edits

    def add(self) -> None:
        """Add a label, to be named at once."""
        numbered = (f"{_NEW}_{number}" for number in range(2, len(self.draft.labels) + 3))
        names = {name.casefold() for name in self.draft.names}
        name = next(n for n in (_NEW, *numbered) if n.casefold() not in names)
        label = Label(name, self._free_key(), "", *spare_inks(self.draft))
        self._edit(lambda scheme: scheme_edit.add(scheme, label), name)
        self.form.focus_name()

    def merge_into(self, other: str) -> None:
        """Let the label that is shown become another one."""
        self._edit(lambda scheme: scheme_edit.merge(scheme, self._shown, other), other)

    def retire(self) -> None:
        """Offer the label that is shown no more, or bring it back."""
        label = self.draft.label(self._shown)
        retired = label is not None and label.retired
        edit = scheme_edit.bring_back if retired else scheme_edit.retire
        self._edit(lambda scheme: edit(scheme, self._shown), self._shown)

    def shift(self, by: int) -> None:
        """Move the label that is shown up or down."""
        self._edit(lambda scheme: scheme_edit.move(scheme, self._shown, by), self._shown)

    def load(self, path: Path) -> None:
        """Take over the labels of a file, as a draft like any other."""
        self._edit(lambda scheme: scheme_edit.adopt(scheme, load_scheme(path)), self._shown)

    def save(self, path: Path) -> None:
        """Write the draft to a file."""
        try:
            with written_whole(path) as stream:
                stream.write(scheme_to_json(self.draft).encode())
        except AnnotatorError as error:
            self.form.complain(shown(error))

    def _rename(self, new: str) -> None:
        label = self.draft.label(self._shown)
        known = label is not None and label.codes[0] in self._project.scheme.by_code
        self._edit(lambda s: scheme_edit.rename(s, self._shown, new, known=known), new)

    def _change(self, label: Label) -> None:
        if label.key in self._keys:
            what = self._keys[label.key]
            self._refuse(tr("The key {key} is taken: {what}.", key=label.key, what=what))
            return
        self._edit(lambda scheme: scheme_edit.change(scheme, label), label.name)

    def _edit(self, edit: Callable[[LabelScheme], LabelScheme], chosen: str) -> None:
        try:
            self.draft = edit(self.draft)
        except AnnotatorError as error:
            self._refuse(shown(error))
            return
        self._shown = chosen if self.draft.label(chosen) else self.draft.names[0]
        self.form.complain("")
        self._show()
        self._forget_plan()
        self.preview.setPlainText(tr("Counting …"))
        self._pause.start()

    def _refuse(self, sentence: str) -> None:
        """Say what is wrong; nothing is applied while something is shown that is not meant."""
        self.form.complain(sentence)
        self._pause.stop()
        self._forget_plan()
        self.preview.clear()

    def _free_key(self) -> str:
        taken = {label.key for label in self.draft.offered}
        return next((key for key in "1234567890" if key not in taken), "")

    # What it will do

    def _make_plan(self) -> None:
        self._stop()
        path, draft = self._project.path, self.draft
        self._task = Task(lambda _stopped: _plan(path, draft), self)
        self._task.done.connect(self._take_plan)
        self._task.failed.connect(self.form.complain)
        self._task.start()

    def _take_plan(self, plan: SchemePlan) -> None:
        told = sentences(self._project.scheme, self.draft, plan)
        self.preview.setPlainText("\n".join(told) or tr("Nothing is changed yet."))
        if self._project.read_only:
            self.form.complain(tr("This project can only be read here, so nothing can be applied."))
        else:
            self._plan = plan
            self.apply.setEnabled(bool(plan.batch.changes))

    def _forget_plan(self) -> None:
        self._stop()
        self._plan = None
        self.apply.setEnabled(False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self._task = None

    # The window

    def _show(self) -> None:
        label = self.draft.label(self._shown)
        if label is None:
            return
        self.list.show_scheme(self.draft, self._shown)
        self.form.show_label(label)
        self.retire_button.setText(tr("Bring back") if label.retired else tr("Retire"))
        place = self.draft.labels.index(label)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(self.draft.labels) - 1)
        self.merge_button.setEnabled(len(self.draft.labels) > 1)
        self._merge_menu.clear()
        for name in self.draft.names:
            if name != self._shown:
                self._merge_menu.addAction(name, partial(self.merge_into, name))

    def _choose(self, name: str) -> None:
        self._shown = name
        self.form.complain("")
        self._show()
        if self._plan is None:
            self._pause.start()

    def _ask_load(self) -> None:
        path = dialogs.ask_scheme(self)
        if path is not None:
            self.load(path)

    def _ask_save(self) -> None:
        path = dialogs.ask_scheme_to_save(self, self.draft.name)
        if path is not None:
            self.save(path)

    def _preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit(tr("Counting …"), self)
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setAccessibleName(tr("What will happen"))
        preview.setFixedHeight(92)
        return preview

    def _make_buttons(self) -> None:
        self.add_button = self._button("addLabel", tr("Add"), self.add)
        self.rename_button = self._button("renameLabel", tr("Rename"), self.form.focus_name)
        self.merge_button = self._button("mergeLabel", tr("Merge into …"))
        self._merge_menu = QMenu(self.merge_button)
        self.merge_button.setMenu(self._merge_menu)
        self.retire_button = self._button("retireLabel", tr("Retire"), self.retire)
        self.up = self._button("labelUp", tr("Move up"), lambda: self.shift(-1))
        self.down = self._button("labelDown", tr("Move down"), lambda: self.shift(1))
        self.save_button = self._button("saveLabels", tr("Save to file …"), self._ask_save)
        self.load_button = self._button("loadLabels", tr("Load from file …"), self._ask_load)
        self.apply = QPushButton(tr("Apply"), self)
        self.apply.setObjectName("applyLabels")
        self.apply.setEnabled(False)

    def _button(self, name: str, words: str, do: Callable[[], object] | None = None) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if do is not None:
            button.clicked.connect(lambda _checked=False: do())
        return button

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.form.renamed.connect(self._rename)
        self.form.changed.connect(self._change)

    def _lay_out(self) -> None:
        parts = QHBoxLayout()
        parts.setSpacing(18)
        parts.addLayout(self._left())
        parts.addWidget(self.form, 1)
        last = QHBoxLayout()
        last.addWidget(self.save_button)
        last.addWidget(self.load_button)
        last.addStretch()
        last.addWidget(answers(self.apply, self))
        self.apply.setDefault(False)  # Return ends a field; it does not apply everything
        self.apply.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addLayout(parts, 1)
        column.addWidget(quiet_label(tr("What will happen, as one step that can be undone"), self))
        column.addWidget(self.preview)
        column.addLayout(last)

    def _left(self) -> QVBoxLayout:
        edits = QGridLayout()
        edits.setSpacing(6)
        pairs = (
            (self.add_button, self.rename_button),
            (self.merge_button, self.retire_button),
            (self.up, self.down),
        )
        for row, pair in enumerate(pairs):
            for place, button in enumerate(pair):
                edits.addWidget(button, row, place)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(edits)
        self.list.setFixedWidth(300)
        return column


def _plan(path: Path, after: LabelScheme) -> SchemePlan:
    with Reader(path) as reader:
        return reader.scheme_plan(after)


def edit_labels(page: ReviewPage) -> None:
    """Show the labels of the project that a page shows, to be changed."""
    dialog = SchemeDialog(page.project, page.view.actions(), page)
    dialog.applied.connect(page.review.said)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
