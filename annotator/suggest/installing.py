"""Installing a language model from a file: an official wheel of spaCy's, or its tar.gz.

Only the model's data are taken out of the file. Whatever program code comes with them stays in it
and is never run. The window uses this module, so spaCy is not imported here.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO

from annotator.core.errors import AnnotatorError, InputError
from annotator.suggest.archives import Archive, opened
from annotator.suggest.model_file import CHUNK, Advance, ModelFile, look_into, read_record
from annotator.suggest.places import RECEIPT, models_folder

_SPARE = 50_000_000  # bytes that stay free on the disk
_STALE = 24 * 3600  # seconds after which a half-filled folder is nobody's any more
_DRAFT = ".incoming-"


def install(found: ModelFile, advance: Advance) -> Path:
    """Install a model that was looked into, whole or not at all, and return its new folder.

    `advance` is told of `size` and `unpacked` bytes together. Raises AnnotatorError if the file
    has changed since or does not hold what it lists, if that model is there, or for want of room.
    """
    place = models_folder()
    goal = place / f"{found.name}-{found.version}"
    if goal.exists():
        raise AnnotatorError(
            "{title} is installed already. To install it anew, remove its folder first: {goal}",
            title=found.title,
            goal=goal,
        )
    if look_into(found.path, advance) != found:
        raise InputError(
            "{path}: this file has changed meanwhile. Look at it again.", path=found.path
        )
    try:
        with _draft(place) as draft:
            _refuse_little_room(found, draft)
            with opened(found.path) as archive:
                _unpack(archive, found.data, draft, advance)
            _write_receipt(found, draft)
            draft.rename(goal)
    except OSError as error:
        reason = error.strerror or error
        raise AnnotatorError(
            "{path}: the model cannot be installed in {place} ({why}).",
            path=found.path,
            place=place,
            why=reason,
        ) from error
    return goal


@contextmanager
def _draft(place: Path) -> Iterator[Path]:
    """Make a folder to fill, and remove it unless it has got its name in the end."""
    place.mkdir(parents=True, exist_ok=True)
    for old in place.glob(f"{_DRAFT}*"):
        if time.time() - old.stat().st_mtime > _STALE:
            shutil.rmtree(old, ignore_errors=True)
    draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=place))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _refuse_little_room(found: ModelFile, draft: Path) -> None:
    free = shutil.disk_usage(draft).free
    if free < found.unpacked + _SPARE:
        needed = (found.unpacked + _SPARE) // 1_000_000
        raise AnnotatorError(
            "{title} needs {needed} MB at {folder}, where {free} MB are free. Make room, and try"
            " again.",
            title=found.title,
            needed=needed,
            folder=draft.parent,
            free=free // 1000000,
        )


def _unpack(archive: Archive, data: str, draft: Path, advance: Advance) -> None:
    """Write the data into the draft, and compare every file of the archive with its list."""
    record = read_record(archive)
    for name in archive.sizes:
        with archive.open(name) as source:
            if name.startswith(data):
                sha256 = _write(source, draft / name.removeprefix(data), advance)
            else:
                sha256 = _copy(source, lambda _: None, lambda _: None)
        if record.get(name) not in (None, "", sha256):
            raise InputError(
                "{path}: “{name}” in it is not what the wheel's own list says. The file is damaged"
                " or was changed; fetch it again, from the model's makers.",
                path=archive.path,
                name=name,
            )


def _write(source: IO[bytes], target: Path, advance: Advance) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        sha256 = _copy(source, file.write, advance)
        file.flush()
        os.fsync(file.fileno())
    return sha256


def _copy(source: IO[bytes], write: Callable[[bytes], object], advance: Advance) -> str:
    """Hand all of a file on, and return its SHA-256."""
    digest = hashlib.sha256()
    while chunk := source.read(CHUNK):
        write(chunk)
        digest.update(chunk)
        advance(len(chunk))
    return digest.hexdigest()


def _write_receipt(found: ModelFile, draft: Path) -> None:
    """Leave word in the new folder of where the model came from."""
    facts = asdict(found) | {"path": found.path.name, "standing": found.standing.value}
    facts |= {"installed_at": time.time()}
    (draft / RECEIPT).write_text(json.dumps(facts, indent=2), encoding="utf-8")
