"""Finding words in an article: all places, without keeping the keyboard waiting."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from annotator.core.span import Span

_AT_ONCE = 50_000  # code points that are searched before the clock is looked at
_LONGEST = 1_000  # code points by which a place may reach beyond them
_SLICE_MS = 4  # so long is searched before the keyboard has its turn


class Finder(QObject):
    """Searches a text from its beginning to its end; `hits` are the places found so far.

    Capitals do not count, and any white space between words is like any other, so that what a
    line end parts is found too.

    Signals:
        found(): there are more hits, or the whole text has been searched.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Span] = []
        self._text = ""
        self._searched_to = 0
        self._pattern: re.Pattern[str] | None = None
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._go_on)

    @property
    def complete(self) -> bool:
        """Whether the whole text has been searched."""
        return self._pattern is None or self._searched_to >= len(self._text)

    def seek(self, text: str, words: str) -> None:
        """Search a text for words, from now on; for none, find nothing."""
        parts = [re.escape(part) for part in words.split()]
        self._pattern = re.compile(r"\s+".join(parts), re.IGNORECASE) if parts else None
        self._text = text
        self._searched_to = 0
        self.hits = []
        self._go_on()

    def number_from(self, position: int) -> int:
        """Return the number of the first hit that starts at a place or behind it."""
        return bisect_left(self.hits, position, key=lambda hit: hit.start)

    def _go_on(self) -> None:
        deadline = QDeadlineTimer(_SLICE_MS)
        while not self.complete:
            self._search_on()
            if deadline.hasExpired():
                break
        self.found.emit()
        if self.complete:
            self._idle.stop()
        else:
            self._idle.start()

    def _search_on(self) -> None:
        assert self._pattern is not None, "there is something to search for"
        last = self._searched_to + _AT_ONCE
        for match in self._pattern.finditer(self._text, self._searched_to, last + _LONGEST):
            if match.start() >= last:
                break
            self.hits.append(Span(*match.span()))
            self._searched_to = match.end()
        self._searched_to = max(last, self._searched_to)
