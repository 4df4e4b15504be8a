"""Reading that takes a while and can be told to stop."""

from __future__ import annotations

from collections.abc import Callable

from annotator.core.errors import ProjectError
from annotator.store.file import ProjectFile

Stopped = Callable[[], bool]


def never() -> bool:
    """Go on to the end."""
    return False


def look_up(file: ProjectFile, stopped: Stopped) -> None:
    """Raise ProjectError if the reading is to stop."""
    if stopped():
        raise ProjectError("{path}: reading was stopped.", path=file.path)
