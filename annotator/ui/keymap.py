"""The keys of the actions: reading a key that is pressed, giving it, finding who has it already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from annotator.core.labels import LabelScheme
from annotator.ui.actions import ActionSpec, Where, action_specs, label_action, shown_keys, words_of
from annotator.ui.language import mark, tr

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown),
)

_ARROWS = mark("it moves the caret in the article")
_SCROLLS = mark("it scrolls the article")
_FIXED = {
    **{f"{held}{key}": _ARROWS for held in ("", "Shift+", "Ctrl+", "Alt+", "Alt+Shift+")
       for key in ("Left", "Right")},
    **{f"{held}{key}": _ARROWS for held in ("", "Shift+") for key in ("Up", "Down")},
    **{f"{held}{key}": _ARROWS for held in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
       for key in ("Home", "End")},
    "PgUp": _SCROLLS,
    "PgDown": _SCROLLS,
    "Esc": mark("it leaves what is being done"),
    "Ctrl+C": mark("it copies what is selected"),
}  # fmt: skip


def usual_keys(scheme: LabelScheme) -> dict[str, str]:
    """Return the keys that actions have as long as nobody gives them others."""
    return {spec.name: spec.keys for spec in action_specs(scheme, {})}


def pressed_key(event: QKeyEvent) -> str:
    """Return the key of an event as the settings write it; empty while only Shift, Ctrl … are held.

    Shift is named only where it does not show in the sign itself: “Shift+A”, but “{”.
    """
    key, held = Qt.Key(event.key()), event.modifiers()
    held &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if key in _MODIFIERS:
        return ""
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | _SHIFT
    if held & _SHIFT and _is_sign(event.text()):
        held &= ~_SHIFT
    return QKeySequence(QKeyCombination(held, key)).toString(_PORTABLE)


def taken_by(specs: Iterable[ActionSpec], spec: ActionSpec, key: str) -> ActionSpec | None:
    """Return the action that has a key where `spec` would have it as well, if there is one."""
    wanted = _even(key)
    others = (other for other in specs if other.name != spec.name and _meet(spec, other))
    return next((o for o in others if wanted in map(_even, shown_keys(o))), None)


def fixed_use(key: str) -> str:
    """Return in words what a key does that no action can have; empty if it can be given."""
    words = _FIXED.get(_even(key), "")
    return tr(words) if words else ""


def given(
    chosen: Mapping[str, str], usual: Mapping[str, str], changes: Mapping[str, str]
) -> dict[str, str]:
    """Return the settings' table of keys with other keys for some actions.

    Keys that are the usual ones are not written down.
    """
    keys = {**chosen, **changes}
    return {name: value for name, value in keys.items() if usual.get(name) != value}


def put_in_force(specs: Sequence[ActionSpec], actions: Mapping[str, QAction]) -> None:
    """Let actions have the keys of their rows from now on, and name them in their tips."""
    for spec in specs:
        action = actions[spec.name]
        shortcuts = [QKeySequence(key) for key in shown_keys(spec)]
        if action.shortcuts() != shortcuts:
            action.setShortcuts(shortcuts)
            action.setToolTip(tip_of(spec))


def tip_of(spec: ActionSpec) -> str:
    """Return an action's tip, with its first key."""
    keys = shown_keys(spec)
    words = tr(spec.tip) if spec.tip else words_of(spec)
    return f"{words}  ({keys[0]})" if keys else words


def unknown_actions(keys: Collection[str], actions: Collection[str]) -> str:
    """Return a sentence about keys for what is no action; empty if there are none.

    Labels are not spoken of: another project may have them.
    """
    strange = {name for name in keys if not name.startswith(label_action(""))} - set(actions)
    names = ", ".join(sorted(strange))
    return tr("The settings give keys to what is no action: {names}.", names=names) if names else ""


def _is_sign(text: str) -> bool:
    return bool(text) and text[0].isprintable() and not text[0].isalnum() and not text[0].isspace()


def _meet(one: ActionSpec, other: ActionSpec) -> bool:
    """Tell whether two actions listen in the same place."""
    return Where.WINDOW in (one.where, other.where) or one.where is other.where


def _even(key: str) -> str:
    return QKeySequence.fromString(key, _PORTABLE).toString(_PORTABLE)
