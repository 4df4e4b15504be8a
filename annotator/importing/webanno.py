"""WebAnno TSV 3: tokens with offsets, one line each, and their annotations in columns.

https://inception-project.github.io/releases/latest/docs/user-guide.html#sect_webannotsv. Offsets
count UTF-16 units. What stands between sentences is not in such a file: here it becomes a blank
or line breaks, as many as there were units.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.core.offsets import OffsetMap
from annotator.importing.cas import is_mention, named
from annotator.importing.decoding import decode
from annotator.importing.draft import Draft, finished
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, all_bytes, clean

_FORMAT = "#FORMAT=WebAnno TSV 3"
_LAYER = re.compile(r"#T_(SP|CH|RL)=([^|]+)((?:\|.*)?)")
_TEXT = "#Text="
_TOKEN = re.compile(r"\d{1,9}-\d{1,9}(?:\.\d{1,9})?\t(\d{1,15})-(\d{1,15})\t([^\t]*)\t?(.*)")
_NUMBERED = re.compile(r"(.*)\[(\d{1,9})\]", re.DOTALL)
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_STACK = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_CHARACTERS = {"t": "\t", "n": "\n", "r": "\r"}
_WIDEST_GAP = 1000


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer of annotations: its type, its features, and the first of its columns."""

    type: str
    features: tuple[str, ...]
    column: int


@dataclass(slots=True)
class _Document:
    """The text that is being put together, `size` UTF-16 units long, and its spans by number."""

    pieces: list[str] = field(default_factory=list)
    size: int = 0
    sentence: list[str] = field(default_factory=list)
    spans: dict[tuple[str, str], Record] = field(default_factory=dict)


def read_webanno(source: Source) -> Iterator[Incoming]:
    """Read a file as one article.

    Raises InputError if it is no WebAnno TSV 3, or a line of it does not fit the others.
    """
    data = all_bytes(source)
    lines = decode(data).text.lstrip("\ufeff").split("\n")
    if not lines[0].startswith(_FORMAT):
        raise InputError("this is no WebAnno TSV 3: its first line does not say so.")
    layers = list(_layers(lines))
    document = _Document()
    for number, line in enumerate(lines, start=1):
        try:
            _take(line.removesuffix("\r"), layers, document)
        except InputError as error:
            raise InputError("line {line}: {error}", line=number, error=error) from error
    spans = list(document.spans.values())
    names = [worded("the span of the token at {start}", start=span["start"]) for span in spans]
    sha256 = hashlib.sha256(data).hexdigest()
    draft = Draft("".join(document.pieces), sha256, {}, spans, names, utf16=True)
    yield from finished(draft, source, clean(source.name))


def _layers(lines: Sequence[str]) -> Iterator[_Layer]:
    column = 0
    for line in lines:
        match = _LAYER.fullmatch(line.strip())
        if match:
            features = tuple(match[3].split("|")[1:]) or ("",)
            if match[1] == "SP" and is_mention(match[2]):
                yield _Layer(match[2], features, column)
            column += len(features)


def _take(line: str, layers: Sequence[_Layer], document: _Document) -> None:
    if line.startswith(_TEXT):
        document.sentence.append(_unescaped(line[len(_TEXT) :]))
        return
    token = _TOKEN.fullmatch(line)
    if token is None:
        return
    start, end, form = int(token[1]), int(token[2]), token[3]
    if document.sentence:
        _add_sentence(document, start, form)
    columns = token[4].split("\t")
    for layer in layers:
        values = columns[layer.column : layer.column + len(layer.features)]
        _add_spans(document, layer, values, start, end)


def _add_sentence(document: _Document, start: int, form: str) -> None:
    """Add the sentence that its first token belongs to, where that token says."""
    text = "\n".join(document.sentence)
    ahead = max(text.find(form), 0)
    begin = start - OffsetMap(text).to_units(ahead)
    gap = begin - document.size
    if not 0 <= gap <= _WIDEST_GAP:
        raise InputError("its offsets do not go on where those before it ended.")
    document.pieces += [" " if gap == 1 else "\n" * gap, text]
    document.size = begin + OffsetMap(text).to_units(len(text))
    document.sentence = []


def _add_spans(
    document: _Document, layer: _Layer, values: Sequence[str], start: int, end: int
) -> None:
    """Begin the spans on a token, or let them go on that began before."""
    if set(values) <= {"_"}:
        return
    stacks = [_STACK.sub("\\1\n", value).split("\n") for value in values]
    for place in range(max(map(len, stacks))):
        parts = [stack[place] if place < len(stack) else "*" for stack in stacks]
        features, number = _features(layer, parts)
        key = (layer.type, number or f"{start} {end} {place}")
        span = document.spans.get(key)
        if span:
            span["end"] = end
        else:
            document.spans[key] = {"start": start, "end": end} | named(features, layer.type)


def _features(layer: _Layer, parts: Sequence[str]) -> tuple[Record, str]:
    """Return the features of one span on a token, and its number if it has one."""
    features: Record = {}
    number = ""
    for name, part in zip(layer.features, parts, strict=False):
        match = _NUMBERED.fullmatch(part)
        value, number = (match[1], match[2]) if match else (part, number)
        features[name] = "" if value in ("*", "_") else _unescaped(value)
    return features, number


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda match: _CHARACTERS.get(match[1], match[1]), value)
