"""The one map between code points, in which we count, and UTF-16 units, in which Qt counts.

No other module may do UTF-16 arithmetic. Text is never read back from Qt.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# Qt drops a leading U+FEFF and breaks the line at these; one blank-like stand-in each keeps
# every offset (measured on Qt 6.11: toPlainText and QTextLayout.text differ from the source).
_STAND_INS = str.maketrans(
    {"\ufeff": "\u200b", "\u2028": " ", "\u2029": " ", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)


def display_text(text: str) -> str:
    """Return `text` as it is handed to Qt: the same length, nothing that Qt would swallow."""
    return text.translate(_STAND_INS)


class OffsetMap:
    """Converts offsets of one text between code points and UTF-16 units.

    Costs a bisection over the astral characters, and nothing where the text has none.
    """

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [position + count for count, position in enumerate(self._astral)]

    def to_units(self, code_point: int) -> int:
        """Return the UTF-16 position of a code-point offset."""
        return code_point + bisect_left(self._astral, code_point)

    def to_code_points(self, unit: int) -> int:
        """Return the code-point offset of a UTF-16 position; inside a pair, the pair's start."""
        return unit - bisect_left(self._units, unit)

    def splits_pair(self, unit: int) -> bool:
        """Tell whether a UTF-16 position lies inside a surrogate pair."""
        before = bisect_left(self._units, unit)
        return before > 0 and self._units[before - 1] + 1 == unit
