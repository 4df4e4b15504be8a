"""JSON Lines: our own, and any other with a text in each line.

What a line may look like: `json_article`. The layout itself: https://jsonlines.org/.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.decoding import decode, is_binary, marked_encoding
from annotator.importing.draft import finished
from annotator.importing.json_article import draft_of_record
from annotator.importing.json_record import read_record
from annotator.importing.source import MAX_BYTES, Incoming, Source, all_bytes, clean

_SNIFFED = 8192
_CHUNK = 2**20


def read_json_lines(source: Source) -> Iterator[Incoming]:
    """Read one article a line: good lines and good spans come in, even beside bad ones.

    Yields a problem for each line and each span that is left out. Raises InputError if the file
    is binary or has nothing but blank lines.
    """
    from annotator.importing.usual_line import usual_record

    name, empty = clean(source.name), True
    for number, line in _lines(in_utf8(source)):
        empty = False
        where = f"{name}, line {number}"
        try:
            record = usual_record(line) or read_record(line)
            draft = draft_of_record(record, hashlib.sha256(line).hexdigest(), source.choices)
            yield from finished(draft, source, where)
        except InputError as error:
            yield Problem(where, error.words)
    if empty:
        raise InputError("this file is empty; there is nothing in it to import.")


def in_utf8(source: Source) -> BinaryIO:
    """Return a file's bytes behind the byte order mark, in UTF-8; raises InputError if binary."""
    beginning = source.stream.read(_SNIFFED)
    source.stream.seek(0)
    codec = marked_encoding(beginning)
    if codec.startswith(("utf-16", "utf-32")):
        return BytesIO(decode(all_bytes(source)).text.encode(errors="replace"))
    if is_binary(beginning.decode("latin-1")):
        raise InputError("this file is binary, not JSON; export it as JSON Lines first.")
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
        bare = line.strip()
        if bare:
            yield number, bare


def _skip_rest_of_line(stream: BinaryIO, part: bytes) -> None:
    while part and not part.endswith(b"\n"):
        part = stream.readline(_CHUNK)
