"""Writing short texts in the rows of lists, which are painted many at a time."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen


class RowPen:
    """Writes in one font, in the middle of an area's height.

    Its measures are taken once, and nothing is laid out in a box: a third of Qt's usual effort.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._down = (self._metrics.ascent() - self._metrics.descent()) // 2

    def top_of(self, area: QRect) -> QRect:
        """Return the upper part of an area that a line of text takes."""
        return QRect(area.left(), area.top(), area.width(), self._metrics.height())

    def cut(
        self, words: str, room: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> str:
        """Return words as far as there is room."""
        return self._metrics.elidedText(words, mode, room)

    def write(self, painter: QPainter, area: QRect, words: str, colour: QColor) -> None:
        """Write from the left."""
        painter.setFont(self._font)
        painter.setPen(colour)
        painter.drawText(area.left(), area.center().y() + 1 + self._down, words)

    def write_right(self, painter: QPainter, area: QRect, words: str, colour: QColor) -> int:
        """Write up to the right edge and return how wide the words are."""
        width = self._metrics.horizontalAdvance(words)
        painter.setFont(self._font)
        painter.setPen(colour)
        painter.drawText(area.right() + 1 - width, area.center().y() + 1 + self._down, words)
        return width


def focus_line(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Draw a line around the row that has the keyboard."""
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
