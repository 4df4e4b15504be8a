"""Sentences that name a key: the one that is set now, or the action's words if it has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from annotator.ui.main_window import MainWindow
from annotator.ui.shown_key import key_of


@pytest.mark.parametrize(
    ("keys", "said"),
    [("Ctrl+B", "Ctrl+B takes them back."), ("", "“Undo Accept 3"), ("F5 F7", "F5 takes them")],
)
def test_what_is_said_names_the_key_that_is_set(
    open_window: Callable[..., MainWindow], news: Path, keys: str, said: str
) -> None:
    window = open_window(news)
    window.look.change(replace(window.look.settings, keys={"undo": keys}))
    assert window.page is not None
    sentences: list[str] = []
    window.page.review.said.connect(sentences.append)
    window.named_actions["acceptRest"].trigger()
    assert said.partition(" Accept")[0] in sentences[-1]


def test_the_hint_of_the_inspector_follows_the_keys(
    open_window: Callable[..., MainWindow], news: Path
) -> None:
    window = open_window(news)
    window.look.change(replace(window.look.settings, keys={"nextSuggestion": "F7"}))
    assert window.page is not None
    window.page.review.focus_on(None)
    window.page.show_beside()
    hint = window.page.side.inspector.findChildren(QWidget)
    assert any(getattr(part, "text", str)() == "F7 goes to the next suggestion." for part in hint)


def test_without_a_window_it_is_the_usual_key(qtbot: object) -> None:
    del qtbot
    assert key_of(QWidget(), "undo") == "Ctrl+Z"
    assert key_of(QWidget(), "redo") == "Ctrl+Shift+Z"
