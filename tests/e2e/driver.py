"""Runs the program and decides by keys as fast as it can, until it is killed.

`python -m tests.e2e.driver PROJECT WORKER_FOLDER`. After each key press is handled it says, one
JSON line each, which decision it has made: `[start, end, label, state]`.
"""

from __future__ import annotations

import json
import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.ui import suggestion_run
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import FakeWorker
from tests.ui.hands import press


def decide(window: MainWindow, keys: cycle[str]) -> None:
    """Press one key and say what it decided."""
    review = window.page.review if window.page else None
    if review is None or review.focus is None or not review.focus.undecided:
        return
    about = review.focus
    key = next(keys)
    press(key, on=window.page.view if window.page else None)
    state = "accepted" if key == "A" else "rejected"
    made = [about.span.start, about.span.end, about.label, state]
    sys.stdout.write(json.dumps(made) + "\n")
    sys.stdout.flush()


def begin() -> None:
    """Find the window and press keys from now on."""
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    keys = cycle("AAX")
    timer = QTimer(window)
    timer.timeout.connect(lambda: decide(window, keys))
    timer.start(0)


if __name__ == "__main__":
    setattr(suggestion_run, "program", FakeWorker(Path(sys.argv[2])).program)  # noqa: B010
    application = QApplication(["annotator"])
    QTimer.singleShot(0, begin)
    sys.exit(app.main([sys.argv[1]]))
