"""Rows that go on in a second line where they have no room in one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.flow import Flow


def shown_row(qtbot: QtBot, width: int, *, pushed: bool = False, centred: bool = False) -> QWidget:
    """Show three buttons of 100 by 30 pixels with gaps of 10, and margins of 5."""
    part = QWidget()
    qtbot.addWidget(part)
    row = Flow(part, gap=10, centred=centred)
    row.setContentsMargins(5, 5, 5, 5)
    for number in range(3):
        if pushed and number == 2:
            row.push()
        button = QPushButton(str(number), part)
        button.setFixedSize(100, 30)
        row.addWidget(button)
    part.resize(width, part.heightForWidth(width))
    part.show()
    qtbot.waitExposed(part)
    return part


def places(part: QWidget) -> list[tuple[int, int]]:
    return [(one.x(), one.y()) for one in part.findChildren(QPushButton)]


def test_parts_stand_in_one_line_if_there_is_room(qtbot: QtBot) -> None:
    part = shown_row(qtbot, 400)
    assert places(part) == [(5, 5), (115, 5), (225, 5)]
    assert part.height() == 40


def test_parts_go_on_in_the_next_line(qtbot: QtBot) -> None:
    part = shown_row(qtbot, 225)
    assert places(part) == [(5, 5), (115, 5), (5, 45)]
    assert part.height() == 80


def test_what_is_pushed_stands_at_the_right_of_a_single_line(qtbot: QtBot) -> None:
    assert places(shown_row(qtbot, 400, pushed=True))[2] == (295, 5)
    assert places(shown_row(qtbot, 225, pushed=True))[2] == (5, 45)


def test_centred_lines_stand_in_the_middle(qtbot: QtBot) -> None:
    assert places(shown_row(qtbot, 420, centred=True)) == [(50, 5), (160, 5), (270, 5)]


@pytest.mark.parametrize("width", [110, 225, 400])
def test_hidden_parts_take_no_room(qtbot: QtBot, width: int) -> None:
    part = shown_row(qtbot, width)
    part.findChildren(QPushButton)[0].hide()
    assert part.sizeHint().width() == 220
    assert part.minimumSizeHint().width() == 110
