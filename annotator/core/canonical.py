"""The one form in which texts are stored, and the way foreign offsets follow it there."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

# What XML 1.0 forbids, lone surrogates included: https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REMOVED = re.compile("\\A\ufeff+|\r(?=\n)")
# The same in UTF-8, where each of them can be nothing else.
_FORBIDDEN_BYTES = bytes([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20)])
_FORBIDDEN_TRIPLES = ("\ufffe".encode(), "\uffff".encode())


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
        return CanonicalText(_storable(source), ())
    found = _REMOVED.finditer(source)
    removed = tuple(place for match in found for place in range(match.start(), match.end()))
    text = _REMOVED.sub("", source).replace("\r", "\n")
    return CanonicalText(_storable(text), removed)


def _storable(text: str) -> str:
    return text if _is_storable(text) else _FORBIDDEN.sub("\ufffd", text)


def _is_storable(text: str) -> bool:
    """Tell what hardly any text fails; looking at bytes takes a fourth of the time."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    has_none = len(data.translate(None, _FORBIDDEN_BYTES)) == len(data)
    return has_none and (text.isascii() or not any(triple in data for triple in _FORBIDDEN_TRIPLES))
