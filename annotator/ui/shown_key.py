"""The keys that sentences name, as the analyst has set them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.ui.actions import action_specs, words_of
from annotator.ui.places import shipped_scheme


def key_of(part: QObject, name: str) -> str:
    """Return the first key of an action in the window around a part; its words if it has no key.

    Where there is no window around, it is the key that the action has from the beginning.
    """
    root = part
    while (above := root.parent()) is not None:
        root = above
    action = root.findChild(QAction, name)
    if action is None:
        return _usual_key(name)
    key = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return key or f"“{action.text()}”"


def _usual_key(name: str) -> str:
    spec = next(spec for spec in action_specs(shipped_scheme(), {}) if spec.name == name)
    return spec.keys.partition(" ")[0] or f"“{words_of(spec)}”"
