"""The one form in which texts are stored, and the way foreign offsets follow it there."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

# What XML 1.0 forbids, lone surrogates included: https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REMOVED = re.compile("\\A\ufeff+|\r(?=\n)")


@dataclass(frozen=True, slots=True)
class CanonicalText:
    """A text ready to be stored, and the places where the source had a character more."""

    text: str
    removed: tuple[int, ...]

    def offset(self, source_offset: int) -> int:
        """Return the code-point offset in `text` of a code-point offset in the source."""
        return source_offset - bisect_left(self.removed, source_offset)


def canonical(source: str) -> CanonicalText:
    """Make a decoded text canonical.

    Leading byte order marks go, CRLF and lone CR become LF, characters that XML 1.0 forbids
    become U+FFFD one for one. Everything else stays: no normalisation, no trimming.
    """
    if "\r" not in source and not source.startswith("\ufeff"):  # most texts, and much faster
        return CanonicalText(_FORBIDDEN.sub("\ufffd", source), ())
    found = _REMOVED.finditer(source)
    removed = tuple(place for match in found for place in range(match.start(), match.end()))
    text = _REMOVED.sub("", source).replace("\r", "\n")
    return CanonicalText(_FORBIDDEN.sub("\ufffd", text), removed)
