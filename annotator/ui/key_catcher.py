"""A field that waits for one key to be pressed, whatever that key does elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.keymap import pressed_key
from annotator.ui.language import tr


class KeyCatcher(QLineEdit):
    """Takes the next key, Tab and Return included; Esc or a look elsewhere leaves it.

    Signals:
        pressed(str): a key, as the settings write it.
        left(): no key is wanted any more.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyCatcher")
        self.setReadOnly(True)
        self.setPlaceholderText(tr("press the new key"))
        self.setAccessibleName(tr("Press the new key for {action}; Esc leaves it.", action=words))

    def event(self, event: QEvent) -> bool:
        """Take keys before menus, dialogs and the tab order have them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop waiting when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        key = pressed_key(event)
        if key == "Esc":
            self.left.emit()
        elif key:
            self.pressed.emit(key)
