"""Scrolling, and what else moves the text: only what comes into sight is painted."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.core.mark_source import ListedMarks
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.builders import STAMP, article, markup, scheme, span_of, suggestion
from tests.ui.article.conftest import ShowView, middle_of
from tests.ui.article.test_view import marked_everywhere, paragraphs
from tests.ui.hands import PaintSpy, click, on_screen, painted_anew

LINES = "\n".join(f"Line {number} of an article in Kazan." for number in range(400))


def turn_wheel(view: ArticleView, angle: int, *, ctrl: bool = False) -> None:
    """Turn the wheel over the middle of a view, by Qt's measure of 120 a notch."""
    middle = QPointF(view.viewport().rect().center())
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()


@pytest.mark.parametrize("angle", [-120, 120])
def test_the_wheel_paints_what_comes_into_sight_and_no_more(
    show_view: ShowView, angle: int
) -> None:
    view = show_view(marked_everywhere(LINES, 40))
    view.verticalScrollBar().setValue(3000)
    QApplication.processEvents()
    before = view.verticalScrollBar().value()
    spy = PaintSpy(view.viewport())
    turn_wheel(view, angle)
    moved = abs(view.verticalScrollBar().value() - before)
    assert 0 < moved < 150
    assert spy.area <= view.viewport().width() * moved
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_text_of_guessed_height_that_comes_into_sight_repaints_no_other(
    show_view: ShowView,
) -> None:
    text = paragraphs(60)
    view = show_view(marked_everywhere(text))
    bar = view.verticalScrollBar()
    spy = PaintSpy(view.viewport())
    for _ in range(12):
        spy.forget()
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()
        assert spy.area <= view.viewport().width() * 60
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_jumping_about_ends_with_a_picture_like_a_fresh_one(show_view: ShowView) -> None:
    marks, chance = marked_everywhere(paragraphs(150)), random.Random(2)
    decided = list(marks.mentions)
    marks.apply(rules.reject(marks, decided[::3], STAMP).changes)
    marks.apply(rules.accept(marks, decided[1::3], STAMP).changes)
    view, mentions = show_view(marks), list(marks.mentions)
    for _ in range(25):
        if chance.random() < 0.4:
            view.verticalScrollBar().setValue(
                max(0, view.verticalScrollBar().value() + chance.randrange(-250, 250))
            )
        view.focus_mention(chance.choice(mentions))
        assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_going_through_the_mentions_moves_the_text_seldom(show_view: ShowView) -> None:
    """The eye finds its place again after each move, so there should be few."""
    marks = marked_everywhere(LINES, 60)
    view, moves = show_view(marks), 0
    for mention in list(marks.mentions)[:60]:
        before = view.verticalScrollBar().value()
        view.focus_mention(mention)
        moves += view.verticalScrollBar().value() != before
    assert 3 < moves < 25


def test_the_wheel_with_ctrl_asks_for_another_text_size(show_view: ShowView, qtbot: QtBot) -> None:
    view = show_view(markup(text=LINES))
    asked: list[int] = []
    view.zoom_asked.connect(asked.append)
    for angle in (120, -120, 40, 40, 40, 30, -30, -240):
        turn_wheel(view, angle, ctrl=True)
    assert asked == [1, -1, 1, -2]
    assert view.at_top


def test_longer_lines_are_fewer_and_the_reading_place_stays(show_view: ShowView) -> None:
    text = paragraphs(150)
    view = show_view(markup(text=text), width=1400)
    narrow, height = view.column_width, view.verticalScrollBar().maximum()
    view.verticalScrollBar().setValue(3000)
    read = view.position_at(QPointF(view.column_left, 0))
    view.set_look(LIGHT, scheme(), 17, line_width=120)
    assert view.column_width > narrow * 1.4
    assert view.verticalScrollBar().maximum() < height
    assert view.viewport().rect().intersects(view.span_rectangle(Span(read, read + 1)))


def test_a_third_click_selects_the_paragraph(show_view: ShowView) -> None:
    text = "One. Two.\nThree in Kazan, four. Five.\nSix."
    view = show_view(markup(text=text))
    kazan = middle_of(view, span_of(text, "Kazan"))
    click(view.viewport(), kazan, double=True)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=kazan)
    assert view.selection == span_of(text, "Three in Kazan, four. Five.")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=kazan)
    assert view.selection is None


class Unreadable(ListedMarks):
    """Marks that can no longer be read, as when a disk was taken away."""

    def undecided(self, stretch: Span) -> list[Suggestion]:
        raise ProjectError(f"news.annot: the disk reported an error at {stretch.start}.")


def test_marks_that_cannot_be_read_are_said_once_and_the_text_stays(
    show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(markup(text=LINES))
    plain = on_screen(view.viewport())
    said: list[str] = []
    view.failed.connect(said.append)
    view.show_markup(Markup(article(LINES), Unreadable([], [], overlap=False)))
    view.verticalScrollBar().setValue(500)
    view.verticalScrollBar().setValue(0)
    assert on_screen(view.viewport()) == plain
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["news.annot: the disk reported an error at 0."]
    view.show_markup(markup(suggestion("Kazan", text=LINES), text=LINES))
    assert on_screen(view.viewport()) != plain


def test_only_marks_near_what_is_in_sight_are_read(show_view: ShowView) -> None:
    asked: list[Span] = []

    class Watched(ListedMarks):
        def undecided(self, stretch: Span) -> list[Suggestion]:
            asked.append(stretch)
            return super().undecided(stretch)

    text = LINES * 60
    proposed = [Suggestion(Span(n, n + 5), "GPE") for n in range(0, len(text) - 9, 60)]
    marks = Markup(article(text), Watched(proposed, [], overlap=False))
    view = show_view(marks)
    on_screen(view.viewport())
    assert asked
    assert max(stretch.end for stretch in asked) < 5_000
    asked.clear()
    last = Mention(proposed[-1].span, "GPE", marks.mentions_in(proposed[-1].span)[0].state)
    view.focus_mention(last)
    on_screen(view.viewport())
    assert min(stretch.start for stretch in asked) > len(text) - 5_000
