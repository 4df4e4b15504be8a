"""The article view: opening a long article, and from a key press to the painted frame."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.corpus import article, project
from benchmarks.result import Result, median, p95

_WORDS_A_MEGABYTE = 165_000


def results() -> Iterator[Result]:
    """Measure the window on an article of 1 MB with some 16,000 suggestions."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG_DIR"] = os.environ["ANNOTATOR_DATA_DIR"] = folder
        path = Path(folder, "p.annot")
        project(path, iter([article(_WORDS_A_MEGABYTE, 1), article(400, 2)])).close()
        yield from _in_window(path)


def _in_window(path: Path) -> Iterator[Result]:
    from PySide6.QtWidgets import QApplication

    from annotator.settings import Settings
    from annotator.ui.main_window import MainWindow
    from annotator.ui.suggestion_run import SuggestionRun
    from annotator.ui.theme import load_fonts

    application = QApplication.instance() or QApplication(["bench"])
    load_fonts()
    SuggestionRun.warm_up = lambda self: None  # type: ignore[method-assign] # no worker beside it
    window = MainWindow(Settings("bench"))
    window.resize(1440, 900)
    window.show()
    window.open_project(path)
    application.processEvents()
    page = window.page
    assert page is not None, "the project was opened"
    first, second = page.project.article_ids()

    def opened(number: int) -> None:
        page.review.open(number)
        page.view.viewport().repaint()

    small = _cpu(lambda: opened(second), 9)
    large = _cpu(lambda: opened(first), 5)

    def key() -> None:
        page.review.accept()
        application.processEvents()

    keys = _cpu(key, 60)
    window.close()
    floor = median(_cpu(_bare_page, 9))
    yield Result("open an article of 400 words", median(small), "ms", goal=50.0, floor=floor)
    yield Result("open an article of 1 MB", median(large), "ms", goal=50.0, floor=floor)
    yield Result("key to frame, 1 MB, p50", median(keys), "ms", goal=5.0, floor=floor)
    yield Result("key to frame, 1 MB, p95", p95(keys), "ms", goal=16.0, floor=floor)


def _bare_page() -> None:
    """Lay out and draw a page of text with nothing around it."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter, QTextLayout

    from annotator.ui.theme import serif

    image = QImage(1440, 900, QImage.Format.Format_RGB32)
    layout = QTextLayout(article(400, 3).text.replace("\n", " "), serif(17))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(640)
        line.setPosition(QPointF(0, top))
        top += 37
    layout.endLayout()
    with QPainter(image) as painter:
        layout.draw(painter, QPointF(0, 0))


def _cpu(work: Callable[[], object], times: int) -> list[float]:
    """Return the window thread's own time of each run, which other programs do not lengthen."""
    work()
    took = []
    for _ in range(times):
        started = time.thread_time()
        work()
        took.append((time.thread_time() - started) * 1000)
    return took
