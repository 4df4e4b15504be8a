"""Work that tells piece by piece what it finds: done in a thread, told in the window's."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import AnnotatorError
from annotator.failures import unforeseen
from annotator.ui.language import shown, tr

_TICK_MS = 15
_BUSY_S = 0.008  # of the window's time at each tick
_AHEAD = 20  # pieces found before they are told; bounds the memory

Work = Callable[[], Iterator[Any]]


class Stream(QObject):
    """One piece of work at a time; a new one ends the one before, and nobody waits for that.

    Signals:
        came(object): the next thing that was found.
        ended(str): all has been told; the sentence is empty unless the work has failed.
    """

    came = Signal(object)
    ended = Signal(str)

    def __init__(self, parent: QObject, held: Callable[[], bool] = lambda: False) -> None:
        """Take who follows, and what tells that nothing can be done with anything just now."""
        super().__init__(parent)
        self._held = held
        self._pipe = _Pipe()
        self._threads: list[threading.Thread] = []
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether anything may still be told."""
        return self._timer.isActive()

    @property
    def working(self) -> bool:
        """Whether any thread still works, also for nobody."""
        return any(thread.is_alive() for thread in self._threads)

    def start(self, work: Work) -> None:
        """Begin; the work touches no widget and no project that another thread has opened."""
        self.stop()
        self._pipe = _Pipe()
        thread = threading.Thread(target=_do, args=(work, self._pipe), name="stream", daemon=True)
        self._threads = [*(old for old in self._threads if old.is_alive()), thread]
        thread.start()
        self._timer.start()

    def stop(self) -> None:
        """Tell nothing any more; the work ends after its next piece."""
        self._timer.stop()
        self._pipe.stopped.set()

    def close(self) -> None:
        """Stop, and wait until no thread works any more: what the work had opened is closed."""
        self.stop()
        for thread in self._threads:
            thread.join()

    def _tell(self) -> None:
        """Tell what has been found, some milliseconds long: the window has other things to do."""
        until = time.monotonic() + _BUSY_S
        while self._timer.isActive() and not self._held() and time.monotonic() < until:
            try:
                found = self._pipe.found.get_nowait()
            except queue.Empty:
                return
            if isinstance(found, _End):
                self._timer.stop()
                self.ended.emit(found.sentence)
            else:
                self.came.emit(found)


@dataclass(frozen=True, slots=True)
class _End:
    sentence: str


class _Pipe:
    """What leads from the thread to the window, and the sign that nobody listens any more."""

    def __init__(self) -> None:
        self.found: queue.Queue[Any] = queue.Queue(_AHEAD)
        self.stopped = threading.Event()

    def put(self, found: object) -> bool:
        """Hand something over, waiting for room but not beyond a stop; False if stopped."""
        while not self.stopped.is_set():
            try:
                self.found.put(found, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False


def _do(work: Work, pipe: _Pipe) -> None:
    try:
        with closing(_closable(work())) as pieces:
            for piece in pieces:
                if not pipe.put(piece):
                    return
        sentence = ""
    except AnnotatorError as error:
        sentence = shown(error)
    except Exception as error:  # the window must not wait for ever
        sentence = tr("Sorry, {what}", what=unforeseen(error))
    pipe.put(_End(sentence))


def _closable(pieces: Iterator[Any]) -> Generator[Any, None, None]:
    """Return a generator, which closes what it reads from when it is closed itself."""
    yield from pieces
