"""Work that has one result, and can be asked to stop before it has found it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from annotator.ui.stream import Stream


class Task(QObject):
    """One piece of work that touches no widget: done in a thread, answered in the window's.

    Signals:
        done(object): the work has ended well, with this result.
        failed(str): it has not, for this reason.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[Callable[[], bool]], object], parent: QObject) -> None:
        """Take the work: a function that now and then asks the one it is given whether to stop."""
        super().__init__(parent)
        self._work = work
        self._stopped = threading.Event()
        self._stream = Stream(self)
        self._stream.came.connect(self.done)
        self._stream.ended.connect(self._end)

    @property
    def ended(self) -> bool:
        """Whether nothing is done any more."""
        return not self._stream.working

    def start(self) -> None:
        """Begin."""
        self._stream.start(self._result)

    def stop(self) -> None:
        """Tell nobody, and wait for nothing."""
        self._stopped.set()
        self._stream.stop()

    def close(self) -> None:
        """Stop, and wait for the end of the work: what it had opened is closed."""
        self.stop()
        self._stream.close()

    def _result(self) -> Iterator[object]:
        yield self._work(self._stopped.is_set)

    def _end(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)


class Newest(QObject):
    """Work of one kind, of which only what was begun last counts; nobody waits for the rest."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._old: list[Task] = []  # told to stop, but they may have something open still

    def begin(
        self,
        work: Callable[[Callable[[], bool]], object],
        done: Callable[..., object],
        failed: Callable[[str], object],
    ) -> None:
        """Work in a thread, in place of what may be going on."""
        self.stop()
        task = self._task = Task(work, self)
        task.done.connect(done)
        task.failed.connect(failed)
        task.start()

    def stop(self) -> None:
        """Tell nobody of what goes on, and wait for nothing."""
        if self._task is not None:
            self._task.stop()
            self._old.append(self._task)
            self._task = None
        for task in [task for task in self._old if task.ended]:
            self._old.remove(task)
            task.deleteLater()

    def close(self) -> None:
        """Stop, and wait for the end of all work: what it had opened is closed."""
        self.stop()
        for task in self._old:
            task.close()
            task.deleteLater()
        self._old.clear()
