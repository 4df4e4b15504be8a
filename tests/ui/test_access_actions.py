"""Which actions can be asked for with a project, and which without one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.ui.actions import Where
from annotator.ui.main_window import MainWindow
from annotator.ui.page_actions import page_actions
from annotator.ui.panels import PANELS

OpenWindow = Callable[..., MainWindow]
HISTORY = {"undo", "redo"}  # enabled when there is something to undo


def of_a_project(window: MainWindow) -> set[str]:
    """Return the actions that do something to the open project, as the window's tables say."""
    in_review = {spec.name for spec in window.specs if spec.where is Where.REVIEW}
    return in_review | {spec.action for spec in PANELS} | set(page_actions(window.scheme))


def test_without_a_project_nothing_of_one_can_be_asked_for(open_window: OpenWindow) -> None:
    window = open_window()
    enabled = {name for name, action in window.named_actions.items() if action.isEnabled()}
    assert enabled
    assert enabled & of_a_project(window) == set()


def test_with_a_project_everything_can_be_asked_for(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    disabled = {name for name, action in window.named_actions.items() if not action.isEnabled()}
    assert disabled - HISTORY == set()


def test_when_a_project_is_closed_it_can_be_asked_for_nothing(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    window.close_project()
    window._show_page()
    enabled = {name for name, action in window.named_actions.items() if action.isEnabled()}
    assert enabled & of_a_project(window) == set()
