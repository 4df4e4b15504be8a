"""ZIP archives from strangers: read in memory, within limits, and never unpacked to the disk.

The limits hold for what an archive says of itself; Python's reader gives no byte beyond that.
"""

from __future__ import annotations

import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.importing.json_record import quoted
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS

_MOST_FILES = 250_000  # what we write of 100,000 articles has at most two files for each
_LONGEST_LIST = 2**25  # bytes, in which an archive names its files
_MOST_BYTES = 4 * 2**30
_HIGHEST_RATIO = 200  # of what is unpacked to what is packed; texts seldom reach 20
_RATIO_FROM = 2**26  # bytes: below, any ratio is harmless
_ENCRYPTED = 0x1
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may ask for much memory

_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError),
    *(NotImplementedError, OSError, ValueError, OverflowError, RuntimeError),
)


class Archive:
    """An open ZIP archive: its files by their names; all methods raise InputError."""

    def __init__(self, opened: zipfile.ZipFile) -> None:
        self._zip = opened
        self._files = {one.filename: one for one in opened.infolist() if not one.is_dir()}

    @property
    def names(self) -> list[str]:
        """The names of all files, folders included, in the order of names."""
        return sorted(self._files)

    def __contains__(self, name: str) -> bool:
        return name in self._files

    @contextmanager
    def file(self, name: str) -> Iterator[BinaryIO]:
        """Open a file of the archive for reading."""
        entry = self._files.get(name)
        if entry is None:
            raise InputError(
                "{name} is missing in it; it is damaged or incomplete.", name=quoted(name)
            )
        if entry.flag_bits & _ENCRYPTED:
            raise InputError(
                "{name} is locked with a password; pack it without one.", name=quoted(name)
            )
        if entry.compress_type not in _PACKED_BY:
            raise InputError(
                "{name} is packed in an unusual way; pack it as ZIP again.", name=quoted(name)
            )
        with _sentences(), self._zip.open(entry) as stream:
            yield stream  # type: ignore[misc]

    def read(self, name: str) -> bytes:
        """Return the whole of a file, if it is not larger than a text may be."""
        with self.file(name) as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError(
                "{name} in it is larger than {size}.",
                name=quoted(name),
                size=MAX_SIZE_IN_WORDS,
            )
        return data


class _Listed:
    """An archive's bytes for Python's reader, which takes its list of files in at once."""

    def __init__(self, stream: BinaryIO) -> None:
        self.most = _LONGEST_LIST  # bytes at once
        self._read = stream.read
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, size: int = -1) -> bytes:
        """Return some bytes; raises InputError if they are more than any list should have."""
        if size > self.most:
            raise InputError("this archive has too many files to list; split it.")
        return self._read(size)


@contextmanager
def open_archive(stream: BinaryIO, most_bytes: int = _MOST_BYTES) -> Iterator[Archive]:
    """Open an archive; raises InputError if it is damaged or would unpack to too much."""
    with _sentences():
        listed = _Listed(stream)
        opened = zipfile.ZipFile(listed)
        listed.most = sys.maxsize  # for the files in it there are limits of their own
    with opened:
        _refuse_bombs(opened.infolist(), most_bytes)
        yield Archive(opened)


def leads_out(name: str) -> bool:
    """Tell whether a name in an archive names a place outside of it."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in path.parts[0]


@contextmanager
def _sentences() -> Iterator[None]:
    """Make one sentence of what Python says about damaged archives."""
    try:
        yield
    except _BROKEN as error:
        raise InputError(
            "this archive is damaged or not a ZIP archive ({why}); pack it again.", why=_why(error)
        ) from error


def _why(error: Exception) -> str:
    words = " ".join(str(error).split())[:80]
    return words or type(error).__name__


def _refuse_bombs(entries: list[zipfile.ZipInfo], most_bytes: int) -> None:
    packed = sum(entry.compress_size for entry in entries)
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_FILES:
        raise InputError("this archive has more than {n} files; split it.", n=_MOST_FILES)
    if unpacked > most_bytes:
        raise InputError(
            "this archive unpacks to more than {n} MB; split it.",
            n=most_bytes >> 20,
        )
    if unpacked > _RATIO_FROM and unpacked > _HIGHEST_RATIO * packed:
        raise InputError(
            "this archive unpacks to hundreds of times its size, as no texts do; it was not opened."
        )
