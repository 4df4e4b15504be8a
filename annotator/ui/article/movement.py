"""Where keys move the caret in a column of text. Code points only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.article.caret import character_step, word_step
from annotator.ui.article.column import Column

_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_UP_OR_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_TO_AN_END = (Qt.Key.Key_Home, Qt.Key.Key_End)


class Movement:
    """Moves a caret by keys; Up and Down aim at the column in which the first of them began."""

    def __init__(self) -> None:
        self._aim: float | None = None

    def forget(self) -> None:
        """Let the next Up or Down aim at where the caret is by then."""
        self._aim = None

    def target(self, event: QKeyEvent, column: Column, position: int) -> int | None:
        """Return where a key moves a caret at a position, None if it does not."""
        key = event.key()
        if key in _UP_OR_DOWN:
            return self._up_or_down(column, position, 1 if key == Qt.Key.Key_Down else -1)
        self.forget()
        if key in _SIDEWAYS:
            right = key == Qt.Key.Key_Right
            forward = right is not column.runs_right_to_left(position)
            return _sideways(event, column.text, position, forward=forward)
        if key in _TO_AN_END:
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return _to_an_end(column, position, last=key == Qt.Key.Key_End, whole=whole)
        return None

    def _up_or_down(self, column: Column, position: int, lines: int) -> int:
        box, measures = column.caret(position), column.measures
        self._aim = box.left() if self._aim is None else self._aim
        above = measures.above if box.height() > measures.blank_line else 0
        y = box.bottom() + 2 if lines > 0 else box.top() - above - 2
        while 0 < y < column.height:
            found = _on_line(column, QPointF(self._aim, y))
            if column.caret(found).top() != box.top():
                return found
            y += lines * measures.blank_line / 2  # over the gap between two paragraphs
        return len(column.text) if lines > 0 else 0


def _on_line(column: Column, point: QPointF) -> int:
    """Return the place on a point's own line; past its last word the next line would begin."""
    found = column.position_at(point)
    wrapped = found > 0 and column.text[found - 1] != "\n"
    if wrapped and column.caret(found).top() > point.y():
        return character_step(column.text, found, forward=False)
    return found


def _sideways(event: QKeyEvent, text: str, position: int, *, forward: bool) -> int:
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return character_step(text, position, forward=forward)
    extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return word_step(text, position, forward=forward, extending=extending)


def _to_an_end(column: Column, position: int, *, last: bool, whole: bool) -> int:
    if whole:
        return len(column.text) if last else 0
    start, end = column.line_span(position)
    if not last:
        return start
    if column.caret(end).top() == column.caret(position).top():
        return end
    return character_step(column.text, end, forward=False)  # before the blank at which it breaks
