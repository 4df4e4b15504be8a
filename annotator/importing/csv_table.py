"""CSV and TSV, one article a row: https://www.rfc-editor.org/rfc/rfc4180.

Commas, semicolons, tabs or bars may part the cells. A file may be of any length.
"""

from __future__ import annotations

import csv
from codecs import getincrementaldecoder
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO, TextIOBase, TextIOWrapper
from itertools import islice
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.decoding import decode, is_binary, marked_encoding, refuse_other_kinds
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS, Incoming, Source, clean
from annotator.importing.table import Row, read_table

_DELIMITERS = (",", ";", "\t", "|")
_ROWS_SNIFFED = 20
_SNIFFED = 2**17  # bytes, and characters


def read_csv(source: Source) -> Iterator[Incoming]:
    """Read the rows of a table; a row that cannot be used does not stop the others.

    Raises InputError if the file is no text, or nothing tells in which column the texts are.
    """
    name = clean(source.name)
    with _opened(source) as (text, doubt):
        yield from read_table(_rows(text), source, f"{name}, line")
    if doubt:
        yield Problem(name, doubt, fatal=False)


def csv_rows(source: Source) -> Iterator[Row]:
    """Yield the rows of a table; raises InputError as `read_csv` does."""
    with _opened(source) as (text, _):
        yield from _rows(text)


@contextmanager
def _opened(source: Source) -> Iterator[tuple[TextIOBase, str]]:
    """Open a file as characters, with a sentence if they may not all be right."""
    beginning = source.stream.read(_SNIFFED)
    refuse_other_kinds(beginning)
    marked = marked_encoding(beginning)
    if is_binary(beginning.decode("latin-1")) and not marked:
        raise InputError("this file is binary, not a table; save it as CSV in UTF-8 first.")
    # These codecs drop the mark.
    codec = "utf-8-sig" if marked in ("", "utf-8") else marked[: len("utf-16")]
    if _fits(source.stream, codec):
        with _streamed(source.stream, codec) as text:
            yield text, ""
    else:
        decoded = decode(_whole(source.stream))
        yield StringIO(decoded.text.lstrip("\ufeff"), newline=""), decoded.doubt


def _fits(stream: BinaryIO, codec: str) -> bool:
    """Tell whether a file is in an encoding, as far as it could be read in another way."""
    decoder = getincrementaldecoder(codec)()
    stream.seek(0)
    try:
        for _ in range(0, MAX_BYTES, _SNIFFED):
            block = stream.read(_SNIFFED)
            decoder.decode(block, final=not block)
            if not block:
                break
    except UnicodeDecodeError:
        return False
    return True


def _whole(stream: BinaryIO) -> bytes:
    stream.seek(0)
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _not_in_utf8()
    return data


@contextmanager
def _streamed(stream: BinaryIO, codec: str) -> Iterator[TextIOBase]:
    stream.seek(0)
    text = TextIOWrapper(stream, codec, newline="")
    try:
        yield text
    except UnicodeDecodeError as error:
        raise _not_in_utf8() from error
    finally:
        text.detach()


def _not_in_utf8() -> InputError:
    return InputError(
        "a table of more than {size} must be in UTF-8; save it as that.", size=MAX_SIZE_IN_WORDS
    )


def _lines(text: TextIOBase) -> Iterator[str]:
    while line := text.readline(MAX_BYTES + 1):
        if len(line) > MAX_BYTES:
            raise InputError(
                "a line of this table is longer than {size}; split it.",
                size=MAX_SIZE_IN_WORDS,
            )
        yield line


def _delimiter(text: TextIOBase) -> str:
    """Return what parts the cells: what parts the first rows into most, and all alike."""
    beginning = text.read(_SNIFFED)
    return max(_DELIMITERS, key=lambda delimiter: _evenness(beginning, delimiter))


def _evenness(beginning: str, delimiter: str) -> tuple[float, int]:
    rows = csv.reader(StringIO(beginning, newline=""), delimiter=delimiter)
    try:
        widths = [len(row) for row in islice(rows, _ROWS_SNIFFED) if row]
    except csv.Error:
        return (0.0, 0)
    if not widths or widths[0] == 1:
        return (0.0, 0)
    return (widths.count(widths[0]) / len(widths), widths[0])


def _rows(text: TextIOBase) -> Iterator[Row]:
    csv.field_size_limit(MAX_BYTES)
    delimiter = _delimiter(text)
    text.seek(0)
    reader = csv.reader(_lines(text), delimiter=delimiter)
    line = 1
    try:
        for row in reader:
            yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            "line {line} cannot be read as a row ({error}); correct it.", line=line, error=error
        ) from error
