"""What is kept of an error that nobody foresaw: its traceback, in the log file."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from annotator import __version__
from annotator.settings import log_folder

_LARGEST = 1_000_000  # bytes; then the log begins anew, and one older one is kept


def unforeseen(error: BaseException) -> str:
    """Write an unforeseen error to the log and return the sentence for the user."""
    what = f"something went wrong that should not have ({type(error).__name__}: {error})"
    path = log_folder() / "annotator.log"
    try:
        _append(path, report_of(error))
    except OSError as obstacle:
        return f"{what}; the log {path} could not be written ({obstacle.strerror})."
    return f"{what}; the details are in {path}."


def report_of(error: BaseException) -> str:
    """Return what a developer needs to know of an error: program, system, and where it arose."""
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    system = f"annotator {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return f"{moment} {system}\n{''.join(traceback.format_exception(error))}\n"


def _append(path: Path, entry: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LARGEST:
        path.replace(path.with_suffix(".old.log"))
    with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(entry)
