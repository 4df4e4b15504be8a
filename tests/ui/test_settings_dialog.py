"""The settings: each in force at once and kept, found by a search, told where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from annotator.settings import (
    THEMES,
    Settings,
    default_settings,
    load_settings,
    settings_path,
)
from annotator.suggest import places
from annotator.ui import window_state
from annotator.ui.keys_dialog import KeysDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.settings_dialog import ROWS, SettingsDialog
from annotator.ui.theme import DARK
from tests.ui.conftest import FakeWorker, OpenWindow
from tests.ui.hands import press
from tests.ui.test_main_window import page_of, until_idle


def open_settings(window: MainWindow) -> SettingsDialog:
    press("Ctrl+,")
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def line(dialog: SettingsDialog, key: str) -> QLineEdit:
    control = dialog.control(key)
    found = control.lineEdit() if isinstance(control, QComboBox) else control
    assert isinstance(found, QLineEdit)
    return found


def type_in(dialog: SettingsDialog, key: str, text: str) -> None:
    """Type into a line as hands do, and leave it with Return."""
    field = line(dialog, key)
    field.setFocus()
    field.selectAll()
    field.insert(text)
    press("Return", on=field)


def pick(dialog: SettingsDialog, key: str, value: str) -> None:
    """Pick a value from a list, by the keyboard."""
    box = dialog.control(key)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def close(dialog: SettingsDialog) -> None:
    dialog.close()
    QApplication.processEvents()


def test_every_setting_has_a_row_with_a_sentence() -> None:
    fields = set(Settings.__slots__) - {"keys"}  # which have a table of their own
    assert fields <= {row.key for row in ROWS}
    assert all(row.why.endswith(".") for row in ROWS)


def test_the_name_is_that_of_the_next_decision(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    dialog = open_settings(window)
    type_in(dialog, "analyst", "  Lima  ")
    assert dialog.isVisible(), "Return in a line closes nothing"
    close(dialog)
    page_of(window).review.accept()
    marks = page_of(window).review.markup
    assert marks is not None
    assert "Lima" in {annotation.analyst for annotation in marks.annotations}
    assert load_settings().analyst == "Lima"


def test_an_empty_name_is_refused_in_words(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    type_in(dialog, "analyst", "  ")
    assert "cannot be empty" in dialog.said.text()
    assert line(dialog, "analyst").text() == "Ana"
    assert window.look.settings.analyst == "Ana"
    close(dialog)


def test_colours_change_while_one_looks(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    box = dialog.control("theme")
    assert isinstance(box, QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == list(THEMES)
    pick(dialog, "theme", "dark")
    assert window.look.theme is DARK
    assert load_settings().theme == "dark"
    close(dialog)


@pytest.mark.parametrize(("key", "value"), [("text_size", 24), ("line_width", 100)])
def test_numbers_are_in_force_at_once(
    open_window: OpenWindow, news: Path, key: str, value: int
) -> None:
    window = open_window(news)
    dialog = open_settings(window)
    before = page_of(window).view.grab().toImage()
    box = dialog.control(key)
    assert isinstance(box, QSpinBox)
    box.setValue(value)
    assert getattr(window.look.settings, key) == value
    assert getattr(load_settings(), key) == value
    if key == "text_size":
        assert page_of(window).view.grab().toImage() != before
    close(dialog)


def test_another_model_starts_at_once(
    open_window: OpenWindow, news: Path, qtbot: QtBot, worker: FakeWorker, tmp_path: Path
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    dialog = open_settings(window)
    type_in(dialog, "model", str(tmp_path))
    qtbot.waitUntil(lambda: any(str(tmp_path) in start for start in worker.starts))
    assert load_settings().model == str(tmp_path)
    close(dialog)


def test_a_model_that_is_not_there_is_refused(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    type_in(dialog, "model", "no_such_model")
    assert "no_such_model" in dialog.said.text()
    assert line(dialog, "model").text() == "the best one found"
    assert window.look.settings.model == ""
    close(dialog)


def test_the_models_that_are_there_are_offered(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "known_names", lambda: ["en_one", "fr_two"])
    dialog = open_settings(open_window())
    box = dialog.control("model")
    assert isinstance(box, QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == ["", "en_one", "fr_two"]
    close(dialog)


def test_as_usual_takes_a_change_back(open_window: OpenWindow) -> None:
    window = open_window(settings=Settings("Ana", theme="light", text_size=30))
    dialog = open_settings(window)
    buttons = dialog.findChildren(QPushButton)
    usual = next(b for b in buttons if b.accessibleName() == "Text size as usual")
    assert usual.isVisible()
    usual.click()
    assert window.look.settings.text_size == default_settings().text_size
    assert not usual.isVisible()
    close(dialog)


@pytest.mark.parametrize(
    ("typed", "left"),
    [("colour", {"theme"}), ("characters", set()), ("path folder", {"model"}), ("f1 keys", set())],
)
def test_a_search_leaves_what_fits(open_window: OpenWindow, typed: str, left: set[str]) -> None:
    dialog = open_settings(open_window())
    dialog.search.setText(typed)
    assert left <= {row.key for row in ROWS if dialog.control(row.key).isVisible()}
    hidden = {row.key for row in ROWS if not dialog.control(row.key).isVisible()}
    assert "analyst" in hidden
    assert dialog._nothing.isVisible() is all(part.isHidden() for part, _ in dialog._parts)
    close(dialog)


def test_the_table_of_keys_is_near(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    button = dialog.findChild(QPushButton, "showKeysButton")
    assert button is not None
    button.click()
    (keys,) = window.findChildren(KeysDialog)
    assert keys.isVisible()
    keys.close()
    close(dialog)


def test_while_the_file_has_a_mistake_it_says_that_nothing_is_kept(qtbot: QtBot) -> None:
    window = MainWindow(Settings("Ana", theme="light"), save_settings_too=False)
    qtbot.addWidget(window)
    dialog = SettingsDialog(window.look, window.named_actions["showKeys"], window)
    assert "no change is kept" in dialog.said.text()
    type_in(dialog, "analyst", "Lima")
    assert window.look.settings.analyst == "Lima"
    assert not settings_path().exists()
    assert "no change is kept" in dialog.said.text()


# The name, asked once


def name_line(window: MainWindow) -> QLineEdit | None:
    return window.findChild(QLineEdit, "analystName")


def test_the_first_start_asks_for_the_name_and_nothing_waits_for_it(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    asked = name_line(window)
    assert asked is not None
    assert asked.text() == "Ana", "the login name, or what the settings say"
    assert not asked.hasFocus(), "the way to begin has the keyboard"
    asked.setFocus()
    asked.selectAll()
    asked.insert("Lima")
    press("Return")
    assert window.look.settings.analyst == "Lima"
    assert load_settings().analyst == "Lima"


def test_after_a_project_was_opened_it_is_not_asked_again(
    open_window: OpenWindow, news: Path
) -> None:
    window_state.remember_project(news)
    assert name_line(open_window()) is None
