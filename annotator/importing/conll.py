"""CoNLL columns: a token a line, its tag in the last column, a blank line between sentences.

IOB1 (CoNLL-2003), IOB2 (CoNLL-2002), BILUO and BIOES come out right by one rule, that of the
original scorer: https://www.clips.uantwerpen.be/conll2002/ner/bin/conlleval.txt. The text is put
together from the tokens, with a blank between two of them and a line for each sentence.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.draft import Draft, finished
from annotator.importing.json_lines import in_utf8
from annotator.importing.json_record import Record
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS, Incoming, Source, clean

_DOCUMENT = "-DOCSTART-"
_TAG = re.compile(r"([BIOLUESM])(?:-(.+))?")
_BEGINS = frozenset("BUS")
_ENDS = frozenset("LUES")
_LONGEST_LINE = 2**16
_COMMENT = re.compile(r"#\s")


@dataclass(slots=True)
class _Document:
    """One text that is being put together."""

    line: int = 1
    size: int = 0
    pieces: list[str] = field(default_factory=list)
    spans: list[Record] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    open: str = ""
    at_line_start: bool = True


def read_conll(source: Source) -> Iterator[Incoming]:
    """Read the documents of a file, one after the other.

    Raises InputError if the file is binary or has no tokens.
    """
    name, empty = clean(source.name), True
    for document in _documents(in_utf8(source)):
        empty = False
        where = f"{name}, line {document.line}"
        text = "".join(document.pieces)
        sha256 = hashlib.sha256(text.encode(errors="replace")).hexdigest()
        draft = Draft(text, sha256, {}, document.spans, document.names)
        try:
            yield from finished(draft, source, where)
        except InputError as error:
            yield Problem(where, error.words)
        yield from (Problem(name, sentence, spans=1) for sentence in document.problems)
    if empty:
        raise InputError("there are no tokens in this file; there is nothing in it to import.")


def _documents(stream: BinaryIO) -> Iterator[_Document]:
    document = _Document()
    for number in count(1):
        raw = stream.readline(_LONGEST_LINE + 1)
        if not raw:
            break
        line = _decoded(raw, number)
        if line.startswith(_DOCUMENT):
            if document.pieces:
                yield document
            document = _Document(number)
        elif not line:
            _end_sentence(document)
        elif not _COMMENT.match(line):
            _add(document, line, number)
    if document.pieces:
        yield document


def _decoded(raw: bytes, number: int) -> str:
    if len(raw) > _LONGEST_LINE:
        raise InputError("line {line} is too long for a token and its tag.", line=number)
    try:
        return raw.decode().strip(" \t\r\n")
    except UnicodeDecodeError as error:
        raise InputError(
            "line {line} is not in UTF-8; save the file as UTF-8.", line=number
        ) from error


def _end_sentence(document: _Document) -> None:
    if not document.at_line_start:
        document.pieces.append("\n")
        document.size += 1
    document.open, document.at_line_start = "", True


def _add(document: _Document, line: str, number: int) -> None:
    columns = line.split("\t") if "\t" in line else line.split(" ")
    if not document.at_line_start:
        document.pieces.append(" ")
        document.size += 1
    start, end = document.size, document.size + len(columns[0])
    document.pieces.append(columns[0])
    document.size, document.at_line_start = end, False
    if end > MAX_BYTES:
        raise InputError(
            "the text up to line {line} is larger than {size}.",
            line=number,
            size=MAX_SIZE_IN_WORDS,
        )
    if len(columns) > 1:
        _tag(document, columns[-1], start, end, number)


def _tag(document: _Document, words: str, start: int, end: int, number: int) -> None:
    """Begin a span at a token, or let the one before go on, as its tag says."""
    tag = _TAG.fullmatch(words)
    if tag is None or (tag[1] != "O" and not tag[2]):
        sentence = worded(
            "line {line}: its last column is no tag such as O or B-LABEL.", line=number
        )
        document.problems.append(sentence)
        document.open = ""
        return
    prefix, label = tag[1], tag[2] or ""
    if prefix == "O":
        document.open = ""
        return
    if prefix in _BEGINS or document.open != label:
        document.spans.append({"start": start, "end": end, "label": label})
        document.names.append(worded("the span of line {line}", line=number))
    else:
        document.spans[-1]["end"] = end
    document.open = "" if prefix in _ENDS else label
