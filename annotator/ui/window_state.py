"""What the window remembers by itself: its place, its panes, and the projects opened last."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from annotator.settings import config_folder

_RECENT = 8


def _state() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def remember_window(window: QMainWindow) -> None:
    """Keep the window's place and size."""
    _state().setValue("window", window.saveGeometry())


def restore_window(window: QMainWindow) -> bool:
    """Put the window where it was; False if it has not been anywhere yet."""
    geometry = _state().value("window")
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)


def remember_panes(splitter: QSplitter) -> None:
    """Keep the widths of the panes."""
    _state().setValue("panes", splitter.saveState())


def restore_panes(splitter: QSplitter) -> None:
    """Give the panes the widths they had."""
    widths = _state().value("panes")
    if isinstance(widths, QByteArray):
        splitter.restoreState(widths)


def warn_now(path: Path) -> bool:
    """Tell whether a warning about a project's place is still to be given; True only once."""
    kept = _state().value("warned", [])
    warned = [kept] if isinstance(kept, str) else cast(list[str], kept or [])
    if str(path) in warned:
        return False
    _state().setValue("warned", [*warned, str(path)])
    return True


def remember_project(path: Path) -> None:
    """Put a project first among those opened last."""
    others = [str(other) for other in recent_projects() if other != path]
    _state().setValue("projects", [str(path), *others][:_RECENT])


def recent_projects() -> list[Path]:
    """Return the projects opened last that are still there, the last one first."""
    kept = _state().value("projects", [])
    names = [kept] if isinstance(kept, str) else cast(list[str], kept or [])
    return [path for path in map(Path, names) if path.is_file()]
