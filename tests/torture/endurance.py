"""A long day in the real window: decisions, articles, themes, sizes and panels; what piles up?

`make endurance`, or `python -m tests.torture.endurance [--visits N]`. A visit is one article
that is opened, twenty decisions in it, and now and then something else.
"""

from __future__ import annotations

import argparse
import gc
import os
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from annotator.core.exchange import IncomingArticle
from annotator.core.labels import load_scheme
from annotator.files import resource
from annotator.project import Project
from annotator.settings import Settings
from annotator.ui import suggestion_run
from annotator.ui.main_window import MainWindow
from annotator.ui.memory import give_back
from annotator.ui.panels import PANELS
from annotator.ui.theme import load_fonts
from tests.builders import import_articles, incoming, suggestion
from tests.ui.conftest import FakeWorker
from tests.ui.hands import press

VISITS = 5_000
_WARM_UP = 0.2  # of the visits: until then caches fill
_USUAL = 1280, 800  # pixels of the window, of which each has its place in memory
_RARELY = 20  # visits between two looks at something else than articles
_NAMES = ("Brazil", "China", "Kazan", "BRICS")
_EACH = 5  # of each name in an article
# Qt forgets some of its own bars between docks when a project with open panels is closed.
_OF_QT = "qt_qmainwindow_extended_splitter"


@dataclass(frozen=True, slots=True)
class Parts:
    """What there is of Qt's at a moment, when all that is not needed any more is gone.

    Counting it makes a Python object of each, which PySide keeps: half a megabyte each time.
    """

    objects: int
    widgets: int
    timers: int

    @classmethod
    def count(cls, window: MainWindow) -> Parts:
        """Count."""
        _tidy()
        timers = window.findChildren(QTimer)
        return cls(
            sum(part.objectName() != _OF_QT for part in window.findChildren(QObject)),
            sum(widget.objectName() != _OF_QT for widget in QApplication.allWidgets()),
            sum(timer.isActive() for timer in timers),
        )

    def __str__(self) -> str:
        return _said(self)


@dataclass(frozen=True, slots=True)
class Sample:
    """What the system gives at a moment, after what goes back each minute has gone."""

    megabytes: float
    threads: int
    files: int

    @classmethod
    def take(cls) -> Sample:
        """Look it up."""
        _tidy()
        give_back()
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return cls(
            pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
            threading.active_count(),
            len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - a Path would be open itself
        )

    def __str__(self) -> str:
        return _said(self)


def _tidy() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _said(counts: Parts | Sample) -> str:
    return "  ".join(f"{field.name} {getattr(counts, field.name):.0f}" for field in fields(counts))


@dataclass(slots=True)
class Day:
    """A day's work: what was done, and what there was meanwhile."""

    samples: list[Sample]
    visits: int = 0
    decisions: int = 0
    keys: int = 0
    seconds: float = 0.0

    @property
    def growth(self) -> float:
        """By how much the memory grew from the end of the warm-up to the largest sample after."""
        warm = self.samples[int(len(self.samples) * _WARM_UP)].megabytes
        return max(sample.megabytes for sample in self.samples[-3:]) / warm - 1


def make_project(path: Path, articles: int) -> None:
    """Make a project in which every article has twenty suggestions."""
    scheme = load_scheme(resource("schemes/policy-news.json"))
    with closing(Project.create(path, scheme, "Ana")) as project:
        import_articles(project, map(_article, range(articles)))
    with closing(sqlite3.connect(path)) as db:  # so that the worker has nothing to begin with
        db.execute("UPDATE article SET suggested_by = 'fake 1'")
        db.commit()


def _article(number: int) -> IncomingArticle:
    text = f"Article {number} 🌍\n\n" + "Brazil and China spoke of BRICS in Kazan. " * _EACH
    marks = [suggestion(n, text=text, nth=nth) for n in _NAMES for nth in range(_EACH)]
    return incoming(text, f"Article {number}", suggestions=tuple(marks))


