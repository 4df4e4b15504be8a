"""The term base as the project has it: concepts and their terms, looked up, changed, exchanged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core import teaching
from annotator.core.changes import Batch, ConceptChange, TermChange
from annotator.core.errors import AnnotatorError
from annotator.core.own_concepts import Editing
from annotator.core.project_term import ProjectTerm
from annotator.core.stored_words import worded_step
from annotator.core.term_check import Finding, check_taught, check_terms
from annotator.core.term_plan import Plan
from annotator.core.term_use import TermUse
from annotator.core.terms import Concept, Termbase
from annotator.exporting.term_file import write_terms
from annotator.project import Changed
from annotator.reader import Reader
from annotator.ui import dialogs
from annotator.ui.language import shown, tr
from annotator.ui.review import Review
from annotator.ui.review_page import ReviewPage
from annotator.ui.task import Task
from annotator.ui.termbase_form import ConceptForm
from annotator.ui.termbase_import import TermImportDialog, planned
from annotator.ui.termbase_list import ConceptList
from annotator.ui.termbase_new import NewConcept
from annotator.ui.termbase_tabs import FindingsTab, TaughtTab
from annotator.ui.widgets import ToolButton, plain, quiet_label

_PAUSE_MS = 250  # after the last change, before conflicts are looked for again


def edit_termbase(page: ReviewPage) -> None:
    """Show the term base of the open project, at the concept of the focused mention."""
    dialog = page.findChild(TermbaseDialog)
    if dialog is None:
        undoing = [page.window().findChild(QAction, name) for name in ("undo", "redo")]
        dialog = TermbaseDialog(page.review, [a for a in undoing if a is not None], page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    focus = page.review.focus
    if focus is not None and focus.concept:
        dialog.show_concept(focus.concept)


class TermbaseDialog(QDialog):
    """Beside the review, not before it: each change is a step of its own, undone by Ctrl+Z."""

    def __init__(self, review: Review, undoing: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("termbaseDialog")
        self.setWindowTitle(tr("Concepts and terms"))
        self.resize(1240, 660)
        self._review = review
        self._project = review.project
        self._tasks: list[Task] = []
        self._use = TermUse()
        self._own = self._project.own_concepts()
        self.list = ConceptList(self)
        self.form = ConceptForm(self._project.scheme.names, self)
        self.new = NewConcept(self)
        self.taught = TaughtTab(self)
        self.findings = FindingsTab(self)
        self.tabs = QTabWidget(self)
        self.said = plain(quiet_label("", self))
        self.said.setWordWrap(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self._connect()
        self._lay_out(undoing)
        self.addActions(list(undoing))

    @property
    def editing(self) -> Editing:
        """What the project says now, and what the term base says."""
        return Editing(self._review.shipped, self._own)

    def show_concept(self, concept_id: str) -> None:
        """Show a concept in the list and in the form."""
        self.tabs.setCurrentIndex(0)
        self.list.choose(concept_id)
        self._show_chosen()

    def perform(self, make: Callable[[], Batch]) -> bool:
        """Store what a rule makes; what cannot be is said, and shown as it was."""
        self.said.setText("")
        try:
            batch = make()
            self._project.perform(batch)
        except AnnotatorError as error:
            self._say(shown(error))
            self.form.show_again()
            return False
        if batch.changes:
            self._say(tr("Done: {what}.", what=worded_step(batch.what)))
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile, and count anew how often terms hit."""
        super().showEvent(event)
        self._read()
        path = self._project.path
        self._run(lambda _stopped: _count(path), self._take_use)

    def close_tasks(self) -> None:
        """Stop what runs in threads, since the project is closed."""
        self._pause.stop()
        for task in self._tasks:
            task.close()
        self._tasks.clear()
        self._project.observers.remove(self._follow)

    def bring_in(self, found: Plan, name: str) -> None:
        """Show what a file would do; accepted, it is done."""
        dialog = TermImportDialog(found, name, self)
        dialog.accepted.connect(lambda: self.perform(lambda: found.batch))
        dialog.open()

    def _follow(self, changed: Changed) -> None:
        ours = changed.batch is not None and changed.batch.kinds & {ConceptChange, TermChange}
        if ours and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._own = self._project.own_concepts()
        self._show_all()

    def _show_all(self) -> None:
        review = self._review
        self.list.show_concepts(review.termbase, review.shipped, self._own, self._use)
        self.taught.show_terms(self._project.terms())
        self._show_chosen()
        self._pause.start()

    def _show_chosen(self) -> None:
        concept_id = self.list.current
        concept = self._review.termbase.by_id.get(concept_id)
        shipped = concept_id in self._review.shipped.by_id
        self.form.show_concept(concept, self._use, own=concept_id in self._own, shipped=shipped)

    def _edit(self, concept: Concept, what: str) -> None:
        self.perform(lambda: self.editing.put([concept], what))

    def _restore(self, concept_id: str) -> None:
        self.perform(lambda: self.editing.restore(concept_id))

    def _add(self, concept: Concept) -> None:
        if self.perform(lambda: self.editing.add(concept)):
            self.new.hide()
            self.show_concept(concept.id)
            self.form.new_term.setFocus()

    def _forget(self, terms: Sequence[ProjectTerm]) -> None:
        self.perform(lambda: teaching.forgotten(terms))

    def _check(self) -> None:
        base, terms = self._review.termbase, self._project.terms()
        self._run(lambda _stopped: _findings(base, terms), self.findings.show_findings)

    def _take_use(self, use: TermUse) -> None:
        self._use = use
        self._show_all()

    def _import(self) -> None:
        path = dialogs.ask_term_file(self, self._project.path.parent)
        if path is not None:
            editing, labels = self.editing, self._project.scheme.names
            self._say(tr("Reading {name} …", name=path.name))
            work = partial(planned, path, editing, labels)
            self._run(lambda _stopped: work(), lambda found: self._offer(found, path.name))

    def _offer(self, found: Plan, name: str) -> None:
        self._say("")
        self.bring_in(found, name)

    def _export(self) -> None:
        path = dialogs.ask_terms_to(self, self._project.path.with_suffix(".csv"))
        if path is not None:
            concepts = list(self.list.shown)
            done = tr("Concepts written to {name}: {count}.", count=len(concepts), name=path.name)
            self._run(lambda _stopped: write_terms(concepts, path), lambda _: self._say(done))

    def _run(self, work: Callable[[Callable[[], bool]], object], take: Callable[..., None]) -> None:
        """Do in a thread what takes a while."""
        task = Task(work, self)
        task.done.connect(take)
        task.failed.connect(self._say)
        for ended in (task.done, task.failed):
            ended.connect(lambda _result: self._forget_task(task))
        self._tasks.append(task)
        task.start()

    def _forget_task(self, task: Task) -> None:
        self._tasks.remove(task)
        task.deleteLater()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.form.edited.connect(self._edit)
        self.form.restored.connect(self._restore)
        self.form.said.connect(self._say)
        self.new.wanted.connect(self._add)
        self.new.said.connect(self._say)
        self.taught.forgotten.connect(self._forget)
        self.findings.concept_chosen.connect(self.show_concept)
        self._project.observers.append(self._follow)
        self._review.closed.connect(self.close_tasks)

    def _lay_out(self, undoing: Sequence[QAction]) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.list)
        parts.addWidget(self.form)
        parts.setSizes([540, 700])
        concepts = QWidget(self)
        column = QVBoxLayout(concepts)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.new)
        column.addWidget(parts, 1)
        self.tabs.setAccessibleName(tr("Concepts and terms"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(concepts, tr("Concepts"))
        self.tabs.addTab(self.taught, tr("Taught words"))
        self.tabs.addTab(self.findings, tr("Doubles and conflicts"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.setSpacing(10)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(self._foot(undoing))

    def _foot(self, undoing: Sequence[QAction]) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self._button("newConcept", tr("New concept"), self.new.begin))
        foot.addWidget(self._button("importTerms", tr("Import …"), self._import))
        foot.addWidget(self._button("exportTerms", tr("Export those listed …"), self._export))
        for action in undoing[:1]:
            foot.addWidget(ToolButton(action, Qt.ToolButtonStyle.ToolButtonIconOnly, self))
        foot.addWidget(self.said, 1)
        foot.addWidget(self._button("closeTermbase", tr("Close"), self.close))
        return foot

    def _button(self, name: str, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button


def _count(path: Path) -> TermUse:
    with Reader(path) as reader:
        return reader.term_use()


def _findings(base: Termbase, terms: Sequence[ProjectTerm]) -> list[Finding]:
    return [*check_taught(base, terms), *check_terms(base, fewest=0)]
