"""Where keys lead the caret: up and down in one column, left and right as the eye reads."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.article.view import ArticleView
from tests.builders import markup, span_of
from tests.ui.article.conftest import ShowView, place_of
from tests.ui.hands import click, press

LINES = "A long first line of some words\nshort\n\nAnother long line of some words\nend"
ARABIC = "قمة بريكس في قازان"


def caret_x(view: ArticleView) -> float:
    return view._column.caret(view.caret.position).left()


def line(view: ArticleView) -> int:
    """The number of the line of the text that the caret is in."""
    return view.text[: view.caret.position].count("\n")


def test_up_and_down_come_back_to_the_column_they_left(show_view: ShowView) -> None:
    view = show_view(markup(text=LINES))
    click(view.viewport(), place_of(view, LINES.index("some")))
    begun = caret_x(view)
    where = []
    for key in ("Down", "Down", "Down", "Up", "Up", "Up"):
        press(key)
        where.append((line(view), abs(caret_x(view) - begun) < 8))
    assert where == [(1, False), (2, False), (3, True), (2, False), (1, False), (0, True)]


@pytest.mark.parametrize("between", ["Right", "Home", "click"])
def test_any_other_move_begins_another_column(show_view: ShowView, between: str) -> None:
    view = show_view(markup(text=LINES))
    click(view.viewport(), place_of(view, LINES.index("some")))
    begun = caret_x(view)
    press("Down")
    if between == "click":
        click(view.viewport(), place_of(view, LINES.index("short") + 2))
    else:
        press(between)
    begun_anew = caret_x(view)
    press("Down", "Down")
    assert abs(caret_x(view) - begun) > 30
    assert line(view) > 2 or abs(caret_x(view) - begun_anew) < 8


def test_a_wrapped_line_is_never_skipped(show_view: ShowView) -> None:
    text = "illicit " * 14 + "MMMM " * 40 + "il " * 60
    view = show_view(markup(text=text))
    press("End")
    tops = [view._column.caret(view.caret.position).top()]
    for _ in range(5):
        press("Down")
        tops.append(view._column.caret(view.caret.position).top())
    pitch = view._column.measures.pitch
    assert [b - a for a, b in pairwise(tops)] == [pitch] * 5


def test_left_and_right_go_where_they_point_in_arabic(show_view: ShowView) -> None:
    view = show_view(markup(text=ARABIC))
    places = [caret_x(view)]
    for _ in range(3):
        press("Left")
        places.append(caret_x(view))
    assert places == sorted(places, reverse=True)
    press("Right")
    assert caret_x(view) == places[-2]


def test_selecting_to_the_left_in_arabic_takes_the_next_word(show_view: ShowView) -> None:
    view = show_view(markup(text=ARABIC))
    press("Shift+Left")
    assert view.selection == span_of(ARABIC, "قمة")
    press("Shift+Left")
    assert view.selection == span_of(ARABIC, "قمة بريكس")
    QApplication.processEvents()
