"""The window program: settings, colours, the main window, and what to open in it."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.core.errors import AnnotatorError
from annotator.failures import report_of, unforeseen
from annotator.settings import Settings, default_settings, load_settings
from annotator.ui import dialogs, window_state
from annotator.ui.application import Application
from annotator.ui.language import speak, tr
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts


def main(arguments: list[str]) -> int:
    """Open the window on a project, or on files and folders; return the exit status."""
    obstacle = _obstacle(arguments)
    if obstacle:
        print(f"annotator: {obstacle}", file=sys.stderr)
        return 2
    application = QApplication.instance() or Application([sys.argv[0]])
    assert isinstance(application, QApplication), "the window needs a QApplication"
    application.setApplicationName("Annotator")
    application.setDesktopFileName("annotator")
    application.setStyle("Fusion")
    load_fonts()
    desk = Desk(*_settings())
    _tell_of_failures(desk)
    if isinstance(application, Application):
        application.asked_to_open.connect(lambda name: desk.window.open_paths([Path(name)]))
    application.processEvents()  # the first frame comes before anything else is loaded
    store = threading.Thread(target=_load_store, daemon=True)
    store.start()
    _open_when_loaded(desk.window, store, _to_open(arguments))
    return application.exec()


class Desk:
    """The main window, and another one in its place when it is to speak another language."""

    def __init__(self, settings: Settings, readable: bool) -> None:
        """Show a window; settings that cannot be read are not written over."""
        self._readable = readable
        self.window = self._shown(settings)

    def _shown(self, settings: Settings) -> MainWindow:
        speak(settings.language)
        window = MainWindow(settings, save_settings_too=self._readable)
        # Later, for the dialog in which the language was chosen is a part of this window.
        window.look.language_changed.connect(lambda: QTimer.singleShot(0, self._replace))
        window.show()
        return window

    def _replace(self) -> None:
        old = self.window
        project = old.project.path if old.project is not None else None
        window_state.remember_window(old)
        self.window = self._shown(old.look.settings)  # first, or the program would end
        old.close()
        old.deleteLater()
        if project is not None:
            self.window.open_project(project)


def has_display() -> bool:
    """Tell whether there is a screen to show a window on, or a platform of Qt's instead of one."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)


def _obstacle(arguments: list[str]) -> str:
    """Return why no window can be opened, in a sentence; empty if nothing stands in the way."""
    missing = [name for name in arguments if not Path(name).exists()]
    if missing:
        return f"{missing[0]}: there is no such file or folder, and no command of that name."
    if not has_display():
        return "there is no display to open a window on. `annotator --help` names the commands."
    return ""


def _settings() -> tuple[Settings, bool]:
    """Return the settings, and whether their file could be read."""
    try:
        return load_settings(), True
    except AnnotatorError as error:
        dialogs.show_error(
            None, tr("{error} The usual settings are in force until then.", error=error)
        )
        return default_settings(), False


def _load_store() -> None:
    """Import what opening a project needs, while the window answers already."""
    import annotator.store.schema  # noqa: F401


def _to_open(arguments: list[str]) -> list[Path]:
    return [Path(name) for name in arguments] or window_state.recent_projects()[:1]


def _open_when_loaded(window: MainWindow, store: threading.Thread, paths: list[Path]) -> None:
    """Open what was asked for once the window is painted and the store is there."""
    if not paths:
        return
    if store.is_alive():
        QTimer.singleShot(10, window, lambda: _open_when_loaded(window, store, paths))
    else:
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))


def _tell_of_failures(desk: Desk) -> None:
    """Let an unforeseen error reach the user once, in words; decisions are stored by then."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            sentence = tr("Sorry, {what} Your decisions are saved.", what=unforeseen(error))
            desk.window.complain(sentence, report_of(error).splitlines())

    sys.excepthook = hook
