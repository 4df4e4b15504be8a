"""Pictures of every dialog, panel and page of the window: nobody reads them, but look at them.

`python -m tests.screenshots FOLDER --all` takes them in light, dark and high contrast, in the usual
sizes, with large letters, and in a language with long words. What is clipped is printed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTabWidget, QWidget

from annotator.copies import keep_copy
from annotator.core.figures import FigureName
from annotator.project import Project
from annotator.settings import Settings
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.figures_panel import FiguresPanel
from annotator.ui.main_window import MainWindow
from annotator.ui.panel_dock import PanelDock
from annotator.ui.panels import PANELS
from annotator.ui.stream import Stream
from annotator.ui.theme import load_fonts
from annotator.ui.tour import STEPS
from tests.longer import longer_words
from tests.ui import tree
from tests.ui.windows import DIALOGS

_PATIENCE = 30  # seconds until a picture is taken of what is not ready
_SCRIPTS = {
    "chinese": "北京论坛闭幕\n\n"
    + "中国与巴西星期二在北京签署了一项备忘录。金砖国家的部长们欢迎一带一路倡议下的新项目。" * 6,
    "arabic": "اختتام المنتدى في القاهرة\n\n"
    + "وقّعت مصر والصين يوم الثلاثاء مذكرة تفاهم حول مبادرة الحزام والطريق في القاهرة. " * 8,
    "emoji": "🚀 Moon base 🌍 grows\n\n"
    + "Brazil 🇧🇷 and China 🇨🇳 signed 🤝 in Beijing; BRICS 👩‍👩‍👧‍👦 ministers cheered 🎉. " * 9,
}
_UNREAD = "Two files could not be read."
_DAMAGED = "The project is damaged: its file ends too early."
_ALIAS = "“special economic zone” is no term of Special economic zone yet."


@dataclass(frozen=True, slots=True)
class View:
    """One way in which everything is looked at: colours, size of the window and of the text."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 720)
    text_size: int = 17
    long_words: bool = False


EVERYTHING = (
    View("light"),
    View("dark", theme="dark"),
    View("contrast", theme="contrast"),
    View("long-words", long_words=True),
)
WINDOW_ONLY = (
    View("1440x900", size=(1440, 900)),
    View("1920x1080", size=(1920, 1080)),
    View("960x540", size=(960, 540)),
    View("large-letters", text_size=34),
    View("large-letters-dark", theme="dark", text_size=34),
)


