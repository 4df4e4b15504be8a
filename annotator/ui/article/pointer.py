"""The mouse over an article: clicks that pick, drags that select, edges that are drawn along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.core import tokens
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.ui.article.edges import Edge, dragged, edge_at

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

_TREMBLE = 4  # pixels the mouse may move in a click
_LEFT = Qt.MouseButton.LeftButton


class Pointer:
    """Turns what the mouse does into a caret, a selection, a picked mention or a dragged edge."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._dragging: Edge | None = None
        self._pressed_at = QPointF()
        self._since_double_click = QElapsedTimer()

    def press(self, event: QMouseEvent) -> None:
        """Grab an edge of the focused mention, or put the caret where the mouse is.

        With Shift the selection ends there. A third click selects the paragraph. The right button
        picks the mention under it.
        """
        if event.button() is Qt.MouseButton.RightButton:
            self._pick(event)
        elif event.button() is _LEFT and self._is_third_click(event):
            self._select_paragraph(event)
        elif event.button() is _LEFT:
            self._pressed_at = event.position()
            self._dragging = self._edge_at(event.position())
            if self._dragging is None:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._extend(event, shift=shift)

    def move(self, event: QMouseEvent) -> None:
        """Move the grabbed edge, or extend the selection, while the button is held."""
        focus = self._view.focused
        if not event.buttons() & _LEFT:
            on_edge = self._edge_at(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if on_edge else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
        elif self._dragging is not None and focus is not None:
            span = self._dragged_span(focus, self._dragging, event)
            self._view.set_caret(self._view.caret.around(span))
        elif _distance(event.position(), self._pressed_at) > _TREMBLE:
            self._extend(event, shift=True)

    def release(self, event: QMouseEvent) -> None:
        """Let go of an edge, or pick the mention under a click that selected nothing."""
        edge, self._dragging = self._dragging, None
        focus = self._view.focused
        if edge is not None and focus is not None:
            span = self._dragged_span(focus, edge, event)
            self._view.clear_selection()
            self._view.edge_dragged.emit(span)
        elif event.button() is _LEFT and self._view.selection is None:
            self._pick(event)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the token under the mouse."""
        self._since_double_click.start()
        self._pressed_at = event.position()
        token = tokens.token_at(self._view.text, self._view.position_at(event.position()))
        if token is not None:
            self._view.set_caret(self._view.caret.around(token))

    def _is_third_click(self, event: QMouseEvent) -> bool:
        since, hints = self._since_double_click, QGuiApplication.styleHints()
        soon = since.isValid() and not since.hasExpired(hints.mouseDoubleClickInterval())
        since.invalidate()
        return soon and _distance(event.position(), self._pressed_at) <= _TREMBLE

    def _select_paragraph(self, event: QMouseEvent) -> None:
        text, at = self._view.text, self._view.position_at(event.position())
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = end if end >= 0 else len(text)
        if start < end:
            self._view.set_caret(self._view.caret.around(Span(start, end)))

    def _extend(self, event: QMouseEvent, *, shift: bool) -> None:
        position = self._view.position_at(event.position())
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._view.set_caret(self._view.caret.moved(position, extend=shift, exact=exact))

    def _pick(self, event: QMouseEvent) -> None:
        mention = self._view.mention_at(event.position().toPoint())
        if mention is not None:
            self._view.mention_picked.emit(mention)

    def _edge_at(self, point: QPointF) -> Edge | None:
        focus = self._view.focused
        return edge_at(self._view.boxes(focus.span), point) if focus is not None else None

    def _dragged_span(self, focus: Mention, edge: Edge, event: QMouseEvent) -> Span:
        at = self._view.position_at(event.position())
        return dragged(self._view.text, focus.span, edge, at)


def _distance(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
