"""What is shown while there is nothing to review: an invitation, and the ways to begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.widgets import quiet_label


class StartPage(QWidget):
    """An invitation with buttons for the actions that lead on."""

    def __init__(self, title: str, words: str, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QLabel(title, self)
        head.setObjectName("pageTitle")
        text = quiet_label(words, self)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for place, (label, action) in enumerate(actions.items()):
            buttons.addWidget(self._button(label, action, primary=place == 0))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(4)
        column.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(5)

    def _button(self, words: str, action: QAction, *, primary: bool) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("primary", primary)
        button.clicked.connect(action.trigger)
        return button
