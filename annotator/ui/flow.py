"""How parts stand where there may be little room: in several lines, or one above the other."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSplitter, QWidget

WIDE = 640  # pixels that two parts need beside each other


class Flow(QLayout):
    """Lays parts out as words are: one after another, from line to line, each as wide as it wants.

    Parts before `push` stand at the left, those after it at the right, if one line holds them all;
    `centred` lines stand in the middle. A part that may `grow` takes the room left in its line.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 6, *, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._pushed = 0
        self._growing: set[QWidget] = set()

    def grow(self, part: QWidget) -> None:
        """Add a part that takes the room that its line has to spare."""
        self._growing.add(part)
        self.addWidget(part)

    def push(self) -> None:
        """Let what comes from now on stand at the right."""
        self._pushed = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        """Put a part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of parts."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return a part; None beyond the last."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Let go of a part and return it; None beyond the last."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say yes: the narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are together."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line with all of it."""
        sizes = [item.sizeHint() for item in self._seen()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._framed(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest part."""
        sizes = [item.minimumSize() for item in self._seen()]
        return self._framed(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, room: QRect) -> None:
        """Put the parts into the room that there is."""
        super().setGeometry(room)
        self._arrange(room, place=True)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _framed(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _arrange(self, room: QRect, *, place: bool) -> int:
        """Go through the lines, and return their height; with `place` put the parts there."""
        inner = room.marginsRemoved(self.contentsMargins())
        lines = self._lines(inner.width())
        top = inner.top()
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if place:
                self._put(line, QRect(inner.left(), top, inner.width(), height), len(lines) == 1)
            top += height + self._gap
        under = self.contentsMargins().bottom()
        return top - room.top() - (self._gap if lines else 0) + under

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._seen():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self._gap
        return lines

    def _put(self, line: list[QLayoutItem], room: QRect, only: bool) -> None:
        pushed = set(self._items[self._pushed :]) if self._pushed and only else set()
        wide = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
        spare = max(0, room.width() - wide)
        left = room.left() + (spare // 2 if self._centred else 0)
        for item in line:
            size = item.sizeHint()
            if item in pushed:
                left, spare = left + spare, 0
            if item.widget() in self._growing:
                size, spare = QSize(size.width() + spare, size.height()), 0
            top = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(
                QRect(QPoint(left, top), QSize(min(size.width(), room.width()), size.height()))
            )
            left += size.width() + self._gap


def together(parent: QWidget, *parts: QWidget) -> QWidget:
    """Return a part in which others stand in one line, wherever that goes on."""
    whole = QWidget(parent)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    return whole


def turn(parts: QSplitter, width: int) -> None:
    """Let parts stand beside each other, or where that is narrow one above the other."""
    way = Qt.Orientation.Horizontal if width >= WIDE else Qt.Orientation.Vertical
    if parts.orientation() is not way:
        parts.setOrientation(way)


def least_height(part: QWidget, width: int) -> int:
    """Return the least height with which a part can do: the narrower, the more lines it has."""
    layout = part.layout()
    return layout.totalMinimumHeightForWidth(width) if layout is not None else 0
