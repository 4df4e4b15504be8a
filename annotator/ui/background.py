"""The work that goes on behind the review: one import, one export, and the suggestions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.copies import keep_copy
from annotator.core.changes import ConceptChange, LanguageChange, TermChange
from annotator.core.errors import AnnotatorError
from annotator.project import Changed, Project
from annotator.ui.export_run import ExportOrder, ExportRun
from annotator.ui.import_run import ImportRun
from annotator.ui.language import shown, tr
from annotator.ui.suggestion_run import SuggestionRun
from annotator.ui.task import Task
from annotator.writer import LargeWork, at_once

if TYPE_CHECKING:
    from annotator.importing.source import Choices

_TWIN_MS, _TWIN_BUSY_MS = 50, 8  # how often, and how long, twins are looked for
_TWIN_PORTION = 20  # articles whose groups are stored together
_PAUSE_MS = 400  # after the last decision, before the next article is looked at again


class Background(QObject):
    """Starts and cancels work in the background of one project, one piece of each kind.

    Signals:
        worked(str, int, int): what is being done, and how far it is.
        rested(): nothing runs any more.
        imported(ImportRun): an import has ended.
        exported(ExportRun): an export has ended.
        greeted(Ready): the suggestion worker is there.
        said(str): a sentence for the analyst.
        noted(str): a short sentence for the status line.
        settled(str): a sentence said earlier no longer holds.
    """

    worked = Signal(str, int, int)
    rested = Signal()
    imported = Signal(object)
    exported = Signal(object)
    greeted = Signal(object)
    said = Signal(str)
    noted = Signal(str)
    settled = Signal(str)

    def __init__(self, project: Project, parent: QObject, model: str = "") -> None:
        super().__init__(parent)
        self._project = project
        self._import: ImportRun | None = None
        self._export: ExportRun | None = None
        self._copying: Task | None = None
        self.suggestions = SuggestionRun(project, self, model)
        self.suggestions.progressed.connect(lambda *n: self.worked.emit(tr("Suggesting"), *n))
        self.suggestions.finished.connect(self._rest)
        self.suggestions.said.connect(self.said)
        self.suggestions.noted.connect(self.noted)
        self.suggestions.settled.connect(self.settled)
        self.suggestions.ready.connect(self.greeted)
        self._visible: int | None = None
        self._following: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._freshen(self._following))
        self._twins = QTimer(self, interval=_TWIN_MS)
        self._twins.timeout.connect(self._look_for_twins)
        self._looking: Iterator[int] = iter(())
        project.observers.append(self._follow)
        project.writer.carrier = self._carry

    @property
    def busy(self) -> bool:
        """Whether anything is running."""
        return self.suggestions.running or self._import is not None or self._export is not None

    def _carry(self, work: LargeWork) -> None:
        """Have the window wait for large changes; what runs behind it stores nothing meanwhile."""
        from annotator.ui.waiting import carry  # not needed before the window is shown

        window = self.parent()
        assert isinstance(window, QWidget), "the work of one window"
        carry(window, work)

    def import_paths(self, paths: Sequence[Path], choices: Choices | None = None) -> None:
        """Bring files and folders in, as the analyst chose; one import at a time."""
        if self._import is not None:
            self.said.emit(tr("An import is running already. Wait for it, or cancel it."))
            return
        self._import = ImportRun(self._project, paths, self, choices)
        self._begin(self._import, tr("Importing"), self._import_ended)

    def export(self, order: ExportOrder) -> None:
        """Write an export; one at a time."""
        if self._export is not None:
            self.said.emit(tr("An export is running already. Wait for it, or cancel it."))
            return
        self._export = ExportRun(self._project.path, order, self)
        self._begin(self._export, tr("Exporting"), self._export_ended)

    def _begin(self, run: ImportRun | ExportRun, words: str, ended: Callable[[], object]) -> None:
        run.progressed.connect(lambda *n: self.worked.emit(words, *n))
        run.finished.connect(ended)
        self.worked.emit(words, 0, 1)
        run.start()

    def look_for_twins(self) -> None:
        """Begin to look, some articles at a time, for those that share most of their text."""
        if not self._project.read_only:
            self._twins.start()

    def _look_for_twins(self) -> None:
        """Go on for some milliseconds."""
        if self._project.writer.busy:
            return
        deadline = QDeadlineTimer(_TWIN_BUSY_MS)
        try:
            while not deadline.hasExpired():
                if next(self._looking, None) is None and not self._look_on():
                    self._twins.stop()
                    return
        except AnnotatorError as error:
            self._twins.stop()
            self.said.emit(shown(error))

    def _look_on(self) -> bool:
        """Begin with the next articles; False if there are none."""
        self._looking = self._project.look_for_twins(_TWIN_PORTION)
        return next(self._looking, None) is not None

    def keep_copy(self) -> None:
        """Copy the project in a thread, unless nothing has changed since the last copy."""
        self._copying = Task(lambda stopped: keep_copy(self._project.path, stopped), self)
        self._copying.failed.connect(self.said)
        self._copying.start()

    def attend(self, visible: int | None, following: int | None = None) -> None:
        """Let the open article go first, and be asked for again if the memory is another by now.

        The article that follows in the list is asked for again whenever the analyst pauses, so
        that it is ready when it is opened.
        """
        self._visible, self._following = visible, following
        self.suggestions.prefer(visible)
        self._pause.start()

    def suggest_new(self, first: int | None) -> int:
        """Ask for suggestions in the articles that have none; returns how many those are."""
        return self._suggest(self._project.waiting_articles(), first)

    def suggest_present(self, first: int | None) -> int:
        """Ask for suggestions where the present model and term base have made none yet."""
        worker = self.suggestions.worker
        by = worker.name if worker else ""
        return self._suggest(self._project.waiting_articles(by), first)

    def suggest_again(self, first: int | None) -> int:
        """Ask for suggestions in all articles; decisions stay as they are."""
        return self._suggest(self._project.article_ids(), first)

    def _suggest(self, article_ids: list[int], first: int | None) -> int:
        if article_ids:
            self.suggestions.start(article_ids, first)
        return len(article_ids)

    def cancel(self) -> None:
        """Stop whatever runs."""
        self.suggestions.cancel()
        for run in (self._import, self._export):
            if run is not None:
                run.cancel()

    def close(self) -> None:
        """Stop whatever runs, and end the worker."""
        self._project.writer.carrier = at_once  # nobody waits for what is to be tidied up
        if self._export is not None:
            export, self._export = self._export, None
            export.close()
        self._project.observers.remove(self._follow)
        self._pause.stop()
        self.cancel()
        self._twins.stop()
        if self._copying is not None:
            self._copying.close()
        self.suggestions.close()

    def _follow(self, changed: Changed) -> None:
        """Keep up with decisions: own terms and concepts at once, the rest with the next article.

        Decisions do not change what else is suggested in the article in which they are made.
        """
        if changed.batch is None:
            return
        if LanguageChange in changed.batch.kinds:
            changes = changed.batch.changes
            spoken = [one.article_id for one in changes if isinstance(one, LanguageChange)]
            self.suggestions.also(spoken)
        if changed.batch.kinds & {TermChange, ConceptChange}:
            self._freshen(self._visible)
        self._pause.start()

    def _freshen(self, article_id: int | None) -> None:
        if article_id is not None:
            self.suggestions.freshen(article_id)

    def _import_ended(self) -> None:
        run, self._import = self._import, None
        self.look_for_twins()
        self._rest()
        self.imported.emit(run)

    def _export_ended(self) -> None:
        run, self._export = self._export, None
        self._rest()
        self.exported.emit(run)

    def _rest(self) -> None:
        if not self.busy:
            self.rested.emit()
