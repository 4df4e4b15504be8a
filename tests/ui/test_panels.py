"""Panels: opened and closed by their actions, leading to places, gone with the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.project import Project
from annotator.ui.main_window import MainWindow
from annotator.ui.panel_dock import PanelDock
from annotator.ui.panels import PANELS
from tests.ui import tree

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


def dock_of(window: MainWindow, name: str) -> PanelDock:
    dock = window.findChild(PanelDock, f"{name}Dock")
    assert dock is not None
    return dock


def test_panels_come_back_at_the_next_start(
    open_window: Callable[..., MainWindow], news: Path
) -> None:
    first = open_window(news)
    for name in ("showJournal", "showGuideline"):
        first.named_actions[name].trigger()
    dock_of(first, "showGuideline").move_button.click()
    first.resizeDocks([dock_of(first, "showJournal")], [280], Qt.Orientation.Vertical)
    first.resizeDocks([dock_of(first, "showGuideline")], [410], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    sizes = dock_of(first, "showJournal").height(), dock_of(first, "showGuideline").width()
    first.close()
    second = open_window(news)
    QApplication.processEvents()
    assert second.panels.shown("showJournal") is not None
    assert second.panels.shown("showGuideline") is not None
    assert second.panels.shown("showFigures") is None
    assert (
        dock_of(second, "showJournal").height(),
        dock_of(second, "showGuideline").width(),
    ) == sizes
    assert second.page is not None
    assert second.page.view.hasFocus()


def test_panels_come_back_with_another_project(
    window: MainWindow, news: Path, tmp_path: Path
) -> None:
    window.named_actions["showConcordance"].trigger()
    other = tmp_path / "other.annot"
    Project.create(other, window.scheme, "Ana").close()
    window.open_project(other)
    assert window.panels.shown("showConcordance") is not None


def test_closed_panels_stay_closed(open_window: Callable[..., MainWindow], news: Path) -> None:
    first = open_window(news)
    for _ in range(2):
        first.named_actions["showJournal"].trigger()
    first.close()
    assert open_window(news).panels.shown("showJournal") is None


@pytest.mark.parametrize("name", NAMES)
def test_a_panel_goes_beside_the_article_and_below_it_again(window: MainWindow, name: str) -> None:
    window.named_actions[name].trigger()
    dock = dock_of(window, name)
    for area in (Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea):
        words = dock.move_button.text()
        dock.move_button.setFocus()
        QTest.keyClick(dock.move_button, Qt.Key.Key_Space)
        assert window.dockWidgetArea(dock) is area
        assert dock.move_button.text() != words
        assert dock.move_button.hasFocus()
        assert window.panels.shown(name) is not None


@pytest.mark.parametrize("name", NAMES)
def test_a_panel_beside_the_article_need_not_be_scrolled(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.resize(1280, 720)
    window.named_actions[name].trigger()
    dock = dock_of(window, name)
    dock.stand(beside=True)
    room = dock.widget()
    assert isinstance(room, QScrollArea)
    panel = dock.panel
    qtbot.waitUntil(lambda: panel.width() == room.viewport().width() < 450)
    assert room.horizontalScrollBar().maximum() == 0
    assert room.verticalScrollBar().maximum() == 0
    for tabs in dock.panel.findChildren(QTabWidget):
        tabs.setCurrentIndex(tabs.count() - 1)
        QApplication.processEvents()
        assert tree.clipped(dock.panel) == []


def test_a_panel_stays_below_the_article_where_the_screen_is_too_narrow_for_both(
    window: MainWindow,
) -> None:
    window.resize(960, 540)
    window.named_actions["showGuideline"].trigger()
    dock = window.panels._docks["showGuideline"]
    assert dock.isVisible()
    assert not dock.move_button.isVisible()
    dock.stand(beside=True)
    assert not dock.beside
    assert window.width() == 960
    window.resize(1280, 720)
    assert dock.move_button.isVisible()
    dock.move_button.click()
    assert dock.beside


def test_a_panel_comes_back_below_the_article_on_a_screen_too_narrow_for_both(
    window: MainWindow, news: Path
) -> None:
    window.resize(1280, 720)
    window.named_actions["showGuideline"].trigger()
    dock_of(window, "showGuideline").stand(beside=True)
    assert dock_of(window, "showGuideline").beside
    window.close_project()
    window.resize(960, 540)
    window.open_project(news)
    QApplication.processEvents()
    assert window.panels.shown("showGuideline") is not None
    assert not dock_of(window, "showGuideline").beside
    assert window.width() == 960


def test_panels_beside_the_article_lie_upon_each_other(window: MainWindow) -> None:
    for name in ("showGuideline", "showRadar"):
        window.named_actions[name].trigger()
        dock_of(window, name).move_button.click()
    assert window.tabifiedDockWidgets(dock_of(window, "showRadar")) == [
        dock_of(window, "showGuideline")
    ]


def test_a_panel_that_was_closed_opens_where_it_was_left(
    open_window: Callable[..., MainWindow], news: Path
) -> None:
    first = open_window(news)
    for name in ("showRadar", "showGuideline"):
        first.named_actions[name].trigger()
        dock_of(first, name).move_button.click()
    for name in ("showRadar", "showGuideline"):
        dock_of(first, name).hide()
    first.close()
    for _ in range(2):  # even if it was not opened meanwhile
        again = open_window(news)
        again.close()
    last = open_window(news)
    assert last.panels.shown("showRadar") is None
    last.named_actions["showRadar"].trigger()
    assert last.dockWidgetArea(dock_of(last, "showRadar")) is Qt.DockWidgetArea.RightDockWidgetArea
    last.named_actions["showFigures"].trigger()
    figures = dock_of(last, "showFigures")
    assert last.dockWidgetArea(figures) is Qt.DockWidgetArea.BottomDockWidgetArea


def test_the_head_of_a_panel_can_be_used_without_a_mouse(window: MainWindow) -> None:
    names = ("showGuideline", "showJournal")
    for name in names:
        window.named_actions[name].trigger()
    heads = [dock_of(window, name).titleBarWidget() for name in names]
    assert [control.name for head in heads for control in tree.controls(head)] == [
        "Move Guideline beside the article",
        "Close Guideline",
        "Move Journal beside the article",
        "Close Journal",
    ]
