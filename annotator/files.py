"""Where the program's own files are: from source, from an installed wheel, in a frozen build."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file below `resources/`, for example "termbase/policy.jsonl"."""
    return _home("resources") / name


def seeds() -> Path:
    """Return the folder of the sample corpus."""
    return _home("seeds")


def guide() -> Path:
    """Return the folder of the user guide and of the pages that it leads to."""
    return _home("docs")


def _home(folder: str) -> Path:
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parent / folder
