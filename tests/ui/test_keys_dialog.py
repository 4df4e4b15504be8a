"""The keys: found, changed at once and for the next time, refused where they are taken, printed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from annotator.core.errors import AnnotatorError
from annotator.core.labels import LabelScheme
from annotator.settings import load_settings
from annotator.ui.actions import action_specs
from annotator.ui.key_sheet import save_sheet
from annotator.ui.keys_dialog import KeysDialog
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.hands import press
from tests.ui.test_main_window import page_of, words_in_focus


def open_keys(window: MainWindow) -> KeysDialog:
    window.named_actions["showKeys"].trigger()
    (dialog,) = window.findChildren(KeysDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def rows(dialog: KeysDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def choose(dialog: KeysDialog, typed: str) -> None:
    """Look for an action and put the keyboard into the table."""
    dialog.search.setText(typed)
    dialog.table.setFocus()


def give(dialog: KeysDialog, typed: str, key: str) -> None:
    choose(dialog, typed)
    press("Return", on=dialog.table)
    press(key)


def close(dialog: KeysDialog) -> None:
    dialog.close()
    QApplication.processEvents()


def go_back_to(window: MainWindow) -> None:
    window.activateWindow()
    QApplication.processEvents()
    page_of(window).view.setFocus()


def test_all_actions_are_listed_with_their_keys(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    listed = rows(dialog)
    assert len(listed) == len(window.specs)
    assert ("Review: Accept", "A   Return   Enter", "", "article, mentions") in listed
    close(dialog)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("undo", "Edit: Undo"),
        ("mark done", "Article: Mark done and go to the next article"),
        ("ctrl+z", "Edit: Undo"),
        ("[", "Review: Start one word to the left"),
        ("F9", "View: Switch between light and dark"),
    ],
)
def test_an_action_is_found_by_its_words_or_its_key(
    open_window: OpenWindow, typed: str, first: str
) -> None:
    dialog = open_keys(open_window())
    dialog.search.setText(typed)
    assert first in [row[0] for row in rows(dialog)][:2]
    assert len(rows(dialog)) < 12
    close(dialog)


def test_a_new_key_works_at_once_and_after_the_next_start(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    dialog = open_keys(window)
    give(dialog, "reject", "Shift+R")
    assert rows(dialog)[0][1:3] == ("Shift+R", "X   Delete")
    close(dialog)
    go_back_to(window)
    before = words_in_focus(window)
    press("X")
    assert page_of(window).review.markup.undecided_count == 1  # type: ignore[union-attr]
    assert words_in_focus(window) == before, "the old key no longer rejects"
    press("Shift+R")
    assert page_of(window).review.markup.undecided_count == 0  # type: ignore[union-attr]
    assert load_settings().keys == {"rejectSuggestion": "Shift+R"}
    window.close()
    again = open_window(settings=load_settings())
    assert again.named_actions["rejectSuggestion"].shortcut().toString() == "Shift+R"


def test_buttons_and_tips_show_the_new_key(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    dialog = open_keys(window)
    give(dialog, "review accept", "Y")
    close(dialog)
    button = page_of(window).side.inspector.findChild(QPushButton, "acceptSuggestionButton")
    assert button is not None
    assert button.text() == "Accept   Y"
    assert button.toolTip().endswith("(Y)")
    assert window.named_actions["acceptSuggestion"].toolTip().endswith("(Y)")


def test_the_key_of_a_label_can_be_another(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    dialog = open_keys(window)
    give(dialog, "label org", "Shift+O")
    close(dialog)
    go_back_to(window)
    press("Shift+O")
    marks = page_of(window).review.markup
    assert marks is not None
    text = marks.article.text
    assert "ORG" in [m.label for m in marks.mentions if m.span.of(text) == "Kazan"]


def test_another_key_is_added_and_all_can_be_taken_away(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    choose(dialog, "showKeys")
    choose(dialog, "help keys")
    press("Ins", on=dialog.table)
    press("F12")
    assert rows(dialog)[0][1] == "F1   F12"
    press("Del", on=dialog.table)
    assert rows(dialog)[0][1:3] == ("", "F1")
    assert window.named_actions["showKeys"].shortcuts() == []
    dialog.usual.click()
    assert rows(dialog)[0][1:3] == ("F1", "")
    assert load_settings().keys == {}
    close(dialog)


def test_a_key_that_is_taken_is_refused_in_words_and_can_be_taken_over(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    dialog = open_keys(window)
    give(dialog, "help keys", "Ctrl+Z")
    assert dialog.said.text() == "Ctrl+Z is the key of “Edit: Undo” already."
    assert window.named_actions["showKeys"].shortcut().toString() == "F1"
    dialog.take.click()
    assert window.named_actions["showKeys"].shortcut().toString() == "Ctrl+Z"
    assert window.named_actions["undo"].shortcuts() == []
    assert not dialog.take.isVisible()
    close(dialog)


def test_the_same_key_may_mean_two_things_in_two_places(open_window: OpenWindow) -> None:
    """A key of the article is taken for the whole window, since the article is a part of it."""
    dialog = open_keys(open_window())
    give(dialog, "project quit", "A")
    assert "Review: Accept" in dialog.said.text()
    close(dialog)


@pytest.mark.parametrize("key", ["Left", "Shift+Down", "Ctrl+C", "Ctrl+Home"])
def test_keys_of_the_caret_cannot_be_given(open_window: OpenWindow, key: str) -> None:
    window = open_window()
    dialog = open_keys(window)
    give(dialog, "help keys", key)
    assert dialog.said.text().startswith(f"{key} cannot be given")
    assert window.named_actions["showKeys"].shortcut().toString() == "F1"
    close(dialog)


def test_esc_leaves_the_key_as_it_is(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    give(dialog, "help keys", "Esc")
    assert dialog.isVisible()
    assert dialog.table.hasFocus()
    assert window.named_actions["showKeys"].shortcut().toString() == "F1"
    press("F7")
    assert window.named_actions["showKeys"].shortcut().toString() == "F1", "nothing waits any more"
    close(dialog)


def test_tab_and_signs_are_caught_as_a_keyboard_sends_them(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    give(dialog, "help keys", "Ctrl+Tab")
    assert window.named_actions["showKeys"].shortcut().toString() == "Ctrl+Tab"
    close(dialog)


def test_all_keys_go_back_to_the_usual_ones(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    give(dialog, "help keys", "F7")
    give(dialog, "edit undo", "F8")
    dialog.all_usual.click()
    assert window.named_actions["showKeys"].shortcut().toString() == "F1"
    assert window.named_actions["undo"].shortcut().toString() == "Ctrl+Z"
    assert load_settings().keys == {}
    assert not dialog.all_usual.isEnabled()
    close(dialog)


def test_it_is_done_by_the_keyboard_alone(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_keys(window)
    dialog.search.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.search.setText("help keys")
    press("Return")
    assert dialog.table.hasFocus()
    press("Return", "F6")
    assert "F6 is the key of “View: Next pane” already." in dialog.said.text()
    press("Tab")
    assert QApplication.focusWidget() is dialog.take
    press("Space")
    assert window.named_actions["showKeys"].shortcut().toString() == "F6"
    close(dialog)


@pytest.mark.parametrize(("name", "begins"), [("keys.pdf", b"%PDF"), ("keys.html", b"<!DOCTYPE")])
def test_the_keys_are_saved_for_printing(
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    begins: bytes,
) -> None:
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = open_keys(open_window())
    dialog._save()
    assert path.read_bytes().startswith(begins)
    assert str(path) in dialog.said.text()
    close(dialog)


def test_a_sheet_that_cannot_be_written_says_so(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "no" / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = open_keys(open_window())
    dialog._save()
    assert "keys.pdf" in dialog.said.text()
    assert "cannot be written" in dialog.said.text()
    close(dialog)


@pytest.mark.parametrize("name", ["keys.pdf", "keys.html"])
def test_a_sheet_that_cannot_be_finished_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy_news: LabelScheme, name: str
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / name
    path.write_text("older")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnnotatorError, match="No space left"):
        save_sheet(action_specs(policy_news, {}), path)
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_the_sheet_has_the_keys_in_force(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = open_keys(open_window())
    give(dialog, "help keys", "F7")
    dialog._save()
    assert "<b>F7</b></td><td>Keys</td>" in path.read_text("utf-8")
    close(dialog)
