"""The table of actions: names, words, menus and keys that scripts and fingers rely on."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from annotator.core.labels import LabelScheme
from annotator.settings import Settings
from annotator.ui.actions import ActionSpec, Where, action_specs, label_action, shown_keys
from tests.ui.conftest import OpenWindow

# design.md, section 8: people and scripts rely on these.
CONTRACT = {
    "nextSuggestion": {"Tab"},
    "previousSuggestion": {"Shift+Tab"},
    "acceptSuggestion": {"A", "Return"},
    "rejectSuggestion": {"X", "Delete"},
    "moveStartLeft": {"["},
    "moveStartRight": {"]"},
    "moveEndLeft": {"{"},
    "moveEndRight": {"}"},
    "decideEverywhere": {"E"},
    "acceptRest": {"Shift+A"},
    "markDone": {"Ctrl+Return"},
    "undo": {"Ctrl+Z"},
    "redo": {"Ctrl+Shift+Z"},
    "search": {"Ctrl+F"},
    "nextPane": {"F6"},
    "previousPane": {"Shift+F6"},
    "showKeys": {"F1"},
}


@pytest.fixture
def specs(policy_news: LabelScheme) -> tuple[ActionSpec, ...]:
    return action_specs(policy_news, {})


def test_the_keys_people_rely_on_are_there(specs: tuple[ActionSpec, ...]) -> None:
    keys = {spec.name: set(shown_keys(spec)) for spec in specs}
    for name, expected in CONTRACT.items():
        assert expected <= keys[name], name


def test_every_label_has_its_digit(specs: tuple[ActionSpec, ...], policy_news: LabelScheme) -> None:
    keys = {spec.name: spec.keys for spec in specs}
    assert [keys[label_action(name)] for name in policy_news.names] == list("1234567890")


def test_no_name_is_given_twice(specs: tuple[ActionSpec, ...]) -> None:
    assert [name for name, count in Counter(s.name for s in specs).items() if count > 1] == []


def test_names_are_in_camel_case_and_words_begin_with_a_capital(
    specs: tuple[ActionSpec, ...],
) -> None:
    for spec in specs:
        assert spec.name.isalnum()
        assert spec.name[0].islower()
        assert spec.words
        assert spec.words[0].isupper()


def test_no_two_actions_share_a_key_where_both_work(specs: tuple[ActionSpec, ...]) -> None:
    for one, other in combinations(specs, 2):
        if Where.WINDOW in (one.where, other.where) or one.where is other.where:
            shared = keys_of(one) & keys_of(other)
            assert not shared, f"{one.name} and {other.name} share {shared}"


def test_every_key_is_one_that_a_keyboard_has(specs: tuple[ActionSpec, ...]) -> None:
    for spec in specs:
        for key in shown_keys(spec):
            sequence = QKeySequence.fromString(key)
            assert sequence.count() == 1, (spec.name, key)
            unknown = Qt.Key.Key_unknown
            assert sequence[0].key() is not unknown, (spec.name, key)  # type: ignore[index]


def keys_of(spec: ActionSpec) -> set[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    return {QKeySequence.fromString(key).toString(portable) for key in shown_keys(spec)}


def test_a_setting_gives_an_action_other_keys(policy_news: LabelScheme) -> None:
    specs = action_specs(policy_news, {"acceptSuggestion": "Y F2", "setLabelOrg": "O"})
    keys = {spec.name: shown_keys(spec) for spec in specs}
    assert keys["acceptSuggestion"] == ["Y", "F2"]
    assert keys["setLabelOrg"] == ["O"]
    assert keys["rejectSuggestion"] == ["X", "Delete"]


def test_a_setting_can_take_an_actions_keys_away(policy_news: LabelScheme) -> None:
    specs = action_specs(policy_news, {"quit": ""})
    assert next(shown_keys(spec) for spec in specs if spec.name == "quit") == []


def menu_actions(window_actions: list[QAction]) -> list[QAction]:
    found: list[QAction] = []
    for entry in window_actions:
        submenu = cast(QMenu | None, entry.menu())
        found += menu_actions(submenu.actions()) if submenu else [entry]
    return [action for action in found if not action.isSeparator()]


def test_every_action_is_in_a_menu_once_with_its_name(
    open_window: OpenWindow, specs: tuple[ActionSpec, ...]
) -> None:
    window = open_window()
    in_menus = [action.objectName() for action in menu_actions(window.menuBar().actions())]
    assert sorted(in_menus) == sorted(spec.name for spec in specs)


def test_every_action_does_something(open_window: OpenWindow) -> None:
    window = open_window()
    assert set(window.named_actions) <= set(window._handlers)


def test_every_action_has_words_and_a_tip_with_its_key(open_window: OpenWindow) -> None:
    window = open_window()
    for name, action in window.named_actions.items():
        assert action.objectName() == name
        assert action.text()
        keys = action.shortcuts()
        if keys:
            shown = next(s for s in window.specs if s.name == name).keys.split()[0]
            assert f"({shown})" in action.toolTip(), name


def test_tool_buttons_and_the_search_box_tell_their_keys(open_window: OpenWindow) -> None:
    window = open_window()
    buttons = window.findChildren(QToolButton)
    told = {b.objectName(): b.toolTip() for b in buttons if b.objectName().endswith("Button")}
    for name in ("importFiles", "suggest", "exportGold", "undo", "redo", "switchTheme", "showKeys"):
        key = next(spec for spec in window.specs if spec.name == name).keys.split()[0]
        assert told[f"{name}Button"].endswith(f"({key})")
    assert window.search_box.toolTip() == "Search in all articles  (Ctrl+F)"


def test_tool_buttons_are_as_their_actions_are_however_often_these_change(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    undo = window.named_actions["undo"]
    button = window.findChild(QToolButton, "undoButton")
    assert isinstance(button, QToolButton)
    undo.setText("Undo it")
    listening = undo.receivers("2changed()")  # 2: what Qt puts before the name of a signal
    for number in range(10):
        undo.setEnabled(number % 2 == 0)
        undo.setText(f"Undo {number}")
        assert button.isEnabled() == undo.isEnabled()
        assert button.toolTip() == undo.toolTip()
    assert undo.receivers("2changed()") == listening


def test_a_key_from_the_settings_is_in_force(open_window: OpenWindow) -> None:
    window = open_window(settings=Settings("Ana", theme="light", keys={"showKeys": "F3"}))
    assert window.named_actions["showKeys"].shortcut() == QKeySequence("F3")


def test_without_a_project_nothing_can_be_asked_of_one(open_window: OpenWindow) -> None:
    actions = open_window().named_actions
    for name in ("importFiles", "suggest", "exportGold", "undo", "redo", "search", "markDone"):
        assert not actions[name].isEnabled(), name
    for name in ("newProject", "openProject", "openSample", "showKeys", "quit"):
        assert actions[name].isEnabled(), name
