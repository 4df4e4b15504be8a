"""A text as a file has it and as it is stored, and the way of offsets from one to the other."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.canonical import CanonicalText, canonical
from annotator.core.errors import InputError
from annotator.core.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as a file has it and as it is stored, `dropped` byte order marks ahead of it.

    `units` is there if the file counts UTF-16 units. If it is `as_stored`, as most are, offsets in
    the file are those of the stored text.
    """

    raw: str
    stored: CanonicalText
    dropped: int
    units: OffsetMap | None = None
    as_stored: bool = False

    @property
    def text(self) -> str:
        """The text as it is stored."""
        return self.stored.text

    def code_point(self, number: int) -> int:
        """Return which code point of the raw text an offset in the file means.

        Raises InputError if it means the middle of a character.
        """
        if self.units is None:
            return number
        if self.units.splits_pair(number):
            raise InputError("{number} is in the middle of a character.", number=number)
        return self.units.to_code_points(number)

    def offset(self, raw_offset: int) -> int:
        """Return where in the stored text a code-point offset of the raw text lies."""
        if not self.dropped and not self.stored.removed:
            return raw_offset
        return self.stored.offset(max(0, raw_offset - self.dropped))


def source_text(raw: str, *, utf16: bool = False) -> SourceText:
    """Make a text canonical, without any byte order marks at its beginning."""
    bare = raw.lstrip("\ufeff")
    units = OffsetMap(raw) if utf16 else None
    stored, dropped = canonical(bare), len(raw) - len(bare)
    return SourceText(raw, stored, dropped, units, not (utf16 or dropped or stored.removed))
