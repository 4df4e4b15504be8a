"""The real program, started as users start it, in the hands of an analyst with a keyboard."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

import annotator.app  # noqa: F401 - so that its timers are watched from the first test on
from annotator.__main__ import main
from annotator.exporting.formats import FORMATS
from annotator.settings import log_folder
from annotator.ui import suggestion_run
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from tests.ui.conftest import FakeWorker
from tests.ui.hands import press

_PATIENCE_MS = 60_000


class Analyst:
    """Works in the window with the keyboard, and looks at it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = window
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        press(*keys)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self._qtbot.waitUntil(condition, timeout=_PATIENCE_MS)

    def until_idle(self) -> None:
        """Wait until imports and suggestions have ended."""
        background = self.window.background
        assert background is not None, "no project is open"
        self.until(lambda: not background.busy)

    def export(self, format_: str, output: Path) -> None:
        """Export gold: Ctrl+E, choose the format, Return, name the file."""

        def name_the_file(*_: object) -> tuple[str, str]:
            return str(output), ""

        self._monkeypatch.setattr(QFileDialog, "getSaveFileName", name_the_file)
        down = list(FORMATS).index(format_)
        QTimer.singleShot(0, self.window, lambda: self._answer(*["Down"] * down, "Return"))
        self.press("Ctrl+E")
        self.until(lambda: output.is_file() and str(output) in self.said + self.notice)

    def _answer(self, *keys: str) -> None:
        """Answer the dialog that opens; it is modal, so this runs while it waits."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow():
            QTimer.singleShot(5, self.window, lambda: self._answer(*keys))
            return
        press(*keys)
        if dialog.isVisible():
            dialog.reject()  # type: ignore[attr-defined]
            pytest.fail("the dialog is still open")

    # Eyes

    @property
    def page(self) -> ReviewPage:
        """The review of the open project."""
        assert self.window.page is not None, "no project is open"
        return self.window.page

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.window.status._said.text()

    @property
    def notice(self) -> str:
        """What stands above the article."""
        return self.page.article.notice.words.text()

    @property
    def article(self) -> int:
        """The number of the open article."""
        markup = self.page.review.markup
        return markup.article.id if markup else 0

    @property
    def text(self) -> str:
        """The text of the open article."""
        markup = self.page.review.markup
        return markup.article.text if markup else ""

    @property
    def focus(self) -> tuple[str, str, str]:
        """The words in focus, their label and their state."""
        mention = self.page.review.focus
        if mention is None:
            return "", "", ""
        return mention.span.of(self.text), mention.label, mention.state.value

    @property
    def undecided(self) -> int:
        """How many mentions of the open article are undecided."""
        markup = self.page.review.markup
        return markup.undecided_count if markup else 0


Work = Callable[[Analyst], None]
RunProgram = Callable[[list[str], Work], None]


@pytest.fixture
def run_program(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> RunProgram:
    """A function that starts the program with arguments and lets an analyst work in it."""
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail(f"asked: {box.text()}"))

    def run(arguments: list[str], work: Work) -> None:
        hook = sys.excepthook
        worked: list[bool] = []

        def event_loop(*_: object) -> int:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            (window,) = (w for w in windows if w.isVisible())
            try:
                qtbot.waitActive(window)
                work(Analyst(window, qtbot, monkeypatch))
                worked.append(True)
            finally:
                window.close()
                window.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            return 0

        monkeypatch.setattr(QApplication, "exec", event_loop)
        try:
            assert main(arguments) == 0
        finally:
            sys.excepthook = hook
        assert worked
        assert not (log_folder() / "annotator.log").exists(), "an error was logged"
        QApplication.processEvents()

    return run


@pytest.fixture
def fake_worker(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> FakeWorker:
    """A worker without a model in place of the real one."""
    fake = FakeWorker(tmp_path_factory.mktemp("worker"))
    monkeypatch.setattr(suggestion_run, "program", fake.program)
    return fake
