"""One display piece laid out in lines: where its characters are, and which one is at a point."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from annotator.core.offsets import OffsetMap, display_text
from annotator.core.span import Span
from annotator.ui.article.pieces import Piece

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of the reading column, all in pixels and in proportion to the text size."""

    font: QFont
    width: int
    pitch: int
    above: int
    ascent: float
    paragraph_gap: int
    blank_line: int

    @classmethod
    def of(cls, font: QFont, width: int) -> Measures:
        """Work out the measures for a font and a column width."""
        size = font.pixelSize()
        pitch = round(size * 2.2)
        metrics = QFontMetricsF(font)
        above = pitch - round(metrics.height()) - 2
        gap, blank = round(size * 0.5), round(size * 0.6)
        return cls(font, width, pitch, above, metrics.ascent(), gap, blank)

    def estimated_height(self, piece: Piece) -> int:
        """Guess the height of a piece that has not been laid out."""
        if not len(piece):
            return self.blank_line
        characters = max(1, round(self.width / (self.font.pixelSize() * 0.45)))
        return -(-len(piece) // characters) * self.pitch + self._gap(piece)

    def _gap(self, piece: Piece) -> int:
        return self.paragraph_gap if piece.ends_line else 0


class LaidPiece:
    """A piece in lines of equal pitch, with room for label chips above each.

    Coordinates are relative to the piece's top left corner, offsets are code points of the
    article; what Qt counts in stays inside.
    """

    def __init__(self, text: str, piece: Piece, measures: Measures) -> None:
        self.piece = piece
        self._measures = measures
        source = text[piece.start : piece.end]
        self._map = OffsetMap(source)
        self._rectangles: dict[Span, list[QRectF]] = {}
        self._mixed = _RIGHT_TO_LEFT.search(source) is not None
        self.layout = QTextLayout(display_text(source), measures.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_wrapping())
        self.height = self._lay_out()

    @property
    def width(self) -> int:
        """The width of the lines."""
        return self._measures.width

    def rectangles(self, span: Span) -> list[QRectF]:
        """Return where a span's words stand, a rectangle a line (several in mixed directions)."""
        if span not in self._rectangles:
            self._rectangles[span] = self._find_rectangles(span)
        return self._rectangles[span]

    def _find_rectangles(self, span: Span) -> list[QRectF]:
        first, last = self._units(span.start), self._units(span.end)
        found: list[QRectF] = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            low = max(first, line.textStart())
            high = min(last, self._end_of_words(line))
            if low < high:
                found += self._line_rectangles(line, low, high)
        return found

    def caret(self, position: int) -> QRectF:
        """Return the place of the caret before a code point."""
        unit = self._units(position)
        line = self.layout.lineForTextPosition(unit)
        if not line.isValid():
            return QRectF(0, self._measures.above, 1, self._measures.pitch - self._measures.above)
        return self._box(line, self._x(line, unit), 2)

    def position_at(self, point: QPointF) -> int:
        """Return the code-point offset of the gap between characters nearest to a point."""
        lines = self.layout.lineCount()
        number = min(max(0, int(point.y() // self._measures.pitch)), lines - 1)
        if number < 0:
            return self.piece.start
        unit = self.layout.lineAt(number).xToCursor(point.x())
        return self.piece.start + self._map.to_code_points(unit)

    def line_span(self, position: int) -> tuple[int, int]:
        """Return where the line that holds a position begins and ends."""
        line = self.layout.lineForTextPosition(self._units(position))
        if not line.isValid():
            return self.piece.start, self.piece.end
        first = self._map.to_code_points(line.textStart())
        last = self._map.to_code_points(line.textStart() + line.textLength())
        return self.piece.start + first, self.piece.start + last

    def units_of(self, span: Span) -> tuple[int, int]:
        """Return start and length, as Qt counts, of the part of a span in this piece."""
        first = self._units(span.start)
        return first, self._units(span.end) - first

    def _lay_out(self) -> int:
        m = self._measures
        if not len(self.piece):
            return m.blank_line
        self.layout.beginLayout()
        top = 0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(m.width)
            # By the baseline: a fallback font for another script may be taller than ours.
            line.setPosition(QPointF(0, top + m.above + m.ascent - line.ascent()))
            top += m.pitch
        self.layout.endLayout()
        return top + (m.paragraph_gap if self.piece.ends_line else 0)

    def _units(self, position: int) -> int:
        inside = min(max(position, self.piece.start), self.piece.end) - self.piece.start
        return self._map.to_units(inside)

    def _end_of_words(self, line: QTextLine) -> int:
        """Return where a line's words end, as Qt counts: before the blank at which it breaks."""
        text, end = self.layout.text(), line.textStart() + line.textLength()
        while end > line.textStart() + 1 and text[self._map.to_code_points(end - 1)].isspace():
            end -= 1
        return end

    def _line_rectangles(self, line: QTextLine, low: int, high: int) -> list[QRectF]:
        if self._mixed:  # cursorToX spans what stands between the parts, the glyphs do not
            boxes = [run.boundingRect() for run in line.glyphRuns(low, high - low)]
            return [self._box(line, box.left(), box.width()) for box in boxes]
        left, right = self._x(line, low), self._x(line, high)
        return [self._box(line, min(left, right), abs(right - left))]

    def _box(self, line: QTextLine, left: float, width: float) -> QRectF:
        m = self._measures
        top = line.lineNumber() * m.pitch + m.above
        return QRectF(round(left), top, round(width), m.pitch - m.above)

    @staticmethod
    def _x(line: QTextLine, unit: int) -> float:
        found = cast("float | tuple[float, int]", line.cursorToX(unit))
        return found[0] if isinstance(found, tuple) else found


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
