"""One sitting: the program is started as users start it, and a script is followed."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from annotator import app
from annotator.ui import suggestion_run
from annotator.ui.application import Application
from tests.ui.conftest import FakeWorker
from tests.usability.hands import Hands, Taken
from tests.usability.tasks import TASKS


@dataclass(frozen=True, slots=True)
class Room:
    """Where it happens; `worker` is the folder of a worker without a model, if it is to be one."""

    place: Path
    worker: Path | None
    pictures: Path | None


def sit(name: str, number: int, room: Room, began: float) -> int:
    """Start the program, do what the script of a task says, and tell of it on standard output."""
    (task,) = [task for task in TASKS if task.name == name]
    sitting = task.sittings[number]
    if room.worker is not None:
        setattr(suggestion_run, "program", FakeWorker(room.worker).program)  # noqa: B010
    Application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    _application = Application(["annotator"])  # which `app.main` will find
    hands = Hands(
        lambda window: sitting.script(window, room.place),
        began,
        _tell,
        bool(sitting.opens),
        room.pictures,
    )
    QTimer.singleShot(0, hands.begin)
    os.chdir(room.place)
    status = app.main([str(room.place / opened) for opened in sitting.opens])
    hands.end()
    return status


def _tell(taken: list[Taken]) -> None:
    """Print the steps, before anything else can happen."""
    sys.stdout.write(json.dumps([asdict(step) for step in taken]) + "\n")
    sys.stdout.flush()
