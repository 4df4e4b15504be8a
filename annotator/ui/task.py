"""Work that takes a while and touches no widget: done in a thread, answered in the window's."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from annotator.core.errors import AnnotatorError
from annotator.failures import unforeseen


class Task(QObject):
    """One piece of work.

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
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Stop and wait for the end of the work, telling nobody."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            self._tell(self.done, self._work(self._stop.is_set))
        except AnnotatorError as error:
            self._tell(self.failed, str(error))
        except Exception as error:  # the thread would end without a word
            self._tell(self.failed, f"Sorry, {unforeseen(error)}")

    def _tell(self, signal: SignalInstance, what: object) -> None:
        if not self._stop.is_set():
            signal.emit(what)
