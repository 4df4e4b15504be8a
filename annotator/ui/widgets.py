"""The few plain widgets that several panes share: quiet labels, hairlines, buttons with keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QWidget,
)

_TITLE_HEIGHT = 40  # pixels of a window's title bar, about, on all systems


class RowList(QTableView):
    """A list of rows of one height, as long as need be.

    It is a table of one column, because Qt's list asks its model for every row before it shows
    one. It paints its own ground, so that scrolling moves what is drawn and paints the rest.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        """Draw rows by a delegate, all as high as it says of the first."""
        super().setItemDelegate(delegate)
        height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        # In this order: lower rows than the least would be made higher one by one, and 100,000 of
        # them take ten seconds.
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rows."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().base())
        super().paintEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and the last row by Home and End, as in a list."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)


class Held(QWidget):
    """Holds a pane at its own size, so that what changes inside lays out nothing around it."""

    def __init__(self, pane: QWidget, least_width: int) -> None:
        super().__init__()
        self._pane = pane
        pane.setParent(self)
        self.setMinimumSize(least_width, pane.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane all of the room."""
        super().resizeEvent(event)
        self._pane.resize(event.size())


class RoomFor(QScrollArea):
    """As much room as a widget wants; where there is less, the widget scrolls."""

    def __init__(self, widget: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = widget
        self.setWidget(widget)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return what the widget wants at the present width."""
        layout = self._part.layout()
        width = self.viewport().width()
        tall = layout is not None and layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(width) if layout and tall else 0
        return QSize(width, max(height, self._part.sizeHint().height()))


class OneLine(QLabel):
    """Words in one line, which end in an ellipsis where there is no room for all of them."""

    def minimumSizeHint(self) -> QSize:
        """Want no more than the height."""
        return QSize(1, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        del event
        room, flags = self.contentsRect(), self.alignment()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        role, style = self.foregroundRole(), self.style()
        with QPainter(self) as painter:
            style.drawItemText(painter, room, flags, self.palette(), self.isEnabled(), shown, role)


def quiet_label(text: str, parent: QWidget) -> QLabel:
    """Return a label in grey, for what is second in importance."""
    label = QLabel(text, parent)
    label.setProperty("quiet", True)
    return label


def heading(text: str, parent: QWidget, kind: type[QLabel] = QLabel) -> QLabel:
    """Return a pane's heading."""
    label = kind(text, parent)
    label.setProperty("heading", True)
    return label


def plain_tip(text: str) -> str:
    """Return text from outside so that a tip shows it as it is, never as HTML."""
    if "<" not in text:
        return text
    lines = (escape(line) for line in text.split("\n"))
    return f"<span>{'<br>'.join(lines)}</span>"


def plain(label: QLabel) -> QLabel:
    """Make a label show text from outside as it is, never as HTML."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def hairline(parent: QWidget) -> QFrame:
    """Return a horizontal line of one pixel."""
    line = QFrame(parent)
    line.setProperty("line", True)
    return line


class ActionButton(QPushButton):
    """Triggers an action and shows its first key, whichever that is at the moment."""

    def __init__(self, action: QAction, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._words = words
        self.setObjectName(f"{action.objectName()}Button")
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = self._action.shortcuts()
        shown = f"{self._words}   {keys[0].toString()}" if keys else self._words
        if self.text() != shown:  # Qt lays everything around out anew
            self.setText(shown)
        self.setToolTip(self._action.toolTip())


class ToolButton(QToolButton):
    """Triggers an action and shows its icon, perhaps with its words.

    Not by `setDefaultAction`: with Qt 6.11 a button listens once more after each change of its
    action, so that after a day's decisions every change took a millisecond.
    """

    def __init__(self, action: QAction, style: Qt.ToolButtonStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setAccessibleName(action.iconText().strip())
        self.setToolButtonStyle(style)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.iconText())
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        if self.icon().cacheKey() != action.icon().cacheKey():  # Qt lays the bar out anew
            self.setIcon(action.icon())


def action_button(
    action: QAction, words: str, parent: QWidget, *, primary: bool = False
) -> ActionButton:
    """Return a button that triggers an action and shows its first key."""
    button = ActionButton(action, words, parent)
    button.setProperty("primary", primary)
    return button


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, but none beyond its screen: with large letters that has little room."""
    room = window.screen().availableSize() - QSize(0, _TITLE_HEIGHT)
    window.resize(QSize(width, height).boundedTo(room))


def answers(accept: QPushButton, dialog: QDialog) -> QDialogButtonBox:
    """Return the buttons below a question: the one that says yes, and Cancel."""
    accept.setProperty("primary", True)
    accept.setDefault(True)
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
