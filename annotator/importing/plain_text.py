"""Plain text: one article a file, kept whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import PurePath

from annotator.core.article import Metadata
from annotator.core.canonical import canonical
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.decoding import decode
from annotator.importing.heading import Heading, heading_of
from annotator.importing.source import Incoming, Source, all_bytes, clean


def read_plain_text(source: Source) -> Iterator[Incoming]:
    """Read a text file as one article; see `read_text`."""
    return read_text(source, heading_of)


def read_text(source: Source, find_heading: Callable[[str], Heading]) -> Iterator[Incoming]:
    """Read a whole file as one article, under the title that `find_heading` finds in its text.

    Yields a notice as well if the characters may not all be right. Raises InputError if the file
    is no text.
    """
    data = all_bytes(source)
    decoded = decode(data)
    text = canonical(decoded.text.lstrip("\ufeff")).text
    name = clean(source.name)
    heading = find_heading(text)
    meta = Metadata(heading.title or PurePath(name).stem, heading.date, name)
    yield IncomingArticle(text, meta, hashlib.sha256(data).hexdigest())
    if decoded.doubt:
        yield Problem(name, decoded.doubt, fatal=False)
