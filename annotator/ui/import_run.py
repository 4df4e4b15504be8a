"""Imports in the background: files are read in a thread, the window's thread writes portions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.import_report import ImportReport
from annotator.core.labels import LabelScheme
from annotator.intake import Incoming, Intake, portions
from annotator.project import Project
from annotator.ui.language import mark, shown, tr
from annotator.ui.stream import Stream

if TYPE_CHECKING:
    from annotator.importing.source import Choices

_PORTION = 10  # articles a transaction: a few milliseconds of the window's time


class ImportRun(QObject):
    """One import of files and folders; nothing of it shows before it has finished.

    Signals:
        progressed(int, int): files read and files found.
        finished(): `report` tells what came of it, or `failure` why nothing did.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(
        self,
        project: Project,
        paths: Sequence[Path],
        parent: QObject,
        choices: Choices | None = None,
    ) -> None:
        """Take files and folders, and what the analyst says about them, if anything."""
        super().__init__(parent)
        self._project = project
        self._paths = paths
        self._choices = choices
        self._intake: Intake | None = None
        self._open = ExitStack()
        self._files_read = 0
        self._files_found = 0
        self.report = ImportReport(0, 0, 0)
        self.failure = ""
        self._stream = Stream(self, held=lambda: project.writer.busy)
        self._stream.came.connect(self._write)
        self._stream.ended.connect(self._end_reading)

    def start(self) -> None:
        """Begin to read."""
        from annotator.importing.source import NO_CHOICES

        try:
            self._intake = self._open.enter_context(Intake(self._project))
        except AnnotatorError as error:
            self._fail(shown(error))
            return
        scheme = self._project.scheme
        choices = replace(self._choices or NO_CHOICES, stamp=self._project.stamp())
        self._stream.start(lambda: portions(self._read(scheme, choices), _PORTION))

    def cancel(self) -> None:
        """Stop and leave no trace."""
        if self._stream.running:
            self._end(tr("The import was cancelled; nothing was brought in."))

    def _read(self, scheme: LabelScheme, choices: Choices) -> Iterator[Incoming]:
        """Read all files; runs in its own thread and touches neither project nor widgets."""
        # Imported here: the readers are not needed before the window is shown.
        from annotator.importing.paths import find_files
        from annotator.importing.reading import read_files

        files, problems = find_files(self._paths)
        self._files_found = len(files)
        yield from problems
        labels = frozenset(scheme.names)
        for file in files:
            yield from read_files([file], labels, overlap=scheme.overlap, choices=choices)
            self._files_read += 1

    def _write(self, portion: list[Incoming]) -> None:
        assert self._intake is not None, "reading starts after the intake"
        try:
            self._intake.add(portion)
        except AnnotatorError as error:
            self._end(shown(error))
            return
        self._tell_progress()

    def _end_reading(self, failure: str) -> None:
        self._tell_progress()
        self._end(tr("{failure} Nothing was brought in.", failure=failure) if failure else "")

    def _tell_progress(self) -> None:
        self.progressed.emit(self._files_read, max(1, self._files_found))

    def _end(self, failure: str) -> None:
        """Close the import: with everything brought in, or for a reason with nothing."""
        assert self._intake is not None, "only a started import ends"
        self._stream.stop()
        if failure:
            self._intake.cancel()
        try:
            self._open.close()
        except AnnotatorError as error:
            failure = failure or shown(error)
        self.report = self._intake.report
        self._fail(failure)

    def _fail(self, sentence: str) -> None:
        self.failure = sentence
        self.finished.emit()


def sentence_of(run: ImportRun) -> str:
    """Return in one sentence what came of an import."""
    if run.failure:
        return run.failure
    report = run.report
    counts = (
        (report.duplicates, mark("1 already here"), mark("{n} already here")),
        (report.added, mark("1 span added to those"), mark("{n} spans added to those")),
        (report.spans, mark("1 span read"), mark("{n} spans read")),
        (len(report.skipped), mark("1 could not be read"), mark("{n} could not be read")),
        (report.spans_lost, mark("1 span left out"), mark("{n} spans left out")),
    )
    facts = [_counted(report.imported, mark("Imported 1 article"), mark("Imported {n} articles"))]
    facts += [_counted(*count) for count in counts if count[0]]
    return tr("{facts}.", facts=", ".join(facts))


def _counted(count: int, one: str, many: str) -> str:
    return tr(one) if count == 1 else tr(many, n=count)
