"""Reading archives of strangers, wheels (zip) and source archives (tar.gz), without harm.

Nothing is unpacked here. An archive is opened only if its list of files is harmless: plain names
that stay inside, no links, no devices, nothing twice, and not too much of anything.
"""

from __future__ import annotations

import gzip
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from annotator.core.errors import InputError
from annotator.core.messages import worded

# The largest official model, Spanish lg 3.8, has 31 files and 600 MB unpacked.
MOST_FILES = 2_000
MOST_BYTES = 2_000_000_000
_MOST_TIMES_LARGER = 30  # official models grow to one and a half times their packed size
_MOST_AT_ONCE = 4_000_000  # bytes; no header of an honest archive is longer
_LONGEST_NAME = 240
_PLAIN_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*(?<!\.)", re.ASCII)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_DAMAGE = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, struct.error, EOFError),
    *(gzip.BadGzipFile, ValueError, NotImplementedError),
)


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive: its files with their sizes in bytes, in their order, and how to open one."""

    path: Path
    is_wheel: bool
    sizes: Mapping[str, int]
    open: Callable[[str], IO[bytes]]

    def read(self, name: str, most: int) -> bytes:
        """Return a file's content; raises InputError if it is longer than `most` bytes."""
        if self.sizes[name] > most:
            raise InputError(
                "{path}: “{name}” in it is too long to be what it should be.",
                path=self.path,
                name=name,
            )
        with self.open(name) as file:
            return file.read()


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open an archive, of either kind, whose list of files has been found harmless.

    Raises InputError, also while it is read, if it is damaged, dangerous, or no archive at all;
    OSError if the disk fails.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
            file.seek(0)
            with _archive(path, file, start) as archive:
                yield archive
    except _DAMAGE as error:
        raise InputError(
            "{path}: this file is damaged ({why}). Fetch it again.",
            path=path,
            why=_shown(error),
        ) from error


@contextmanager
def _archive(path: Path, file: IO[bytes], start: bytes) -> Iterator[Archive]:
    if start == b"PK\x03\x04":
        with zipfile.ZipFile(file) as wheel:
            yield _wheel(path, wheel)
    elif start[:2] == b"\x1f\x8b":
        with (
            gzip.GzipFile(fileobj=file) as unpacked,
            tarfile.open(fileobj=cast(IO[bytes], _ShortReads(unpacked)), mode="r:") as source,
        ):
            yield _source(path, source)
    else:
        raise InputError(
            "{path}: this is neither a wheel nor a tar.gz archive. Choose the file of a model,"
            " such as en_core_web_md-3.8.0-py3-none-any.whl.",
            path=path,
        )


def _wheel(path: Path, wheel: zipfile.ZipFile) -> Archive:
    # By its name: is_dir() of Python 3.11 trips over a member that has none.
    members = [member for member in wheel.infolist() if not member.filename.endswith("/")]
    for member in members:
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            _refuse(path, member.filename, worded("a link or a device"))
        if member.flag_bits & _ENCRYPTED or member.compress_type not in _METHODS:
            _refuse(path, member.filename, worded("packed in an unusual way"))
    sizes = _harmless(path, ((member.orig_filename, member.file_size) for member in members))
    return Archive(path, True, sizes, wheel.open)


def _source(path: Path, source: tarfile.TarFile) -> Archive:
    files: list[tuple[str, int]] = []
    for member in source:
        if not (member.isreg() or member.isdir()):
            _refuse(path, member.name, worded("a link or a device"))
        if member.isreg():
            files.append((member.name, member.size))
        _refuse_too_much(path, files)  # before it is read past, which would unpack it

    def open_one(name: str) -> IO[bytes]:
        content = source.extractfile(name)
        assert content is not None, "it is a regular file"
        return content

    return Archive(path, False, _harmless(path, files), open_one)


class _ShortReads:
    """A file that is read in short parts only: a long header would else take all memory."""

    def __init__(self, file: gzip.GzipFile) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell

    def read(self, size: int) -> bytes:
        """Return the next bytes; raises ReadError for more than honest archives ask for."""
        if size > _MOST_AT_ONCE:
            raise tarfile.ReadError("a header in it is too long")
        return self._file.read(size)


def _harmless(path: Path, files: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the sizes by name, or raise InputError if a name or a size is none of a model's."""
    sizes: dict[str, int] = {}
    seen: set[str] = set()
    for name, size in files:
        parts = name.split("/")
        if len(name) > _LONGEST_NAME or not all(map(_PLAIN_PART.fullmatch, parts)):
            _refuse(path, name, worded("a name that may lead out of the model's folder"))
        if name.lower() in seen:
            _refuse(path, name, worded("the same name twice"))
        seen.add(name.lower())
        sizes[name] = size
    _refuse_too_much(path, list(sizes.items()))
    return sizes


def _refuse_too_much(path: Path, files: list[tuple[str, int]]) -> None:
    most = min(MOST_BYTES, 1_000_000 + _MOST_TIMES_LARGER * path.stat().st_size)
    if len(files) > MOST_FILES or sum(size for _, size in files) > most:
        raise InputError(
            "{path}: this file would unpack to far more than any model holds, so it is left alone.",
            path=path,
        )


def _refuse(path: Path, name: str, what: str) -> None:
    raise InputError(
        "{path}: “{name}” in this file is {what}, which no model needs. Nothing was installed;"
        " fetch the model from its makers.",
        path=path,
        name=_shown(name),
        what=what,
    )


def _shown(words: object) -> str:
    """Return words out of the file in a form that cannot spoil a line."""
    return "".join(c if c.isprintable() else "?" for c in str(words)[:80])
