"""The box that shows the concept of the focused mention, and asks for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_KEYS = Qt.Key
_OPENING = (
    *(_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_PageUp, _KEYS.Key_PageDown, _KEYS.Key_Home),
    *(_KEYS.Key_End, _KEYS.Key_Space, _KEYS.Key_Select, _KEYS.Key_F4),
)
_ORDERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ConceptBox(QComboBox):
    """Shows a concept; by no key and no turn of the wheel is another one set unseen.

    Signals:
        wanted(str): a concept is to be chosen; the letters that were typed for it already.
    """

    wanted = Signal(str)

    def showPopup(self) -> None:
        """Ask for a concept where all of them can be found by any of their names."""
        self.wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a concept by letters, and by the keys that move in other boxes or open them."""
        letters = "" if event.modifiers() & _ORDERS else event.text().strip()
        if event.key() in _OPENING or (letters and letters.isprintable()):
            self.wanted.emit(letters)
        else:
            event.ignore()  # Qt would show another concept by the first letter of its name

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the box."""
        event.ignore()
