"""Copies of a project file: made while it is open, kept by age, looked at, put back.

A copy is a whole project file, made by SQLite's backup interface
(https://sqlite.org/backup.html); its name says when, in UTC.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.core.errors import ProjectError
from annotator.core.retention import kept
from annotator.store.file import APPLICATION_ID, connect, plain_errors

_NAME = "%Y-%m-%dT%H%M%S.%fZ"
_ENDING = ".annot"
_PAGES = 2048  # copied between two looks whether to stop: 8 MB, some milliseconds
_STATE = (
    "SELECT (SELECT max(id) FROM batch), (SELECT max(id) FROM import_run),"
    " (SELECT count(*) FROM article)"
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a project: where it is, and when it was made."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Contents:
    """What a project file holds; `last` is the moment of the last decision, empty if none."""

    articles: int
    done: int
    decided: int
    last: str


def copies(folder: Path) -> list[Copy]:
    """Return the copies in a folder, the newest first."""
    found = (Copy(path, moment) for path in folder.glob(f"*{_ENDING}") if (moment := _when(path)))
    return sorted(found, key=lambda copy: copy.made_at, reverse=True)


def keep_copy(
    project: Path, folder: Path, at: datetime, stopped: Callable[[], bool] = lambda: False
) -> Path | None:
    """Copy a project unless the newest copy is the same, and drop copies that are too old.

    Returns the new copy, or None. Any thread may call it, while others read and write the
    project. Raises ProjectError, without a trace left, if the copy cannot be made, or if it was
    `stopped`.
    """
    there = copies(folder)
    with plain_errors(project), closing(connect(project, read_only=True)) as source:
        if there and _state(source) == _state_of(there[0].path):
            return None
        made = folder / f"{at.astimezone(UTC).strftime(_NAME)}{_ENDING}"
        _copy(source, made, stopped)
    _drop_old(folder, at)
    return made


def look_into(path: Path) -> Contents | None:
    """Return what a copy holds, or None if it is damaged or no project."""
    try:
        with closing(connect(path, read_only=True)) as connection:
            if not _whole(connection):
                return None
            return Contents(*connection.execute(_CONTENTS).fetchone())
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


_CONTENTS = """
SELECT count(*), coalesce(sum(status = 'done'), 0), coalesce(sum(decided), 0),
    (SELECT coalesce(max(made_at), '') FROM batch)
FROM article WHERE incoming = 0
"""


def good_copies(folder: Path) -> Iterator[tuple[Copy, Contents]]:
    """Yield the copies that are whole with what they hold, the newest first."""
    for copy in copies(folder):
        contents = look_into(copy.path)
        if contents is not None:
            yield copy, contents


def put_back(copy: Path, project: Path) -> None:
    """Put a copy in the place of a project that nobody has open, in one step.

    Raises ProjectError, the project as it was, if that is not possible.
    """
    beside = project.with_name(f".{project.name}.restored")
    try:
        with plain_errors(copy), closing(connect(copy, read_only=True)) as source:
            _copy(source, beside)
        for rest in (Path(f"{project}-wal"), Path(f"{project}-shm")):
            rest.unlink(missing_ok=True)
        beside.replace(project)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise ProjectError(f"{project}: it cannot be replaced ({error.strerror}).") from error


def _copy(
    source: sqlite3.Connection, target: Path, stopped: Callable[[], bool] = lambda: False
) -> None:
    """Copy a whole database; a file of the target's name appears only when it is complete."""

    def look_up(*_pages: int) -> None:
        if stopped():
            raise InterruptedError(0, "it was stopped")

    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            source.execute("BEGIN")  # what others write meanwhile does not make it begin anew
            source.backup(copy, pages=_PAGES, progress=look_up)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        _onto_disk(part)
        part.replace(target)
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise ProjectError(f"{target}: this copy cannot be made ({_reason(error)}).") from error


def _onto_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _reason(error: OSError | sqlite3.DatabaseError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _state(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return what changes with every decision and every import; suggestions can be made again."""
    state: tuple[int, ...] = connection.execute(_STATE).fetchone()
    return state


def _whole(connection: sqlite3.Connection) -> bool:
    """Tell whether this is an undamaged project; a damaged copy is no copy."""
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        return False
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return bool(found == "ok")


def _state_of(copy: Path) -> tuple[int, ...] | None:
    try:
        with closing(connect(copy, read_only=True)) as connection:
            return _state(connection) if _whole(connection) else None
    except sqlite3.DatabaseError:
        return None


def _drop_old(folder: Path, now: datetime) -> None:
    there = copies(folder)
    keep = kept((copy.made_at for copy in there), now)
    for copy in there:
        if copy.made_at not in keep:
            with suppress(OSError):
                copy.path.unlink()


def _when(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
