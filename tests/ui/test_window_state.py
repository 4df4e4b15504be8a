"""What the window remembers from one day to the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui import window_state
from tests.ui.conftest import OpenWindow

pytestmark = pytest.mark.usefixtures("look")


def projects(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.touch()
    return paths


def test_the_first_window_has_been_nowhere(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not window_state.restore_window(window)


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(QRect(40, 50, 610, 420))
    window_state.remember_window(first)
    assert window_state.restore_window(second)
    assert second.geometry() == QRect(40, 50, 610, 420)


def test_the_panes_keep_their_widths(qtbot: QtBot) -> None:
    splitters = [QSplitter(Qt.Orientation.Horizontal) for _ in range(2)]
    for splitter in splitters:
        qtbot.addWidget(splitter)
        for _ in range(2):
            splitter.addWidget(QWidget())
        splitter.resize(600, 100)
        splitter.show()
    splitters[0].setSizes([150, 449])
    window_state.remember_panes(splitters[0])
    window_state.restore_panes(splitters[1])
    assert splitters[1].sizes() == splitters[0].sizes()


def test_the_last_project_is_the_first_of_those_opened_last(tmp_path: Path) -> None:
    one, two, three = projects(tmp_path, "one.annot", "two.annot", "three.annot")
    for path in (one, two, three, one):
        window_state.remember_project(path)
    assert window_state.recent_projects() == [one, three, two]


def test_a_single_project_is_remembered_too(tmp_path: Path) -> None:
    (one,) = projects(tmp_path, "one, and only.annot")
    window_state.remember_project(one)
    assert window_state.recent_projects() == [one]


def test_projects_that_are_gone_are_not_offered(tmp_path: Path) -> None:
    one, two = projects(tmp_path, "one.annot", "two.annot")
    for path in (one, two):
        window_state.remember_project(path)
    two.unlink()
    assert window_state.recent_projects() == [one]


def test_only_the_latest_are_kept(tmp_path: Path) -> None:
    for path in projects(tmp_path, *(f"{n}.annot" for n in range(12))):
        window_state.remember_project(path)
    assert [p.stem for p in window_state.recent_projects()] == [
        "11", "10", "9", "8", "7", "6", "5", "4",
    ]  # fmt: skip


def test_nobody_remembers_anything_at_first() -> None:
    assert window_state.recent_projects() == []


def test_the_main_window_comes_back_where_it_was(open_window: OpenWindow, news: Path) -> None:
    first = open_window(news)
    first.resize(first.minimumSizeHint().width(), 650)
    size = first.size()
    assert first.page is not None
    first.page.splitter.setSizes([250, 500, 340])
    sizes = first.page.splitter.sizes()
    first.close()
    second = open_window(news, resized=False)
    assert second.size() == size
    assert second.page is not None
    assert second.page.splitter.sizes() == sizes
    assert window_state.recent_projects() == [news]
