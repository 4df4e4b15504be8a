"""Every window, panel and dialog, as it is without a mouse and without eyes.

What is looked at is what is there: a new dialog fails here until it has a row in the table.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.main_window import MainWindow
from annotator.ui.panel_dock import PanelDock
from annotator.ui.panels import PANELS
from tests.ui import tree
from tests.ui.windows import DIALOGS, kinds_of, shown_dialog, shown_panel

OpenWindow = Callable[..., MainWindow]
TAB, BACKTAB, F6 = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6


@pytest.fixture
def window(open_window: OpenWindow, news: Path) -> MainWindow:
    return open_window(news)


def faults(part: QWidget) -> dict[str, list[str]]:
    """Return what is wrong with the controls of a window or a part of one, by what it is."""
    found = tree.controls(part)
    assert found, "nothing was found to look at"
    wrong = {
        "have no name": tree.nameless(found),
        "have the same name": tree.named_alike(found),
        "cannot be pressed": tree.without_press(found),
    }
    return {what: which for what, which in wrong.items() if which}


def test_every_dialog_of_the_window_is_looked_at() -> None:
    assert set(kinds_of(QDialog)) == DIALOGS.keys()


def test_every_panel_is_made_by_the_table_of_panels() -> None:
    assert kinds_of(QDockWidget) == [PanelDock]


def test_the_start_page_can_be_used_without_a_mouse(open_window: OpenWindow) -> None:
    window = open_window()
    assert faults(window) == {}
    assert tree.beyond_reach(tree.controls(window), TAB) == []


def test_the_main_window_can_be_used_without_a_mouse(window: MainWindow) -> None:
    assert faults(window) == {}
    assert tree.beyond_reach(tree.controls(window), TAB, BACKTAB, F6) == []


@pytest.mark.parametrize("action", [spec.action for spec in PANELS])
def test_a_panel_can_be_used_without_a_mouse(window: MainWindow, qtbot: QtBot, action: str) -> None:
    panel = shown_panel(window, action, qtbot)
    assert faults(panel) == {}
    assert tree.beyond_reach(tree.controls(panel), TAB, BACKTAB) == []


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_can_be_used_without_a_mouse(
    window: MainWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    dialog = shown_dialog(window, kind, qtbot)
    assert faults(dialog) == {}
    assert tree.beyond_reach(tree.controls(dialog), TAB) == []
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())
