"""The caret and the selection: where keys move them, and what they snap to. Code points only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QTextBoundaryFinder

from annotator.core import tokens
from annotator.core.offsets import OffsetMap, display_text
from annotator.core.span import Span

_REACH = 60  # code points around the caret in which a grapheme's borders are looked for


@dataclass(frozen=True, slots=True)
class Caret:
    """The end that moves and the end that stays; `exact` selections do not snap to tokens."""

    position: int = 0
    anchor: int = 0
    exact: bool = False

    def moved(self, position: int, *, extend: bool, exact: bool = False) -> Caret:
        """Return the caret at another place, the selection extended or given up."""
        if extend:
            return Caret(position, self.anchor, exact or self.exact)
        return Caret(position, position)

    def selection(self, text: str) -> Span | None:
        """Return what is selected: whole tokens, unless the selection is exact."""
        if self.position == self.anchor:
            return None
        if self.exact:
            return Span(min(self.position, self.anchor), max(self.position, self.anchor))
        return tokens.snapped(text, self.anchor, self.position)

    def around(self, span: Span) -> Caret:
        """Return the caret with exactly a span selected."""
        return replace(self, anchor=span.start, position=span.end, exact=True)


def word_step(text: str, position: int, *, forward: bool, extending: bool) -> int:
    """Return the next place for the caret: a token's start, or its end when selecting onwards."""
    if not forward:
        return tokens.previous_start(text, position)
    return tokens.next_end(text, position) if extending else tokens.next_start(text, position)


def character_step(text: str, position: int, *, forward: bool) -> int:
    """Return the next border of a grapheme: an emoji sequence or a letter with its accents."""
    low, high = max(0, position - _REACH), min(len(text), position + _REACH)
    around = text[low:high]
    offsets = OffsetMap(around)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, display_text(around))
    finder.setPosition(offsets.to_units(position - low))
    step = finder.toNextBoundary if forward else finder.toPreviousBoundary
    unit = step()
    while unit >= 0 and offsets.splits_pair(unit):
        unit = step()  # Qt parts an emoji that stands before an Indic letter
    if unit < 0:
        return position
    return low + offsets.to_code_points(unit)
