"""What is drawn over an article's text, and which mention is at a point of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF

from annotator.core.annotation import State
from annotator.core.errors import AnnotatorError
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.ui.article.caret import Caret
from annotator.ui.article.column import Column
from annotator.ui.article.layout import LaidPiece
from annotator.ui.article.painting import Brush, Marks, depths
from annotator.ui.language import shown


class Scene:
    """Mentions, focus, selection, caret and hits over the text of one article.

    Marks that cannot be read are told to `complain` once, and none are shown from then on.
    """

    def __init__(self, brush: Brush, complain: Callable[[str], None]) -> None:
        self.brush = brush
        self.markup: Markup | None = None
        self.focus: Mention | None = None
        self.caret = Caret()
        self.caret_shown = False
        self.has_keyboard = False
        self.hits: Sequence[Span] = ()
        self._complain = complain
        self._readable = True

    def take(self, markup: Markup | None) -> None:
        """Take the marks from elsewhere from now on."""
        self.markup = markup
        self._readable = True

    @property
    def text(self) -> str:
        """The article's text."""
        return self.markup.article.text if self.markup is not None else ""

    @property
    def selection(self) -> Span | None:
        """The selected words, or None."""
        return self.caret.selection(self.text)

    def mentions_in(self, span: Span) -> list[Mention]:
        """Return the mentions that share text with a span."""
        if self.markup is None or not self._readable:
            return []
        try:
            return self.markup.mentions_in(span)
        except AnnotatorError as error:
            self._readable = False
            self._complain(shown(error))
            return []

    def marks(self, piece: LaidPiece, lines: Span | None) -> Marks:
        """Return what is painted over some lines of a piece; None stands for an empty line."""
        at, place = self.caret.position, piece.piece
        inside = place.start <= at < place.end or (place.ends_line and at == place.end)
        caret = at if inside and self.caret_shown and self.has_keyboard else None
        if lines is None:
            return Marks(caret=caret)
        focus, selection = self.focus, self.selection
        mentions = self.mentions_in(lines)
        reach = _reach(mentions, lines)
        near = mentions if reach == lines else self.mentions_in(reach)
        return Marks(
            mentions,
            focus if focus is not None and focus.span.overlaps(lines) else None,
            selection if selection is not None and selection.overlaps(lines) else None,
            caret,
            [hit for hit in self.hits_in(lines) if hit != selection],
            depths(mentions, near),
        )

    def mention_at(self, column: Column, point: QPointF) -> Mention | None:
        """Return the mention drawn at a point, seen from the text's top left corner, or None.

        A chip stands for its own mention. Of several mentions it is the shortest; where that has
        the focus already, the next longer one, so that clicking again reaches each of them.
        """
        piece, y = column.piece_at(point.y())
        inside = QPointF(point.x(), point.y() - y)
        lines = piece.span_between(inside.y(), inside.y())
        mentions = self.mentions_in(lines) if lines is not None else []
        for mention, place in self.brush.chip_places(piece, mentions):
            if place.contains(inside):
                return mention
        hit = [m for m in mentions if any(r.contains(inside) for r in piece.rectangles(m.span))]
        hit.sort(key=lambda mention: len(mention.span))
        following = hit.index(self.focus) + 1 if self.focus in hit else 0
        return hit[following % len(hit)] if hit else None

    def neighbours(self, column: Column, box: QRectF) -> tuple[float | None, float | None]:
        """Return from which x to which a change in a box can show.

        From the chip before it on its line to the one behind it; None stands for an edge.
        """
        piece, y = column.piece_at(box.center().y())
        height = box.center().y() - y
        lines = piece.span_between(height, height)
        mentions = self.mentions_in(lines) if lines is not None else []
        if piece.right_to_left or any(depths(mentions, mentions)):
            return None, None
        with_chip = (m for m in mentions if m.state is not State.REJECTED)
        found = (piece.beginning(m.span) for m in with_chip)
        places = [r.left() for r in found if r is not None and r.top() + y == box.top()]
        before = [x for x in places if x < box.left()]
        behind = [x for x in places if x > box.right()]
        return max(before, default=box.left()), min(behind, default=None)

    def hits_in(self, span: Span) -> list[Span]:
        """Return what was found in a stretch."""
        first = max(0, bisect_left(self.hits, span) - 1)
        last = bisect_left(self.hits, span.end, key=lambda hit: hit.start)
        return [hit for hit in self.hits[first:last] if hit.overlaps(span)]


def _reach(mentions: Sequence[Mention], lines: Span) -> Span:
    """Return some lines with all that their mentions cover."""
    ends = [mention.span for mention in mentions] + [lines]
    return Span(min(span.start for span in ends), max(span.end for span in ends))
