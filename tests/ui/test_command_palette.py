"""The command palette: what is found, in which order, and what Return does with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.terms import Termbase
from annotator.ui import main_window
from annotator.ui.command_palette import CommandPalette
from annotator.ui.concordance_panel import ConcordancePanel
from annotator.ui.main_window import MainWindow
from annotator.ui.palette_list import spoken
from annotator.ui.theme import DARK
from tests.ui.conftest import OpenWindow
from tests.ui.hands import press
from tests.ui.test_main_window import page_of, words_in_focus


@pytest.fixture(autouse=True)
def two_concepts(monkeypatch: pytest.MonkeyPatch, termbase: Termbase) -> None:
    """A term base of two concepts in the place of the shipped one."""
    monkeypatch.setattr(main_window, "shipped_termbase", lambda: termbase)


def opened(window: MainWindow, typed: str = "") -> CommandPalette:
    """The palette, opened by its key, with something typed."""
    press("Ctrl+K")
    palette = window.help_desk.palette
    assert palette is not None
    assert palette.isVisible()
    assert palette.line.hasFocus()
    palette.line.setText(typed)
    return palette


def titles(palette: CommandPalette) -> list[str]:
    return [entry.title for entry in palette.model.entries]


def until_found(palette: CommandPalette, title: str, qtbot: QtBot) -> None:
    """Wait until an article is listed, and choose it."""
    qtbot.waitUntil(lambda: title in titles(palette))
    palette.list.setCurrentIndex(palette.model.index(titles(palette).index(title)))


def test_before_anything_is_typed_it_offers_all_actions(open_window: OpenWindow) -> None:
    window = open_window()
    palette = opened(window)
    assert len(titles(palette)) == len(window.specs) - 1, "all but the palette itself"


def test_an_action_is_found_and_done(open_window: OpenWindow) -> None:
    window = open_window()
    palette = opened(window, "dark col")
    assert titles(palette)[0] == "Dark colours"
    press("Return")
    assert window.look.theme is DARK
    assert not palette.isVisible()


def test_each_action_shows_its_keys(open_window: OpenWindow) -> None:
    palette = opened(open_window(), "redo")
    assert palette.model.entries[0].keys == "Ctrl+Shift+Z   Ctrl+Y"


def test_an_article_is_found_by_two_word_beginnings_and_opened(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    palette = opened(window, "gro 77")
    until_found(palette, "Group of 77", qtbot)
    press("Return")
    assert page_of(window).review.markup is not None
    assert page_of(window).review.markup.article.id == 2  # type: ignore[union-attr]
    assert page_of(window).view.hasFocus()
    assert page_of(window).articles.list.currentIndex().row() == 1


def test_words_of_the_text_do_not_find_an_article(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    palette = opened(open_window(news), "brazil")
    qtbot.waitUntil(lambda: not palette._found.running)
    assert "Forum opens" not in titles(palette)


def test_what_is_typed_badly_finds_nothing_and_says_so(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    palette = opened(open_window(news), 'AND ("')
    palette.line.setText('zzz ("')
    qtbot.waitUntil(lambda: not palette._found.running)
    assert titles(palette) == []
    assert palette._nothing.isVisible()
    press("Return")
    assert palette.isVisible()


def test_a_label_is_set_on_the_focused_mention(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    assert words_in_focus(window) == "Kazan"
    palette = opened(window, "ORG")
    entry = palette.model.entries[0]
    assert (entry.title, entry.keys) == ("ORG", "2")
    assert entry.says == "gives “Kazan” this label"
    press("Return")
    marks = page_of(window).review.markup
    assert marks is not None
    (kazan,) = [m for m in marks.mentions if m.span.of(marks.article.text) == "Kazan"]
    assert kazan.label == "ORG"
    assert not kazan.undecided


def test_return_on_a_concept_shows_its_places_and_decides_nothing(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    before = page_of(window).project.progress()
    palette = opened(window, "belt")
    assert titles(palette)[0] == "Belt and Road  (BRI)"
    assert palette.model.entries[0].says.startswith("shows all its places")
    press("Return")
    panel = window.panels.shown("showConcordance")
    assert isinstance(panel, ConcordancePanel)
    assert panel.query.concept == "BRI"
    assert page_of(window).project.progress() == before


def test_shift_return_gives_the_concept_to_the_focused_mention(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    palette = opened(window, "belt")
    assert "Shift+Return gives it to “Kazan”" in palette.model.entries[0].says
    press("Shift+Return")
    assert page_of(window).review.focus is not None
    assert page_of(window).review.focus.concept == "BRI"  # type: ignore[union-attr]
    assert page_of(window).view.hasFocus()


def test_what_cannot_be_done_now_comes_last_and_does_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    palette = opened(window, "suggest")
    possible = [entry.possible for entry in palette.model.entries]
    assert possible == sorted(possible, reverse=True)
    palette.list.setCurrentIndex(palette.model.index(len(possible) - 1))
    assert palette.model.entries[-1].says == "not possible now"
    press("Return")
    assert palette.isVisible()


def test_esc_gives_the_keyboard_back(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    palette = opened(window, "x")
    press("Esc")
    assert not palette.isVisible()
    assert page_of(window).view.hasFocus()


def test_it_goes_when_the_keyboard_goes_elsewhere(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    palette = opened(window, "x")
    window.search_box.setFocus()
    assert not palette.isVisible()
    assert window.search_box.hasFocus()


def test_arrows_move_in_the_list_while_one_types(open_window: OpenWindow) -> None:
    palette = opened(open_window())
    press("Down", "Down", "Up")
    assert palette.list.currentIndex().row() == 1
    press("Up", "Up")
    assert palette.list.currentIndex().row() == len(palette.model.entries) - 1
    press("PgDown")
    assert palette.list.currentIndex().row() == len(palette.model.entries) - 1
    press("Down")
    assert palette.list.currentIndex().row() == 0
    assert palette.line.hasFocus()


def test_keys_of_the_window_do_not_act_while_one_types(open_window: OpenWindow, news: Path) -> None:
    """Return with Ctrl held would mark the article done."""
    window = open_window(news)
    opened(window, "zzzz")
    press("Ctrl+Return")
    assert page_of(window).project.progress().done == 1


def test_a_row_is_told_in_words(open_window: OpenWindow) -> None:
    palette = opened(open_window(), "quit")
    assert spoken(palette.model.entries[0]) == "Quit, Ctrl+Q, Project"


def test_a_closed_project_is_no_longer_looked_into(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    palette = opened(window, "group")
    until_found(palette, "Group of 77", qtbot)
    window.close_project()
    QApplication.processEvents()
    assert not palette.isVisible()
