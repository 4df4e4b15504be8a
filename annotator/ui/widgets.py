"""The few plain widgets that several panes share: quiet labels, hairlines, buttons with keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QPushButton, QWidget


class RowList(QListView):
    """A list of rows of one height, of which only those that change are drawn anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw the changed rows; Qt's own would lay out the whole list for each."""
        del roles
        area = self.visualRect(first).united(self.visualRect(last))
        self.viewport().update(area)


def quiet_label(text: str, parent: QWidget) -> QLabel:
    """Return a label in grey, for what is second in importance."""
    label = QLabel(text, parent)
    label.setProperty("quiet", True)
    return label


def heading(text: str, parent: QWidget) -> QLabel:
    """Return a pane's heading."""
    label = QLabel(text, parent)
    label.setProperty("heading", True)
    return label


def plain(label: QLabel) -> QLabel:
    """Make a label show text from outside as it is, never as HTML."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def hairline(parent: QWidget) -> QFrame:
    """Return a horizontal line of one pixel."""
    line = QFrame(parent)
    line.setProperty("line", True)
    return line


def action_button(
    action: QAction, words: str, parent: QWidget, *, primary: bool = False
) -> QPushButton:
    """Return a button that triggers an action and shows its first key."""
    keys = action.shortcuts()
    shown = f"{words}   {keys[0].toString()}" if keys else words
    button = QPushButton(shown, parent)
    button.setProperty("primary", primary)
    button.setAccessibleName(words)
    button.setToolTip(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
