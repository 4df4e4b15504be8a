"""The memory at hand: at once where it is little to read, from a thread where it is much."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator import project as projects
from annotator.core.errors import ProjectError
from annotator.project import Project
from annotator.reader import read_memory
from annotator.ui import memory_feed
from annotator.ui.memory_feed import MemoryFeed


@pytest.fixture
def feed(project: Project, qtbot: QtBot) -> Iterator[MemoryFeed]:
    del qtbot
    parent = QObject()
    feed = MemoryFeed(project, parent)
    yield feed
    feed.close()


@pytest.fixture
def said(feed: MemoryFeed) -> list[str]:
    sentences: list[str] = []
    feed.said.connect(sentences.append)
    return sentences


@pytest.fixture
def much(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is to be read is too much for the window's thread."""
    monkeypatch.setattr(projects, "_LITTLE", 0)


def test_a_little_is_there_at_once(feed: MemoryFeed, project: Project) -> None:
    found = feed.current()
    assert found is not None
    assert found.memory.surfaces.keys() >= {"Brazil", "China"}
    project.undo()
    project.undo()
    later = feed.current()
    assert later is not None
    assert later.memory != found.memory


@pytest.mark.usefixtures("much")
def test_much_is_read_in_a_thread(feed: MemoryFeed, project: Project, qtbot: QtBot) -> None:
    with qtbot.waitSignal(feed.ready):
        assert feed.current() is None
        assert feed.current() is None  # still
    found = feed.current()
    assert found is not None
    assert found.memory == read_memory(project.path).memory
    project.undo()
    with qtbot.waitSignal(feed.ready):
        assert feed.current() is None
    later = feed.current()
    assert later is not None
    assert later.memory == read_memory(project.path).memory


@pytest.mark.usefixtures("much")
def test_what_cannot_be_read_is_said_once_and_does_without(
    *, feed: MemoryFeed, project: Project, qtbot: QtBot, said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def damaged(*_: object) -> None:
        raise ProjectError("news.annot: the file is damaged.")

    monkeypatch.setattr(memory_feed, "read_memory", damaged)
    with qtbot.waitSignal(feed.ready):
        assert feed.current() is None
    found = feed.current()
    assert found is not None
    assert not found.memory
    project.undo()
    assert feed.current() == found
    assert said == ["news.annot: the file is damaged."]


def test_a_little_that_cannot_be_read_is_said_once_too(
    feed: MemoryFeed, project: Project, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise ProjectError("news.annot: the file is damaged.")

    monkeypatch.setattr(project, "memory", damaged)
    for _ in range(2):
        found = feed.current()
        assert found is not None
        assert not found.memory
    assert said == ["news.annot: the file is damaged."]


@pytest.mark.usefixtures("much")
def test_closing_ends_the_reading(feed: MemoryFeed) -> None:
    heard: list[bool] = []
    feed.ready.connect(lambda: heard.append(True))
    assert feed.current() is None
    feed.close()
    assert heard == []
