"""A callout: a few words beside a part of the window, which takes no keys away from the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.flow import Flow
from annotator.ui.language import tr
from annotator.ui.widgets import heading, plain, quiet_label

_WIDTH = 340
_GAP = 12  # pixels between it and what it speaks of
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_NEXT, _LEAVE = "Alt+N", "Esc"


class Callout(QFrame):
    """Lies upon the window, beside a widget that gets an outline.

    Signals:
        next_wanted(): “Next” was pressed.
        left(): Esc was pressed, or “Leave”.
    """

    next_wanted = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCallout")
        self.setFixedWidth(_WIDTH)
        self._window = window
        self._anchor: QWidget | None = None
        self._outline = QFrame(window)
        self._outline.setObjectName("tourOutline")
        self._outline.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = heading("", self)
        self.words = plain(QLabel(self))
        self.words.setWordWrap(True)
        self.count = quiet_label("", self)
        self.go_on = self._button(tr("Next"), _NEXT, self.next_wanted)
        self.go_on.setProperty("primary", True)
        self.leave = self._button(tr("Leave"), _LEAVE, self.left)
        self._column = QVBoxLayout(self)
        self._lay_out()
        window.installEventFilter(self)

    def show_step(
        self, title: str, words: str, count: str, anchor: QWidget | None, *, last: bool
    ) -> None:
        """Say something beside a widget; without one in the middle of the window."""
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(count)
        self.go_on.setText((tr("Finish") if last else tr("Next")) + f"   {_NEXT}")
        self.setAccessibleName(f"{count}. {title}")
        self.setAccessibleDescription(words)
        self._watch(anchor)
        self.show()
        self._place()
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, f"{count}. {title}. {words}")
            QAccessible.updateAccessibility(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the widget when it moves or the window changes."""
        if event.type() in _MOVING:
            self._place()
        return super().eventFilter(watched, event)

    def close(self) -> bool:
        """Go, and take the outline along."""
        self._watch(None)
        self._window.removeEventFilter(self)
        self._outline.hide()
        self._outline.deleteLater()
        return super().close()

    def _watch(self, anchor: QWidget | None) -> None:
        if self._anchor is not None:
            self._anchor.removeEventFilter(self)
        self._anchor = anchor
        if anchor is not None:
            anchor.installEventFilter(self)

    def _place(self) -> None:
        window = self._window
        size = QSize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))
        self.resize(size)
        seen = self._anchor is not None and self._anchor.isVisible()
        self._outline.setVisible(seen)
        room = window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if self._anchor is None or not seen:
            self.move(room.center() - QPoint(size.width() // 2, size.height() // 2))
        else:
            around = QRect(self._anchor.mapTo(window, QPoint()), self._anchor.size())
            self._outline.setGeometry(around.adjusted(-3, -3, 3, 3) & window.rect())
            self.move(beside(around, size, room))
        self._outline.raise_()
        self.raise_()

    def _button(self, words: str, keys: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(f"{words}   {keys}", self)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        button.clicked.connect(lambda _checked=False: signal.emit())
        QShortcut(QKeySequence(keys), self).activated.connect(signal)
        return button

    def _lay_out(self) -> None:
        buttons = Flow(gap=8)
        buttons.addWidget(self.count)
        buttons.push()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go_on)
        column = self._column
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for part in (self.title, self.words):
            column.addWidget(part)
        column.addLayout(buttons)


def beside(around: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where something of a size lies best: below, above, left or right of a rectangle.

    In a rectangle that takes most of the room it lies in the lower right corner, where it covers
    the least of what is read.
    """
    corner = around.bottomRight() - QPoint(size.width() + 2 * _GAP, size.height() + 2 * _GAP)
    if 2 * around.height() > room.height() and 2 * around.width() > room.width():
        return _clamped(corner, size, room)
    across = around.center().x() - size.width() // 2
    down = around.center().y() - size.height() // 2
    ways = (
        QPoint(across, around.bottom() + _GAP),
        QPoint(across, around.top() - size.height() - _GAP),
        QPoint(around.left() - size.width() - _GAP, down),
        QPoint(around.right() + _GAP, down),
    )
    for place in ways:
        inside = _clamped(place, size, room)
        if not QRect(inside, size).intersects(around):
            return inside
    return _clamped(corner, size, room)


def _clamped(place: QPoint, size: QSize, room: QRect) -> QPoint:
    x = max(room.left(), min(place.x(), room.right() - size.width()))
    y = max(room.top(), min(place.y(), room.bottom() - size.height()))
    return QPoint(x, y)
