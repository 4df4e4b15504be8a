"""Copies of a project file: made while it is open, kept by age, looked at, put back.

A copy is a whole project file, made by SQLite's backup interface
(https://sqlite.org/backup.html); its name says when, in UTC.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from annotator.core.errors import ProjectError
from annotator.core.messages import worded
from annotator.core.retention import kept
from annotator.store.file import APPLICATION_ID, connect, plain_errors
from annotator.store.lock import lock_for_writing, unlock

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
    _drop_old(folder, at, made)
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


def put_back(copy: Path, project: Path) -> Path | None:
    """Put a copy in the place of a project that nobody has open, in one step.

    At every moment, also if the power fails, there is either the project with all that was decided
    in it or the copy. A project too damaged for that is kept beside: its path is returned.
    Raises ProjectError, the project as it was, if that is not possible.
    """
    beside = project.with_name(f".{project.name}.restored")
    lock = lock_for_writing(project)
    try:
        with plain_errors(copy), closing(connect(copy, read_only=True)) as source:
            _copy(source, beside)
        kept_beside = None if _made_one_file(project) else _kept_beside(project)
        # What lies beside belongs to the old file: SQLite would write it into the new one.
        for rest in _besides(project):
            rest.unlink(missing_ok=True)
        _folder_onto_disk(project.parent)
        beside.replace(project)
        return kept_beside
    except OSError as error:
        raise ProjectError(
            "{project}: it cannot be replaced ({why}).", project=project, why=error.strerror
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        unlock(lock)


def _made_one_file(project: Path) -> bool:
    """Bring what lies beside a project into it; False if it is too damaged for that."""
    if not project.exists():
        return True
    if not any(rest.exists() for rest in _besides(project)) and look_into(project):
        return True
    try:
        with closing(connect(project, read_only=False)) as old:
            (mode,) = old.execute("PRAGMA journal_mode = DELETE").fetchone()
            return bool(mode == "delete") and _whole(old)
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise ProjectError(
                "{project}: another program has it open. Close that program and try again.",
                project=project,
            ) from error
        return False
    except sqlite3.DatabaseError:
        return False


def _kept_beside(project: Path) -> Path:
    """Keep a damaged project, and what lies beside it, under a second name."""
    numbers = chain([""], (f"-{number}" for number in count(2)))
    names = (project.with_stem(f"{project.stem}-damaged{number}") for number in numbers)
    kept = next(name for name in names if not name.exists())
    wal, _ = _besides(kept)
    for old, new in ((_besides(project)[0], wal), (project, kept)):
        if old.exists():
            _link(old, new)
    _folder_onto_disk(project.parent)
    return kept


def _link(old: Path, new: Path) -> None:
    """Give a file a second name; where the disk knows no such thing, copy it."""
    new.unlink(missing_ok=True)
    try:
        os.link(old, new)
    except OSError:
        shutil.copyfile(old, new)
        _onto_disk(new)


def _besides(project: Path) -> tuple[Path, Path]:
    """Return where SQLite keeps the newest decisions of a file, and its index of them."""
    return Path(f"{project}-wal"), Path(f"{project}-shm")


def _folder_onto_disk(folder: Path) -> None:
    """Let what was renamed and removed in a folder be so after a power cut, in this order."""
    if os.name == "nt":  # which opens no folders; its file system keeps the order
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _copy(
    source: sqlite3.Connection, target: Path, stopped: Callable[[], bool] = lambda: False
) -> None:
    """Copy a whole database; a file of the target's name appears only when it is complete."""

    def look_up(*_pages: int) -> None:
        if stopped():
            raise InterruptedError(0, worded("it was stopped"))

    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            # What others write meanwhile does not make it begin anew, once something is read.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            source.backup(copy, pages=_PAGES, progress=look_up)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        _onto_disk(part)
        part.replace(target)
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise ProjectError(
            "{target}: this copy cannot be made ({why}).", target=target, why=_reason(error)
        ) from error


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


def _drop_old(folder: Path, now: datetime, newest: Path) -> None:
    """Drop what is too old, never the newest: a clock that was set back makes it seem older."""
    there = copies(folder)
    keep = kept((copy.made_at for copy in there), now)
    for copy in there:
        if copy.made_at not in keep and copy.path != newest:
            with suppress(OSError):
                copy.path.unlink()


def _when(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
