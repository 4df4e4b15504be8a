"""Zip archives whose bytes depend on nothing but their contents."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from annotator.core.exchange import MarkedArticle
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import name_of

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip archive can name
_UNIX = 3
_READABLE = 0o644 << 16
_LONGEST = 40  # letters of a title in the name of an entry


@contextmanager
def archive_written_whole(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open an archive that takes the place of `path` when the block ends without error.

    Raises AnnotatorError if the file cannot be written.
    """
    with written_whole(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        yield archive


def add(archive: zipfile.ZipFile, name: str, data: bytes | str) -> None:
    """Add a file to an archive; a text is written in UTF-8."""
    archive.writestr(entry(name), data)


@contextmanager
def add_stream(archive: zipfile.ZipFile, name: str) -> Iterator[IO[bytes]]:
    """Open a file in an archive for writing, whatever its size; nothing else may be added then."""
    with archive.open(entry(name), "w", force_zip64=True) as stream:
        yield stream


def entry(name: str) -> zipfile.ZipInfo:
    """Return the head of a compressed file in an archive, the same on every machine and day."""
    info = zipfile.ZipInfo(name, _FIRST_DAY)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = _UNIX
    info.external_attr = _READABLE
    return info


def entry_name(number: int, marked: MarkedArticle) -> str:
    """Return a name, without ending, for an article's files: "00012-forum-opens".

    It has nothing but small letters, digits and hyphens: every system and program can have it.
    """
    plain = unicodedata.normalize("NFKD", name_of(marked)).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:_LONGEST].strip("-")
    return f"{number:05}-{words}" if words else f"{number:05}"
