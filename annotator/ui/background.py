"""The work that goes on behind the review: one import, one export, and the suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.project import Project
from annotator.ui.export_run import ExportOrder, ExportRun
from annotator.ui.import_run import ImportRun
from annotator.ui.suggestion_run import SuggestionRun


class Background(QObject):
    """Starts and cancels work in the background of one project, one piece of each kind.

    Signals:
        worked(str, int, int): what is being done, and how far it is.
        rested(): nothing runs any more.
        imported(ImportRun): an import has ended.
        exported(ExportRun): an export has ended.
        greeted(Ready): the suggestion worker is there.
        said(str): a sentence for the analyst.
    """

    worked = Signal(str, int, int)
    rested = Signal()
    imported = Signal(object)
    exported = Signal(object)
    greeted = Signal(object)
    said = Signal(str)

    def __init__(self, project: Project, parent: QObject, model: str = "") -> None:
        super().__init__(parent)
        self._project = project
        self._import: ImportRun | None = None
        self._export: ExportRun | None = None
        self.suggestions = SuggestionRun(project, self, model)
        self.suggestions.progressed.connect(lambda *n: self.worked.emit("Suggesting", *n))
        self.suggestions.finished.connect(self._rest)
        self.suggestions.said.connect(self.said)
        self.suggestions.ready.connect(self.greeted)

    @property
    def busy(self) -> bool:
        """Whether anything is running."""
        return self.suggestions.running or self._import is not None or self._export is not None

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Bring files and folders in; one import at a time."""
        if self._import is not None:
            self.said.emit("An import is running already. Wait for it, or cancel it.")
            return
        self._import = ImportRun(self._project, paths, self)
        self._import.progressed.connect(lambda *n: self.worked.emit("Importing", *n))
        self._import.finished.connect(self._import_ended)
        self.worked.emit("Importing", 0, 1)
        self._import.start()

    def export(self, order: ExportOrder) -> None:
        """Write an export; one at a time."""
        if self._export is not None:
            self.said.emit("An export is running already. Wait for it, or cancel it.")
            return
        self._export = ExportRun(self._project.path, order, self)
        self._export.progressed.connect(lambda *n: self.worked.emit("Exporting", *n))
        self._export.finished.connect(self._export_ended)
        self.worked.emit("Exporting", 0, 1)
        self._export.start()

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
        if self._export is not None:
            export, self._export = self._export, None
            export.close()
        self.cancel()
        self.suggestions.close()

    def _import_ended(self) -> None:
        run, self._import = self._import, None
        self._rest()
        self.imported.emit(run)

    def _export_ended(self) -> None:
        run, self._export = self._export, None
        self._rest()
        self.exported.emit(run)

    def _rest(self) -> None:
        if not self.busy:
            self.rested.emit()
