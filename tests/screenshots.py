"""Takes the pictures of the docs, from the real window on the sample corpus.

usage: python -m tests.screenshots FOLDER [--all]

With --all also those that nobody reads but that should be looked at: `tests/gallery.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from annotator.core.figures import FigureName
from annotator.files import seeds
from annotator.project import Project
from annotator.settings import Settings
from annotator.ui.everywhere_panel import EverywherePanel
from annotator.ui.figures_panel import FiguresPanel
from annotator.ui.main_window import MainWindow
from annotator.ui.panel_dock import PanelDock
from annotator.ui.settings_dialog import SettingsDialog
from annotator.ui.stream import Stream
from annotator.ui.termbase_dialog import TermbaseDialog
from annotator.ui.theme import load_fonts
from tests.gallery import take_all, take_doubled


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
        _pictures_of_editors(window, folder)
        _pictures_of_help(window, folder)
        window.close()
        if everything:
            take_all(Path(place, "sample.annot"), folder)
            take_doubled(Path(place, "sample.annot"), folder)


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


def _pictures_of_help(window: MainWindow, folder: Path) -> None:
    """Take the keys, the settings, the palette and the tour."""
    assert window.page is not None, "a project is open"
    _press(window, "showKeys")
    _dialog_picture(window, folder / "keys.png")
    _press(window, "showSettings")
    (settings,) = window.findChildren(SettingsDialog)
    settings.said.setText("Kept in /home/ada/.config/annotator/settings.toml.")
    _dialog_picture(window, folder / "settings.png")
    _press(window, "commandPalette")
    palette = window.help_desk.palette
    assert palette is not None, "just opened"
    palette.line.setText("debt")
    _until(lambda: any(entry.title.startswith("Bonn") for entry in palette.model.entries))
    _picture(window, folder / "palette.png")
    palette.leave()
    window.help_desk.tour.start(window.page)
    _press_next(window)
    _picture(window, folder / "tour.png")
    window.help_desk.tour.leave()


def _press_next(window: MainWindow) -> None:
    assert window.help_desk.tour.callout is not None, "the tour has begun"
    window.help_desk.tour.callout.go_on.click()
    QApplication.processEvents()


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


def _pictures_of_editors(window: MainWindow, folder: Path) -> None:
    """Take the label scheme, the term base, the filter of the articles, and two panels."""
    assert window.page is not None, "a project is open"
    _press(window, "editScheme")
    _dialog_picture(window, folder / "labels.png")
    _press(window, "editTermbase")
    (terms,) = window.findChildren(TermbaseDialog)
    terms.list.search.setText("belt")
    _until_rested(terms)
    terms.list.table.selectRow(0)
    _dialog_picture(window, folder / "terms.png")
    _open(window, "Brics deputies")
    _press(window, "nextSuggestion", "showFigures")
    figures = window.panels.shown("showFigures")
    assert isinstance(figures, FiguresPanel), "just opened"
    figures.names.setCurrentRow(list(FigureName).index(FigureName.ACTORS_AND_CONCEPTS))
    _until_rested(figures)
    _picture(window, folder / "figures.png")
    _press(window, "showFigures", "showGuideline")
    (dock,) = (one for one in window.findChildren(PanelDock) if one.isVisible())
    dock.move_button.click()
    window.setFocus()
    _until_rested(window)
    _picture(window, folder / "guideline.png")
    dock.hide()
    window.panels.close_project()
    _picture_of_filter(window, folder / "filter.png")


def _picture_of_filter(window: MainWindow, path: Path) -> None:
    assert window.page is not None, "a project is open"
    articles = window.page.articles
    button = articles.findChild(QPushButton, "articleFilter")
    assert button is not None, "above the list"
    button.click()
    articles.filter.undecided.setChecked(True)
    _until(articles.sign.isVisible)
    _until_rested(window)
    _picture(window, path)
    articles.filter_cleared()
    button.click()


def _until_rested(part: QWidget) -> None:
    QApplication.processEvents()
    _until(lambda: not any(stream.running for stream in part.findChildren(Stream)))


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
