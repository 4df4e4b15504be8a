"""What is kept of an error that nobody foresaw: its traceback, in the log file."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from annotator import __version__
from annotator.core.messages import worded
from annotator.settings import log_folder

_LARGEST = 1_000_000  # bytes; then the log begins anew, and one older one is kept


def unforeseen(error: BaseException) -> str:
    """Write an unforeseen error to the log and return the sentence for the user."""
    kind = type(error).__name__
    path = log_folder() / "annotator.log"
    try:
        _append(path, report_of(error, quoting=False))
    except OSError as obstacle:
        return worded(
            "something went wrong that should not have ({kind}: {error}); the log {path} could not"
            " be written ({why}).",
            kind=kind,
            error=error,
            path=path,
            why=obstacle.strerror,
        )
    return worded(
        "something went wrong that should not have ({kind}: {error}); the details are in {path}.",
        kind=kind,
        error=error,
        path=path,
    )


def report_of(error: BaseException, *, quoting: bool = True) -> str:
    """Return what a developer needs to know of an error: program, system, and where it arose.

    Not `quoting`, it leaves out what errors say, which may be words of an article; what the system
    says of a file stays.
    """
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    system = f"annotator {__version__}, Python {platform.python_version()}, {platform.platform()}"
    lines = traceback.format_exception(error) if quoting else _places(error)
    return f"{moment} {system}\n{''.join(lines)}\n"


def _places(error: BaseException) -> Iterator[str]:
    """Yield where an error arose, and those that led to it, without what they say."""
    yield "Traceback, the first error first:\n"
    for one in reversed(list(_led_to(error))):
        kind = type(one)
        yield from traceback.format_tb(one.__traceback__)
        said = f": {one.strerror}" if isinstance(one, OSError) else ""
        yield f"{kind.__module__}.{kind.__qualname__}{said}\n"


def _led_to(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those that led to it, each once, the last one first."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        context = None if following.__suppress_context__ else following.__context__
        following = following.__cause__ or context


def _append(path: Path, entry: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LARGEST:
        path.replace(path.with_suffix(".old.log"))
    with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(entry)
