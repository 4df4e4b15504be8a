"""Dragging a mention's edges: which edge is under the mouse, and where it goes by tokens."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from annotator.core import tokens
from annotator.core.span import Span

_REACH = 5  # pixels to either side of an edge


class Edge(Enum):
    """One end of a mention."""

    START = "start"
    END = "end"


def edge_at(boxes: Sequence[QRectF], point: QPointF) -> Edge | None:
    """Return the edge of a mention, drawn in `boxes`, that a point grabs."""
    if not boxes:
        return None
    first, last = boxes[0], boxes[-1]
    if _near(first, first.left(), point):
        return Edge.START
    return Edge.END if _near(last, last.right(), point) else None


def dragged(text: str, span: Span, edge: Edge, position: int) -> Span:
    """Return a span with one edge at the token under the mouse; one token always stays."""
    token = tokens.token_at(text, position)
    if token is None:
        return span
    if edge is Edge.START:
        return Span(min(token.start, tokens.previous_start(text, span.end)), span.end)
    return Span(span.start, max(token.end, tokens.next_end(text, span.start)))


def _near(box: QRectF, x: float, point: QPointF) -> bool:
    return box.top() <= point.y() <= box.bottom() and abs(point.x() - x) <= _REACH
