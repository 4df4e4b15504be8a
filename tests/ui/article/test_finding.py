"""Finding words in an article: every place, in texts of any kind and length."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.ui.article import finding
from annotator.ui.article.finding import Finder


@pytest.fixture
def finder(qtbot: QtBot) -> Iterator[Finder]:
    del qtbot
    parent = QObject()
    yield Finder(parent)
    del parent


def found(finder: Finder, qtbot: QtBot, text: str, words: str) -> list[str]:
    """The words of all places, once the whole text has been searched."""
    finder.seek(text, words)
    qtbot.waitUntil(lambda: finder.complete)
    return [hit.of(text) for hit in finder.hits]


def test_capitals_do_not_count(finder: Finder, qtbot: QtBot) -> None:
    assert found(finder, qtbot, "Brics and BRICS", "brics") == ["Brics", "BRICS"]


def test_words_that_a_line_end_parts_are_found(finder: Finder, qtbot: QtBot) -> None:
    text = "Belt and Road, Belt\nand  Road, belt\u00a0and road"
    assert len(found(finder, qtbot, text, " belt and  road ")) == 3


def test_signs_of_search_languages_are_signs(finder: Finder, qtbot: QtBot) -> None:
    assert found(finder, qtbot, "a.b a+b (a|b) [x", "(a|b) [") == ["(a|b) ["]


@pytest.mark.parametrize("words", ["习近平", "عربي", "👩🏽\u200d🚀", "e\u0301"])
def test_any_script_is_found_where_it_stands(finder: Finder, qtbot: QtBot, words: str) -> None:
    text = f"x {words} y🌍 {words}"
    assert found(finder, qtbot, text, words) == [words, words]


def test_nothing_sought_is_nothing_found(finder: Finder, qtbot: QtBot) -> None:
    assert found(finder, qtbot, "Brazil", " ") == []
    assert found(finder, qtbot, "", "Brazil") == []


def test_places_over_the_border_of_two_portions_are_found_once(
    finder: Finder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_AT_ONCE", 10)
    text = "the Kazan summit of Kazan, in Kazan KazanKazan " * 6
    assert found(finder, qtbot, text, "Kazan") == ["Kazan"] * 30
    assert [h.start for h in finder.hits] == sorted({h.start for h in finder.hits})
    assert found(finder, qtbot, "aaaaaaaaaaaaaaaaaaaaa", "aa") == ["aa"] * 10


def test_a_long_text_is_searched_in_portions_and_a_new_search_ends_the_old(
    finder: Finder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_SLICE_MS", 0)
    text = "Kazan and Brazil " * 20_000
    finder.seek(text, "Kazan")
    assert not finder.complete
    finder.seek(text, "Brazil")
    qtbot.waitUntil(lambda: finder.complete)
    assert len(finder.hits) == 20_000
    assert {hit.of(text) for hit in finder.hits} == {"Brazil"}
