"""One display piece laid out in lines: where its characters are, and which one is at a point."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
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

    def estimated_heights(self, lengths: Sequence[int]) -> list[int]:
        """Guess the heights of pieces of so many characters that have not been laid out."""
        known = {length: self._estimated_height(length) for length in set(lengths)}
        return [known[length] for length in lengths]

    def _estimated_height(self, length: int) -> int:
        if length <= 0:
            return self.blank_line
        characters = max(1, round(self.width / (self.font.pixelSize() * 0.45)))
        return -(-length // characters) * self.pitch + self.paragraph_gap


class LaidPiece:
    """A piece in lines of equal pitch, with room for label chips above each.

    Coordinates are relative to the piece's top left corner, offsets are code points of the
    article; what Qt counts in stays inside. `right_to_left` says how the piece is read.
    """

    def __init__(self, text: str, piece: Piece, measures: Measures) -> None:
        self.piece = piece
        self._measures = measures
        source = text[piece.start : piece.end]
        self._map = OffsetMap(source)
        self._rectangles: dict[Span, list[QRectF]] = {}
        self._mixed = _RIGHT_TO_LEFT.search(source) is not None
        self.right_to_left = self._mixed and _runs_right_to_left(source)
        self.layout = QTextLayout(display_text(source), measures.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(right_to_left=self.right_to_left))
        self.height = self._lay_out()

    @property
    def width(self) -> int:
        """The width of the lines."""
        return self._measures.width

    def beginning(self, span: Span) -> QRectF | None:
        """Return where a span's first words stand, None if it has none in this piece."""
        boxes = self.rectangles(span)
        on_first_line = [box for box in boxes if box.top() == boxes[0].top()]
        return (on_first_line[-1] if self.right_to_left else on_first_line[0]) if boxes else None

    def rectangles(self, span: Span) -> list[QRectF]:
        """Return where a span's words stand, a rectangle a line (several in mixed directions)."""
        if span not in self._rectangles:
            self._rectangles[span] = self._find_rectangles(span)
        return self._rectangles[span]

    def _find_rectangles(self, span: Span) -> list[QRectF]:
        found: list[QRectF] = []
        if not self.layout.lineCount():
            return found
        first, last = self._units(span.start), self._units(span.end)
        for number in range(self._line_number(first), self._line_number(last) + 1):
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
            return QRectF(0, 0, 2, self._measures.blank_line)
        return self._box(line, self._x(line, unit), 2)

    def position_at(self, point: QPointF) -> int:
        """Return the code-point offset of the gap between characters nearest to a point."""
        lines = self.layout.lineCount()
        number = min(max(0, int(point.y() // self._measures.pitch)), lines - 1)
        if number < 0:
            return self.piece.start
        unit = self.layout.lineAt(number).xToCursor(point.x())
        return self.piece.start + self._map.to_code_points(unit)

    def span_between(self, top: float, bottom: float) -> Span | None:
        """Return the part of the article whose lines lie between two heights, line by line."""
        lines, pitch = self.layout.lineCount(), self._measures.pitch
        first, last = max(0, int(top // pitch)), min(lines - 1, int(bottom // pitch))
        if first > last:
            return None
        start, end = self.layout.lineAt(first), self.layout.lineAt(last)
        return Span(
            self.piece.start + self._map.to_code_points(start.textStart()),
            self.piece.start + self._map.to_code_points(end.textStart() + end.textLength()),
        )

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

    def _line_number(self, unit: int) -> int:
        return self.layout.lineForTextPosition(unit).lineNumber()

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
            runs = [run.boundingRect() for run in line.glyphRuns(low, high - low)]
            parts = _joined(sorted((run.left(), run.right()) for run in runs))
            return [self._box(line, left, right - left) for left, right in parts]
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


def _option(*, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if right_to_left:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _joined(parts: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return stretches of a line, in order, those that touch as one."""
    found: list[tuple[float, float]] = []
    for left, right in parts:
        if found and left <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _runs_right_to_left(text: str) -> bool:
    """Tell whether a text is read from right to left: as its first letter is."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
