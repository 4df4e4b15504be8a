"""Keys as a keyboard sends them, as the settings write them, and who has them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.labels import LabelScheme
from annotator.ui.actions import ActionSpec, action_specs
from annotator.ui.keymap import (
    fixed_use,
    given,
    pressed_key,
    taken_by,
    unknown_actions,
    usual_keys,
)

_HELD = {
    "": Qt.KeyboardModifier.NoModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "pad": Qt.KeyboardModifier.KeypadModifier,
}


@pytest.mark.parametrize(
    ("key", "held", "text", "written"),
    [
        (Qt.Key.Key_A, "", "a", "A"),
        (Qt.Key.Key_A, "shift", "A", "Shift+A"),
        (Qt.Key.Key_BraceLeft, "shift", "{", "{"),
        (Qt.Key.Key_Plus, "shift", "+", "+"),
        (Qt.Key.Key_Z, "ctrl", "\x1a", "Ctrl+Z"),
        (Qt.Key.Key_Backtab, "shift", "\t", "Shift+Tab"),
        (Qt.Key.Key_Enter, "pad", "\r", "Enter"),
        (Qt.Key.Key_Space, "shift", " ", "Shift+Space"),
        (Qt.Key.Key_F5, "", "", "F5"),
        (Qt.Key.Key_Shift, "shift", "", ""),
        (Qt.Key.Key_Control, "ctrl", "", ""),
    ],
)
def test_a_pressed_key_is_written_as_in_the_settings(
    key: Qt.Key, held: str, text: str, written: str
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, _HELD[held], text)
    assert pressed_key(event) == written


def spec_of(specs: tuple[ActionSpec, ...], name: str) -> ActionSpec:
    return next(spec for spec in specs if spec.name == name)


def test_who_has_a_key_is_found_however_it_is_written(policy_news: LabelScheme) -> None:
    specs = action_specs(policy_news, {})
    keys = spec_of(specs, "showKeys")
    for written in ("Ctrl+Z", "ctrl+z"):
        other = taken_by(specs, keys, written)
        assert other is not None
        assert other.name == "undo"
    assert taken_by(specs, spec_of(specs, "undo"), "Ctrl+Z") is None, "it has it itself"
    assert taken_by(specs, keys, "Ctrl+Alt+Shift+F11") is None


def test_no_action_has_a_key_that_cannot_be_given(policy_news: LabelScheme) -> None:
    for spec in action_specs(policy_news, {}):
        assert not [key for key in spec.keys.split() if fixed_use(key)], spec.name


def test_usual_keys_are_not_written_down(policy_news: LabelScheme) -> None:
    usual = usual_keys(policy_news)
    chosen = {"undo": "F8", "setLabelOfAnother": "Q"}
    assert given(chosen, usual, {"undo": "Ctrl+Z", "redo": ""}) == {
        "setLabelOfAnother": "Q",
        "redo": "",
    }


def test_keys_of_other_projects_labels_are_no_mistake() -> None:
    assert unknown_actions({"setLabelRiver": "R"}, {"undo": None}) == ""
    assert "flyAway" in unknown_actions({"flyAway": "R", "undo": "U"}, {"undo": None})
