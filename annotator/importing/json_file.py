"""JSON files: one article, a list of articles, or an object with such a list in it.

What an article may look like: `json_article`. A list may be of any length. Files of JSON Lines
that are called .json are understood too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import islice

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.columns import role_of
from annotator.importing.draft import finished
from annotator.importing.json_article import draft_of_record
from annotator.importing.json_lines import in_utf8, read_json_lines
from annotator.importing.json_record import Record
from annotator.importing.json_stream import JsonStream
from annotator.importing.label_studio import is_task
from annotator.importing.source import Incoming, Source, clean
from annotator.importing.table import Row

_ROWS_SHOWN = 10


def read_json(source: Source) -> Iterator[Incoming]:
    """Read the articles of a JSON file: good ones come in, even beside bad ones.

    Raises InputError if the file is no JSON, or if nothing in it can be an article.
    """
    stream = JsonStream(in_utf8(source))
    first = stream.peek()
    if first == "[":
        yield from _listed(stream, source)
    elif first == "{":
        yield from _object(stream, source)
    elif first:
        raise InputError("this file is not JSON; it must begin with [ or {.")
    else:
        raise InputError("this file is empty; there is nothing in it to import.")


def record_rows(source: Source) -> Iterator[Row]:
    """Yield the keys of the first record, and then the texts that the first records have there.

    Raises InputError if the file is no JSON.
    """
    records = list(islice(_records(source), _ROWS_SHOWN))
    keys = list(dict.fromkeys(k for one in records for k, v in one.items() if isinstance(v, str)))
    if keys:
        yield 0, keys
    for number, record in enumerate(records, start=1):
        yield number, [record.get(key) for key in keys]


def _records(source: Source) -> Iterator[Record]:
    """Yield the records of a list or of lines, as far as they are whole."""
    stream = JsonStream(in_utf8(source))
    if stream.peek() == "[":
        stream.skip()
    while stream.peek() == "{":
        value, _ = stream.value()
        if isinstance(value, dict):
            yield value
        if stream.peek() == ",":
            stream.skip()


def _listed(stream: JsonStream, source: Source) -> Iterator[Incoming]:
    """Read the articles of a list, from its opening bracket on."""
    stream.skip()
    number = 0
    while stream.peek() not in ("]", ""):
        number += 1
        where = f"{clean(source.name)}, article {number}, line {stream.line}"
        try:
            value, raw = stream.value()
            yield from _article(value, raw, source, where)
        except InputError as error:
            yield Problem(where, error.words)
        if stream.peek() == ",":
            stream.skip()
        elif stream.peek() != "]":
            break
    if stream.peek() != "]":
        line = f"{clean(source.name)}, line {stream.line}"
        yield Problem(line, worded("the list breaks off here; what follows was not read."))
    elif not number:
        raise InputError("the list in this file is empty; there is nothing in it to import.")


def _object(stream: JsonStream, source: Source) -> Iterator[Incoming]:
    value, raw = stream.value()
    assert isinstance(value, dict), "it begins with a brace"
    if stream.peek():
        source.stream.seek(0)
        yield from read_json_lines(source)
    elif is_task(value) or _has_text(value, source):
        yield from _article(value, raw, source, clean(source.name))
    else:
        yield from _within(value, source)


def _within(record: Record, source: Source) -> Iterator[Incoming]:
    """Read the articles of the longest list in an object."""
    lists: list[list[object]] = [item for item in record.values() if isinstance(item, list)]
    longest = max(lists, key=len, default=[])
    if not longest:
        raise InputError("there is no text in this file; an article needs one under “text”.")
    for number, item in enumerate(longest, start=1):
        where = f"{clean(source.name)}, article {number}"
        try:
            yield from _article(item, repr(item), source, where)
        except InputError as error:
            yield Problem(where, error.words)


def _has_text(record: Record, source: Source) -> bool:
    chosen = source.choices.columns.get("text")
    texts = [key for key, value in record.items() if isinstance(value, str)]
    return chosen in texts or any(role_of(key) == "text" for key in texts)


def _article(value: object, raw: str, source: Source, where: str) -> Iterator[Incoming]:
    if not isinstance(value, dict):
        raise InputError("this is not a JSON object; it must begin with { and end with }.")
    sha256 = hashlib.sha256(raw.encode(errors="replace")).hexdigest()
    return finished(draft_of_record(value, sha256, source.choices), source, where)
