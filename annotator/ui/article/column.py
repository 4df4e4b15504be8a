"""The article as a column of pieces: which are visible, how tall they are, where a point falls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from annotator.core.span import Span
from annotator.ui.article.heights import Heights
from annotator.ui.article.layout import LaidPiece, Measures
from annotator.ui.article.pieces import Pieces

_KEPT = 200_000  # characters laid out: many pages before and after the one that is read
_AT_LEAST = 200  # and as good as so many characters for each piece, however short it is


class Column:
    """One text in a column of a certain width; y counts pixels from the text's top.

    Pieces are laid out when they are needed; until then their height is an estimate, corrected
    afterwards, and `settle` tells by how much what stands above has grown.
    """

    def __init__(self, text: str, font: QFont, width: int) -> None:
        self.text = text
        self.measures = Measures.of(font, width)
        self.pieces = Pieces(text)
        self._heights = Heights(self.measures.estimated_heights(self.pieces.lengths))
        self._laid: OrderedDict[int, LaidPiece] = OrderedDict()
        self._room = _KEPT

    @property
    def height(self) -> int:
        """The height of the whole text, partly estimated."""
        return self._heights.total

    def laid(self, number: int) -> LaidPiece:
        """Return a piece laid out, from the cache where it is still there."""
        if number not in self._laid:
            self._laid[number] = LaidPiece(self.text, self.pieces[number], self.measures)
            self._room -= self._cost(self._laid[number])
            while self._room < 0 and len(self._laid) > 1:
                _, dropped = self._laid.popitem(last=False)
                self._room += self._cost(dropped)
        self._laid.move_to_end(number)
        return self._laid[number]

    @staticmethod
    def _cost(piece: LaidPiece) -> int:
        return max(_AT_LEAST, len(piece.piece))

    def settle(self, top: int, bottom: int, kept: int) -> int:
        """Lay out what lies between two heights.

        Returns by how much that has grown which begins above `kept`, where the reader looks: by
        so much the text has to be scrolled for it to stay in its place.
        """
        number = self._heights.at(top)
        y, grown_above = self._heights.top(number), 0
        while number < len(self.pieces) and y < bottom + grown_above:
            grown = self._heights.set(number, self.laid(number).height)
            if y < kept + grown_above:
                grown_above += grown
            y += self._heights[number]
            number += 1
        return grown_above

    def visible(self, top: float, bottom: float) -> Iterator[tuple[LaidPiece, int]]:
        """Yield the pieces between two heights with the y at which each begins."""
        number = self._heights.at(int(top))
        y = self._heights.top(number)
        while number < len(self.pieces) and y < bottom:
            yield self.laid(number), y
            y += self._heights[number]
            number += 1

    def rectangles(self, span: Span) -> list[QRectF]:
        """Return where a span stands, from the text's top left corner."""
        first, last = self.pieces.at(span.start), self.pieces.at(span.end - 1)
        found: list[QRectF] = []
        for number in range(first, last + 1):
            y = self._heights.top(number)
            found += [r.translated(0, y) for r in self.laid(number).rectangles(span)]
        return found

    def settle_at(self, position: int, kept: int) -> int:
        """Lay out the piece that holds a position, so that its place is exact within it.

        Returns by how much it has grown if it begins above `kept`, else 0.
        """
        number = self.pieces.at(position)
        above = self._heights.top(number) < kept
        grown = self._heights.set(number, self.laid(number).height)
        return grown if above else 0

    def caret(self, position: int) -> QRectF:
        """Return the place of the caret before a code point."""
        number = self.pieces.at(position)
        return self.laid(number).caret(position).translated(0, self._heights.top(number))

    def piece_at(self, y: float) -> tuple[LaidPiece, int]:
        """Return the piece at a height, or the nearest one, and the y at which it begins."""
        number = self._heights.at(int(y))
        return self.laid(number), self._heights.top(number)

    def position_at(self, point: QPointF) -> int:
        """Return the code-point offset nearest to a point."""
        piece, y = self.piece_at(point.y())
        return piece.position_at(QPointF(point.x(), point.y() - y))

    def line_span(self, position: int) -> tuple[int, int]:
        """Return where the line that holds a position begins and ends."""
        return self.laid(self.pieces.at(position)).line_span(position)

    def runs_right_to_left(self, position: int) -> bool:
        """Tell whether the line that holds a position is read from right to left."""
        return self.laid(self.pieces.at(position)).right_to_left

    def extent(self, top: int, bottom: int) -> tuple[int, int]:
        """Return where the pieces between two heights begin and end in the text."""
        first, last = self._heights.at(top), self._heights.at(bottom)
        return self.pieces[first].start, self.pieces[last].end
