"""Runs tasks: each sitting in a process of its own, as the real program is started."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.usability.task import Sitting, Task

_ROOT = Path(__file__).parents[2]
_PATIENCE = 600  # seconds
_KILLED = -9


@dataclass(frozen=True, slots=True)
class Effort:
    """What a task has cost: actions of the user, seconds of the program, and each step."""

    actions: int
    seconds: float
    steps: list[tuple[str, int, float]]


def run(task: Task, place: Path, *, real: bool, pictures: Path | None = None) -> Effort:
    """Do a task in a folder and return what it has cost; the outcome is for the caller to see."""
    place.mkdir(parents=True, exist_ok=True)
    task.lay(place)
    actions, steps = 0, []
    for number, sitting in enumerate(task.sittings):
        sitting.before(place)
        folder = pictures / f"{task.name}-{number}" if pictures is not None else None
        told = _sit(task, number, place, real, folder)
        if sitting.counts:
            actions += sitting.by_hand + sum(n for _, n, _ in told)
            steps += told
    return Effort(actions, sum(seconds for _, _, seconds in steps), steps)


def _sit(
    task: Task, number: int, place: Path, real: bool, pictures: Path | None
) -> list[tuple[str, int, float]]:
    command = [sys.executable, "-m", "tests.usability.at_the_desk", task.name, str(number)]
    command.append(str(place))
    for option, folder in (
        ("--worker", None if real else place / "worker"),
        ("--pictures", pictures),
    ):
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            command += [option, str(folder)]
    done = subprocess.run(
        command, cwd=_ROOT, env=_environment(place, task.sittings[number]), capture_output=True,
        text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    assert done.returncode in (0, _KILLED), f"{task.name}: {done.stderr}"
    assert done.stdout.count("\n") == 1, f"{task.name}: ended before its end. {done.stderr}"
    assert not (place / "data" / "logs" / "annotator.log").exists(), "an error was logged"
    return [(s["words"], s["actions"], s["seconds"]) for s in json.loads(done.stdout)]


def _environment(place: Path, sitting: Sitting) -> dict[str, str]:
    """Return what the program sees: a home of its own."""
    own = {
        "HOME": str(place),
        "ANNOTATOR_CONFIG_DIR": str(place / sitting.settings),
        "ANNOTATOR_DATA_DIR": str(place / "data"),
    }
    strange = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in strange}
    return {"QT_QPA_PLATFORM": "offscreen"} | kept | own
