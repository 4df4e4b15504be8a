"""Label chips: the small words above a mention, drawn once and kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from annotator.ui.theme import sans

_KEPT = 2000  # a project has some dozens of label-and-concept pairs, times their elided forms


@dataclass(slots=True)
class Chips:
    """Draws chips of one text size; each distinct one is painted once per colour and screen."""

    text_size: int
    _kept: dict[tuple[str, str, int, float], QPixmap] = field(default_factory=dict)

    def pixmap(self, words: str, ink: QColor, room: float, pixel_ratio: float) -> QPixmap:
        """Return the chip, cut short with an ellipsis where it would need more than `room`."""
        font = self._font()
        metrics = QFontMetricsF(font)
        width = min(metrics.horizontalAdvance(words) + 1, max(room, 0.0))
        key = (words, ink.name(), round(width), pixel_ratio)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._kept[key] = self._drawn(shown, ink, width, pixel_ratio)
        return self._kept[key]

    @property
    def height(self) -> int:
        """The height of a chip in pixels."""
        return round(self.text_size * 0.72)

    def _font(self) -> QFont:
        font = sans(max(8, round(self.text_size * 0.54)), QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        return font

    def _drawn(self, words: str, ink: QColor, width: float, pixel_ratio: float) -> QPixmap:
        area = QRectF(0, 0, max(1.0, width), self.height)
        pixmap = QPixmap((area.size() * pixel_ratio).toSize())
        pixmap.setDevicePixelRatio(pixel_ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return pixmap
