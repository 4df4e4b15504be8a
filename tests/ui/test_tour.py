"""The tour: its five steps, walked by the keys of the real actions, or left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui import main_window
from annotator.ui.callout import Callout, beside
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.hands import press
from tests.ui.test_main_window import a_folder, centre, page_of, until_idle

Begin = Callable[[], MainWindow]


@pytest.fixture
def begin(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Begin:
    """A function that starts the tour from the first page, on a sample of three articles."""
    folder = a_folder(tmp_path)
    monkeypatch.setattr(main_window, "seeds", lambda: folder)

    def started() -> MainWindow:
        window = open_window()
        buttons = centre(window).findChildren(QPushButton)
        next(b for b in buttons if b.isVisible() and b.text() == "Take the tour").click()
        qtbot.waitUntil(lambda: window.help_desk.tour.callout is not None)
        until_idle(window, qtbot)
        review = page_of(window).review
        qtbot.waitUntil(lambda: review.markup is not None and review.markup.undecided_count > 1)
        return window

    return started


def callout(window: MainWindow) -> Callout:
    found = window.help_desk.tour.callout
    assert found is not None, "the tour goes on"
    return found


def test_the_five_steps_are_walked_by_the_keys_they_name(begin: Begin, qtbot: QtBot) -> None:
    window = begin()
    done = page_of(window).project.progress().done
    keys = ("Tab", "A", "2", "Ctrl+Z", "Ctrl+Return")
    for number, key in enumerate(keys, start=1):
        assert callout(window).count.text() == f"Step {number} of 5"
        assert page_of(window).view.hasFocus(), "the callout takes no keys away"
        press(key)
    assert window.help_desk.tour.callout is None
    assert page_of(window).project.progress().done == done + 1


def test_next_goes_on_without_deciding_anything(begin: Begin) -> None:
    window = begin()
    before = page_of(window).project.progress()
    for number in range(1, 6):
        assert callout(window).count.text() == f"Step {number} of 5"
        press("Alt+N")
    assert window.help_desk.tour.callout is None
    assert page_of(window).project.progress() == before


@pytest.mark.parametrize("steps", [0, 2, 4])
def test_esc_leaves_it_at_any_time(begin: Begin, steps: int) -> None:
    window = begin()
    for _ in range(steps):
        press("Alt+N")
    press("Esc")
    assert window.help_desk.tour.callout is None
    assert not [shown for shown in window.findChildren(Callout) if shown.isVisible()]
    assert page_of(window).view.hasFocus()
    press("Alt+N")
    assert window.help_desk.tour.callout is None


def test_another_action_does_not_go_on(begin: Begin) -> None:
    window = begin()
    press("F9")
    assert window.help_desk.tour.number == 1


def test_a_button_does_what_the_key_does(begin: Begin) -> None:
    window = begin()
    press("Alt+N")
    button = page_of(window).side.findChild(QPushButton, "acceptSuggestionButton")
    assert button is not None
    button.click()
    assert window.help_desk.tour.number == 3


def test_the_words_name_the_keys_in_force(begin: Begin) -> None:
    window = begin()
    assert "Tab goes to the next one" in callout(window).words.text()
    press("Alt+N")
    assert "A accepts" in callout(window).words.text()


def test_each_step_stands_beside_what_it_speaks_of(begin: Begin) -> None:
    window = begin()
    press("Alt+N")
    for _ in range(3):  # all but the article, which fills the window
        press("Alt+N")
        shown = callout(window)
        anchor = shown._anchor
        assert anchor is not None
        around = QRect(anchor.mapTo(window, QPoint()), anchor.size())
        assert not shown.geometry().intersects(around)
        assert window.rect().contains(shown.geometry())


def test_it_stays_in_the_window_when_that_becomes_smaller(begin: Begin) -> None:
    window = begin()
    window.resize(1000, 640)
    assert window.rect().contains(callout(window).geometry())


def test_opening_another_project_ends_it(begin: Begin, news: Path) -> None:
    window = begin()
    window.open_project(news)
    assert window.help_desk.tour.callout is None


def test_it_can_be_taken_again(begin: Begin) -> None:
    window = begin()
    press("Alt+N", "Esc")
    window.named_actions["startTour"].trigger()
    assert callout(window).count.text() == "Step 1 of 5"


@pytest.mark.parametrize(
    "around",
    [
        QRect(0, 0, 60, 30),
        QRect(900, 0, 100, 600),
        QRect(0, 620, 1000, 40),
        QRect(400, 300, 50, 50),
    ],
)
def test_it_finds_a_place_that_covers_nothing(around: QRect) -> None:
    room, size = QRect(10, 10, 980, 660), QSize(300, 150)
    found = QRect(beside(around, size, room), size)
    assert not found.intersects(around)
    assert room.contains(found)
