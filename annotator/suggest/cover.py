"""Which characters of a text are taken: what keeps spans from overlapping."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.span import Span


class Cover:
    """The characters of a text, each free or taken."""

    def __init__(self, length: int, spans: Iterable[Span] = ()) -> None:
        self._taken = bytearray(length)
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Make all characters of `span` taken."""
        self._taken[span.start : span.end] = b"\x01" * len(span)

    def touches(self, span: Span) -> bool:
        """Whether any character of `span` is taken."""
        return 1 in self._taken[span.start : span.end]

    def take(self, span: Span) -> bool:
        """Take `span` if it is wholly free, and tell whether it was."""
        if self.touches(span):
            return False
        self.add(span)
        return True
