"""The file that a DocBin is: one block of zlib, and in it one message of msgpack.

https://spacy.io/api/docbin, as `spacy.tokens.DocBin.to_bytes` writes it. What there is much of,
the tokens, comes before the words that they stand for: it waits on the disk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import InputError

if TYPE_CHECKING:
    from srsly.msgpack._unpacker import Unpacker

_MOST_UNPACKED = 2**32  # bytes on the disk
_MOST_KEPT = 2**27  # bytes in memory, where they become several times as many
_MOST_ITEMS = 2**23  # docs, different words, maps
_CHUNK = 2**16
_BYTES_HEADS = {0xC4: 1, 0xC5: 2, 0xC6: 4}  # of msgpack: in how many bytes the length stands
_ON_DISK = ("tokens", "spaces")
_KEPT = ("attrs", "lengths", "strings", "flags", "span_groups", "user_data")


@dataclass(frozen=True, slots=True)
class DocBinFile:
    """A message whose tokens and spaces are in files, from their beginnings, of those sizes."""

    message: dict[str, Any]
    files: dict[str, IO[bytes]]
    sizes: dict[str, int]


@contextmanager
def opened_docbin(stream: BinaryIO) -> Iterator[DocBinFile]:
    """Unpack a DocBin; raises InputError if it is none, is damaged, or unpacks to too much."""
    with ExitStack() as stack:
        files: dict[str, IO[bytes]] = {
            key: stack.enter_context(TemporaryFile()) for key in _ON_DISK
        }
        found = DocBinFile({}, files, dict.fromkeys(_ON_DISK, 0))
        try:
            _fill(found, stream)
        except (InputError, OSError):  # OSError: the disk is full
            raise
        except Exception as error:  # zlib and msgpack have errors of many kinds
            raise damaged() from error
        for file in files.values():
            file.seek(0)
        yield found


def damaged() -> InputError:
    """Return the error about a file that is no DocBin, or none that is whole."""
    return InputError("this is no DocBin of spaCy 3, or it is damaged; write it again.")


def _fill(found: DocBinFile, stream: BinaryIO) -> None:
    # spaCy brings this reader of msgpack. The one that srsly shows would make numpy arrays of any
    # map that calls itself so, also arrays of objects, which are addresses in memory.
    from srsly.msgpack._unpacker import Unpacker

    unzipped = _Unzipped(stream)
    unpacker = Unpacker(
        unzipped,
        raw=False,
        object_pairs_hook=_Maps(),
        max_array_len=_MOST_ITEMS,
        max_map_len=_MOST_ITEMS,
    )
    for _ in range(unpacker.read_map_header()):
        key = unpacker.unpack()
        if key in _ON_DISK:
            found.sizes[key] = _copy(unpacker, unzipped, found.files[key])
        elif key in _KEPT:
            found.message[key] = unpacker.unpack()
        else:
            unpacker.skip()


class _Maps:
    """Makes mappings, as many as there may be: an empty one is one byte in the file."""

    def __init__(self) -> None:
        self._left = _MOST_ITEMS

    def __call__(self, pairs: Iterable[tuple[object, object]]) -> dict[object, object]:
        """Return some pairs as a mapping."""
        self._left -= 1
        if self._left < 0:
            raise _too_much()
        return dict(pairs)


def _copy(unpacker: Unpacker, unzipped: _Unzipped, goal: IO[bytes]) -> int:
    """Copy the bytes that come next to a file; return how many they are."""
    digits = _BYTES_HEADS[unpacker.read_bytes(1)[0]]
    size = left = int.from_bytes(b"".join(unpacker.read_bytes(1) for _ in range(digits)))
    unzipped.allow(size)
    while left:
        piece = unpacker.read_bytes(min(left, _CHUNK))
        if not piece:
            raise damaged()
        goal.write(piece)
        left -= len(piece)
    return size


class _Unzipped:
    """What a block of zlib holds, as a file that is read from its beginning to its end."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._zlib = zlib.decompressobj()
        self._left = _MOST_KEPT
        self._allowed = 0

    def allow(self, size: int) -> None:
        """Let so many bytes more come, which do not stay in memory."""
        self._left += size
        self._allowed += size
        if self._allowed > _MOST_UNPACKED:
            raise InputError("this DocBin unpacks to more than 4 GB; split it.")

    def read(self, size: int) -> bytes:
        """Return some bytes, so many at most; none at the end."""
        while not self._zlib.eof:
            packed = self._zlib.unconsumed_tail or self._stream.read(_CHUNK)
            if not packed:
                break
            piece = self._zlib.decompress(packed, size)
            self._left -= len(piece)
            if self._left < 0:
                raise _too_much()
            if piece:
                return piece
        return b""


def _too_much() -> InputError:
    return InputError("this DocBin has too many words and too much metadata; split it.")
