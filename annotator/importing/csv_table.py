"""CSV and TSV, one article a row: https://www.rfc-editor.org/rfc/rfc4180.

Commas, semicolons, tabs or bars may part the cells. A file may be of any length.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO, TextIOBase, TextIOWrapper
from itertools import islice

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.decoding import decode, is_binary, marked_encoding
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
    data = source.stream.read(MAX_BYTES + 1)
    if is_binary(data[:_SNIFFED].decode("latin-1")) and not marked_encoding(data):
        raise InputError("this file is binary, not a table; save it as CSV in UTF-8 first.")
    if len(data) <= MAX_BYTES:
        decoded = decode(data)
        yield StringIO(decoded.text.lstrip("\ufeff"), newline=""), decoded.doubt
        return
    source.stream.seek(0)
    codec = marked_encoding(data[:4]) or "utf-8"
    codec = "utf-8-sig" if codec == "utf-8" else codec[: len("utf-16")]  # these drop the mark
    text = TextIOWrapper(source.stream, codec, newline="")
    try:
        yield text, ""
    except UnicodeDecodeError as error:
        raise InputError(
            f"a table of more than {MAX_SIZE_IN_WORDS} must be in UTF-8; save it as that."
        ) from error
    finally:
        text.detach()


def _lines(text: TextIOBase) -> Iterator[str]:
    while line := text.readline(MAX_BYTES + 1):
        if len(line) > MAX_BYTES:
            raise InputError(f"a line of this table is longer than {MAX_SIZE_IN_WORDS}; split it.")
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
        raise InputError(f"line {line} cannot be read as a row ({error}); correct it.") from error
