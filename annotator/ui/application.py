"""The application object: Qt's own, which also hears what macOS asks it to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Qt's application; on macOS a double-clicked file comes as an event, not as an argument.

    Signals:
        asked_to_open(str): the path of that file.
    """

    asked_to_open = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass on the file that is to be opened."""
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)
