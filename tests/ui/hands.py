"""What the hands of an analyst do in a test: press keys, click, look at the screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def press(*keys: str, on: QWidget | None = None) -> None:
    """Press keys such as "A", "Ctrl+Return" or "Shift+Right", where the keyboard is or on a widget.

    What a real keyboard sends for Shift+Tab is Shift+Backtab: write it so.
    """
    for key in keys:
        widget = on or _where_the_keyboard_is()
        combination = QKeySequence.fromString(key)[0]  # type: ignore[index]  # missing in its stub
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def _where_the_keyboard_is() -> QWidget:
    if QApplication.activeWindow() is None:
        # After a dialog a window manager gives the keyboard back; the offscreen platform has none.
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        windows[-1].activateWindow()
        QApplication.processEvents()
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "the keyboard is nowhere"
    return widget


def click(widget: QWidget, point: QPoint, *, shift: bool = False, double: bool = False) -> None:
    """Click on a widget at a point of it."""
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else _NONE
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifiers, point)
    if double:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, modifiers, point)


def drag(widget: QWidget, start: QPoint, end: QPoint, *, alt: bool = False) -> None:
    """Drag over a widget with the left button held."""
    modifiers = Qt.KeyboardModifier.AltModifier if alt else _NONE
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, modifiers, start)
    for share in (0.3, 0.7, 1.0):
        at = QPointF(start) + QPointF(end - start) * share
        # QTest.mouseMove knows no modifiers, so the event is sent as the system would.
        _move(widget, at, modifiers)
    QTest.mouseRelease(widget, left, modifiers, end)


def _move(widget: QWidget, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    globally = widget.mapToGlobal(at)
    event = QMouseEvent(QEvent.Type.MouseMove, at, globally, none, left, modifiers)
    QApplication.sendEvent(widget, event)


def drop(widget: QWidget, paths: Sequence[Path]) -> bool:
    """Drop files on a widget; False if it does not want them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(60, 60), copy, mime, left, _NONE)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(60, 60), copy, mime, left, _NONE))
    return enter.isAccepted()


def on_screen(widget: QWidget) -> QImage:
    """Return what is on the screen of a window's widget: as painted so far, nothing anew."""
    QApplication.processEvents()
    window = widget.window()
    whole = QGuiApplication.primaryScreen().grabWindow(window.winId()).toImage()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    return whole.copy(place).convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(widget: QWidget) -> QImage:
    """Return what is on the screen after everything has been painted once more."""
    widget.update()
    return on_screen(widget)


def colours(image: QImage, area: QRect) -> set[str]:
    """Return the names of the colours that occur in a part of a picture."""
    inside = area.intersected(image.rect())
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    }


class PaintSpy(QObject):
    """Keeps the rectangles that a widget is asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rectangles: list[QRect] = []
        self.count = 0
        widget.installEventFilter(self)

    @property
    def area(self) -> int:
        """How many pixels were painted."""
        return sum(r.width() * r.height() for r in self.rectangles)

    def forget(self) -> None:
        """Begin anew."""
        self.rectangles.clear()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is to be painted and let it go on."""
        if isinstance(event, QPaintEvent):
            region = event.region()
            self.rectangles += [QRect(r) for r in region]  # type: ignore[attr-defined]  # likewise
            self.count += 1
        return super().eventFilter(watched, event)