class Stamina:
    """Works in the window as long as it is told to."""

    def __init__(
        self, window: MainWindow, chance: Random, tell: Callable[[str], object] = str
    ) -> None:
        self._window = window
        self._chance = chance
        self._tell = tell
        self.day = Day([])
        self._rare: tuple[Callable[[], None], ...] = (
            *(self._theme, self._size, self._panel, self._search, self._text, self._keys),
            *(self._everything_back, self._reopen),
        )
        # Looked at in the same state each time: what is opened at one turn is hidden at the next.
        self._cycle = 2 * _RARELY * len(self._rare)

    def work(self, visits: int) -> Day:
        """Visit so many articles."""
        began = time.monotonic()
        looks = range(self._cycle - 2, visits, self._cycle)
        for visit in range(visits):
            self._visit()
            if visit % _RARELY == _RARELY - 1:
                self._rare[visit // _RARELY % len(self._rare)]()
                self._come_back()
            if visit in looks:
                self._window.resize(*_USUAL)
                self._settle()
                self.day.samples.append(Sample.take())
                self._tell(f"{visit + 1:5}: {self.day.samples[-1]}")
                if visit in (looks[int(len(looks) * _WARM_UP)], looks[-1]):
                    self._tell(f"       {Parts.count(self._window)}")
        self.day.seconds = time.monotonic() - began
        return self.day

    def round(self) -> Parts:
        """Do everything once, and count what there is then."""
        self._visit()
        for rare in self._rare:
            rare()
            self._come_back()
        self._settle()
        return Parts.count(self._window)

    def _visit(self) -> None:
        """Decide about all mentions of the open article, and go on to the next to do."""
        page = self._window.page
        assert page is not None
        if page.review.markup is None or not page.review.markup.undecided_count:
            page.articles.choose_first()
        before = self._decided()
        self._press(*self._chance.choices(("A", "3", "Tab", "1"), k=6))
        if self._chance.random() < 0.2:  # what is rejected for good is not suggested again
            self._press("X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z")
        self._press("Shift+A")
        self.day.decisions += self._decided() - before
        assert not page.review.markup or not page.review.markup.undecided_count, "keys were lost"
        self._press("Ctrl+Return")
        self.day.visits += 1

    def _come_back(self) -> None:
        """Take the keyboard back, as a window manager would after a dialog."""
        assert self._window.page is not None
        self._window.activateWindow()
        self._window.page.view.setFocus()
        self._settle()

    def _decided(self) -> int:
        assert self._window.project is not None
        return self._window.project.progress().decided

    def _press(self, *keys: str) -> None:
        assert self._window.page is not None
        for key in keys:
            press(key, on=self._window.page.view)
        self.day.keys += len(keys)

    def _theme(self) -> None:
        self._window.named_actions["switchTheme"].trigger()
        self._settle()

    def _size(self) -> None:
        self._window.resize(self._chance.randrange(900, 1600), self._chance.randrange(600, 1000))
        self._settle()

    def _panel(self) -> None:
        """Open each panel, let it find something, and hide it."""
        for name in (panel.action for panel in PANELS):
            self._window.named_actions[name].trigger()
            self._settle()
            if name != "decideEverywhere":  # which would look again
                self._window.named_actions[name].trigger()

    def _search(self) -> None:
        self._window.search_box.setText(f"article {self._chance.randrange(100)}")
        self._settle()
        self._window.search_box.clear()
        self._settle()

    def _text(self) -> None:
        for name in ("largerText", "longerLines", "usualText", "shorterLines"):
            self._window.named_actions[name].trigger()
        self._settle()

    def _keys(self) -> None:
        for name in ("showKeys", "restoreCopy"):
            self._window.named_actions[name].trigger()
            self._settle()
            for dialog in self._window.findChildren(QDialog):
                dialog.reject()
            self._settle()

    def _everything_back(self) -> None:
        """Undo some steps and make them again."""
        self._press(*["Ctrl+Z"] * 5, *["Ctrl+Shift+Z"] * 5)

    def _reopen(self) -> None:
        """Close the project and open it again, where the work stopped."""
        assert self._window.project is not None
        path, there = self._window.project.path, self._window.page
        assert there is not None
        markup = there.review.markup
        self._window.close_project()
        self._window.open_project(path)
        self._settle()
        if markup is not None and self._window.page is not None:
            self._window.page.articles.select(markup.article.id)

    def _settle(self) -> None:
        """Let everything that is under way come to rest, as far as half a second goes."""
        for _ in self._moments(0.15):
            QApplication.processEvents()
        # The loop of a program does that by itself: what was closed goes.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @staticmethod
    def _moments(seconds: float) -> Iterator[None]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            yield
            time.sleep(0.005)


@contextmanager
def at_work(folder: Path, articles: int, tell: Callable[[str], object] = str) -> Iterator[Stamina]:
    """Open a window on a project of so many articles, for somebody to work in."""
    path = folder / "work.annot"
    make_project(path, articles)
    window = MainWindow(Settings("Ana", theme="light"))
    window.resize(*_USUAL)
    window.show()
    window.open_project(path)
    try:
        yield Stamina(window, Random(1), tell)
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> None:
    """Work through a long day, and say what piled up."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.endurance")
    parser.add_argument("--visits", type=int, default=VISITS, help="articles that are opened")
    visits = parser.parse_args().visits
    application = QApplication(["annotator"])
    application.setStyle("Fusion")
    load_fonts()
    with TemporaryDirectory() as name:
        for variable in ("ANNOTATOR_CONFIG_DIR", "ANNOTATOR_DATA_DIR"):
            os.environ[variable] = name
        setattr(suggestion_run, "program", FakeWorker(Path(name)).program)  # noqa: B010
        with at_work(Path(name), visits + 10, lambda line: print(line, flush=True)) as stamina:
            day = stamina.work(visits)
    print(f"{day.visits:,} articles, {day.decisions:,} decisions, {day.keys:,} keys,")
    print(f"{day.seconds:.0f} s; memory after the warm-up: {day.growth:+.1%}")
    sys.exit(day.growth > 0.1)


if __name__ == "__main__":
    main()
