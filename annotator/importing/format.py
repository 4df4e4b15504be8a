"""What a format that can be read is: a value, which other packages may make as well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.importing.source import Reader, Source
from annotator.importing.table import Row

Sniff = Callable[[bytes], bool]
"""Tells from the first 64 KB of a file whether it has a certain format."""

Rows = Callable[[Source], Iterator[Row]]
"""Yields the rows of a file; raises InputError if there are none to be had."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read.

    `name` is for the command line, `title` and `description` are for dialogs, `endings` are those
    of the files, dots included. Where formats share an ending, `sniff` tells them apart; the one
    without it takes what is left. `spans` says whether labelled spans can come with the texts,
    `extra` which optional part of the program has to be installed. `rows` gives the first rows of
    what is a table, the names of its columns first.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    read: Reader
    description: str = ""
    spans: bool = False
    sniff: Sniff | None = None
    extra: str = ""
    rows: Rows | None = None
