"""The box that shows the concept of the focused mention, and asks for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


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
        """Ask for a concept by letters and arrows; all else is Qt's."""
        letters = event.text() if event.text().strip().isprintable() else ""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ARROWS or (letters.strip() and plain):
            self.wanted.emit(letters.strip())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the box."""
        event.ignore()
