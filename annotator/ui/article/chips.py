"""Label chips: the small words above a mention, drawn once and kept, and where there is room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from annotator.core.annotation import State
from annotator.core.markup import Mention
from annotator.ui.theme import sans

_KEPT = 2000  # a project has some dozens of label-and-concept pairs, times their elided forms
_LEAST = 8.0  # pixels; a chip with less room is not drawn
_ABOVE_ANOTHER = 34.0  # what a chip gets that stands over words with another chip
_GAP = 4.0  # pixels between two chips

Box = tuple[Mention, QRectF]


@dataclass(slots=True)
class Chips:
    """Draws chips of one text size; each distinct one is painted once per colour and screen."""

    text_size: int
    _kept: dict[tuple[str, str, int, float], QPixmap] = field(default_factory=dict)
    _widths: dict[str, float] = field(default_factory=dict)

    def placed(self, boxes: Iterable[Box], edge: float) -> Iterator[Box]:
        """Yield each mention that has room for a chip, with the place of it.

        `boxes` are where mentions begin. A chip ends before the next one on its line, and none
        reaches beyond `edge`. Where words are marked twice, the chips stand side by side.
        """
        shown = [(m, box) for m, box in boxes if m.state is not State.REJECTED]
        shown.sort(key=lambda one: (one[1].top(), one[1].left(), -len(one[0].span)))
        for _, line in groupby(shown, key=lambda one: one[1].top()):
            yield from self._on_line(list(line), edge)

    def placed_from_right(self, boxes: Iterable[Box], edge: float) -> Iterator[Box]:
        """Do the same for text that is read from right to left; `edge` is on the left."""
        mirrored = ((mention, _mirrored(box)) for mention, box in boxes)
        for mention, place in self.placed(mirrored, -edge):
            yield mention, _mirrored(place)

    def _on_line(self, line: Sequence[Box], edge: float) -> Iterator[Box]:
        free = float("-inf")  # where the chip before ends
        for (mention, box), following in zip_longest(line, line[1:]):
            left = max(box.left(), free)
            end = edge
            if following is not None:
                end = min(edge, following[1].left() - _GAP)
                if following[0].span.overlaps(mention.span):
                    end = min(edge, max(end, left + _ABOVE_ANOTHER))
            width = min(self.width(chip_words(mention)), end - left)
            if width >= _LEAST:
                free = round(left + width + _GAP)
                yield mention, QRectF(left, box.top() - self.height - 1, width, self.height)

    def pixmap(self, words: str, ink: QColor, room: float, pixel_ratio: float) -> QPixmap:
        """Return the chip, cut short with an ellipsis where it would need more than `room`."""
        width = min(self.width(words), max(room, 0.0))
        key = (words, ink.name(), round(width), pixel_ratio)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            metrics = QFontMetricsF(self._font())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._kept[key] = self._drawn(shown, ink, width, pixel_ratio)
        return self._kept[key]

    def width(self, words: str) -> float:
        """Return how wide a chip is that is not cut short, in pixels."""
        if words not in self._widths:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            self._widths[words] = QFontMetricsF(self._font()).horizontalAdvance(words) + 1
        return self._widths[words]

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


def chip_words(mention: Mention) -> str:
    """Return what a chip says: the label, and the concept where there is one."""
    return f"{mention.label} · {mention.concept}" if mention.concept else mention.label


def _mirrored(box: QRectF) -> QRectF:
    return QRectF(-box.right(), box.top(), box.width(), box.height())
