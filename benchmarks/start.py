"""Starting: from the command to the first painted window, and its memory at rest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from os import environ

from benchmarks.result import Result, median

_RUNS = 7

# What each process prints when its first frame is painted: seconds since it was started, and MB.
_TELL = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and thing.isWidgetType():
            QTimer.singleShot(0, tell)
        return False
def tell():
    ticks = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19])
    uptime = float(open("/proc/uptime").read().split()[0])
    memory = int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    print(uptime - ticks / os.sysconf("SC_CLK_TCK"), memory, flush=True)
    os._exit(0)
"""
_OURS = """
application = QApplication(["x"])
watch = Watch(); application.installEventFilter(watch)
from annotator import app
app.main([])
"""
_BARE = """
application = QApplication(["x"])
watch = Watch(); application.installEventFilter(watch)
window = QMainWindow(); window.show()
application.exec()
"""


def results() -> Iterator[Result]:
    """Measure the window beside an empty one of Qt's, both from source and warm."""
    ours, bare = _measured(_TELL + _OURS), _measured(_TELL + _BARE)
    for place, (name, unit, goal) in enumerate(_FIGURES):
        value, floor = (median([run[place] for run in runs]) for runs in (ours, bare))
        yield Result(name, value, unit, goal=goal, floor=floor)


_FIGURES = (("start to first frame", "s", 1.0), ("memory at first frame", "MB", 150.0))


def _measured(script: str) -> list[list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        own = {"ANNOTATOR_CONFIG_DIR": folder, "ANNOTATOR_DATA_DIR": folder}
        own["QT_QPA_PLATFORM"] = environ.get("QT_QPA_PLATFORM", "offscreen")
        own |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}  # compiled once
        runs = [_run(script, {**environ, **own}) for _ in range(_RUNS + 1)]
    return runs[1:]  # the first one warms the caches


def _run(script: str, environment: dict[str, str]) -> list[float]:
    command = [sys.executable, "-c", script]
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(part) for part in output.stdout.split()]
