"""brat's standoff format: spans in an .ann file, the text in a .txt file beside it.

https://brat.nlplab.org/standoff.html. Read are text-bound annotations (T), references to concepts
(N), and the attribute “Undecided” of our own files (A). Offsets count code points.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import PurePath
from urllib.parse import unquote

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.decoding import decode
from annotator.importing.draft import Draft, finished
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, all_bytes, clean

_SPAN = re.compile(r"(\S+) (\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*)")
_REFERENCE = re.compile(r"Reference (T\S+) (?:[^\s:]*:)?(\S+)")
_UNDECIDED = re.compile(r"Undecided (T\S+)")
_RELATIONS, _ATTRIBUTES = worded("relations"), worded("attributes")
_OTHERS = {
    **{"R": _RELATIONS, "*": _RELATIONS, "E": worded("events")},
    **{"A": _ATTRIBUTES, "M": _ATTRIBUTES},
}
_NOTE = "#"
_GAP = re.compile(r"\s*")


@dataclass(slots=True)
class _Found:
    """What an .ann file says so far; spans by their ids."""

    spans: dict[str, Record] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    concepts: dict[str, str] = field(default_factory=dict)
    undecided: set[str] = field(default_factory=set)
    others: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)


def read_brat(source: Source) -> Iterator[Incoming]:
    """Read a text and its spans.

    Raises InputError if the text is not there, or if either file is no text.
    """
    data = all_bytes(source)
    name = f"{PurePath(source.name).stem}.txt"
    opened = source.beside(name)
    if opened is None:
        raise InputError(
            "its text, {name}, is not beside it; put both in one folder.", name=clean(name)
        )
    with closing(opened) as stream:
        raw = all_bytes(replace(source, stream=stream))
    text = decode(raw).text
    found = _read(decode(data).text if data.strip() else "", text, clean(source.name))
    spans = [_with_more(key, fields, found) for key, fields in found.spans.items()]
    draft = Draft(
        text,
        hashlib.sha256(raw).hexdigest(),
        {"source": clean(name)},
        spans,
        list(found.names.values()),
        notices=[
            worded("{n} {things} in it were left out.", n=count, things=kind)
            for kind, count in found.others.items()
        ],
    )
    yield from finished(draft, source, clean(source.name))
    yield from found.problems


def _read(ann: str, text: str, name: str) -> _Found:
    found = _Found()
    lines = (line.removesuffix("\r") for line in ann.split("\n"))
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith(_NOTE):
            continue
        try:
            _take(line, number, text, found)
        except InputError as error:
            found.problems.append(Problem(f"{name}, line {number}", error.words, spans=1))
    return found


def _take(line: str, number: int, text: str, found: _Found) -> None:
    key, _, rest = line.partition("\t")
    what, _, words = rest.partition("\t")
    kind = key[:1]
    reference, undecided = _REFERENCE.fullmatch(what), _UNDECIDED.fullmatch(what)
    if kind == "T":
        found.spans[key] = _span(what, words, text)
        found.names[key] = worded("{key} (line {line})", key=key, line=number)
    elif kind == "N" and reference:
        found.concepts.setdefault(reference[1], unquote(reference[2]))
    elif kind in "AM" and undecided:
        found.undecided.add(undecided[1])
    elif kind in _OTHERS:
        found.others[_OTHERS[kind]] += 1
    else:
        raise InputError("this line is none that brat writes; it was left out.")


def _span(what: str, words: str, text: str) -> Record:
    """Return a span; one in pieces is one span if nothing but blanks is between them."""
    match = _SPAN.fullmatch(what)
    if match is None:
        raise InputError("it needs a type, a start and an end; it was left out.")
    pieces = [tuple(map(int, piece.split())) for piece in match[2].split(";")]
    for (_, end), (start, _) in pairwise(pieces):
        if not (end <= start and _GAP.fullmatch(text[end:start])):
            raise InputError("it is in pieces with words between them; it was left out.")
    place: Record = {"label": match[1], "start": pieces[0][0], "end": pieces[-1][1]}
    return place | ({"text": words} if len(pieces) == 1 and words else {})


def _with_more(key: str, fields: Record, found: _Found) -> Record:
    concept = {"concept": found.concepts[key]} if key in found.concepts else {}
    return fields | concept | ({"state": "suggested"} if key in found.undecided else {})
