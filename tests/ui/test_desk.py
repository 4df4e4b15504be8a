"""The window made anew in another language, with the same project open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from annotator.app import Desk
from annotator.settings import Settings
from annotator.ui.language import NAMES, speak, tr


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """The language in which all other tests expect the window to speak."""
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def closed(desk: Desk, qtbot: QtBot) -> None:
    qtbot.addWidget(desk.window)
    desk.window.close()


@pytest.mark.parametrize("language", sorted(NAMES.keys() - {"en"}))
def test_another_language_is_spoken_at_once_with_the_project_open(
    language: str, news: Path, qtbot: QtBot
) -> None:
    desk = Desk(Settings("Ana", language="en"), readable=False)
    desk.window.open_project(news)
    first = desk.window
    english = first.named_actions["acceptSuggestion"].text()
    first.look.change(replace(first.look.settings, language=language))
    qtbot.waitUntil(lambda: desk.window is not first and desk.window.project is not None)
    assert desk.window.isVisible()
    assert desk.window.named_actions["acceptSuggestion"].text() not in ("", english)
    assert desk.window.project is not None
    assert desk.window.project.path == news
    assert not desk.window.project.read_only
    closed(desk, qtbot)


@pytest.mark.usefixtures("qapp")
def test_numbers_are_written_as_the_language_has_them() -> None:
    assert speak("es") == "es"
    assert tr("{n} articles", n=12000).startswith("12.000")
    assert speak("en") == "en"
    assert tr("{n} articles", n=12000) == "12,000 articles"


@pytest.mark.usefixtures("qapp")
def test_what_is_no_language_is_the_systems_or_english() -> None:
    assert speak("system") in NAMES
