"""ZIP archives from strangers: read in memory, within limits, and never unpacked to the disk.

The limits hold for what an archive says of itself; Python's reader gives no byte beyond that.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.importing.json_record import quoted
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS

_MOST_FILES = 100_000
_MOST_BYTES = 4 * 2**30
_HIGHEST_RATIO = 200  # of what is unpacked to what is packed; texts seldom reach 20
_RATIO_FROM = 2**26  # bytes: below, any ratio is harmless
_ENCRYPTED = 0x1
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may ask for much memory

_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError),
    *(NotImplementedError, OSError, ValueError, OverflowError, RuntimeError),
)
_SENTENCE = "this archive is damaged or not a ZIP archive ({}); pack it again."


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
            raise InputError(f"{quoted(name)} is missing in it; it is damaged or incomplete.")
        if entry.flag_bits & _ENCRYPTED:
            raise InputError(f"{quoted(name)} is locked with a password; pack it without one.")
        if entry.compress_type not in _PACKED_BY:
            raise InputError(f"{quoted(name)} is packed in an unusual way; pack it as ZIP again.")
        with _sentences(), self._zip.open(entry) as stream:
            yield stream  # type: ignore[misc]

    def read(self, name: str) -> bytes:
        """Return the whole of a file, if it is not larger than a text may be."""
        with self.file(name) as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError(f"{quoted(name)} in it is larger than {MAX_SIZE_IN_WORDS}.")
        return data


@contextmanager
def open_archive(stream: BinaryIO, most_bytes: int = _MOST_BYTES) -> Iterator[Archive]:
    """Open an archive; raises InputError if it is damaged or would unpack to too much."""
    with _sentences():
        opened = zipfile.ZipFile(stream)
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
        raise InputError(_SENTENCE.format(_why(error))) from error


def _why(error: Exception) -> str:
    words = " ".join(str(error).split())[:80]
    return words or type(error).__name__


def _refuse_bombs(entries: list[zipfile.ZipInfo], most_bytes: int) -> None:
    packed = sum(entry.compress_size for entry in entries)
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_FILES:
        raise InputError(f"this archive has more than {_MOST_FILES:,} files; split it.")
    if unpacked > most_bytes:
        raise InputError(f"this archive unpacks to more than {most_bytes >> 20:,} MB; split it.")
    if unpacked > _RATIO_FROM and unpacked > _HIGHEST_RATIO * packed:
        raise InputError(
            "this archive unpacks to hundreds of times its size, as no texts do; it was not opened."
        )
