"""Plain text: one article a file, kept whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from annotator.importing.decoding import decode
from annotator.importing.draft import Draft, finished
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
    notices = [decoded.doubt] if decoded.doubt else []
    sha256 = hashlib.sha256(data).hexdigest()
    draft = Draft(decoded.text, sha256, heading=find_heading, notices=notices)
    return finished(draft, source, clean(source.name))
