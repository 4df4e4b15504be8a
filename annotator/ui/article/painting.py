"""Painting a laid-out piece: tints, text, underlines, chips, the focus and the selection.

States differ by shape, not by hue alone: suggested has a light tint and a dashed underline,
accepted a stronger tint and a solid one, rejected is grey and struck, the focused mention has an
outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from annotator.core.annotation import State
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.ui.article.chips import Chips
from annotator.ui.article.layout import LaidPiece
from annotator.ui.theme import Theme

_TINT = {State.SUGGESTED: 0.08, State.ACCEPTED: 0.19}
_OVERHANG = 24  # pixels by which a chip may reach beyond the column: less than its margin
_AIR = 3  # pixels between a focused mention and its outline


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be painted over a piece."""

    mentions: Sequence[Mention]
    focus: Mention | None
    selection: Span | None
    caret: int | None


@dataclass(frozen=True, slots=True)
class Brush:
    """Paints pieces in one theme and one label scheme."""

    theme: Theme
    scheme: LabelScheme
    chips: Chips

    def paint(self, painter: QPainter, piece: LaidPiece, marks: Marks, origin: QPointF) -> None:
        """Paint a piece with its top left corner at `origin`."""
        boxes = [
            (m, [r.translated(origin) for r in piece.rectangles(m.span)]) for m in marks.mentions
        ]
        for mention, rectangles in boxes:
            self._tint(painter, mention, rectangles)
        if marks.selection is not None:
            self._select(painter, piece.rectangles(marks.selection), origin)
        painter.setPen(QColor(self.theme.text))
        grey = self._grey(piece, marks.mentions)
        piece.layout.draw(painter, origin, grey, painter.clipBoundingRect())
        for mention, rectangles in boxes:
            self._underline(painter, mention, rectangles)
        self._label(painter, boxes, origin.x() + piece.width + _OVERHANG)
        if marks.focus is not None:
            self._outline(
                painter, [r.translated(origin) for r in piece.rectangles(marks.focus.span)]
            )
        if marks.caret is not None:
            painter.fillRect(piece.caret(marks.caret).translated(origin), QColor(self.theme.accent))

    def ink(self, mention: Mention) -> QColor:
        """Return the colour of a mention's label."""
        return self.theme.ink(self.scheme.label(mention.label))

    def _tint(self, painter: QPainter, mention: Mention, rectangles: Sequence[QRectF]) -> None:
        strength = _TINT.get(mention.state)
        if strength is None:
            return
        tint = self.ink(mention)
        tint.setAlphaF(strength)
        for rectangle in rectangles:
            painter.fillRect(rectangle, tint)

    def _select(self, painter: QPainter, rectangles: Sequence[QRectF], origin: QPointF) -> None:
        colour = QColor(self.theme.accent)
        colour.setAlphaF(0.28)
        for rectangle in rectangles:
            painter.fillRect(rectangle.translated(origin), colour)

    def _grey(self, piece: LaidPiece, mentions: Sequence[Mention]) -> list[QTextLayout.FormatRange]:
        """Return the formats that turn rejected mentions grey."""
        return [
            self._grey_range(piece, mention.span)
            for mention in mentions
            if mention.state is State.REJECTED
        ]

    def _grey_range(self, piece: LaidPiece, span: Span) -> QTextLayout.FormatRange:
        grey = QTextCharFormat()
        grey.setForeground(QColor(self.theme.quiet))
        made = QTextLayout.FormatRange()
        made.start, made.length = piece.units_of(span)
        made.format = grey
        return made

    def _underline(self, painter: QPainter, mention: Mention, rectangles: Sequence[QRectF]) -> None:
        rejected = mention.state is State.REJECTED
        pen = QPen(QColor(self.theme.quiet) if rejected else self.ink(mention))
        pen.setWidth(2 if mention.state is State.ACCEPTED else 1)
        if mention.state is State.SUGGESTED:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for box in rectangles:
            y = round(box.top() + box.height() * 0.58) if rejected else box.bottom() - 1
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _label(
        self, painter: QPainter, boxes: Sequence[tuple[Mention, list[QRectF]]], edge: float
    ) -> None:
        """Draw the chips, none of them beyond the column's right edge."""
        shown = [(m, rs[0]) for m, rs in boxes if rs and m.state is not State.REJECTED]
        ratio = painter.device().devicePixelRatio()
        for (mention, box), following in zip_longest(shown, shown[1:]):
            room = min(_room(box, following[1] if following else None), edge - box.left())
            if room < 8:
                continue
            pixmap = self.chips.pixmap(chip_words(mention), self.ink(mention), room, ratio)
            painter.drawPixmap(QPointF(box.left(), box.top() - self.chips.height - 1), pixmap)

    def _outline(self, painter: QPainter, rectangles: Sequence[QRectF]) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rectangle in rectangles:
            painter.drawRoundedRect(rectangle.adjusted(-_AIR, -1, _AIR, 1), 4, 4)
        painter.restore()


def chip_words(mention: Mention) -> str:
    """Return what a chip says: the label, and the concept where there is one."""
    return f"{mention.label} · {mention.concept}" if mention.concept else mention.label


def _room(box: QRectF, following: QRectF | None) -> float:
    """Return how wide a chip may be before it would cover the next one on its line."""
    if following is None or following.top() != box.top():
        return 400.0
    return following.left() - box.left() - 4
