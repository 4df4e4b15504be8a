"""The article view: a scroll area of our own that draws text and marks piece by piece."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.core import tokens
from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.ui.article.caret import Caret, character_step, word_step
from annotator.ui.article.chips import Chips
from annotator.ui.article.column import Column
from annotator.ui.article.edges import Edge, dragged, edge_at
from annotator.ui.article.painting import Brush, Marks
from annotator.ui.theme import Theme, serif

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MARGIN = 26  # least pixels between the column and the pane's edges
_TOP = 10
_BOTTOM = 80
_COLUMN = 38  # the column's width in text sizes: some 75 characters
_TREMBLE = 4  # pixels the mouse may move in a click
_KEEP_CLEAR = 70  # pixels kept between the focused mention and the pane's upper and lower edge


class ArticleView(QAbstractScrollArea):
    """Shows one article with its marks; reads the markup it was given, decides nothing.

    Signals:
        mention_picked(Mention): the analyst clicked on a mention.
        selection_changed(): other words are selected, or none.
        edge_dragged(Span): the analyst dragged an edge of the focused mention, to this span.
        column_moved(): the reading column begins elsewhere.
    """

    mention_picked = Signal(object)
    selection_changed = Signal()
    edge_dragged = Signal(object)
    column_moved = Signal()

    def __init__(self, theme: Theme, scheme: LabelScheme, text_size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName("Article")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._text_size = text_size
        self._brush = Brush(theme, scheme, Chips(text_size))
        self._markup: Markup | None = None
        self._column = Column("", serif(text_size), 100)
        self._focus: Mention | None = None
        self._caret = Caret()
        self._caret_shown = False
        self._dragging: Edge | None = None
        self._pressed_at = QPointF()
        self.viewport().setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # What is shown

    def show_markup(self, markup: Markup | None) -> None:
        """Show another article from its top, or none."""
        self._markup = markup
        self._focus = None
        self._caret = Caret()
        self._build_column()
        self.viewport().update()
        self.selection_changed.emit()

    def replace_markup(self, markup: Markup | None) -> None:
        """Show other marks over the same text; scroll position, caret and selection stay."""
        self._markup = markup
        self.viewport().update()

    def set_look(self, theme: Theme, scheme: LabelScheme, text_size: int) -> None:
        """Draw in other colours or another text size, staying at the same place."""
        self._brush = Brush(theme, scheme, Chips(text_size))
        self._text_size = text_size
        self._rebuild_column()
        self.viewport().update()

    def repaint_spans(self, spans: Iterable[Span]) -> None:
        """Draw stretches anew after their marks have changed."""
        top = self._scrolled - _TOP
        first, last = self._column.extent(top, top + self.viewport().height())
        for span in spans:
            if span.start <= last and first <= span.end:
                self._update_span(span)

    def focus_mention(self, mention: Mention | None, *, reveal: bool = True) -> None:
        """Outline a mention, and scroll to it where it is out of sight.

        The caret goes along, so that selecting words by keys begins there.
        """
        old, self._focus = self._focus, mention
        if mention is not None and self.selection is None:
            self._hide_caret_at(mention.span.start)
        for changed in (old, mention):
            if changed is not None:
                self._update_span(changed.span)
        if mention is not None and reveal:
            self._reveal(mention.span)

    @property
    def selection(self) -> Span | None:
        """The selected words, or None."""
        return self._caret.selection(self._column.text)

    def select(self, span: Span) -> None:
        """Select exactly a span and scroll to it."""
        self._set_caret(self._caret.around(span))
        self._reveal(span)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._set_caret(Caret(self._caret.position, self._caret.position))

    def span_rectangle(self, span: Span) -> QRect:
        """Return where a span's first line stands, in the viewport's coordinates."""
        self._settle()
        return self._on_screen(self._first_box(span)).toAlignedRect()

    # Geometry

    def _build_column(self) -> None:
        """Make the column anew, and show it from its top."""
        text = self._markup.article.text if self._markup is not None else ""
        self._column = Column(text, serif(self._text_size), self._fitting_width)
        self._fit_scroll_bar()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def _rebuild_column(self) -> None:
        """Make the column anew with the line at the upper edge staying there."""
        if self._scrolled == 0:
            self._build_column()
            return
        edge = self._scrolled - _TOP
        read = self._column.position_at(QPointF(0, edge))
        below = self._column.caret(read).top() - edge
        self._build_column()
        self._column.settle_at(read)
        self._fit_scroll_bar()
        self.verticalScrollBar().setValue(round(self._column.caret(read).top() - below) + _TOP)

    @property
    def _fitting_width(self) -> int:
        room = self.viewport().width() - 2 * _MARGIN
        return max(120, min(room, self._text_size * _COLUMN))

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._column.height + _TOP + _BOTTOM - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - self._column.measures.pitch))
        bar.setSingleStep(self._column.measures.pitch)

    def _settle(self, scrolled_up: int = 0) -> None:
        """Lay out what is in sight; correct the scroll bar where estimates were wrong.

        What was in sight before it was scrolled up moves by just that many pixels.
        """
        height = self._column.height
        top = self._scrolled - _TOP
        bottom = top + self.viewport().height()
        kept = top + scrolled_up if top + scrolled_up < bottom else top
        grown_above = self._column.settle(top, bottom, kept)
        if grown_above or self._column.height != height:
            self._fit_scroll_bar()
            self.verticalScrollBar().setValue(self._scrolled + grown_above)
            self.viewport().update()

    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def at_top(self) -> bool:
        """Whether the article's beginning is shown."""
        return self._scrolled == 0

    @property
    def column_left(self) -> int:
        """Where the reading column begins, in pixels from the view's left edge."""
        return max(_MARGIN, (self.viewport().width() - self._column.measures.width) // 2)

    @property
    def column_width(self) -> int:
        """How wide the reading column is, in pixels."""
        return self._column.measures.width

    @property
    def _origin(self) -> QPointF:
        """Where the text's top left corner is in the viewport."""
        return QPointF(self.column_left, _TOP - self._scrolled)

    def _on_screen(self, rectangle: QRectF) -> QRectF:
        return rectangle.translated(self._origin)

    def _first_box(self, span: Span) -> QRectF:
        """Return where a span begins; for blanks at a line's end, where the caret would be."""
        return next(iter(self._column.rectangles(span)), self._column.caret(span.start))

    def _update_span(self, span: Span) -> None:
        """Ask for a repaint of a span's words, and of the chips on its lines, which give way."""
        if span.end > len(self._column.text):
            return
        above = self._column.measures.above
        for box in self._column.rectangles(span):
            words = self._on_screen(box).adjusted(-6, -2, 6, 3).toAlignedRect()
            chips = QRect(0, words.top() - above, self.viewport().width(), above + 2)
            self.viewport().update(words)
            self.viewport().update(chips)

    def _reveal(self, span: Span) -> None:
        self._column.settle_at(span.start)
        self._fit_scroll_bar()
        box = self._first_box(span)
        top, bottom = box.top() + _TOP, box.bottom() + _TOP
        bar, height = self.verticalScrollBar(), self.viewport().height()
        clear = min(_KEEP_CLEAR, height // 4)
        if top < bar.value() + clear or bottom > bar.value() + height - clear:
            near = top < bar.value() + height and bottom > bar.value()
            middle = int(top - height * 0.38)
            down = int(bottom - height + clear)
            bar.setValue(
                (down if bottom > bar.value() + height - clear else int(top - clear))
                if near
                else middle
            )
        self._settle()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces that the event's rectangle touches."""
        if self._markup is None:
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.setClipRect(event.rect())
            self._paint_pieces(painter, event.rect())

    def _paint_pieces(self, painter: QPainter, area: QRect) -> None:
        origin = self._origin
        top, bottom = area.top() - origin.y(), area.bottom() - origin.y() + 1
        # A chip reaches into the room above its line, an outline a little below it.
        for piece, y in self._column.visible(top - 4, bottom + 4):
            marks = self._marks(Span(piece.piece.start, piece.piece.end + 1))
            self._brush.paint(painter, piece, marks, QPointF(origin.x(), origin.y() + y))

    def _marks(self, within: Span) -> Marks:
        assert self._markup is not None, "only a shown article is painted"
        focus, selection = self._focus, self.selection
        at = self._caret.position
        shown = self._caret_shown and self.hasFocus() and within.start <= at < within.end
        return Marks(
            self._markup.mentions.overlapping(within),
            focus if focus is not None and focus.span.overlaps(within) else None,
            selection if selection is not None and selection.overlaps(within) else None,
            at if shown else None,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the column out anew where its width has changed."""
        super().resizeEvent(event)
        if self._fitting_width != self._column.measures.width:
            self._rebuild_column()
        self._fit_scroll_bar()
        self._settle()
        self.column_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is drawn and draw what comes into sight."""
        del dx
        self.viewport().scroll(0, dy)
        self._settle(max(0, dy))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._update_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._update_caret()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab an edge of the focused mention, or put the caret where the mouse is.

        With Shift the selection ends there. The right button picks the mention under it.
        """
        if self._markup is None:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self._pick(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
            self._dragging = self._edge_at(event.position())
            if self._dragging is None:
                self._extend(event, shift=bool(event.modifiers() & _SHIFT))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the grabbed edge, or extend the selection, while the button is held."""
        if self._markup is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            on_edge = self._edge_at(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if on_edge else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
        elif self._dragging is not None and self._focus is not None:
            self._set_caret(self._caret.around(self._dragged_span(self._focus, event)))
        elif (event.position() - self._pressed_at).manhattanLength() > _TREMBLE:
            self._extend(event, shift=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of an edge, or pick the mention under a click that selected nothing."""
        if self._dragging is not None and self._focus is not None:
            span = self._dragged_span(self._focus, event)
            self._dragging = None
            self.clear_selection()
            self.edge_dragged.emit(span)
        elif event.button() is Qt.MouseButton.LeftButton and self.selection is None:
            self._pick(event)

    def _extend(self, event: QMouseEvent, *, shift: bool) -> None:
        position = self._position_at(event.position())
        self._set_caret(self._caret.moved(position, extend=shift, exact=_exact(event)))

    def _pick(self, event: QMouseEvent) -> None:
        mention = self.mention_at(event.position().toPoint())
        if mention is not None:
            self.mention_picked.emit(mention)

    def _edge_at(self, point: QPointF) -> Edge | None:
        if self._focus is None:
            return None
        boxes = self._column.rectangles(self._focus.span)
        return edge_at([self._on_screen(box) for box in boxes], point)

    def _dragged_span(self, focus: Mention, event: QMouseEvent) -> Span:
        edge = self._dragging or Edge.END
        return dragged(self._column.text, focus.span, edge, self._position_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the token under the mouse."""
        token = tokens.token_at(self._column.text, self._position_at(event.position()))
        if token is not None:
            self._set_caret(self._caret.around(token))

    def mention_at(self, point: QPoint) -> Mention | None:
        """Return the shortest mention drawn at a point of the viewport, or None."""
        if self._markup is None:
            return None
        at = self._position_at(QPointF(point))
        near = self._markup.mentions.overlapping(Span(max(0, at - 1), at + 1))
        hit = [m for m in near if self._is_drawn_at(m, QPointF(point))]
        return min(hit, key=lambda mention: len(mention.span), default=None)

    def _is_drawn_at(self, mention: Mention, point: QPointF) -> bool:
        above = self._column.measures.above
        boxes = (self._on_screen(box) for box in self._column.rectangles(mention.span))
        return any(box.adjusted(0, -above, 0, 0).contains(point) for box in boxes)

    def _position_at(self, point: QPointF) -> int:
        return self._column.position_at(point - self._origin)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy; what decides about mentions are the window's actions."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Escape and self.selection is not None:
            self.clear_selection()
        elif self._markup is not None and (target := self._target(event)) is not None:
            shift = bool(event.modifiers() & _SHIFT)
            self._set_caret(self._caret.moved(target, extend=shift, exact=_exact(event)))
            self._reveal_caret()
        else:
            super().keyPressEvent(event)

    def _target(self, event: QKeyEvent) -> int | None:
        """Return where a key moves the caret, None if it does not."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._sideways(event, forward=key == Qt.Key.Key_Right)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._up_or_down(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = key == Qt.Key.Key_End
            if control:
                return len(self._column.text) if last else 0
            return self._line_end() if last else self._column.line_span(self._caret.position)[0]
        return None

    def _line_end(self) -> int:
        """Return the last place on the caret's line, before the blank at which it breaks."""
        end = self._column.line_span(self._caret.position)[1]
        if self._column.caret(end).top() == self._column.caret(self._caret.position).top():
            return end
        return character_step(self._column.text, end, forward=False)

    def _sideways(self, event: QKeyEvent, *, forward: bool) -> int:
        text, at = self._column.text, self._caret.position
        if _exact(event):
            return character_step(text, at, forward=forward)
        shift = bool(event.modifiers() & _SHIFT)
        return word_step(text, at, forward=forward, extending=shift)

    def _up_or_down(self, lines: int) -> int:
        box = self._column.caret(self._caret.position)
        y = box.center().y() + lines * self._column.measures.pitch
        while 0 < y < self._column.height:
            found = self._column.position_at(QPointF(box.left(), y))
            if (found - self._caret.position) * lines > 0:
                return found
            y += lines * self._column.measures.blank_line
        return len(self._column.text) if lines > 0 else 0

    def _copy(self) -> None:
        selection = self.selection or (self._focus.span if self._focus else None)
        if selection is not None:
            QGuiApplication.clipboard().setText(selection.of(self._column.text))

    # Caret

    def _set_caret(self, caret: Caret) -> None:
        before = self.selection
        self._update_caret()
        self._caret = caret
        self._caret_shown = True
        self._update_caret()
        after = self.selection
        if before != after:
            self.repaint_spans(span for span in (before, after) if span is not None)
            self.selection_changed.emit()

    def _hide_caret_at(self, position: int) -> None:
        """Put the caret somewhere without showing it before it is used."""
        self._update_caret()
        self._caret = Caret(position, position)
        self._caret_shown = False

    def _update_caret(self) -> None:
        if self._markup is not None:
            box = self._on_screen(self._column.caret(self._caret.position))
            self.viewport().update(box.adjusted(-1, -1, 1, 1).toAlignedRect())

    def _reveal_caret(self) -> None:
        box = self._column.caret(self._caret.position)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = int(box.top()) + _TOP, int(box.bottom()) + _TOP
        if top - self._column.measures.above < bar.value():
            bar.setValue(top - self._column.measures.above)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height + _TOP)


def _exact(event: QMouseEvent | QKeyEvent) -> bool:
    """Tell whether Alt is held, which turns snapping to tokens off."""
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
