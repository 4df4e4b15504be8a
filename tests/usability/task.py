"""What a task is: what lies on the desk before, the sittings, and how it is seen to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.ui.main_window import MainWindow
from tests.usability.steps import Step


def nothing(_place: Path) -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One start of the program and what is done in it.

    `opens` are the files it is started with; `settings` is the folder of the user's settings;
    `before` is done by hand beforehand, outside the program, in so many actions. What does not
    count belongs to what was before the task.
    """

    script: Callable[[MainWindow, Path], Iterator[Step]]
    opens: tuple[str, ...] = ()
    settings: str = "settings"
    before: Callable[[Path], None] = nothing
    by_hand: int = 0
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Task:
    """A real task: in words, on a desk that is laid, with an outcome that can be looked at."""

    name: str
    words: str
    lay: Callable[[Path], None]
    sittings: tuple[Sitting, ...]
    outcome: Callable[[Path], None]
