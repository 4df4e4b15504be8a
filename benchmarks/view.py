"""The article view: opening a long article, and from a key press to the painted frame."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from annotator.core.exchange import IncomingArticle
from benchmarks.corpus import article, project
from benchmarks.result import Result, median, p95

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow
    from annotator.ui.review_page import ReviewPage

_WORDS_A_MEGABYTE = 165_000  # with some 15,500 suggestions, one every 60 characters
_KEYS = 200
_KEYS_AT_ONCE = 12
_OPENED = 7


def results() -> Iterator[Result]:
    """Measure the window on articles of ordinary length, of 1 MB, of 5 MB, and on one long line.

    Times are those of the window's thread; of a key, without the commit, which `decisions`
    measures.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG_DIR"] = os.environ["ANNOTATOR_DATA_DIR"] = folder
        path = Path(folder, "p.annot")
        project(path, _articles()).close()
        with window_on(path) as window:
            yield from _measured(window)


def _articles() -> Iterator[IncomingArticle]:
    yield article(400, 1)
    yield article(_WORDS_A_MEGABYTE, 2)
    yield _on_one_line(article(_WORDS_A_MEGABYTE, 3))
    yield article(5 * _WORDS_A_MEGABYTE, 4)


def _on_one_line(long: IncomingArticle) -> IncomingArticle:
    return replace(long, text=long.text.replace("\n", " "))


@contextmanager
def window_on(path: Path | None) -> Iterator[MainWindow]:
    """Show a window on a project, or on none, without a suggestion worker beside it."""
    from PySide6.QtWidgets import QApplication

    from annotator.settings import Settings
    from annotator.ui.background import Background
    from annotator.ui.main_window import MainWindow
    from annotator.ui.suggestion_run import SuggestionRun
    from annotator.ui.theme import load_fonts

    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication), "it was made here"
    application.setStyle("Fusion")
    load_fonts()
    SuggestionRun.warm_up = lambda self: None  # type: ignore[method-assign] # no worker beside it
    Background.suggest_new = lambda self, first: 0  # type: ignore[method-assign]
    window = MainWindow(Settings("bench", theme="light"))
    window.resize(1440, 900)
    window.show()
    if path is not None:
        window.open_project(path)
    application.processEvents()
    yield window
    window.close()


def _measured(window: MainWindow) -> Iterator[Result]:
    page = window.page
    assert page is not None, "the project was opened"
    small, large, line, huge = page.project.article_ids()
    floor = median(_cpu(_bare_page, 15))
    yield from _opening(page, "400 words", small, 50.0, floor)
    yield from _opening(page, "1 MB", large, 50.0, floor)
    yield from _opening(page, "1 MB in one line", line, 80.0, floor)
    yield from _opening(page, "5 MB", huge, None, floor)
    yield from _keys(page, "1 MB", large)
    yield from _keys(page, "5 MB", huge)


def _opening(
    page: ReviewPage, what: str, number: int, goal: float | None, floor: float
) -> Iterator[Result]:
    def opened() -> None:
        page.review.open(number)
        _paint()

    took = _cpu(opened, _OPENED, between=lambda: page.review.open(None))
    yield Result(f"open {what}, to the first frame", median(took), "ms", goal=goal, floor=floor)


def _keys(page: ReviewPage, what: str, number: int) -> Iterator[Result]:
    """Press A: after the list of mentions is filled, and as fast as can be while it is not yet.

    A frame is painted when Qt has no event left to send. What stands beside the article follows
    when the window has nothing else to do; the next key waits for it.
    """
    page.review.open(number)
    _paint()
    filling, _ = _pressed(page, _KEYS_AT_ONCE)
    while not page.side.model.complete:
        _paint()
    frames, all_of_it = _pressed(page, _KEYS)
    floor = median(_cpu(_bare_line, 60))
    yield Result(f"key to frame, {what}, p50", median(frames), "ms", goal=5.0, floor=floor)
    yield Result(f"key to frame, {what}, p95", p95(frames), "ms", goal=16.0, floor=floor)
    yield Result(f"with all panes, {what}, p50", median(all_of_it), "ms", floor=floor)
    yield Result(f"with all panes, {what}, p95", p95(all_of_it), "ms", floor=floor)
    yield Result(f"key to frame, {what} just opened", p95(filling), "ms", floor=floor)


def _pressed(page: ReviewPage, times: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds from each key to the article's frame, and till all panes follow."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    page.view.setFocus()
    frames, all_of_it = [], []
    with _Commits() as commits:
        for _ in range(times):
            stored, started = commits.seconds, time.thread_time()
            QTest.keyClick(page.view, Qt.Key.Key_A)
            QApplication.sendPostedEvents()
            painted = time.thread_time()
            _paint()  # what stands beside the article follows …
            _paint()  # … and is painted
            started += commits.seconds - stored
            frames.append((painted - started) * 1000)
            all_of_it.append((time.thread_time() - started) * 1000)
    return frames, all_of_it


def _paint() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


class _Commits:
    """Measures the time that the window's thread spends on storing decisions."""

    def __enter__(self) -> Self:
        from annotator.store import journal

        self._store: Any = journal.perform
        self.seconds = 0.0
        journal.perform = self._timed  # type: ignore[assignment]
        return self

    def __exit__(self, *_error: object) -> None:
        from annotator.store import journal

        journal.perform = self._store

    def _timed(self, *arguments: object) -> None:
        started = time.thread_time()
        self._store(*arguments)
        self.seconds += time.thread_time() - started


def _bare_page() -> None:
    """Lay out and draw a page of text with nothing around it."""
    _bare(article(400, 3).text.replace("\n", " "), 1440, 900)


def _bare_line() -> None:
    """Lay out and draw a line of text with nothing around it."""
    _bare(article(20, 3).text[:90], 640, 40)


def _bare(text: str, width: int, height: int) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter, QTextLayout

    from annotator.ui.theme import serif

    image = QImage(width, height, QImage.Format.Format_RGB32)
    layout = QTextLayout(text, serif(17))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(640)
        line.setPosition(QPointF(0, top))
        top += 37
    layout.endLayout()
    with QPainter(image) as painter:
        layout.draw(painter, QPointF(0, 0))


def _cpu(
    work: Callable[[], object], times: int, *, between: Callable[[], object] = lambda: None
) -> list[float]:
    """Return the window thread's own milliseconds of each run.

    Other programs do not lengthen it, but for what they take of shared caches and cores.
    """
    work()
    took = []
    for _ in range(times):
        between()
        started = time.thread_time()
        work()
        took.append((time.thread_time() - started) * 1000)
    return took