class Gallery:
    """Takes the pictures of one view into a folder."""

    def __init__(self, sample: Path, folder: Path, view: View) -> None:
        self._folder = folder / view.name
        self._folder.mkdir(parents=True, exist_ok=True)
        self._sample = sample
        self._view = view
        self._clipped: set[str] = set()  # said once, however often it is seen
        self.window = MainWindow(
            Settings("ada", theme=view.theme, text_size=view.text_size), save_settings_too=False
        )
        self.window.resize(*view.size)
        self.window.show()

    def take(self, *, everything: bool) -> None:
        """Take the window as it is worked with, or everything that it has."""
        if everything:
            self._pages()
            self._scripts()
        self.window.open_project(self._sample)
        _until_rested(self.window)
        self._open("Brics deputies")
        self._press("nextSuggestion")
        self._picture("window", self.window)
        self._panels()
        if everything:
            self._article_parts()
            self._dialogs()
            self._tour()
            self._read_only()
        self.window.close()

    # Parts

    def _pages(self) -> None:
        self._picture("start", self.window)
        empty = self._sample.with_name(f"empty-{self._view.name}.annot")
        Project.create(empty, self.window.scheme, "ada").close()
        self.window.open_project(empty)
        self._picture("empty", self.window)

    def _scripts(self) -> None:
        """Take articles in other scripts: the project is empty, and they are brought into it."""
        folder = self._sample.with_name("scripts")
        folder.mkdir(exist_ok=True)
        for name, text in _SCRIPTS.items():
            (folder / f"{name}.txt").write_text(text, "utf-8")
        page, background = self.window.page, self.window.background
        assert page is not None, "a project is open"
        assert background is not None, "a project is open"
        background.import_paths([folder])
        _until(lambda: not background.busy and not page.project.waiting_articles())
        for name, text in _SCRIPTS.items():
            self._open(text.partition("\n")[0])
            self._press("nextSuggestion")
            self._picture(f"window-{name}", self.window)

    def _panels(self) -> None:
        for spec in PANELS:
            self._press(spec.action)
            panel = self.window.panels.shown(spec.action)
            assert panel is not None, spec.action
            _until_rested(panel)
            self._picture(f"panel-{spec.action}", self.window)
            self._tabs(f"panel-{spec.action}", panel, self.window)
            self._beside(f"beside-{spec.action}", panel)
            if isinstance(panel, FiguresPanel):
                self._figures(panel)
            self._close_panels()

    def _beside(self, name: str, panel: QWidget) -> None:
        """Take a panel as it stands beside the article, and put it back below."""
        (dock,) = [dock for dock in self.window.findChildren(PanelDock) if dock.panel is panel]
        dock.stand(beside=True)
        dock.show()
        _until_rested(panel)
        self._picture(name, self.window)
        dock.stand(beside=False)
        dock.show()
        _until_rested(panel)

    def _close_panels(self) -> None:
        for dock in self.window.findChildren(PanelDock):
            dock.hide()
        self.window.panels.close_project()
        self.window.resize(*self._view.size)

    def _figures(self, panel: FiguresPanel) -> None:
        for row, name in enumerate(FigureName):
            panel.names.setCurrentRow(row)
            _until_rested(panel)
            self._picture(f"figure-{name.name.lower()}", panel)

    def _article_parts(self) -> None:
        page = self.window.page
        assert page is not None, "a project is open"
        filter_button = page.articles.findChild(QPushButton, "articleFilter")
        assert filter_button is not None, "the pane has it"
        filter_button.click()
        page.articles.filter.undecided.setChecked(True)
        _until_rested(page)
        self._picture("filter-open", self.window)
        page.articles.filter_cleared()
        filter_button.click()
        page.offer.words.setText(_ALIAS)
        page.offer.take.setText("Add as alias")
        page.offer.show()
        self._press("findInArticle")
        self._picture("term-offer-and-find-bar", self.window)
        page.offer.hide()
        page.article.find_bar.leave()
        self.window.complain(_UNREAD, ["a.pdf: empty"])
        self._picture("notice", self.window)
        page.article.notice.withdraw(_UNREAD)
        self._press("commandPalette")
        palette = self.window.help_desk.palette
        assert palette is not None, "just opened"
        self._picture("palette", self.window)
        palette.line.setText("debt")
        self._picture("palette-words", self.window)
        palette.leave()

    def _dialogs(self) -> None:
        for kind, show in DIALOGS.items():
            show(self.window)
            self._dialog(kind.__name__.removesuffix("Dialog"), kind)
        self.window.recovery.offer_for_damaged(self._sample, _DAMAGED)
        self._dialog("Damaged", CopiesDialog)

    def _dialog(self, name: str, kind: type[QDialog]) -> None:
        _until(lambda: any(dialog.isVisible() for dialog in self.window.findChildren(kind)))
        dialog = next(d for d in self.window.findChildren(kind) if d.isVisible())
        _until_rested(dialog)
        self._picture(f"dialog-{name}", dialog)
        self._tabs(f"dialog-{name}", dialog, dialog)
        for other in self.window.findChildren(QDialog):
            if other.isVisible():
                other.reject()
        QApplication.processEvents()

    def _tabs(self, name: str, part: QWidget, shown: QWidget) -> None:
        for tabs in part.findChildren(QTabWidget):
            for place in range(1, tabs.count()):
                tabs.setCurrentIndex(place)
                _until_rested(part)
                self._picture(f"{name}-{place + 1}", shown)

    def _tour(self) -> None:
        page, tour = self.window.page, self.window.help_desk.tour
        assert page is not None, "a project is open"
        tour.start(page)
        for number in range(1, len(STEPS) + 1):
            self._picture(f"tour-{number}", self.window)
            assert tour.callout is not None, "the tour has begun"
            tour.callout.go_on.click()

    def _read_only(self) -> None:
        self.window.close_project()
        with closing(Project.open(self._sample, "ada")):
            self.window.open_project(self._sample)
            _until_rested(self.window)
            self._picture("read-only", self.window)
            self.window.close_project()

    # Means

    def _open(self, beginning: str) -> None:
        assert self.window.page is not None, "a project is open"
        articles = self.window.page.articles
        rows = range(articles.model.rowCount())
        row = next(row for row in rows if beginning in articles.model.summary(row).title)
        articles.list.setCurrentIndex(articles.model.index(row))

    def _press(self, *names: str) -> None:
        for name in names:
            self.window.named_actions[name].trigger()
            QApplication.processEvents()

    def _picture(self, name: str, part: QWidget) -> None:
        _settle()
        part.grab().save(str(self._folder / f"{name}.png"))
        for words in set(tree.clipped(part)) - self._clipped:
            self._clipped.add(words)
            print(f"{self._view.name} {name}: {words}")
        if part.width() > self._view.size[0] or part.height() > self._view.size[1]:
            print(f"{self._view.name} {name}: it has grown to {part.size().toTuple()}")


def take_all(
    sample: Path, folder: Path, views: Iterable[View] = (*EVERYTHING, *WINDOW_ONLY)
) -> None:
    """Take everything, of a project that is there, into a folder for each view."""
    keep_copy(sample)
    for view in views:
        with ExitStack() as speaking:
            if view.long_words:
                application = QApplication.instance()
                assert isinstance(application, QApplication), "there is one"
                speaking.enter_context(longer_words(application))
            Gallery(sample, folder, view).take(everything=view in EVERYTHING)


def take_doubled(sample: Path, folder: Path) -> None:
    """Take the window in a process of its own, in which Qt draws all of it twice as large."""
    command = [sys.executable, "-m", "tests.gallery", str(sample), str(folder)]
    subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": "2"})


def _until_rested(part: QWidget) -> None:
    """Wait until nothing in a part of the window is looked up any more."""
    _settle()
    _until(lambda: not any(stream.running for stream in part.findChildren(Stream)))
    _settle()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _until(so: Callable[[], bool]) -> None:
    started = time.monotonic()
    while not so() and time.monotonic() < started + _PATIENCE:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    application = QApplication(["annotator"])
    application.setStyle("Fusion")
    load_fonts()
    take_all(Path(sys.argv[1]), Path(sys.argv[2]), [View("200-percent")])
