"""Results that keep coming while a search runs: read in a thread, handed over in the window's."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import AnnotatorError
from annotator.failures import unforeseen
from annotator.project import Project
from annotator.reader import Reader

_TICK_MS = 15
_BUSY_S = 0.008
_AHEAD = 40  # portions read before they are shown; bounds the memory

Search = Callable[[Reader], Iterator[list[Any]]]


class Portions(QObject):
    """One search at a time; a new one ends the one before.

    Signals:
        came(list): some results more.
        ended(str): all results have come; the sentence is empty unless the search has failed.
    """

    came = Signal(object)
    ended = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._found: queue.Queue[list[Any] | str] = queue.Queue(_AHEAD)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._hand_over)

    @property
    def running(self) -> bool:
        """Whether results may still come."""
        return self._timer.isActive()

    def start(self, search: Search) -> None:
        """Begin a search; nothing of an earlier one comes any more."""
        self.stop()
        self._stop, self._found = threading.Event(), queue.Queue(_AHEAD)
        work = (search, self._stop, self._found)
        self._thread = threading.Thread(target=self._run, args=work, name="search", daemon=True)
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """End the search, telling nobody."""
        self._timer.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(
        self, search: Search, stop: threading.Event, found: queue.Queue[list[Any] | str]
    ) -> None:
        try:
            with self._project.reader() as reader, closing(_closable(search(reader))) as portions:
                for portion in portions:
                    if not _put(portion, found, stop):
                        return
            sentence = ""
        except AnnotatorError as error:
            sentence = str(error)
        except Exception as error:  # the window must not wait for ever
            sentence = f"Sorry, {unforeseen(error)}"
        _put(sentence, found, stop)

    def _hand_over(self) -> None:
        """Hand over what has come, some milliseconds long: the window has other things to do."""
        until = time.monotonic() + _BUSY_S
        while self._timer.isActive() and time.monotonic() < until:
            try:
                portion = self._found.get_nowait()
            except queue.Empty:
                return
            self._tell(portion)

    def _tell(self, portion: list[Any] | str) -> None:
        if isinstance(portion, str):
            self._timer.stop()
            self.ended.emit(portion)
        elif portion:
            self.came.emit(portion)


def _put(
    portion: list[Any] | str, found: queue.Queue[list[Any] | str], stop: threading.Event
) -> bool:
    """Hand a portion over, waiting for room but not beyond a stop; False if stopped."""
    while not stop.is_set():
        try:
            found.put(portion, timeout=0.1)
        except queue.Full:
            continue
        return True
    return False


def _closable(portions: Iterator[list[Any]]) -> Generator[list[Any], None, None]:
    """Return a generator, which closes what it reads from when it is closed itself."""
    yield from portions
