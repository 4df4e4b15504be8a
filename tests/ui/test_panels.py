"""Panels: opened and closed by their actions, leading to places, gone with the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.ui.main_window import MainWindow
from annotator.ui.panels import PANELS

NAMES = [spec.action for spec in PANELS]
TOGGLES = [name for name in NAMES if name != "decideEverywhere"]  # E looks up, again and again


@pytest.fixture
def window(open_window: Callable[..., MainWindow], news: Path) -> MainWindow:
    return open_window(news)


@pytest.mark.parametrize("name", TOGGLES)
def test_an_action_opens_a_panel_and_closes_it_again(window: MainWindow, name: str) -> None:
    action = window.named_actions[name]
    action.trigger()
    panel = window.panels.shown(name)
    assert panel is not None
    assert panel.accessibleName()
    action.trigger()
    assert window.panels.shown(name) is None
    assert window.page is not None
    assert window.page.view.hasFocus()


@pytest.mark.parametrize("name", NAMES)
def test_panels_wait_for_a_project(open_window: Callable[..., MainWindow], name: str) -> None:
    assert not open_window().named_actions[name].isEnabled()


@pytest.mark.parametrize("name", NAMES)
def test_panels_close_with_the_project(window: MainWindow, name: str) -> None:
    window.named_actions[name].trigger()
    window.close_project()
    assert window.panels.shown(name) is None


def test_a_place_is_shown_with_the_mention_that_stands_there(window: MainWindow) -> None:
    assert window.page is not None
    review = window.page.review
    window.panels.place_chosen.emit(2, Span(0, 5))
    assert review.markup is not None
    assert review.markup.article.id == 2
    assert review.focus is not None
    assert review.focus.span == Span(0, 5)


def test_a_place_without_a_mention_is_shown_as_the_selection(window: MainWindow) -> None:
    assert window.page is not None
    window.panels.place_chosen.emit(3, Span(3, 9))
    assert window.page.review.focus is None
    assert window.page.view.selection == Span(3, 9)


def test_a_place_that_is_gone_is_said_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page is not None
    page = window.page
    window.panels.place_chosen.emit(99, Span(0, 1))
    qtbot.waitUntil(page.article.notice.isVisible)
