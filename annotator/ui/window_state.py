"""What the window remembers by itself: its place, its panes, and the projects opened last."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
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


def remember_panels(window: QMainWindow, names: Sequence[str], beside: Sequence[str]) -> None:
    """Keep which panels are open, their places and sizes, and which stand beside the article."""
    state = _state()
    state.setValue("panels", list(names))
    state.setValue("beside", list(beside))
    state.setValue("docks", window.saveState())


def panels_kept() -> tuple[list[str], QByteArray]:
    """Return the panels that were open last, and their places for `QMainWindow.restoreState`."""
    state = _state()
    names, places = _several(state.value("panels")), state.value("docks")
    return (names, places) if isinstance(places, QByteArray) else ([], QByteArray())


def panels_beside() -> list[str]:
    """Return the panels that stood beside the article when they were last open."""
    return _several(_state().value("beside"))


def remember_list(project: Path, asked: Mapping[str, str]) -> None:
    """Keep by what the list of a project's articles is narrowed and sorted, for those opened last.

    `asked` is what the window wants to find again in `list_kept`.
    """
    near = {str(other) for other in recent_projects()} | {str(project)}
    kept = {path: old for path, old in _lists().items() if path in near} | {str(project): asked}
    _state().setValue("lists", json.dumps(kept))


def list_kept(project: Path) -> Mapping[str, str]:
    """Return what was kept by `remember_list`; empty if there is nothing."""
    return _lists().get(str(project), {})


def _lists() -> dict[str, Mapping[str, str]]:
    try:
        kept = json.loads(str(_state().value("lists", "{}")))
    except ValueError:  # somebody has written in the file
        return {}
    lists = kept.items() if isinstance(kept, dict) else ()
    return {path: _texts(old) for path, old in lists if isinstance(old, dict)}


def _texts(kept: dict[str, object]) -> Mapping[str, str]:
    return {name: value for name, value in kept.items() if isinstance(value, str)}


def remember_order(order: str) -> None:
    """Keep the order in which the undecided is gone through."""
    _state().setValue("order", order)


def order_kept() -> str:
    """Return the order in which the undecided was gone through last; empty if nobody chose one."""
    return str(_state().value("order", ""))


def warn_now(path: Path) -> bool:
    """Tell whether a warning about a project's place is still to be given; True only once."""
    warned = _several(_state().value("warned"))
    if str(path) in warned:
        return False
    _state().setValue("warned", [*warned, str(path)])
    return True


def remember_project(path: Path) -> None:
    """Put a project first among those opened last."""
    others = [str(other) for other in recent_projects() if other != path]
    _state().setValue("projects", [str(path), *others][:_RECENT])


def is_first_start() -> bool:
    """Tell whether no project has ever been opened here."""
    return not _state().contains("projects")


def recent_projects() -> list[Path]:
    """Return the projects opened last that are still there, the last one first."""
    names = _several(_state().value("projects"))
    return [path for path in map(Path, names) if path.is_file()]


def _several(kept: object) -> list[str]:
    """Return a list that was kept: Qt gives one of a single word back as that word."""
    return [kept] if isinstance(kept, str) else cast(list[str], kept or [])
