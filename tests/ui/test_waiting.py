"""Large changes at the window: it lives meanwhile, shows how far it is, and can be told to stop."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.core.errors import AnnotatorError, ProjectError
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.occurrence import Occurrence
from annotator.core.under_way import UnderWay
from annotator.core.wording import wording
from annotator.project import Project
from annotator.ui import waiting
from annotator.ui.everywhere_panel import EverywherePanel
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from annotator.ui.waiting import WaitDialog, wait_for
from tests.builders import incoming, new_project, suggestion
from tests.ui.conftest import FakeWorker

ARTICLES, MENTIONS = 100, 20
MANY = 1000  # articles
ALL = ARTICLES * MENTIONS
_TURN_MS = 1
_LONG = 20  # seconds: nothing that goes well takes so long

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which 2,000 mentions of one name wait, and one of another."""
    return made_with(ARTICLES, tmp_path_factory.mktemp("large"))


def made_with(count: int, folder: Path) -> Path:
    """Make a project with so many articles, in each of which 20 mentions wait."""
    texts = [f"{'Kazan and ' * MENTIONS}Brazil {number}" for number in range(count)]
    articles = (
        incoming(
            text,
            suggestions=tuple(suggestion("Kazan", text=text, nth=nth) for nth in range(MENTIONS))
            + ((suggestion("Brazil", text=text),) if number == 0 else ()),
        )
        for number, text in enumerate(texts)
    )
    with closing(new_project(folder, *articles)) as project:
        return project.path


