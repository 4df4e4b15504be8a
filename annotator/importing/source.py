"""What a reader of a format is given, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO

from annotator.core.canonical import canonical
from annotator.core.changes import Stamp
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.said import SaidBefore

MAX_BYTES = 64 * 2**20  # of a text, or of a line of JSON Lines; a novel has one or two million
MAX_SIZE_IN_WORDS = "64 MB"


class MarksAs(StrEnum):
    """What the labelled spans of a file become.

    AS_FOUND: annotations where the file says that somebody decided, otherwise suggestions.
    SUGGESTIONS: suggestions, but for what the file says was rejected. ANNOTATIONS: annotations,
    but for what the file says is undecided.
    """

    AS_FOUND = "found"
    SUGGESTIONS = "suggestions"
    ANNOTATIONS = "annotations"


_UNSIGNED = Stamp("", "")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a user says about an import besides naming files.

    `labels` and `concepts` give other names to those in the files; a label that is given an
    empty name is left out. `columns` says in which column of a table, or under which key of a
    JSON record, a role such as "text" or "title" is. `format` is the name of a format, for files
    whose ending does not tell it. `stamp` signs spans that become annotations.
    """

    marks: MarksAs = MarksAs.AS_FOUND
    labels: Mapping[str, str] = field(default_factory=dict)
    concepts: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    format: str = ""
    stamp: Stamp = _UNSIGNED


NO_CHOICES = Choices()

Beside = Callable[[str], BinaryIO | None]
"""Opens the file of that name in the same folder; None if there is none."""


def nothing_beside(_name: str) -> BinaryIO | None:
    """Tell that a file is on its own."""
    return None


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is being read: its name without folders, its bytes, and what it may hold.

    `labels` are the labels that spans may have, None for any. Accepted spans may overlap only
    if `overlap`. The stream can be read from the beginning more than once. `said` is what its
    spans have said so far, which is for `fields` alone.
    """

    name: str
    stream: BinaryIO
    labels: frozenset[str] | None = None
    overlap: bool = False
    choices: Choices = NO_CHOICES
    beside: Beside = nothing_beside
    said: SaidBefore = field(default_factory=dict, init=False, compare=False, repr=False)


Incoming = IncomingArticle | Problem

Reader = Callable[[Source], Iterator[Incoming]]
"""Reads a file lazily; raises InputError, with a sentence, if nothing of it can be used."""


def all_bytes(source: Source) -> bytes:
    """Return the whole of a file; raises InputError if it is too large to be one text."""
    data = source.stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(
            "this file is larger than {size}; save each article as one file.",
            size=MAX_SIZE_IN_WORDS,
        )
    return data


def clean(words: str) -> str:
    """Make a name or a short value from outside fit to be stored, as texts are made fit."""
    # Nothing that is printable needs mending, and the other way takes ten times as long.
    return words if words.isprintable() else canonical(words).text
