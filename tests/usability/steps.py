"""What a user does at the desk, as values: keys, words, clicks, and looking until something is so.

One action is one key press (with the keys held with it), one click, one word or path that is typed,
or one start of the program. Looking is no action; its time counts if the user must wait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from annotator.ui.main_window import MainWindow

Looks = Callable[[MainWindow], object]


@dataclass(frozen=True, slots=True)
class Press:
    """A key, such as "A" or "Ctrl+Return"."""

    keys: str


@dataclass(frozen=True, slots=True)
class Write:
    """Words typed where the keyboard is."""

    words: str
    path: bool = False

    @property
    def actions(self) -> int:
        """A path is one action, whatever blanks are in it."""
        return 1 if self.path else len(self.words.split())


@dataclass(frozen=True, slots=True)
class Click:
    """A click with the left button on the middle of a part of the window, found by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until something is seen; `what` says what, should it never be."""

    what: str
    holds: Looks


@dataclass(frozen=True, slots=True)
class Kill:
    """The power goes."""


Step = Press | Write | Click | Until | Kill
Script = Callable[[MainWindow], Iterator[Step]]


def actions_of(step: Step) -> int:
    """Return how many actions a step is."""
    if isinstance(step, Write):
        return step.actions
    return int(isinstance(step, Press | Click))


def path(name: object) -> Write:
    """Type a path."""
    return Write(str(name), path=True)


def part(window: MainWindow, name: str) -> QWidget:
    """Return the part of the window of that name that can be seen."""
    seen = [w for w in window.findChildren(QWidget, name) if w.isVisible()]
    assert len(seen) == 1, f"{name}: {len(seen)} of them can be seen"
    return seen[0]
