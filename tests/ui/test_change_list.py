"""The list of changes: put in words where it is looked at, leading to places."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.core.timeline import Told
from annotator.ui.change_list import ChangeList


class Teller:
    """Tells made-up changes, and counts them."""

    def __init__(self) -> None:
        self.told = 0

    def __call__(self, first: int, count: int) -> Sequence[Told]:
        self.told += count
        return [
            Told(f"change {n}", 7, "Article", Span(n, n + 1)) for n in range(first, first + count)
        ]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(500, 300)
    return host


@pytest.fixture
def changes(host: QWidget) -> ChangeList:
    changes = ChangeList("changes", "Changes", host)
    changes.resize(500, 300)
    host.show()
    return changes


def test_of_very_many_changes_those_are_told_that_are_seen(changes: ChangeList) -> None:
    for count in (300_000, 250_000):  # fewer, while the end of the others is seen
        tell = Teller()
        changes.show_changes(count, tell)
        changes.view.scrollToBottom()
        QApplication.processEvents()
        assert 0 < tell.told < 500
        assert changes.model.index(count - 1, 0).data() == f"change {count - 1}"


def test_a_change_leads_to_its_place(changes: ChangeList, qtbot: QtBot) -> None:
    changes.show_changes(3, Teller())
    with qtbot.waitSignal(changes.place_chosen) as chosen:
        changes.view.activated.emit(changes.model.index(2, 0))
    assert chosen.args == [7, Span(2, 3)]


def test_what_cannot_be_read_is_said_in_the_list(changes: ChangeList, qtbot: QtBot) -> None:
    def fail(first: int, count: int) -> Sequence[Told]:
        raise ProjectError("the disk reported an error.")

    changes.show_changes(2, fail)
    assert changes.model.index(0, 0).data() == "the disk reported an error."
    with qtbot.assertNotEmitted(changes.place_chosen):
        changes.view.activated.emit(changes.model.index(0, 0))
