"""Imports in the background: files are read in a thread, the window's thread writes portions."""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.import_report import ImportReport
from annotator.failures import unforeseen
from annotator.intake import Incoming, Intake
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.importing.source import Choices

_PORTION = 10  # articles a transaction: a few milliseconds of the window's time
_AHEAD = 200  # articles read before they are stored; bounds the memory
_TICK_MS = 10


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
        self._choices = choices
        self._intake: Intake | None = None
        self._open = ExitStack()
        self._items: queue.Queue[Incoming | None] = queue.Queue(_AHEAD)
        self._stop = threading.Event()
        self._files_read = 0
        self._files_found = 0
        self.report = ImportReport(0, 0, 0)
        self.failure = ""
        self._broken = ""
        self._reader = threading.Thread(
            target=self._read, args=(paths,), name="import", daemon=True
        )
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._write_portion)

    def start(self) -> None:
        """Begin to read."""
        try:
            self._intake = self._open.enter_context(Intake(self._project))
        except AnnotatorError as error:
            self._fail(str(error))
            return
        self._reader.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop and leave no trace."""
        if self._timer.isActive():
            self._end("The import was cancelled; nothing was brought in.")

    def _read(self, paths: Sequence[Path]) -> None:
        """Read all files; runs in its own thread and touches neither project nor widgets."""
        try:
            self._read_all(paths)
        except Exception as error:  # a reader that has failed must not leave the window waiting
            self._broken = f"Sorry, {unforeseen(error)} Nothing was brought in."
        self._put(None)

    def _read_all(self, paths: Sequence[Path]) -> None:
        # Imported here: the readers are not needed before the window is shown.
        from annotator.importing.paths import find_files
        from annotator.importing.reading import read_files
        from annotator.importing.source import NO_CHOICES

        files, problems = find_files(paths)
        self._files_found = len(files)
        for problem in problems:
            self._put(problem)
        scheme = self._project.scheme
        labels = frozenset(scheme.names)
        choices = replace(self._choices or NO_CHOICES, stamp=self._project.stamp())
        for file in files:
            for item in read_files([file], labels, overlap=scheme.overlap, choices=choices):
                if self._stop.is_set():
                    return
                self._put(item)
            self._files_read += 1

    def _put(self, item: Incoming | None) -> None:
        """Hand an item over, waiting for room but not beyond a cancel."""
        while not self._stop.is_set():
            try:
                self._items.put(item, timeout=0.1)
            except queue.Full:
                continue
            return

    def _write_portion(self) -> None:
        items = [self._items.get() for _ in range(min(_PORTION, self._items.qsize()))]
        ended = bool(items) and items[-1] is None
        assert self._intake is not None, "the timer starts after the intake"
        try:
            self._intake.add([item for item in items if item is not None])
        except AnnotatorError as error:
            self._end(str(error))
            return
        self.progressed.emit(self._files_read, max(1, self._files_found))
        if ended:
            self._end(self._broken)

    def _end(self, failure: str) -> None:
        """Close the import: with everything brought in, or for a reason with nothing."""
        assert self._intake is not None, "only a started import ends"
        self._timer.stop()
        self._stop.set()
        if failure:
            self._intake.cancel()
        try:
            self._open.close()
        except AnnotatorError as error:
            failure = failure or str(error)
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
    parts = [f"Imported {_number(report.imported, 'article')}"]
    if report.duplicates:
        parts.append(f"{report.duplicates:,} already here")
    if report.spans:
        parts.append(f"{_number(report.spans, 'span')} read")
    if report.skipped:
        parts.append(f"{len(report.skipped):,} could not be read")
    if report.spans_lost:
        parts.append(f"{_number(report.spans_lost, 'span')} left out")
    return ", ".join(parts) + "."


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"
