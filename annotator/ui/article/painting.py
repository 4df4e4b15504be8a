"""Painting a laid-out piece: tints, text, underlines, chips, the focus and the selection.

States differ by shape, not by hue alone: suggested has a light tint and a dashed underline,
accepted a stronger tint and a solid one, rejected is grey and struck, the focused mention has an
outline. Where mentions overlap, each has an underline of its own, the inner one above the outer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion, QTextCharFormat, QTextLayout

from annotator.core.annotation import State
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.ui.article.chips import Box, Chips, chip_words
from annotator.ui.article.layout import LaidPiece
from annotator.ui.theme import Theme

_TINT = {State.SUGGESTED: 0.08, State.ACCEPTED: 0.19}
_SELECTED = 0.28
_HIT = QColor(245, 190, 20, 105)  # a text marker's yellow; text on it keeps 4.5:1 in both themes
_OVERHANG = 24  # pixels by which a chip may reach beyond the column: less than its margin
_AIR = 3  # pixels between a focused mention and its outline
_LANES = (0, 3, 5)  # pixels by which underlines are raised that stand on others; no more has room


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be painted over some lines of a piece.

    `depths` says how many others a mention stands on, where it overlaps any; `hits` are what was
    searched for.
    """

    mentions: Sequence[Mention] = ()
    focus: Mention | None = None
    selection: Span | None = None
    caret: int | None = None
    hits: Sequence[Span] = ()
    depths: Sequence[int] = ()


def depths(mentions: Sequence[Mention], all_near: Sequence[Mention]) -> list[int]:
    """Return on how many of those near it each mention stands.

    It stands on what begins before it, or ends after it where they begin alike.
    """
    if all(one.span.end <= following.span.start for one, following in pairwise(all_near)):
        return [0] * len(mentions)
    lined = [other for other in all_near if other.state is not State.REJECTED]
    return [
        sum(_outwards(other) < _outwards(m) and other.span.overlaps(m.span) for other in lined)
        for m in mentions
    ]


@dataclass(frozen=True, slots=True)
class Brush:
    """Paints pieces in one theme and one label scheme."""

    theme: Theme
    scheme: LabelScheme
    chips: Chips
    _inks: dict[str, QColor] = field(default_factory=dict)

    def paint(self, painter: QPainter, piece: LaidPiece, marks: Marks, origin: QPointF) -> None:
        """Paint a piece with its top left corner at `origin`, as far as the painter's clip."""
        clip = painter.clipBoundingRect()
        boxes = [
            (m, [r.translated(origin) for r in piece.rectangles(m.span)]) for m in marks.mentions
        ]
        for mention, rectangles in boxes:
            self._tint(painter, mention, rectangles)
        for hit in marks.hits:
            _fill(painter, piece.rectangles(hit), origin, _HIT)
        if marks.selection is not None:
            _fill(painter, piece.rectangles(marks.selection), origin, self._selected)
        painter.setPen(QColor(self.theme.text))
        grey = self._grey(piece, marks.mentions)
        piece.layout.draw(painter, origin, grey, clip)
        lanes = marks.depths or [0] * len(boxes)
        for (mention, rectangles), lane in zip(boxes, lanes, strict=True):
            raised = _LANES[min(lane, len(_LANES) - 1)]
            self._underline(painter, mention, rectangles, raised)
        self._label(painter, self.chip_places(piece, marks.mentions), origin)
        if marks.focus is not None:
            self._outline(painter, piece.rectangles(marks.focus.span), origin)
        if marks.caret is not None:
            painter.fillRect(piece.caret(marks.caret).translated(origin), QColor(self.theme.accent))

    def chip_places(self, piece: LaidPiece, mentions: Sequence[Mention]) -> list[Box]:
        """Return where the chips of some mentions are, from the piece's top left corner."""
        known = ((m, piece.beginning(m.span)) for m in mentions)
        starts = [(m, box) for m, box in known if box is not None]
        if piece.right_to_left:
            return list(self.chips.placed_from_right(starts, -_OVERHANG))
        return list(self.chips.placed(starts, piece.width + _OVERHANG))

    def ink(self, mention: Mention) -> QColor:
        """Return the colour of a mention's label."""
        if mention.label not in self._inks:
            self._inks[mention.label] = self.theme.ink(self.scheme.label(mention.label))
        return self._inks[mention.label]

    @property
    def _selected(self) -> QColor:
        colour = QColor(self.theme.accent)
        colour.setAlphaF(_SELECTED)
        return colour

    def _tint(self, painter: QPainter, mention: Mention, rectangles: Sequence[QRectF]) -> None:
        strength = _TINT.get(mention.state)
        if strength is None:
            return
        tint = QColor(self.ink(mention))
        tint.setAlphaF(strength)
        for rectangle in rectangles:
            painter.fillRect(rectangle, tint)

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

    def _underline(
        self, painter: QPainter, mention: Mention, rectangles: Sequence[QRectF], raised: int
    ) -> None:
        rejected = mention.state is State.REJECTED
        pen = QPen(QColor(self.theme.quiet) if rejected else self.ink(mention))
        pen.setWidth(2 if mention.state is State.ACCEPTED else 1)
        if mention.state is State.SUGGESTED:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for box in rectangles:
            y = box.top() + round(box.height() * 0.58) if rejected else box.bottom() - 1 - raised
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _label(self, painter: QPainter, places: Sequence[Box], origin: QPointF) -> None:
        ratio = painter.device().devicePixelRatio()
        for mention, place in places:
            words, ink = chip_words(mention), self.ink(mention)
            pixmap = self.chips.pixmap(words, ink, place.width(), ratio)
            # On a whole pixel: between two of them it would be blurred.
            painter.drawPixmap(QPointF(round(place.left()), place.top()) + origin, pixmap)

    def _outline(self, painter: QPainter, rectangles: Sequence[QRectF], origin: QPointF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rectangle in rectangles:
            place = rectangle.translated(origin).adjusted(-_AIR, -1, _AIR, 1)
            painter.drawRoundedRect(place, 4, 4)
        painter.restore()


def bands(region: QRegion) -> list[QRect]:
    """Return a region as rectangles one below the other, as wide as it is."""
    found: list[tuple[int, int]] = []
    rectangles: Iterator[QRect] = iter(region)  # type: ignore[call-overload]  # not in its stub
    for top, bottom in sorted((r.top(), r.bottom()) for r in rectangles):
        if found and top <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], bottom))
        else:
            found.append((top, bottom))
    around = region.boundingRect()
    return [QRect(around.left(), top, around.width(), last - top + 1) for top, last in found]


def _fill(painter: QPainter, rectangles: Sequence[QRectF], origin: QPointF, colour: QColor) -> None:
    for rectangle in rectangles:
        painter.fillRect(rectangle.translated(origin), colour)


def _outwards(mention: Mention) -> tuple[int, int, str]:
    """Return what is smaller the further outside a mention lies."""
    return mention.span.start, -mention.span.end, mention.label
