"""The application object; there can be one a process only, so it is tried in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys

_SCRIPT = """
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from annotator.ui.application import Application

application = Application(["annotator"])
application.asked_to_open.connect(print)
assert application.sendEvent(application, QFileOpenEvent("/tmp/news ü.annot"))
application.sendEvent(application, QEvent(QEvent.Type.User))
"""


def test_a_file_that_macos_wants_opened_is_passed_on() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        env=environment,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout == "/tmp/news ü.annot\n"
