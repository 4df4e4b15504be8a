"""Going through what is undecided in an order: the choice, the keys, and what stays put."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.review_order import ReviewOrder
from annotator.project import Project
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from tests.builders import TEXT, import_articles, incoming, new_project, suggest, suggestion
from tests.ui.hands import press

OTHER = "China and BRICS met again in Kazan."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of four articles: the second and the fourth have nothing to decide."""
    with closing(new_project(tmp_path)) as made:
        texts = (TEXT, "It rained.", OTHER, "It snowed.")
        import_articles(made, [incoming(text) for text in texts])
        for number in (2, 4):  # or suggestions would be looked for
            suggest(made, number)
        suggest(
            made, 1,
            suggestion("Brazil", score=0.9), suggestion("BRICS", "POLICY", score=0.3),
            suggestion("Kazan", "ORG", score=0.6),
        )  # fmt: skip
        suggest(
            made, 3,
            suggestion("China", text=OTHER, score=0.9), suggestion("Kazan", text=OTHER, score=0.2),
        )  # fmt: skip
        return made.path


@pytest.fixture
def window(open_window: Callable[..., MainWindow], path: Path) -> MainWindow:
    return open_window(path)


@pytest.fixture
def page(window: MainWindow) -> ReviewPage:
    assert window.page is not None
    window.page.view.setFocus()
    return window.page


def words(page: ReviewPage) -> str:
    review = page.review
    if review.focus is None or review.markup is None:
        return ""
    return review.focus.span.of(review.markup.article.text)


def article(page: ReviewPage) -> int:
    assert page.review.markup is not None
    return page.review.markup.article.id


def choose(page: ReviewPage, order: ReviewOrder) -> None:
    box = page.side.order_box
    box.setCurrentIndex(box.findData(order.value))


def decide_all(project: Project, number: int) -> None:
    project.perform(rules.accept_rest(project.markup(number), project.stamp()))


def test_the_text_is_gone_through_as_it_is_read_unless_another_order_is_chosen(
    page: ReviewPage,
) -> None:
    assert page.side.order is ReviewOrder.READING
    press("Tab")
    assert words(page) == "BRICS"
    choose(page, ReviewOrder.DOUBTFUL)
    assert words(page) == "BRICS"  # the choice itself moves nothing
    press("Tab")
    assert words(page) == "Kazan"
    press("Shift+Backtab")
    assert words(page) == "BRICS"


def test_a_key_chooses_the_next_order_and_says_which(page: ReviewPage, window: MainWindow) -> None:
    said: list[str] = []
    page.review.said.connect(said.append)
    orders = []
    for _ in ReviewOrder:
        press("O")
        orders.append(page.side.order)
    assert orders == [*list(ReviewOrder)[1:], ReviewOrder.READING]
    assert said[0] == "Tab goes on: Least certain first."
    assert page.side.order_box.accessibleName()


def test_the_order_is_kept_for_the_next_project(
    page: ReviewPage, window: MainWindow, path: Path
) -> None:
    choose(page, ReviewOrder.LABEL)
    window.close_project()
    window.open_project(path)
    assert window.page is not None
    assert window.page.side.order is ReviewOrder.LABEL
    assert window.page.review.order is ReviewOrder.LABEL


def test_where_nothing_is_left_tab_goes_on_in_the_list_and_back(page: ReviewPage) -> None:
    decide_all(page.project, 1)
    press("Tab")
    assert (article(page), words(page)) == (3, "China")
    page.articles.choose_first()
    page.review.open(2)
    press("Shift+Backtab")
    assert (article(page), words(page)) == (3, "Kazan")


def test_the_next_article_begins_with_what_comes_first_in_the_order(page: ReviewPage) -> None:
    choose(page, ReviewOrder.DOUBTFUL)
    decide_all(page.project, 1)
    press("Tab")
    assert (article(page), words(page)) == (3, "Kazan")


def test_when_nothing_is_undecided_anywhere_it_is_said_and_nothing_moves(page: ReviewPage) -> None:
    decide_all(page.project, 1)
    decide_all(page.project, 3)
    said: list[str] = []
    page.review.said.connect(said.append)
    press("Tab", "Shift+Backtab")
    assert article(page) == 1
    assert said == ["Nothing is undecided in the articles listed."] * 2


@pytest.mark.parametrize("order", ReviewOrder)
def test_new_suggestions_and_counts_move_nothing_that_is_looked_at(
    page: ReviewPage, qtbot: QtBot, order: ReviewOrder
) -> None:
    choose(page, order)
    press("Tab")
    qtbot.waitUntil(lambda: page.side.model.complete)
    QApplication.processEvents()
    focused, row = words(page), page.articles.list.currentIndex().row()
    parts = (page.view, page.side.list, page.articles.list, page.side.order_box)
    places = [(part.mapTo(page, part.rect().topLeft()), part.size()) for part in parts]
    suggest(
        page.project, 1,
        suggestion("Brazil", score=0.9), suggestion("BRICS", "POLICY", score=0.3),
        suggestion("Kazan", "ORG", score=0.6), suggestion("Xi", score=0.0, concept="A"),
        suggestion("Brazil", nth=1, score=0.1),
    )  # fmt: skip
    suggest(page.project, 2, suggestion("rained", "ORG", text="It rained."))
    qtbot.waitUntil(lambda: page.side.model.complete)
    QApplication.processEvents()
    assert words(page) == focused
    assert page.articles.list.currentIndex().row() == row
    assert [(part.mapTo(page, part.rect().topLeft()), part.size()) for part in parts] == places
