"""What the tests of the window share: the look, a worker without a model, small windows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.labels import LabelScheme, load_scheme
from annotator.core.terms import Case, Concept, Form, Termbase
from annotator.files import resource
from annotator.project import Project
from annotator.settings import Settings
from annotator.ui import suggestion_run
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """The style and the fonts that `annotator.app` gives the program."""
    qapp.setStyle("Fusion")
    load_fonts()


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> Iterator[None]:
    """Qt remembers Shift of the last key of a test, and would select in the next as if it held."""
    yield
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_F35)


@pytest.fixture(autouse=True)
def no_questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every question that would stop the window; a test that wants one answers it itself."""
    asked: list[str] = []

    def note(box: QDialog) -> int:
        asked.append(type(box).__name__)
        return 0

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a file dialog was opened that this test did not expect")

    for kind in (QMessageBox, QDialog):
        monkeypatch.setattr(kind, "exec", note)
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    return asked


class FakeWorker:
    """Makes suggestion runs start `fake_worker.py`, and tells it what to do."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def program(self, *arguments: str) -> list[str]:
        """Stand in for `annotator.commands.program`."""
        script = Path(__file__).with_name("fake_worker.py")
        return [sys.executable, "-S", "-E", str(script), str(self._folder), *arguments]

    @property
    def starts(self) -> list[str]:
        """The arguments of each start."""
        return self._lines("started")

    @property
    def asked(self) -> list[int]:
        """The articles asked for, in order."""
        return [int(line.split()[1]) for line in self._lines("asked")]

    @property
    def taught(self) -> list[str]:
        """What it was taught of the memory: the whole, or more."""
        return self._lines("taught")

    def hold(self) -> None:
        """Give no answers until `go_on`."""
        (self._folder / "hold").touch()

    def go_on(self) -> None:
        """Give answers again."""
        (self._folder / "hold").unlink()

    def refuse(self) -> None:
        """Answer that there is nothing to suggest for a reason."""
        (self._folder / "refuse").touch()

    def lack_a_model(self, notice: str) -> None:
        """Find no model from the next start on, and say so; with an empty notice find one again."""
        (self._folder / "notice").write_text(notice, encoding="ascii")

    def die(self, times: int) -> None:
        """Die so many times, each time instead of an answer."""
        (self._folder / "deaths").write_text(str(times), encoding="ascii")

    def _lines(self, name: str) -> list[str]:
        path = self._folder / name
        return path.read_text(encoding="ascii").splitlines() if path.exists() else []


@pytest.fixture(autouse=True)
def worker(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> FakeWorker:
    """A worker without a model in place of the real one, which takes seconds to start."""
    fake = FakeWorker(tmp_path_factory.mktemp("worker"))
    monkeypatch.setattr(suggestion_run, "program", fake.program)
    return fake


@pytest.fixture(scope="session")
def policy_news() -> LabelScheme:
    """The scheme that is shipped."""
    return load_scheme(resource("schemes/policy-news.json"))


@pytest.fixture(scope="session")
def termbase() -> Termbase:
    """A term base of two concepts."""
    return Termbase((_concept("BRICS", "BRICS"), _concept("BRI", "Belt and Road")))


def _concept(name: str, words: str) -> Concept:
    case = Case.ACRONYM if words.isupper() else Case.ANY
    return Concept(name, "bloc", words, "POLICY", (Form(words, "en", case),))


@pytest.fixture
def project(news: Path) -> Iterator[Project]:
    """The project `news`, open."""
    with closing(Project.open(news, "Ana")) as opened:
        yield opened


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    """A function that shows the main window, with a project or files if they are named."""

    windows: list[MainWindow] = []

    def open_one(
        *paths: Path, settings: Settings | None = None, resized: bool = True
    ) -> MainWindow:
        window = MainWindow(settings or Settings("Ana", theme="light"))
        windows.append(window)
        qtbot.addWidget(window)
        if resized:
            window.resize(1280, 800)
        window.show()
        qtbot.waitActive(window)
        if paths:
            window.open_paths(paths)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return window

    return open_one
