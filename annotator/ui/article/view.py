"""The article view: a scroll area of our own that draws text and marks piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.settings import LINE_WIDTH
from annotator.ui.article.accessible import announce, expose_views
from annotator.ui.article.caret import Caret
from annotator.ui.article.chips import Chips
from annotator.ui.article.column import Column
from annotator.ui.article.movement import Movement
from annotator.ui.article.painting import Brush, bands
from annotator.ui.article.pointer import Pointer
from annotator.ui.article.scene import Scene
from annotator.ui.language import tr
from annotator.ui.theme import Theme, serif

_MARGIN = 26  # least pixels between the column and the pane's edges
_TOP = 10
_BOTTOM = 80
_EYE_LEVEL = 0.3  # how far down the pane what is scrolled to stands
_TRIES = 3
_KEEP_CLEAR = 70  # pixels kept between the focused mention and the pane's upper and lower edge
_NOTCH = 120  # what the wheel turns in one step, by Qt's measure


class ArticleView(QAbstractScrollArea):
    """Shows one article with its marks; reads the markup it was given, decides nothing.

    Signals:
        mention_picked(Mention): the analyst clicked on a mention.
        selection_changed(): other words are selected, or none.
        edge_dragged(Span): the analyst dragged an edge of the focused mention, to this span.
        column_moved(): the reading column begins elsewhere.
        zoom_asked(int): the analyst wants the text so many steps larger, or smaller.
        failed(str): the marks cannot be read; why.
    """

    mention_picked = Signal(object)
    selection_changed = Signal()
    edge_dragged = Signal(object)
    column_moved = Signal()
    zoom_asked = Signal(int)
    failed = Signal(str)

    def __init__(self, theme: Theme, scheme: LabelScheme, text_size: int, parent: QWidget) -> None:
        expose_views()  # first: what Qt has once taken an interface of keeps it
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        # It paints its own ground, so that Qt can move what is drawn when it is scrolled.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._text_size = text_size
        self._line_width = LINE_WIDTH
        self._column = Column("", serif(text_size), 100)
        self._scene = Scene(Brush(theme, scheme, Chips(text_size)), self._complain)
        self._movement = Movement()
        self._pointer = Pointer(self)
        self._turned = 0
        self._quiet = False
        self._seen_hits: list[Span] = []
        self._visible: list[Mention] | None = None
        # What is in sight: from which y on, and which code points its pieces hold.
        self._extent = (0, 0, 0)

    # What is shown

    def show_markup(self, markup: Markup | None) -> None:
        """Show another article from its top, or none."""
        self._scene.take(markup)
        self._scene.focus = None
        self._scene.hits = ()
        self._visible = None
        self._scene.caret = Caret()
        self._build_column()
        self.viewport().update()
        self.selection_changed.emit()

    def replace_markup(self, markup: Markup | None) -> None:
        """Show other marks over the same text; scroll position, caret and selection stay."""
        self._scene.take(markup)
        self._visible = None
        self.viewport().update()

    def set_look(
        self, theme: Theme, scheme: LabelScheme, text_size: int, line_width: int = LINE_WIDTH
    ) -> None:
        """Draw in other colours, another text size or longer lines, staying at the same place.

        `text_size` is in pixels, `line_width` in characters of usual width.
        """
        self._scene.brush = Brush(theme, scheme, Chips(text_size))
        self._text_size = text_size
        self._line_width = line_width
        self._rebuild_column()
        self.viewport().update()

    def repaint_spans(self, spans: Iterable[Span]) -> None:
        """Draw stretches anew after their marks have changed."""
        self._visible = None
        for span in self._in_sight(spans):
            self._update_marks(span)

    def focus_mention(self, mention: Mention | None, *, reveal: bool = True) -> None:
        """Outline a mention, and scroll to it where it is out of sight.

        The caret goes along, so that selecting words by keys begins there.
        """
        old, self._scene.focus = self._scene.focus, mention
        if mention is not None and self.selection is None:
            self._hide_caret_at(mention.span.start)
        for span in self._in_sight(m.span for m in (old, mention) if m is not None):
            self._update_words(span)
        if mention is not None and reveal:
            self._reveal(mention.span)
        if mention is not None and mention != old:
            announce(self, mention)

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Mark what was searched for; in reading order, none overlapping another."""
        self._scene.hits = hits
        _, first, last = self._extent
        seen = self._scene.hits_in(Span(first, last)) if first < last else []
        if seen != self._seen_hits:
            self._seen_hits = seen
            self.viewport().update()

    @property
    def text(self) -> str:
        """The text of the article that is shown."""
        return self._column.text

    @property
    def focused(self) -> Mention | None:
        """The mention that is outlined."""
        return self._scene.focus

    @property
    def caret(self) -> Caret:
        """The caret, and where the selection began."""
        return self._scene.caret

    @property
    def selection(self) -> Span | None:
        """The selected words, or None."""
        return self._scene.selection

    def select(self, span: Span) -> None:
        """Select exactly a span and scroll to it."""
        self.set_caret(self._scene.caret.around(span))
        self._reveal(span)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.set_caret(Caret(self._scene.caret.position, self._scene.caret.position))

    def span_rectangle(self, span: Span) -> QRect:
        """Return where a span's first line stands, in the viewport's coordinates."""
        self._settle()
        return self._on_screen(self._first_box(span)).toAlignedRect()

    def visible_mentions(self) -> list[Mention]:
        """Return the mentions that stand in sight, in reading order."""
        # A screen reader asks for them again with each question about one of them.
        if self._visible is None:
            _, first, last = self._extent
            near = self._scene.mentions_in(Span(first, last)) if first < last else []
            area = QRectF(self.viewport().rect())
            boxes = ((m, self._on_screen(self._first_box(m.span))) for m in near)
            self._visible = [m for m, box in boxes if area.intersects(box)]
        return self._visible

    def _complain(self, sentence: str) -> None:
        QTimer.singleShot(0, self, lambda: self.failed.emit(sentence))  # not while painting

    # Geometry

    def _build_column(self) -> None:
        """Make the column anew, and show it from its top."""
        self._column = Column(self._scene.text, serif(self._text_size), self._fitting_width)
        self._move_quietly(0)
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
        self._column.settle_at(read, 0)
        self._move_quietly(round(self._column.caret(read).top() - below) + _TOP)
        self._settle()

    @property
    def _fitting_width(self) -> int:
        room = self.viewport().width() - 2 * _MARGIN
        return max(120, min(room, self._text_size * self._line_width // 2))

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._column.height + _TOP + _BOTTOM - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - self._column.measures.pitch))
        bar.setSingleStep(self._column.measures.pitch)

    def _move_quietly(self, value: int) -> None:
        """Set the scroll bar to where the text is already, or is to be drawn whole."""
        self._quiet = True
        self._fit_scroll_bar()
        self.verticalScrollBar().setValue(value)
        self._quiet = False
        if self._scrolled != value:
            self.viewport().update()

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
            self._move_quietly(self._scrolled + grown_above)
        top = self._scrolled - _TOP
        extent = (top, *self._column.extent(top, top + self.viewport().height()))
        if extent != self._extent:
            self._extent, self._visible = extent, None

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

    def _in_sight(self, spans: Iterable[Span]) -> list[Span]:
        """Return the parts of spans that stand in pieces that are in sight."""
        _, first, last = self._extent
        cut = ((max(first, span.start), min(last, span.end)) for span in spans)
        return [Span(start, end) for start, end in cut if start < end]

    def _update_words(self, span: Span) -> None:
        """Ask for a repaint of a span's words and of an outline around them."""
        for box in self._column.rectangles(span):
            self.viewport().update(self._on_screen(box).adjusted(-6, -2, 6, 3).toAlignedRect())

    def _update_marks(self, span: Span) -> None:
        """Ask for a repaint of a span's words with its chip, and of those chips that give way.

        They are the one before it on its line, and all on a line on which mentions overlap.
        """
        above, width = self._column.measures.above, self.viewport().width()
        for box in self._column.rectangles(span):
            left, right = self._scene.neighbours(self._column, box)
            words = self._on_screen(box).toAlignedRect()
            first = round(left + self.column_left) if left is not None else 0
            last = round(right + self.column_left) if right is not None else width
            area = QRect(first, words.top() - above, last - first, words.height() + above)
            self.viewport().update(area.adjusted(-6, -2, 6, 3))

    def _reveal(self, span: Span) -> None:
        """Scroll until a span stands clear of the upper and lower edge, if it does not yet."""
        before = self._column.height
        grown_above = self._column.settle_at(span.start, self._scrolled - _TOP)
        if self._column.height != before:
            self._move_quietly(self._scrolled + grown_above)
        for _ in range(_TRIES):  # what comes into sight may be higher than was guessed
            wanted = self._clear_of_edges(self._first_box(span))
            if wanted == self._scrolled:
                break
            self.verticalScrollBar().setValue(wanted)

    def _clear_of_edges(self, box: QRectF) -> int:
        """Return how far to scroll for a box to stand clear of the edges."""
        top, bottom = int(box.top()) + _TOP, int(box.bottom()) + _TOP
        at, height = self._scrolled, self.viewport().height()
        clear = min(_KEEP_CLEAR, height // 4)
        near = at <= bottom and top <= at + height
        if near and top >= at + clear and bottom <= at + height - clear:
            return at
        # Downwards far enough for the next mentions to come without the text moving again.
        upwards = near and top < at + clear
        wanted = top - clear if upwards else int(top - height * _EYE_LEVEL)
        return min(max(0, wanted), self.verticalScrollBar().maximum())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that the event's region touches."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._scene.brush.theme.paper))
            for band in bands(event.region()) if self._scene.markup is not None else ():
                painter.setClipRect(band)
                self._paint_band(painter, band)

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        origin = self._origin
        # A chip reaches into the room above its line, an outline a little below it.
        top, bottom = band.top() - origin.y() - 4, band.bottom() - origin.y() + 5
        for piece, y in self._column.visible(top, bottom):
            marks = self._scene.marks(piece, piece.span_between(top - y, bottom - y))
            place = QPointF(origin.x(), origin.y() + y)
            self._scene.brush.paint(painter, piece, marks, place)

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
        if not self._quiet:
            self.viewport().scroll(0, dy)
            self._settle(max(0, dy))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held, ask for larger or smaller text, a step a notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.zoom_asked.emit(steps)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._scene.has_keyboard = True
        self._update_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._scene.has_keyboard = False
        self._update_caret()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a selection or the drag of an edge."""
        if self._scene.markup is not None:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a selection or the drag of an edge."""
        if self._scene.markup is not None:
            self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click, a selection or the drag of an edge."""
        if self._scene.markup is not None:
            self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the token under the mouse."""
        self._pointer.double_click(event)

    def mention_at(self, point: QPoint) -> Mention | None:
        """Return the mention drawn at a point of the viewport, or None; see Scene.mention_at."""
        return self._scene.mention_at(self._column, QPointF(point) - self._origin)

    def position_at(self, point: QPointF) -> int:
        """Return the code-point offset nearest to a point of the viewport."""
        return self._column.position_at(point - self._origin)

    def boxes(self, span: Span) -> list[QRectF]:
        """Return where a span stands in the viewport, a box a line."""
        return [self._on_screen(box) for box in self._column.rectangles(span)]

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy; what decides about mentions are the window's actions."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Escape and self.selection is not None:
            self.clear_selection()
        elif self._scene.markup is not None and self._move_by(event):
            self._reveal_caret()
        else:
            super().keyPressEvent(event)

    def _move_by(self, event: QKeyEvent) -> bool:
        """Move the caret as a key says; False if it says nothing about it."""
        target = self._movement.target(event, self._column, self._scene.caret.position)
        if target is None:
            return False
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._put_caret(self._scene.caret.moved(target, extend=extend, exact=exact))
        return True

    def _copy(self) -> None:
        selection = self.selection or (self._scene.focus.span if self._scene.focus else None)
        if selection is not None:
            QGuiApplication.clipboard().setText(selection.of(self._column.text))

    # Caret

    def set_caret(self, caret: Caret) -> None:
        """Put the caret somewhere, or select something else."""
        self._movement.forget()
        self._put_caret(caret)

    def _put_caret(self, caret: Caret) -> None:
        before = self.selection
        self._update_caret()
        self._scene.caret = caret
        self._scene.caret_shown = True
        self._update_caret()
        after = self.selection
        if before != after:
            for span in self._in_sight(span for span in (before, after) if span is not None):
                self._update_words(span)
            self.selection_changed.emit()

    def _hide_caret_at(self, position: int) -> None:
        """Put the caret somewhere without showing it before it is used."""
        self._update_caret()
        self._scene.caret = Caret(position, position)
        self._scene.caret_shown = False
        self._movement.forget()

    def _update_caret(self) -> None:
        if self._scene.markup is not None and self._scene.caret_shown:
            box = self._on_screen(self._column.caret(self._scene.caret.position))
            self.viewport().update(box.adjusted(-1, -1, 1, 1).toAlignedRect())

    def _reveal_caret(self) -> None:
        box = self._column.caret(self._scene.caret.position)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = int(box.top()) + _TOP, int(box.bottom()) + _TOP
        if top - self._column.measures.above < bar.value():
            bar.setValue(top - self._column.measures.above)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height + _TOP)
