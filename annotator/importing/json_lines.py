"""JSON Lines: our own, and any other with a `text` in each line.

Ours comes back without loss; a line is ours if it has a `status`. Understood besides: Prodigy
(https://prodi.gy/docs/api-interfaces#ner) and doccano (https://github.com/doccano/doccano, both
its shapes). The layout itself: https://jsonlines.org/.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from typing import BinaryIO

from annotator.core.article import Status
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.decoding import decode, is_binary, marked_encoding
from annotator.importing.json_marks import SourceText, marks_key, read_marks, source_text
from annotator.importing.json_meta import is_ours, read_meta, uid_of
from annotator.importing.json_record import Record, quoted, read_record
from annotator.importing.source import MAX_BYTES, Incoming, Source, all_bytes, clean

_SNIFFED = 8192
_CHUNK = 2**20


def read_json_lines(source: Source) -> Iterator[Incoming]:
    """Read one article a line: good lines and good spans come in, even beside bad ones.

    Yields a problem for each line and each span that is left out. Raises InputError if the file
    is binary or has nothing but blank lines.
    """
    name, empty = clean(source.name), True
    for number, line in _lines(_in_utf8(source)):
        empty = False
        where = f"{name}, line {number}"
        try:
            yield from _article(line, source, where)
        except InputError as error:
            yield Problem(where, str(error))
    if empty:
        raise InputError("this file is empty; there is nothing in it to import.")


def _in_utf8(source: Source) -> BinaryIO:
    """Return a file's bytes behind the byte order mark, in UTF-8."""
    beginning = source.stream.read(_SNIFFED)
    source.stream.seek(0)
    codec = marked_encoding(beginning)
    if codec.startswith(("utf-16", "utf-32")):
        return BytesIO(decode(all_bytes(source)).text.encode())
    if is_binary(beginning.decode("latin-1")):
        raise InputError("this file is binary, not JSON Lines; export it as JSON Lines first.")
    source.stream.seek(3 if codec else 0)
    return source.stream


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank with their numbers; a line too long comes cut."""
    for number in count(1):
        line = stream.readline(MAX_BYTES + 1)
        if not line:
            return
        if len(line) > MAX_BYTES:
            _skip_rest_of_line(stream, line)
        if line.strip():
            yield number, line.strip()


def _skip_rest_of_line(stream: BinaryIO, part: bytes) -> None:
    while part and not part.endswith(b"\n"):
        part = stream.readline(_CHUNK)


def _article(line: bytes, source: Source, where: str) -> Iterator[Incoming]:
    record = read_record(line)
    text = _text(record)
    key = marks_key(record)
    marks = read_marks(record.get(key), text, source, where)
    meta, notices = read_meta(record, key, text.text, clean(source.name))
    status = _status(record)
    if is_ours(record) and status is None:
        notices.append(f"its status {quoted(record['status'])} is unknown; it was taken as new.")
    yield IncomingArticle(
        text=text.text,
        meta=meta,
        sha256=hashlib.sha256(line).hexdigest(),
        uid=uid_of(record),
        status=status or Status.NEW,
        suggestions=tuple(marks.suggestions),
        annotations=tuple(marks.annotations),
    )
    yield from marks.problems
    yield from (Problem(where, notice, fatal=False) for notice in notices)


def _text(record: Record) -> SourceText:
    raw = record.get("text")
    if not isinstance(raw, str):
        raise InputError("this line has no “text”; each line needs one, in quotation marks.")
    text = source_text(raw)
    if not text.text.strip():
        raise InputError("the text of this line is blank; there is nothing to annotate.")
    return text


def _status(record: Record) -> Status | None:
    return next((status for status in Status if status == record.get("status")), None)
