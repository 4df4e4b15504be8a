"""What a test of the window must not leave behind: widgets, timers, threads, child processes."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar
from weakref import WeakSet

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE = 5.0  # seconds for a thread or a process that is ending to be gone


class TrackedTimer(QTimer):
    """A timer that is remembered, so that a running one can be found after its test."""

    made: ClassVar[WeakSet[QTimer]] = WeakSet()

    def __init__(self, *arguments: object, **properties: object) -> None:
        super().__init__(*arguments, **properties)  # type: ignore[arg-type]
        TrackedTimer.made.add(self)


@contextmanager
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail if what is done in the block leaves anything behind once it is over."""
    for name, module in list(sys.modules.items()):
        if name.startswith("annotator") and getattr(module, "QTimer", None) is QTimer:
            monkeypatch.setattr(module, "QTimer", TrackedTimer)
    before = Before()
    yield
    left = before.left_since()
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


class Before:
    """What was there before a test."""

    def __init__(self) -> None:
        self._widgets = set(map(id, _top_widgets()))
        self._threads = set(threading.enumerate())
        self._children = child_processes()
        TrackedTimer.made.clear()

    def left_since(self) -> list[str]:
        """Return in words what has come and has not gone again, given time to go."""
        deadline = time.monotonic() + _PATIENCE
        _soon(lambda: not self._threads_left() and not self._children_left(), deadline)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if self._widgets_left():
            gc.collect()  # a closed window whose parts refer to one another is no leak
        return [
            *(f"widget {type(w).__name__} “{w.objectName()}”" for w in self._widgets_left()),
            *(f"thread “{thread.name}”" for thread in self._threads_left()),
            *(f"process {number}" for number in self._children_left()),
            *(f"running timer of {timer.interval()} ms" for timer in _running_timers()),
        ]

    def _widgets_left(self) -> list[QWidget]:
        return [widget for widget in _top_widgets() if id(widget) not in self._widgets]

    def _threads_left(self) -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in self._threads]

    def _children_left(self) -> set[int]:
        return child_processes() - self._children


def child_processes() -> set[int]:
    """Return the processes that this one has started and that have not ended."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
        except OSError:  # it ended just now
            continue
        state, parent = after_name.split()[:2]
        if int(parent) == os.getpid() and state != "Z":
            found.add(int(stat.parent.name))
    return found


def _top_widgets() -> list[QWidget]:
    """Return the windows that exist, but for the tool tip, which Qt keeps and uses again."""
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if w.parent() is None and type(w).__name__ != "QTipLabel"]


def _running_timers() -> list[QTimer]:
    return [t for t in list(TrackedTimer.made) if shiboken6.isValid(t) and t.isActive()]


def _soon(condition: Callable[[], bool], deadline: float) -> None:
    while not condition() and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.005)
