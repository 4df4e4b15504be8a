"""The copies that are kept of every project: where they are, and how one is put back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from annotator.core.errors import ProjectError
from annotator.settings import data_folder
from annotator.store import copies as store
from annotator.store.copies import Contents, Copy, good_copies, look_into

__all__ = ["Contents", "Copy", "folder_of", "good_copies_of", "keep_copy", "restore"]


def folder_of(project: Path) -> Path:
    """Return the folder with a project's copies, among the user's data; it need not exist.

    It is found by the project's place, so that it is found where the project cannot be read.
    """
    place = hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return data_folder() / "copies" / f"{project.stem}-{place[:10]}"


def keep_copy(project: Path, stopped: Callable[[], bool] = lambda: False) -> Path | None:
    """Keep a copy of a project as it is now, unless the newest copy is the same.

    Returns the new copy, or None. May be called from any thread. Raises ProjectError if it cannot
    be made, or was `stopped`.
    """
    return store.keep_copy(project, folder_of(project), datetime.now(UTC), stopped)


def good_copies_of(project: Path) -> list[tuple[Copy, Contents]]:
    """Return the copies of a project that are whole, with what they hold, the newest first."""
    return list(good_copies(folder_of(project)))


def restore(copy: Path, project: Path) -> Path | None:
    """Put a copy in the place of a project that nobody has open.

    What stands there is kept as a copy itself, so that this can be taken back; where it is too
    damaged for that it is kept beside, and its path is returned. Raises ProjectError, the project
    as it was.
    """
    try:
        keep_copy(project)
    except ProjectError:
        if look_into(project) is not None:  # nothing may take its place before it is kept
            raise
    return store.put_back(copy, project)
