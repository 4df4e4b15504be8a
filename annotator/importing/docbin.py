"""spaCy's DocBin (`.spacy`): https://spacy.io/api/docbin. Entities and span groups are read.

The bytes are taken apart here and spaCy is not loaded: the window's process has none of it, and
spaCy's own reader would fill arrays in C with whatever a stranger's file says. The layout is that
of `spacy.tokens.DocBin.to_bytes` and `spacy.tokens.SpanGroup.to_bytes`, versions 3.0 to 3.8.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, all_bytes, clean
from annotator.importing.spacy_strings import SYMBOLS, strings_by_number

_MOST_UNPACKED = 2**29
_MOST_STRINGS = 4_000_000  # different ones; 100,000 articles have a tenth of that
_WORD = 8  # bytes of a value
_BEGINS, _GOES_ON = 3, 1  # ENT_IOB: https://spacy.io/api/token#attributes
_READ = {name: SYMBOLS.index(name) for name in ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID")}
_SPANS = {40: struct.Struct(">QQQllll"), 32: struct.Struct(">QQllll")}  # since 3.5, and before


@dataclass(frozen=True, slots=True)
class _Bin:
    """A DocBin taken apart: its table of strings, its columns, and its docs as they are."""

    strings: Mapping[int, str]
    columns: dict[str, int]
    width: int
    message: dict[str, Any]
    lengths: Sequence[int]


def read_docbin(source: Source) -> Iterator[Incoming]:
    """Read the docs of a DocBin, one after the other.

    Raises InputError if it is none, is damaged, or unpacks to too much.
    """
    data = all_bytes(source)
    sha256 = hashlib.sha256(data).hexdigest()
    found = _opened(data)
    first = 0
    for number, length in enumerate(found.lengths):
        where = f"{clean(source.name)}, doc {number + 1}"
        try:
            yield from finished(_draft(found, number, first, length, sha256), source, where)
        except InputError as error:
            yield Problem(where, str(error))
        first += length


def _opened(data: bytes) -> _Bin:
    message = _message(data)
    try:
        attributes = [int(one) for one in message["attrs"]]
        lengths = [one for (one,) in struct.iter_unpack("<i", message["lengths"])]
        tokens, spaces = len(message["tokens"]), len(message["spaces"])
        strings = [one for one in message["strings"] if isinstance(one, str)]
    except (KeyError, TypeError, ValueError, struct.error) as error:
        raise _damaged() from error
    whole = sum(lengths) * len(attributes) * _WORD == tokens and sum(lengths) == spaces
    if not whole or min(lengths, default=0) < 0:
        raise _damaged()
    return _Bin(_by_number(strings), _columns(attributes), len(attributes), message, lengths)


def _message(data: bytes) -> dict[str, Any]:
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data, _MOST_UNPACKED)
        if unpacker.unconsumed_tail:
            raise InputError("this DocBin unpacks to more than 512 MB; split it.")
    except zlib.error as error:
        raise _damaged() from error
    message = _unpacked(unpacked)
    if not isinstance(message, dict):
        raise _damaged()
    return message


def _by_number(strings: Sequence[str]) -> Mapping[int, str]:
    if len(strings) > _MOST_STRINGS:
        raise InputError("this DocBin has more than 4,000,000 different words; split it.")
    try:
        return strings_by_number(strings)
    except UnicodeEncodeError as error:
        raise _damaged() from error


def _columns(attributes: Sequence[int]) -> dict[str, int]:
    columns = {name: attributes.index(key) for name, key in _READ.items() if key in attributes}
    if "ORTH" not in columns:
        raise _damaged()
    return columns


def _draft(found: _Bin, number: int, first: int, length: int, sha256: str) -> Draft:
    message, strings = found.message, found.strings
    tokens = message["tokens"]
    start = first * found.width * _WORD
    values = struct.unpack_from(f"<{length * found.width}Q", tokens, start)
    rows = [values[at : at + found.width] for at in range(0, len(values), found.width)]
    words = [_string(strings, row[found.columns["ORTH"]]) for row in rows]
    spaces = _spaces(message, number, first, length)
    pieces = [word + " " * space for word, space in zip(words, spaces, strict=True)]
    places = list(_places(words, pieces))
    spans = [*_entities(found, rows, places), *_grouped(found, number, places)]
    return Draft("".join(pieces), sha256, _meta(message, number), _distinct(spans))


def _string(strings: Mapping[int, str], key: int) -> str:
    try:
        return strings[key]
    except KeyError as error:
        raise InputError("a word of it is missing in this DocBin, which is damaged.") from error


def _spaces(message: dict[str, Any], number: int, first: int, length: int) -> Sequence[bool]:
    flags = _of_doc(message, "flags", number)
    if isinstance(flags, dict) and flags.get("has_unknown_spaces"):
        return [True] * length
    return [bool(one) for one in message["spaces"][first : first + length]]


def _places(words: Sequence[str], pieces: Sequence[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for word, piece in zip(words, pieces, strict=True):
        yield start, start + len(word)
        start += len(piece)


def _entities(
    found: _Bin, rows: Sequence[Sequence[int]], places: Sequence[tuple[int, int]]
) -> Iterator[Record]:
    columns = found.columns
    if "ENT_IOB" not in columns or "ENT_TYPE" not in columns:
        return
    entity: Record = {}
    for row, (start, end) in zip(rows, places, strict=True):
        iob = row[columns["ENT_IOB"]]
        if iob == _GOES_ON and entity:
            entity["end"] = end
            continue
        if entity:
            yield entity
        entity = {}
        if iob == _BEGINS:
            label = _string(found.strings, row[columns["ENT_TYPE"]])
            concept = row[columns["ENT_KB_ID"]] if "ENT_KB_ID" in columns else 0
            named = {"label": label, "concept": _string(found.strings, concept)}
            entity = {"start": start, "end": end, **named}
    if entity:
        yield entity


def _grouped(found: _Bin, number: int, places: Sequence[tuple[int, int]]) -> Iterator[Record]:
    """Yield the spans of the groups in `doc.spans`."""
    for group in _unpacked_list(_of_doc(found.message, "span_groups", number)):
        content = _unpacked(group)
        for packed in _unpacked_list(content.get("spans") if isinstance(content, dict) else None):
            layout = _SPANS.get(len(packed)) if isinstance(packed, bytes) else None
            if layout is None:
                raise InputError("a span group of it is damaged, or of another version of spaCy.")
            *_, concept, label, first, last, _start, _end = layout.unpack(packed)
            if not 0 <= first < last <= len(places):
                raise InputError("a span group of it lies outside of the text.")
            named = {"label": _string(found.strings, label)}
            named["concept"] = _string(found.strings, concept)
            yield {"start": places[first][0], "end": places[last - 1][1], **named}


def _of_doc(message: dict[str, Any], key: str, number: int) -> object:
    """Return what a DocBin has for one of its docs, if it has anything."""
    every = message.get(key)
    return every[number] if isinstance(every, list) and number < len(every) else None


def _unpacked(data: object, *, use_list: bool = True) -> object:
    """Return what packed bytes hold: plain values and no arrays.

    Without a hook of our own srsly would make numpy arrays of any bytes that call themselves so,
    also arrays of objects, which are addresses in memory.
    """
    from srsly import msgpack

    if not isinstance(data, bytes) or not data:
        return data
    try:
        return msgpack.loads(
            data, raw=False, strict_map_key=False, use_list=use_list, object_pairs_hook=dict
        )
    except Exception as error:  # msgpack has errors of many kinds
        raise _damaged() from error


def _unpacked_list(data: object) -> list[Any]:
    value = _unpacked(data)
    if isinstance(value, dict):
        return list(value)
    return value if isinstance(value, list) else []


def _meta(message: dict[str, Any], number: int) -> Record:
    values = _unpacked(_of_doc(message, "user_data", number), use_list=False)  # for its keys
    if not isinstance(values, dict):
        return {}
    plain = {key: value for key, value in values.items() if _is_plain(key) and _is_plain(value)}
    return storable(plain)


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int) or (isinstance(value, float) and isfinite(value))


def _distinct(spans: Sequence[Record]) -> list[Record]:
    """Leave out what a span group says again that is an entity already."""
    return list(
        {(one["start"], one["end"], one["label"]): one for one in reversed(spans)}.values()
    )[::-1]


def _damaged() -> InputError:
    return InputError("this is no DocBin of spaCy 3, or it is damaged; write it again.")
