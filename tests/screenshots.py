"""Takes the pictures of the docs, from the real window on the sample corpus.

usage: python -m tests.screenshots FOLDER [--all]

With --all also those that nobody reads but that should be looked at: other sizes, other scripts.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog

from annotator.exporting.formats import FORMATS
from annotator.files import seeds
from annotator.project import Project
from annotator.settings import Settings
from annotator.ui.everywhere_panel import EverywherePanel
from annotator.ui.export_dialog import ExportDialog
from annotator.ui.export_flow import stock_of
from annotator.ui.import_dialog import ImportDialog, Target
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts

_SHOWN = "Far-side samples"  # emoji and Chinese names
_RIGHT_TO_LEFT = "Gulf"


def main(folder: Path, *, everything: bool) -> None:
    """Take the pictures of the docs, or everything."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(["annotator"])
    application.setStyle("Fusion")
    load_fonts()
    with tempfile.TemporaryDirectory() as place:
        os.environ["ANNOTATOR_CONFIG_DIR"] = os.environ["ANNOTATOR_DATA_DIR"] = place
        window = MainWindow(Settings("ada"))
        window.resize(1440, 900)
        window.show()
        _picture(window, folder / "start.png")
        window.open_project(_project(Path(place, "empty.annot"), window))
        _picture(window, folder / "empty.png")
        window.open_project(_project(Path(place, "sample.annot"), window))
        _fill(window)
        _pictures_of_review(window, folder)
        if everything:
            _more_pictures(window, folder)
        window.close()


def _pictures_of_review(window: MainWindow, folder: Path) -> None:
    assert window.page is not None, "a project is open"
    _press(window, "acceptRest", "markDone")
    _press(window, *["acceptSuggestion"] * 9, "rejectSuggestion", *["acceptSuggestion"] * 4)
    for theme in ("light", "dark"):
        window.look.set_theme(theme)
        _picture(window, folder / f"window-{theme}.png")
    window.look.set_theme("light")
    _picture_of_everywhere(window, folder / "everywhere.png")
    _open(window, "The Long Way")
    _press(window, *["nextSuggestion"] * 60)
    _picture(window, folder / "long.png")


def _picture_of_everywhere(window: MainWindow, path: Path) -> None:
    assert window.page is not None, "a project is open"
    markup = window.page.review.markup
    assert markup is not None, "an article is open"
    text = markup.article.text
    china = next(m for m in markup.mentions if m.undecided and m.span.of(text) == "China")
    window.page.review.focus_on(china)
    _press(window, "decideEverywhere")
    panel = window.panels.shown("decideEverywhere")
    assert isinstance(panel, EverywherePanel), "just opened"
    while panel.decider.portions.running:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    _picture(window, path)
    window.panels.close_project()


def _more_pictures(window: MainWindow, folder: Path) -> None:
    for name, title in (("scripts", _SHOWN), ("right-to-left", _RIGHT_TO_LEFT)):
        _open(window, title)
        for theme in ("light", "dark"):
            window.look.set_theme(theme)
            _picture(window, folder / f"{name}-{theme}.png")
    _press(window, "showKeys")
    _dialog_picture(window, folder / "keys.png")
    _exchange_pictures(window, folder)
    for width, height in ((1280, 800), (1920, 1080)):
        window.resize(width, height)
        _picture(window, folder / f"window-{width}x{height}.png")


def _exchange_pictures(window: MainWindow, folder: Path) -> None:
    """Take the dialogs before an import and an export, in both themes."""
    for theme in ("light", "dark"):
        window.look.set_theme(theme)
        brought = ImportDialog([seeds()], Target(window.scheme.names, (), "ada"), window)
        brought.show()
        _until(partial(_has_looked, brought))
        _dialog_picture(window, folder / f"import-{theme}.png")
        assert window.page is not None, "a project is open"
        export = ExportDialog(list(FORMATS.values()), stock_of(window.page), window)
        export.show()
        _until(partial(_has_lines, export))
        _dialog_picture(window, folder / f"export-{theme}.png")


def _has_looked(dialog: ImportDialog) -> bool:
    return not dialog.summary.text().endswith("…")


def _has_lines(dialog: ExportDialog) -> bool:
    return bool(dialog.fit.text())


def _until(so: Callable[[], bool]) -> None:
    started = time.monotonic()
    while not so() and time.monotonic() < started + 30:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _project(path: Path, window: MainWindow) -> Path:
    Project.create(path, window.scheme, "ada").close()
    return path


def _fill(window: MainWindow) -> None:
    assert window.page is not None, "a project is open"
    assert window.background is not None, "a project is open"
    window.background.import_paths([seeds()])
    project, background = window.page.project, window.background
    started = time.monotonic()
    while background.busy or project.waiting_articles():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if time.monotonic() > started + 300:
            raise TimeoutError("the suggestions did not come")


def _open(window: MainWindow, beginning: str) -> None:
    assert window.page is not None, "a project is open"
    model = window.page.articles.model
    rows = range(model.rowCount())
    row = next(row for row in rows if beginning in model.summary(row).title)
    window.page.articles.list.setCurrentIndex(model.index(row))


def _press(window: MainWindow, *names: str) -> None:
    for name in names:
        window.named_actions[name].trigger()
        QApplication.processEvents()


def _dialog_picture(window: MainWindow, path: Path) -> None:
    QApplication.processEvents()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    dialog.grab().save(str(path))
    dialog.close()
    print(path)


def _picture(window: MainWindow, path: Path) -> None:
    QApplication.processEvents()
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), everything="--all" in sys.argv)
