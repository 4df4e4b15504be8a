"""spaCy's DocBin (`.spacy`): https://spacy.io/api/docbin. Entities and span groups are read.

The bytes are taken apart here and spaCy is not loaded: the window's process has none of it, and
spaCy's own reader would fill arrays in C with whatever a stranger's file says. The layout is that
of `spacy.tokens.DocBin.to_bytes` and `spacy.tokens.SpanGroup.to_bytes`, versions 3.0 to 3.8.
"""

from __future__ import annotations

import hashlib
import struct
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.docbin_file import DocBinFile, damaged, opened_docbin
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, clean
from annotator.importing.spacy_strings import SYMBOLS, strings_by_number

_MOST_STRINGS = 4_000_000  # different ones; 100,000 articles have a tenth of that
_MOST_TOKENS = 4_000_000  # of a doc; a long novel has a tenth of that
_MOST_VALUES = 2**26  # of a doc, in memory at once: 16 for each of so many tokens
_WORD = 8  # bytes of a value
_BLOCK = 2**20
_BEGINS, _GOES_ON = 3, 1  # ENT_IOB: https://spacy.io/api/token#attributes
_READ = {name: SYMBOLS.index(name) for name in ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID")}
_SPANS = {40: struct.Struct(">QQQllll"), 32: struct.Struct(">QQllll")}  # since 3.5, and before


@dataclass(frozen=True, slots=True)
class _Doc:
    """A doc of a DocBin: its number, its columns of numbers by their names, its spaces."""

    number: int
    columns: Mapping[str, Sequence[int]]
    spaces: Sequence[bool]


@dataclass(frozen=True, slots=True)
class _Bin:
    """A DocBin taken apart: its table of strings, its columns, and its docs as they are."""

    strings: Mapping[int, str]
    columns: dict[str, int]
    width: int
    message: dict[str, Any]
    lengths: Sequence[int]


def read_docbin(source: Source) -> Iterator[Incoming]:
    """Read the docs of a DocBin, one after the other; what it has by doc is in memory, but tokens.

    Raises InputError if it is none, is damaged, or unpacks to too much.
    """
    with opened_docbin(source.stream) as file:
        found = _taken_apart(file)
        sha256 = _sha256(source.stream)
        for doc in _docs(found, file):
            where = f"{clean(source.name)}, doc {doc.number + 1}"
            try:
                yield from finished(_draft(found, doc, sha256), source, where)
            except InputError as error:
                yield Problem(where, error.words)


def _sha256(stream: BinaryIO) -> str:
    digest = hashlib.sha256()
    stream.seek(0)
    while block := stream.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def _taken_apart(file: DocBinFile) -> _Bin:
    message = file.message
    try:
        attributes = [int(one) for one in message["attrs"]]
        lengths = [one for (one,) in struct.iter_unpack("<i", message["lengths"])]
        strings = [one for one in message["strings"] if isinstance(one, str)]
    except (KeyError, TypeError, ValueError, struct.error) as error:
        raise damaged() from error
    total, width = sum(lengths), len(attributes)
    if (
        file.sizes != {"tokens": total * width * _WORD, "spaces": total}
        or min(lengths, default=0) < 0
    ):
        raise damaged()
    most = min(_MOST_TOKENS, _MOST_VALUES // max(width, 1))
    if max(lengths, default=0) > most:
        raise InputError("a doc of this DocBin has more than {n} tokens; split it.", n=most)
    return _Bin(_by_number(strings), _columns(attributes), width, message, lengths)


def _by_number(strings: Sequence[str]) -> Mapping[int, str]:
    if len(strings) > _MOST_STRINGS:
        raise InputError(
            "this DocBin has more than {n} different words; split it.", n=_MOST_STRINGS
        )
    try:
        return strings_by_number(strings)
    except UnicodeEncodeError as error:
        raise damaged() from error


def _columns(attributes: Sequence[int]) -> dict[str, int]:
    columns = {name: attributes.index(key) for name, key in _READ.items() if key in attributes}
    if "ORTH" not in columns:
        raise damaged()
    return columns


def _docs(found: _Bin, file: DocBinFile) -> Iterator[_Doc]:
    tokens, spaces = (file.files[key] for key in ("tokens", "spaces"))
    for number, length in enumerate(found.lengths):
        values = array("Q", tokens.read(length * found.width * _WORD))
        if sys.byteorder == "big":
            values.byteswap()
        columns = {name: values[place :: found.width] for name, place in found.columns.items()}
        yield _Doc(number, columns, [bool(one) for one in spaces.read(length)])


def _draft(found: _Bin, doc: _Doc, sha256: str) -> Draft:
    message, number = found.message, doc.number
    words = [_string(found.strings, key) for key in doc.columns["ORTH"]]
    spaces = [True] * len(words) if _has_unknown_spaces(message, number) else doc.spaces
    pieces = [word + " " * space for word, space in zip(words, spaces, strict=True)]
    places = list(_places(words, pieces))
    spans = [*_entities(found, doc, places), *_grouped(found, number, places)]
    return Draft("".join(pieces), sha256, _meta(message, number), _distinct(spans))


def _string(strings: Mapping[int, str], key: int) -> str:
    try:
        return strings[key]
    except KeyError as error:
        raise InputError("a word of it is missing in this DocBin, which is damaged.") from error


def _has_unknown_spaces(message: dict[str, Any], number: int) -> bool:
    flags = _of_doc(message, "flags", number)
    return isinstance(flags, dict) and bool(flags.get("has_unknown_spaces"))


def _places(words: Sequence[str], pieces: Sequence[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for word, piece in zip(words, pieces, strict=True):
        yield start, start + len(word)
        start += len(piece)


def _entities(found: _Bin, doc: _Doc, places: Sequence[tuple[int, int]]) -> Iterator[Record]:
    columns = doc.columns
    if "ENT_IOB" not in columns or "ENT_TYPE" not in columns:
        return
    entity: Record = {}
    for number, (start, end) in enumerate(places):
        iob = columns["ENT_IOB"][number]
        if iob == _GOES_ON and entity:
            entity["end"] = end
            continue
        if entity:
            yield entity
        entity = {}
        if iob == _BEGINS:
            concept = columns["ENT_KB_ID"][number] if "ENT_KB_ID" in columns else 0
            named = {"label": _string(found.strings, columns["ENT_TYPE"][number])}
            named["concept"] = _string(found.strings, concept)
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
        raise damaged() from error


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