@pytest.fixture
def window(made: Path, tmp_path: Path, open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """A window with that project, in which nothing else goes on."""
    path = Path(shutil.copy(made, tmp_path / "large.annot"))
    window = open_window(path)
    background = window.background
    assert background is not None
    background._twins.stop()
    qtbot.waitUntil(lambda: background.suggestions.worker is not None)
    return window


@pytest.fixture
def page(window: MainWindow) -> ReviewPage:
    assert window.page is not None
    return window.page


def places(project: Project) -> list[Occurrence]:
    """Where the name stands."""
    with project.reader() as reader:
        found = reader.occurrences(wording("Kazan"), ArticleFilter())
        return [place for portion in found for place in portion]


def decide(project: Project) -> None:
    project.decide_everywhere(places(project), Decision(Deed.ACCEPT))


class Middle:
    """Halts what is written in the middle, does something in the window, and lets it go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._reached, self._go_on = threading.Event(), threading.Event()
        self._go_on.set()
        monkeypatch.setattr(waiting, "_PATIENCE_MS", 0)
        counted = UnderWay.counted

        def halting(way: UnderWay, rows: Iterator[object]) -> Iterator[object]:
            for row in counted(way, rows):
                if way.passed == ALL + ALL // 2:
                    self._reached.set()
                    self._go_on.wait(_LONG)
                yield row

        monkeypatch.setattr(UnderWay, "counted", halting)
        self._timer = QTimer(interval=_TURN_MS)
        self._timer.timeout.connect(self._look)
        self._do: Callable[[WaitDialog], object] = lambda _dialog: None
        self.until: Callable[[], bool] = lambda: True
        self._begun = False

    def do(self, deed: Callable[[WaitDialog], object]) -> None:
        """Do this with the next large work in its middle."""
        self._do = deed
        self._reached.clear()
        self._go_on.clear()
        self._begun = False
        self._timer.start()

    def _look(self) -> None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, WaitDialog)]
        shown = [dialog for dialog in shown if dialog.isVisible()]
        if self._reached.is_set() and shown and not self._begun:
            self._begun = True
            try:
                self._do(shown[0])
            except BaseException:
                self._stop()
                raise
        if self._begun and self.until():
            self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._go_on.set()


@pytest.fixture
def middle(monkeypatch: pytest.MonkeyPatch) -> Middle:
    return Middle(monkeypatch)


def dump(path: Path) -> list[str]:
    """All that is in a project file."""
    with closing(sqlite3.connect(path)) as file:
        return list(file.iterdump())


def test_the_window_lives_while_many_are_decided_and_taken_back(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    page = open_window(made_with(MANY, tmp_path)).page
    assert page is not None
    turns: list[None] = []
    timer = QTimer(interval=_TURN_MS)
    timer.timeout.connect(lambda: turns.append(None))
    timer.start()
    found = places(page.project)
    for deed in (
        lambda: page.project.decide_everywhere(found, Decision(Deed.ACCEPT)),
        page.review.undo,
        page.review.redo,
    ):
        turns.clear()
        deed()
        assert len(turns) > 20
    assert page.project.progress().decided == MANY * MENTIONS
    assert page.review.markup is not None
    assert len(page.review.markup.annotations) == MENTIONS


def test_what_is_shown_meanwhile_is_the_project_as_it_was(page: ReviewPage, middle: Middle) -> None:
    seen: list[object] = []

    def look(_dialog: WaitDialog) -> None:
        page.view.viewport().repaint()
        seen.append(page.project.progress().decided)
        seen.append(len(page.project.open_markup(2).annotations))

    middle.do(look)
    decide(page.project)
    assert seen == [0, 0]
    assert page.project.progress().decided == ALL


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_cancelling_leaves_everything_as_it_was(
    key: Qt.Key | None, page: ReviewPage, middle: Middle
) -> None:
    before = dump(page.project.path)

    def cancel(dialog: WaitDialog) -> None:
        if key is None:
            dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
        else:
            QTest.keyClick(dialog, key)
        assert dialog.isVisible()
        assert dialog.words.text() == "Stopping; everything will be as it was …"

    middle.do(cancel)
    with pytest.raises(ProjectError, match="everything is as it was"):
        decide(page.project)
    assert dump(page.project.path) == before
    assert page.project.progress().decided == 0
    page.review.accept()  # the window goes on
    assert page.project.progress().decided == 1


def test_undoing_can_be_cancelled_and_says_so(page: ReviewPage, middle: Middle) -> None:
    decide(page.project)
    said: list[str] = []
    page.review.said.connect(said.append)
    middle.do(lambda dialog: dialog.reject())
    page.review.undo()
    assert said == ["Stopped; everything is as it was."]
    assert page.project.progress().decided == ALL
    page.review.undo()
    assert page.project.progress().decided == 0


def test_how_far_it_is_is_shown_and_announced(
    page: ReviewPage, middle: Middle, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(waiting, "announce", lambda _widget, words: announced.append(words))

    def look(dialog: WaitDialog) -> None:
        assert announced[0] == f"Deciding 0 of {ALL:,} mentions …"
        dialog.show_progress()
        done = ALL + ALL // 2  # of places, marks and the journal's rows; all articles are begun
        count = int(done / (3 * ALL + ARTICLES) * ALL)
        assert dialog.words.text() == f"Deciding {count:,} of {ALL:,} mentions …"
        assert dialog.bar.value() == 100 * count // ALL
        assert dialog.bar.accessibleName() == "Progress"
        assert dialog.windowTitle() == "One moment"
        assert len(announced) == 2  # a quarter is done

    middle.do(look)
    decide(page.project)


def test_keys_and_clicks_meanwhile_do_nothing(
    window: MainWindow, page: ReviewPage, middle: Middle
) -> None:
    def press(_dialog: WaitDialog) -> None:
        handle = window.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_A)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(40, 200))
        QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    middle.do(press)
    decide(page.project)
    assert [step.batch.action for step in page.project.history()] == ["accept"]


def test_deciding_twice_decides_once(window: MainWindow, middle: Middle, qtbot: QtBot) -> None:
    window.named_actions["decideEverywhere"].trigger()
    panel = window.panels.shown("decideEverywhere")
    assert isinstance(panel, EverywherePanel)
    qtbot.waitUntil(lambda: not panel.decider.portions.running)
    assert panel.decider.model.ticked_count == ALL
    said: list[str] = []
    panel.decider.said.connect(said.append)
    decision = Decision(Deed.ACCEPT)
    middle.do(lambda _dialog: panel.decider.bar.decided.emit(decision))
    panel.decider.bar.decided.emit(decision)
    assert "something large is being written" in said[0]
    assert said[1].startswith(f"Decided {ALL:,} as one step")
    assert window.project is not None
    assert len(list(window.project.history())) == 1


def test_suggestions_that_come_meanwhile_are_stored_afterwards(
    window: MainWindow, page: ReviewPage, middle: Middle, worker: FakeWorker, qtbot: QtBot
) -> None:
    assert window.background is not None
    run = window.background.suggestions
    middle.do(lambda _dialog: run.start([ARTICLES]))
    middle.until = lambda: run._process.bytesAvailable() > 0
    before = {m.span for m in page.project.markup(ARTICLES).suggestions}
    decide(page.project)
    qtbot.waitUntil(lambda: not run.running)
    new = {m.span for m in page.project.markup(ARTICLES).suggestions} - before
    text = page.project.markup(ARTICLES).article.text
    assert [span.of(text) for span in new] == ["Brazil"]
    assert worker.asked[-1] == ARTICLES
    assert list(page.project.faults()) == []


def test_a_window_that_is_closed_meanwhile_closes_when_all_is_done(
    window: MainWindow, page: ReviewPage, middle: Middle, qtbot: QtBot
) -> None:
    path = page.project.path

    def close(_dialog: WaitDialog) -> None:
        assert not window.close()
        assert window.isVisible()

    middle.do(close)
    decide(page.project)
    qtbot.waitUntil(lambda: not window.isVisible())
    with closing(Project.open(path, "Ana")) as project:
        assert project.progress().decided == ALL
        assert list(project.faults()) == []


def test_closing_a_window_twice_is_closing_it_once(window: MainWindow) -> None:
    assert window.close()
    window.closeEvent(QCloseEvent())  # as at the end of a session
    assert not window.isVisible()


def test_what_fails_is_raised_where_it_was_asked_for(window: MainWindow) -> None:
    def fail(_way: UnderWay) -> None:
        raise AnnotatorError("No.")

    with pytest.raises(AnnotatorError, match=r"^No\.$"):
        wait_for(window, fail, lambda _share: "")


def test_what_cannot_be_stopped_offers_nothing_to_stop_it_with(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_PATIENCE_MS", 0)
    shown, go_on = [], threading.Event()

    def look() -> None:
        for dialog in window.findChildren(WaitDialog):
            shown.append(dialog.buttons.isVisible())
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            assert dialog.isVisible()
            go_on.set()

    timer = QTimer(interval=_TURN_MS)
    timer.timeout.connect(look)
    timer.start()

    def work(way: UnderWay) -> bool:
        go_on.wait(_LONG)
        return way.stopped

    assert wait_for(window, work, lambda _share: "One", stoppable=False) is False
    assert shown
    assert not any(shown)


def test_no_garbage_is_looked_for_while_one_large_work_follows_another(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(waiting, "_TIDY_MS", 1)
    go_on = threading.Event()

    def work(_way: UnderWay) -> bool:
        go_on.wait(_LONG)
        return gc.isenabled()

    QTimer.singleShot(0, go_on.set)
    assert wait_for(window, work, lambda _share: "One") is False
    go_on.clear()
    QTimer.singleShot(50, go_on.set)  # by then the first one would have had it looked for
    assert wait_for(window, work, lambda _share: "Two") is False
    qtbot.waitUntil(gc.isenabled)
