"""What a reader of a format is given, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from annotator.core.canonical import canonical
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem

MAX_BYTES = 64 * 2**20  # of a text, or of a line of JSON Lines; a novel has one or two million
MAX_SIZE_IN_WORDS = "64 MB"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is being read: its name without folders, its bytes, and what it may hold.

    `labels` are the labels that spans may have, None for any. Accepted spans may overlap only
    if `overlap`.
    """

    name: str
    stream: BinaryIO
    labels: frozenset[str] | None = None
    overlap: bool = False


Incoming = IncomingArticle | Problem

Reader = Callable[[Source], Iterator[Incoming]]
"""Reads a file lazily; raises InputError, with a sentence, if nothing of it can be used."""


def all_bytes(source: Source) -> bytes:
    """Return the whole of a file; raises InputError if it is too large to be one text."""
    data = source.stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        sentence = f"this file is larger than {MAX_SIZE_IN_WORDS}; save each article as one file."
        raise InputError(sentence)
    return data


def clean(words: str) -> str:
    """Make a name or a short value from outside fit to be stored, as texts are made fit."""
    # Nothing that is printable needs mending, and the other way takes ten times as long.
    return words if words.isprintable() else canonical(words).text
