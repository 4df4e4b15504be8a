"""The whole work without a person: import, suggest, decide, export, through the window's actions.

For machines without a display, and as a first check that everything is in place. It drives the
real window on Qt's offscreen platform, by its named actions, as key presses would.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.project import Chosen, Project
from annotator.settings import default_settings
from annotator.ui.export_run import ExportOrder, ExportRun
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from annotator.ui.theme import load_fonts

_PATIENCE = 300.0  # seconds for loading the model and suggesting, on a slow machine
_REJECTED = 12  # of so many suggestions one is rejected, so that every kind of decision occurs
_RELABELLED = 15


def rehearse(corpus: Path, folder: Path) -> int:
    """Do the work on a corpus, leave the results in a folder, and print what was done."""
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_pass_on)
    application = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(application, QApplication), "the window needs a QApplication"
    application.setStyle("Fusion")
    load_fonts()
    window = MainWindow(default_settings())
    window.resize(1440, 900)
    window.show()
    try:
        return _work(window, corpus, folder)
    finally:
        window.close()


def _work(window: MainWindow, corpus: Path, folder: Path) -> int:
    path = folder / "rehearsal.annot"
    for old in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        old.unlink(missing_ok=True)
    Project.create(path, window.scheme, "rehearsal").close()
    window.open_project(path)
    page = window.page
    if page is None:
        print("The project could not be opened.", file=sys.stderr)
        return 1
    _say("Project", path)
    _import(window, page, corpus)
    _decide(window, page)
    picture = folder / "window.png"
    window.grab().save(str(picture))
    _say("Screenshot", picture)
    return _export(window, page, folder / "gold.jsonl")


def _import(window: MainWindow, page: ReviewPage, corpus: Path) -> None:
    assert window.background is not None, "an open project has its background work"
    background = window.background
    started = time.monotonic()
    background.import_paths([corpus])
    _wait(lambda: not background.busy and not page.project.waiting_articles())
    progress = page.project.progress()
    took = time.monotonic() - started
    _say("Imported", f"{progress.articles} articles from {corpus}")
    _say("Suggested", f"{progress.undecided} mentions in {took:.1f} s, loading the model included")


def _decide(window: MainWindow, page: ReviewPage) -> None:
    """Bring every article to done: mostly accept, now and then reject, relabel or move."""
    number = 0
    for _ in range(page.project.progress().articles):
        while page.review.markup is not None and page.review.markup.undecided():
            number += 1
            window.named_actions[_action_for(number)].trigger()
            QApplication.processEvents()
        window.named_actions["markDone"].trigger()
        QApplication.processEvents()
    window.named_actions["undo"].trigger()
    window.named_actions["redo"].trigger()
    progress = page.project.progress()
    done = f"{progress.done} of {progress.articles} articles are done"
    _say("Decided", f"{progress.decided} mentions; {done}")
    counts = page.project.counts()["labels"].items()
    _say("Accepted", ", ".join(f"{label} {n.get('accepted', 0)}" for label, n in counts))
    faults = list(page.project.faults())
    _say("Verified", "; ".join(faults) or "project file, spans and journal agree")


def _action_for(number: int) -> str:
    if number % _REJECTED == 0:
        return "rejectSuggestion"
    if number % _RELABELLED == 0:
        return "setLabelOrg"
    return "acceptSuggestion"


def _export(window: MainWindow, page: ReviewPage, output: Path) -> int:
    run = ExportRun(page.project.path, ExportOrder("jsonl", Chosen.GOLD, output), window)
    ended: list[bool] = []
    run.finished.connect(lambda: ended.append(run.succeeded))
    run.start()
    _wait(lambda: bool(ended))
    _say("Exported", run.sentence)
    wrong = _wrong_spans(output) if run.succeeded else []
    _say("Checked", f"{len(wrong)} spans whose text is not text[start:end]")
    return 0 if run.succeeded and not wrong else 1


def _wrong_spans(output: Path) -> list[str]:
    wrong: list[str] = []
    for line in output.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        for span in article["spans"]:
            if article["text"][span["start"] : span["end"]] != span["text"]:
                wrong.append(span["text"])
    return wrong


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError("The rehearsal waited too long; something does not answer.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _pass_on(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Print what Qt says, but not that a window nobody sees cannot have a least size."""
    del kind, context
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _say(what: str, words: object) -> None:
    print(f"  {what:<11} {words}", flush=True)
