"""What the project's decisions teach, at hand for the suggestion worker.

Most of the time little is to be read: the decisions since the last time. Where it is much, when a
large project is opened or thousands were decided at once, it is read in a thread.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.lessons import lessons
from annotator.project import Project, Remembered
from annotator.reader import read_memory
from annotator.suggest.protocol import write_lessons
from annotator.ui.language import shown
from annotator.ui.task import Task


@dataclass(frozen=True, slots=True)
class Prepared:
    """A memory that was read in a thread, and the line that tells a worker all of it."""

    remembered: Remembered
    line: str


class MemoryFeed(QObject):
    """Keeps up with the memory of one project.

    `prepared` is what was read in a thread last, if anything was.

    Signals:
        ready(): what had to be read in a thread is there.
        said(str): it could not be read; suggestions go on without what is missing.
    """

    ready = Signal()
    said = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._reading: Task | None = None
        self._broken = False
        self.prepared: Prepared | None = None

    def current(self) -> Remembered | None:
        """Return the memory up to the last decision; None while it is being read."""
        if self._reading is not None:
            return None
        try:
            if not self._broken and not self._project.memory_is_near():
                self._read()
                return None
            return self._known() if self._broken else self._project.memory()
        except AnnotatorError as error:
            self._give_up(shown(error))
            return self._known()

    def close(self) -> None:
        """Stop reading."""
        if self._reading is not None:
            self._reading.close()

    def _known(self) -> Remembered:
        return self._project.remembered or Remembered()

    def _read(self) -> None:
        """Read in a thread what is too much for the window's."""
        path, known = self._project.path, self._project.remembered
        self._reading = Task(lambda stopped: _prepared(path, known, stopped), self)
        self._reading.done.connect(self._take)
        self._reading.failed.connect(self._fail)
        self._reading.start()

    def _take(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self._project.remembered = prepared.remembered
        self._end()

    def _fail(self, sentence: str) -> None:
        self._give_up(sentence)
        self._end()

    def _end(self) -> None:
        if self._reading is not None:
            self._reading.deleteLater()
            self._reading = None
        self.ready.emit()

    def _give_up(self, sentence: str) -> None:
        self._broken = True
        self.said.emit(sentence)


def _prepared(path: Path, known: Remembered | None, stopped: Callable[[], bool]) -> Prepared:
    # Python's collector of garbage would stop the window as well, again and again for up to a
    # fifth of a second, and find nothing: what is read here has no circles.
    gc.disable()
    try:
        read = read_memory(path, known, stopped)
        return Prepared(read, write_lessons(lessons(read.memory, None)))
    finally:
        gc.enable()
