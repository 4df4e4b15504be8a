"""What is seen in the smallest window, 1280 by 720, and with twice the size on a common screen.

Sizes are those of Qt, which a scale of 200 % doubles on the screen: a screen of 1920 by 1080 then
has room for 960 by 540.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.panel_dock import PanelDock
from annotator.ui.panels import PANELS
from tests.longer import longer, longer_words
from tests.ui import tree
from tests.ui.windows import DIALOGS, shown_dialog, shown_panel

OpenWindow = Callable[..., MainWindow]
SMALLEST, DOUBLED = QSize(1280, 720), QSize(960, 540)


@pytest.fixture
def window(open_window: OpenWindow, news: Path) -> MainWindow:
    """The smallest window, with articles in letters of twice the usual size."""
    made = open_window(
        news, settings=Settings("Ana", theme="light", text_size=2 * Settings("").text_size)
    )
    made.resize(SMALLEST)
    QApplication.processEvents()
    return made


@pytest.fixture
def german(qapp: QApplication, open_window: OpenWindow, news: Path) -> Iterator[MainWindow]:
    """The smallest window, in a language in which everything takes two fifths more room."""
    with longer_words(qapp):
        made = open_window(news)
        made.resize(SMALLEST)
        QApplication.processEvents()
        yield made


def fits(size: QSize, room: QSize) -> bool:
    return size.boundedTo(room) == size


def test_nothing_is_clipped_in_the_main_window(window: MainWindow, qtbot: QtBot) -> None:
    assert window.size() == SMALLEST
    qtbot.waitUntil(lambda: tree.clipped(window) == [])  # what the worker says comes a bit later
    assert window.minimumSizeHint().height() <= DOUBLED.height()


@pytest.mark.parametrize("action", [spec.action for spec in PANELS])
def test_a_panel_has_room_beside_the_article(window: MainWindow, qtbot: QtBot, action: str) -> None:
    panel = shown_panel(window, action, qtbot)
    QApplication.processEvents()
    assert window.size() == SMALLEST
    assert tree.clipped(panel) == []


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_has_room_on_the_screen(
    window: MainWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    dialog = shown_dialog(window, kind, qtbot)
    assert fits(dialog.size(), SMALLEST)
    assert tree.clipped(dialog) == []
    assert fits(dialog.minimumSizeHint(), DOUBLED)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_every_sentence_is_two_fifths_longer() -> None:
    assert longer("Accept") == "Acceptenu"
    assert len(longer("{n} articles are done")) >= 1.4 * len("{n} articles are done")
    assert longer("…") == "…"


def test_long_words_have_room_in_the_main_window(german: MainWindow, qtbot: QtBot) -> None:
    assert german.size() == SMALLEST
    assert german.named_actions["acceptSuggestion"].text() == longer("Accept")
    qtbot.waitUntil(lambda: tree.clipped(german) == [])


@pytest.mark.parametrize("action", [spec.action for spec in PANELS])
def test_long_words_have_room_in_a_panel(german: MainWindow, qtbot: QtBot, action: str) -> None:
    panel = shown_panel(german, action, qtbot)
    QApplication.processEvents()
    assert german.size() == SMALLEST
    assert tree.clipped(panel) == []


@pytest.mark.parametrize("action", [spec.action for spec in PANELS])
def test_long_words_have_room_in_a_panel_beside_the_article(
    german: MainWindow, qtbot: QtBot, action: str
) -> None:
    panel = shown_panel(german, action, qtbot)
    (dock,) = [dock for dock in german.findChildren(PanelDock) if dock.panel is panel]
    dock.stand(beside=True)
    room = dock.widget()
    assert isinstance(room, QScrollArea)
    qtbot.waitUntil(lambda: panel.width() == room.viewport().width() < 500)
    assert german.size() == SMALLEST
    assert tree.clipped(panel) == []


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_long_words_have_room_in_a_dialog(
    german: MainWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    dialog = shown_dialog(german, kind, qtbot)
    assert fits(dialog.size(), SMALLEST)
    assert tree.clipped(dialog) == []
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())
