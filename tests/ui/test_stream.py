"""Work in a thread: told in the window's, stopped without waiting, closed with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from annotator.core.errors import ProjectError
from annotator.ui.stream import Stream
from annotator.ui.task import Newest, Task


@pytest.fixture
def stream(qtbot: QtBot) -> Iterator[Stream]:
    del qtbot
    parent = QObject()
    made = Stream(parent)
    yield made
    made.close()


class Held:
    """Work that waits to be let go after its first piece, and notes when it has ended."""

    def __init__(self) -> None:
        self.begun, self.go_on, self.ended = (threading.Event() for _ in range(3))

    def pieces(self) -> Iterator[str]:
        try:
            yield "first"
            self.begun.set()
            self.go_on.wait(10)
            yield "second"
            yield "third"
        finally:
            self.ended.set()


def all_told(stream: Stream, qtbot: QtBot, work: Iterator[object]) -> tuple[list[object], str]:
    told: list[object] = []
    stream.came.connect(told.append)
    with qtbot.waitSignal(stream.ended) as ended:
        stream.start(lambda: work)
    assert ended.args is not None
    return told, ended.args[0]


def test_all_is_told_in_its_order_in_the_thread_of_the_window(stream: Stream, qtbot: QtBot) -> None:
    threads: set[threading.Thread] = set()
    stream.came.connect(lambda _piece: threads.add(threading.current_thread()))
    pieces = list(range(100))  # more than are found ahead
    assert all_told(stream, qtbot, iter(pieces)) == (pieces, "")
    assert threads == {threading.current_thread()}
    assert not stream.running


def test_what_is_found_may_be_nothing(stream: Stream, qtbot: QtBot) -> None:
    assert all_told(stream, qtbot, iter([None, [], 0])) == ([None, [], 0], "")


def test_a_reason_is_told_as_it_is(stream: Stream, qtbot: QtBot) -> None:
    def work() -> Iterator[str]:
        yield "something"
        raise ProjectError("a.annot: it is gone.")

    assert all_told(stream, qtbot, work()) == (["something"], "a.annot: it is gone.")


def test_an_unforeseen_error_ends_the_work_with_a_sentence(stream: Stream, qtbot: QtBot) -> None:
    def work() -> Iterator[str]:
        yield "something"
        raise LookupError("nobody thought of this")

    told, sentence = all_told(stream, qtbot, work())
    assert told == ["something"]
    assert sentence.startswith("Sorry")
    assert "nobody thought of this" in sentence


def test_a_stop_waits_for_nothing_and_the_work_ends_at_its_next_piece(
    stream: Stream, qtbot: QtBot
) -> None:
    held, told = Held(), list[object]()
    stream.came.connect(told.append)
    stream.start(held.pieces)
    qtbot.waitUntil(lambda: told == ["first"] and held.begun.is_set())
    stream.stop()
    assert not stream.running
    assert not held.ended.is_set(), "the window went on while the work was still under way"
    held.go_on.set()
    qtbot.waitUntil(held.ended.is_set)
    assert told == ["first"]


def test_new_work_begins_at_once_and_nothing_of_the_old_is_told(
    stream: Stream, qtbot: QtBot
) -> None:
    held = Held()
    stream.start(held.pieces)
    qtbot.waitUntil(held.begun.is_set)
    assert all_told(stream, qtbot, iter(["new"])) == (["new"], "")
    assert not held.ended.is_set()
    held.go_on.set()
    qtbot.waitUntil(held.ended.is_set)


def test_closing_waits_for_all_work_even_for_what_was_replaced(
    stream: Stream, qtbot: QtBot
) -> None:
    old, new = Held(), Held()
    for held in (old, new):
        stream.start(held.pieces)
        qtbot.waitUntil(held.begun.is_set)
    for held in (old, new):
        threading.Timer(0.05, held.go_on.set).start()
    stream.close()
    assert old.ended.is_set()
    assert new.ended.is_set()


def test_a_task_answers_once(qtbot: QtBot) -> None:
    parent = QObject()
    task = Task(lambda _stopped: [], parent)
    failures: list[str] = []
    task.failed.connect(failures.append)
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args == [[]]
    task.close()
    assert failures == []


def test_a_task_that_fails_says_why(qtbot: QtBot) -> None:
    def work(_stopped: object) -> object:
        raise ProjectError("a.annot: it is gone.")

    parent = QObject()
    task = Task(work, parent)
    with qtbot.assertNotEmitted(task.done), qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args == ["a.annot: it is gone."]


def test_a_stopped_task_is_told_so_and_tells_nobody(qtbot: QtBot) -> None:
    noticed, begun = threading.Event(), threading.Event()

    def work(stopped: object) -> None:
        assert callable(stopped)
        begun.set()
        while not stopped():
            noticed.wait(0.001)
        noticed.set()

    parent = QObject()
    task = Task(work, parent)
    task.start()
    qtbot.waitUntil(begun.is_set)
    with qtbot.assertNotEmitted(task.done, wait=50):
        task.stop()
        qtbot.waitUntil(noticed.is_set)
    task.close()


class Slow:
    """Work that ends when it is let go, whether it was told to stop or not."""

    def __init__(self) -> None:
        self.begun, self.go_on, self.ended = (threading.Event() for _ in range(3))

    def __call__(self, _stopped: Callable[[], bool]) -> str:
        self.begun.set()
        self.go_on.wait(10)
        self.ended.set()
        return "slow"


def test_newer_work_waits_for_none_that_is_older_and_is_told_alone(qtbot: QtBot) -> None:
    parent, told, slow = QObject(), list[object](), Slow()
    newest = Newest(parent)
    newest.begin(slow, told.append, told.append)
    assert slow.begun.wait(10)
    newest.begin(lambda _stopped: "quick", told.append, told.append)
    qtbot.waitUntil(lambda: told == ["quick"])
    assert not slow.ended.is_set()
    slow.go_on.set()
    newest.close()
    assert slow.ended.is_set()
    assert told == ["quick"]


def test_what_is_closed_waits_for_older_work_too(qtbot: QtBot) -> None:
    del qtbot
    parent, slow = QObject(), Slow()
    newest = Newest(parent)
    newest.begin(slow, print, print)
    assert slow.begun.wait(10)
    newest.begin(lambda _stopped: "quick", print, print)
    threading.Timer(0.05, slow.go_on.set).start()
    newest.close()
    assert slow.ended.is_set()


def test_nothing_is_told_while_it_is_held_and_all_of_it_afterwards(qtbot: QtBot) -> None:
    told: list[object] = []
    held = [True]
    stream = Stream(parent := QObject(), held=lambda: held[0])
    stream.came.connect(told.append)
    turns: list[None] = []
    timer = QTimer(parent, interval=20)
    timer.timeout.connect(lambda: turns.append(None))
    timer.start()
    stream.start(lambda: iter(range(3)))
    qtbot.waitUntil(lambda: len(turns) > 3)
    assert told == []
    held[0] = False
    qtbot.waitUntil(lambda: told == [0, 1, 2])
    stream.close()
    timer.stop()
