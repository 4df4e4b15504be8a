"""One writer a project: a lock of the operating system, which a crash releases by itself."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import LockedError, ProjectError

if TYPE_CHECKING:
    from filelock import BaseFileLock


def lock_for_writing(path: Path) -> BaseFileLock:
    """Take the lock of a project, or raise ProjectError if somebody else has it.

    The lock is a hidden file beside the project, so that programs on other machines see it too.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            "{path}: this project is open already, in another window or command. Close it there"
            " first.",
            path=path,
        ) from error
    except OSError as error:
        raise ProjectError(
            "{path}: it cannot be written here ({why}). Copy it to a folder of your own and open"
            " the copy.",
            path=path,
            why=error.strerror,
        ) from error
    return lock


def unlock(lock: BaseFileLock) -> None:
    """Give a lock back and remove its file.

    It is removed while still held: whoever waits for it notices that the file has gone, and tries
    anew. Windows refuses to remove an open file, where it simply stays.
    """
    with suppress(OSError):
        Path(lock.lock_file).unlink()
    lock.release()
