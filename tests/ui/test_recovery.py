"""Damaged projects and projects that somebody else has open: what the window offers."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.copies import good_copies_of, keep_copy
from annotator.project import Project
from annotator.ui import dialogs
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def spoil(path: Path) -> None:
    """Cut a project file off, as a copy is that was interrupted."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 4096 * 3])


def shown_dialog(window: MainWindow) -> CopiesDialog:
    (dialog,) = window.findChildren(CopiesDialog)
    return dialog


def test_a_damaged_project_offers_its_newest_good_copy(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    keep_copy(news)
    spoil(news)
    window = open_window()
    window.open_project(news)
    dialog = shown_dialog(window)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.accept()
    assert window.page is not None
    assert window.page.project.progress().articles == 3
    assert list(window.page.project.faults()) == []


def test_what_is_left_of_a_damaged_project_can_be_rescued(
    open_window: OpenWindow,
    news: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    output = tmp_path / "rescued.jsonl"
    monkeypatch.setattr(dialogs, "ask_rescue", lambda *_: output)
    window = open_window()
    said: list[str] = []
    window.recovery.said.connect(lambda sentence, _losses: said.append(sentence))
    window.recovery.offer_for_damaged(news, "It is damaged.")
    shown_dialog(window)._rescue.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Rescued 4 spans of 3 articles to ")
    records = map(json.loads, output.read_text(encoding="utf-8").splitlines())
    assert len(list(records)) == 3


def test_a_rescue_that_fails_says_why(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruin = tmp_path / "ruin.annot"
    ruin.write_bytes(b"SQLite format 3\0" + b"\x7f" * 9000)
    monkeypatch.setattr(dialogs, "ask_rescue", lambda *_: tmp_path / "out.jsonl")
    window = open_window()
    said: list[str] = []
    window.recovery.said.connect(lambda sentence, _losses: said.append(sentence))
    window.recovery.offer_for_damaged(ruin, "It is damaged.")
    shown_dialog(window)._rescue.click()
    qtbot.waitUntil(lambda: bool(said))
    assert "ruin.annot" in said[0]


def test_a_project_in_a_synchronised_folder_is_warned_of_once(
    open_window: OpenWindow, news: Path, tmp_path: Path
) -> None:
    place = tmp_path / "Dropbox" / "news.annot"
    place.parent.mkdir()
    news.rename(place)
    window = open_window(place)
    assert window.page is not None
    assert "in a folder of Dropbox" in window.page.article.notice.words.text()
    window.close_project()
    window.open_project(place)
    assert "Dropbox" not in window.page.article.notice.words.text()


def test_a_project_that_is_open_elsewhere_is_shown_for_reading(
    open_window: OpenWindow, news: Path
) -> None:
    with closing(Project.open(news, "Bob")):
        window = open_window(news)
        assert window.page is not None
        page = window.page
        assert page.project.read_only
        assert "can only be read here" in page.article.notice.words.text()
        before = page.project.progress()
        said: list[str] = []
        page.review.said.connect(said.append)
        page.review.accept()
        assert page.project.progress() == before
        assert "reading only" in said[-1]
        assert good_copies_of(news) == []
