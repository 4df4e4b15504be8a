"""Lines of JSON Lines that have no keys but the usual ones, read into columns at once.

msgspec makes the spans of a line in half the time of objects with any keys. It takes long to load,
so only a thread that reads files should load this module.
"""

from __future__ import annotations

import msgspec

from annotator.importing.json_record import Record, keys_within, written_keys
from annotator.importing.source import MAX_BYTES
from annotator.importing.span_columns import SpanColumns


class _Span(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    """A span as we write it, and as others do; None where it says nothing.

    Null in the file is left to the other reader: its key is written, and not among those that say
    something.
    """

    start: int
    end: int
    label: str
    text: str | None = None
    concept: str | None = None
    state: str | None = None
    origin: str | None = None
    score: float | None = None
    reason: str | None = None
    analyst: str | None = None
    decided_at: str | None = None


class _Line(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    """An article as we write it, and as others do."""

    text: str
    id: str | None = None
    meta: dict[str, object] | None = None
    status: str | None = None
    spans: list[_Span] | None = None


_decode = msgspec.json.Decoder(_Line).decode


def usual_record(line: bytes) -> Record | None:
    """Return what a line says, its spans as SpanColumns if it has some.

    None if there is anything unusual about it, or perhaps is: `json_record` knows what.
    """
    try:
        read = _decode(line) if len(line) <= MAX_BYTES else None
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    if read is None:
        return None
    columns = _columns(read.spans) if read.spans else {}
    record = {
        key: value for key, value in msgspec.structs.asdict(read).items() if value is not None
    }
    spans = len(read.spans or ()) * len(columns) - sum(map(_missing, columns.values()))
    if written_keys(line) != len(record) + keys_within(read.meta) + spans:
        return None
    return record | {"spans": SpanColumns(columns)} if columns else record


def _columns(spans: list[_Span]) -> dict[str, tuple[object, ...]]:
    columns = zip(*map(msgspec.structs.astuple, spans), strict=True)
    by_key = zip(_Span.__struct_fields__, columns, strict=True)
    return {key: column for key, column in by_key if column[0] is not None or any(column)}


def _missing(column: tuple[object, ...]) -> int:
    return 0 if all(column) else column.count(None)
