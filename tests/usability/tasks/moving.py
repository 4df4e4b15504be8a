"""When the program or the machine is another one: moving, and going on after a kill."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from annotator.ui.main_window import MainWindow
from tests.usability.laying import WORK, decided, lay, named, proposed
from tests.usability.steps import Click, Kill, Press, Step, Until, Write, path
from tests.usability.task import Sitting, Task

_TEXT = "Forum opens\n\nBrazil and BRICS met in Kazan with China."
_MARKS = tuple((word, "GPE", "") for word in ("Brazil", "Kazan", "China"))


def _lay_article(place: Path) -> None:
    named(place)
    lay(place / WORK, [(_TEXT, proposed(_TEXT, *_MARKS))])


def _first(window: MainWindow) -> bool:
    return window.page is not None and window.page.review.focus is not None


# Moving to another machine


def _at_home(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Until("the first mention", _first)
    yield Press("A")
    yield Press("Ctrl+Q")


def _copy(place: Path) -> None:
    """Copy the one file, as a file manager does."""
    (place / "stick").mkdir()
    shutil.copyfile(place / WORK, place / "stick" / WORK)


def _elsewhere(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Click("analystName")
    yield Press("Ctrl+A")
    yield Write("Ben")
    yield Press("Ctrl+O")
    yield path(place / "stick" / WORK)
    yield Press("Return")
    yield Until("the next mention", _first)
    yield Press("X")


def _is_moved(place: Path) -> None:
    assert decided(place / WORK) == [("Brazil", "GPE", "", "accepted", "Ana")]
    assert decided(place / "stick" / WORK) == [
        ("Brazil", "GPE", "", "accepted", "Ana"),
        ("Kazan", "GPE", "", "rejected", "Ben"),
    ]


# Recovering from a kill


def _until_killed(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Until("the first mention", _first)
    yield Press("A")
    yield Press("X")
    yield Press("A")
    yield Kill()


def _again(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Until("the article", _all_are_decided)


def _all_are_decided(window: MainWindow) -> bool:
    page = window.page
    return page is not None and page.project.progress().decided == 3 and page.view.isVisible()


def _is_all_there(place: Path) -> None:
    made = [(words, state) for words, _, _, state, _ in decided(place / WORK)]
    assert made == [("Brazil", "accepted"), ("Kazan", "rejected"), ("China", "accepted")]


TASKS = (
    Task(
        "moving",
        "Moving to another machine: quit, copy the project file, open it there under another name",
        _lay_article,
        (
            Sitting(_at_home, (WORK,)),
            Sitting(_elsewhere, settings="elsewhere", before=_copy, by_hand=1),
        ),
        _is_moved,
    ),
    Task(
        "kill",
        "Recovering from a kill: the program is started again, and the last decision is there",
        _lay_article,
        (Sitting(_until_killed, (WORK,), counts=False), Sitting(_again)),
        _is_all_there,
    ),
)
