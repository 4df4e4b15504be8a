"""Copies in the window: made when a project is opened, looked at, and put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.copies import folder_of, good_copies_of, keep_copy
from annotator.core.errors import ProjectError
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def wait_for_copies(path: Path, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(good_copies_of(path)) == number)


def shown_dialog(window: MainWindow) -> CopiesDialog:
    (dialog,) = window.findChildren(CopiesDialog)
    return dialog


def test_opening_a_project_keeps_a_copy_of_it(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    open_window(news)
    wait_for_copies(news, 1, qtbot)
    ((_, contents),) = good_copies_of(news)
    assert (contents.articles, contents.done) == (3, 1)


def test_a_copy_is_put_back_and_what_was_there_becomes_a_copy(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    wait_for_copies(news, 1, qtbot)
    assert window.page is not None
    before = window.page.project.progress().decided
    window.page.review.accept()
    assert window.page.project.progress().decided == before + 1
    window.named_actions["restoreCopy"].trigger()
    dialog = shown_dialog(window)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.accept()
    assert window.page is not None
    assert window.page.project.path == news
    assert window.page.project.progress().decided == before
    assert max(contents.decided for _, contents in good_copies_of(news)) == before + 1


def test_without_a_copy_the_dialog_says_when_one_is_made(news: Path, qtbot: QtBot) -> None:
    dialog = CopiesDialog(news, "Copies", None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "no copy yet" in dialog._state.text())
    assert dialog.chosen is None
    assert not dialog._restore.isEnabled()


@pytest.mark.parametrize("damaged", [False, True])
def test_a_rescue_is_offered_for_what_is_damaged(news: Path, qtbot: QtBot, damaged: bool) -> None:
    dialog = CopiesDialog(news, "Copies", None, damaged=damaged)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    offered = {b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()}
    assert ("Rescue what can be read …" in offered) is damaged
    dialog.reject()


def test_a_copy_that_cannot_be_made_is_said_once(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    folder = folder_of(news)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way", encoding="utf-8")
    window = open_window(news)
    assert window.page is not None
    page = window.page
    qtbot.waitUntil(page.article.notice.isVisible)


def test_closing_at_once_waits_for_no_copy(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    window.close_project()
    QApplication.processEvents()
    assert not list(folder_of(news).glob("*.part"))


def test_a_stopped_copy_leaves_nothing(news: Path) -> None:
    with pytest.raises(ProjectError, match="stopped"):
        keep_copy(news, lambda: True)
    assert not list(folder_of(news).iterdir())
