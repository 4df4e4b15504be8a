"""The page of a project: how its panes keep together, also in a long article and at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.article import digest_of
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.ui.actions import action_specs
from annotator.ui.mention_groups import Group
from annotator.ui.mention_list import GROUP
from annotator.ui.review_page import ReviewPage
from annotator.ui.theme import LIGHT
from tests.builders import import_articles, incoming, new_project
from tests.ui.hands import PaintSpy, on_screen, painted_anew

WORDS = "Brazil met China in Kazan and Oman. "
LONG = WORDS * 2000
SHORT = "Kazan welcomed Brazil."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A long article with thousands of suggestions, and a short one with two."""
    with closing(new_project(tmp_path)) as opened:
        import_articles(opened, [incoming(LONG, "Long"), incoming(SHORT, "Short")])
        for number, text in ((1, LONG), (2, SHORT)):
            store(opened, number, text)
        yield opened


def store(project: Project, number: int, text: str) -> None:
    found = [
        Suggestion(Span(at, at + len(name)), "GPE")
        for name in ("Brazil", "China", "Kazan", "Oman")
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    assert project.store_suggestions(number, digest_of(text), found, "test")


@pytest.fixture
def page(project: Project, qtbot: QtBot) -> ReviewPage:
    actions = {spec.name: QAction(spec.words) for spec in action_specs(project.scheme, {})}
    made = ReviewPage(project, Termbase(), actions, LIGHT, 17)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitActive(made)
    made.articles.choose_first()
    made.show_beside()
    return made


def listed(page: ReviewPage) -> dict[str, int]:
    model = page.side.model
    groups: list[Group] = [model.index(row).data(GROUP) for row in range(model.rowCount())]
    return {group.words: len(group) for group in groups}


def current(page: ReviewPage) -> str:
    group: Group | None = page.side.list.currentIndex().data(GROUP)
    return group.words if group is not None else ""


def test_a_long_article_can_be_decided_on_before_its_mentions_are_listed(
    page: ReviewPage, qtbot: QtBot
) -> None:
    before = dict(listed(page))
    assert before["Brazil"] < 2000
    page.review.accept()
    page.review.go_to_previous()
    assert page.review.focus is not None
    assert page.review.focus.span.start == LONG.rindex("Oman")
    page.review.reject()
    qtbot.waitUntil(lambda: page.side.model.complete)
    assert listed(page) == dict.fromkeys(("Brazil", "China", "Kazan", "Oman"), 2000)
    assert page.side.model.mention_count == 8000


def test_the_listed_row_is_that_of_the_focus_when_all_has_been_read(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.review.go_to_next()
    page.show_beside()
    assert current(page) == "China"
    qtbot.waitUntil(lambda: page.side.model.complete)
    assert current(page) == "China"


def test_a_decision_in_a_long_article_paints_a_small_part_of_the_page(
    page: ReviewPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.side.model.complete)
    for _ in range(3):
        page.review.accept()
    QApplication.processEvents()
    spies = [PaintSpy(w.viewport()) for w in (page.view, page.side.list, page.articles.list)]
    page.review.accept()
    QApplication.processEvents()
    sizes = [view.viewport().size() for view in (page.view, page.side.list, page.articles.list)]
    shares = zip(spies, sizes, strict=True)
    areas = [spy.area / (size.width() * size.height()) for spy, size in shares]
    assert [spy.count for spy in spies] == [1, 1, 1]
    assert areas[0] < 0.15
    assert areas[1] < 0.5
    assert on_screen(page.view.viewport()) == painted_anew(page.view.viewport())
    assert on_screen(page.side.list.viewport()) == painted_anew(page.side.list.viewport())


def test_after_a_decision_the_article_is_painted_first_and_the_rest_when_nothing_else_waits(
    page: ReviewPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.side.model.complete)
    QApplication.processEvents()
    spies = [PaintSpy(w.viewport()) for w in (page.view, page.side.list, page.articles.list)]
    page.review.accept()
    page.review.accept()
    QApplication.sendPostedEvents()
    assert [spy.count for spy in spies] == [1, 0, 0]
    with qtbot.waitSignal(page.followed):
        pass
    QApplication.sendPostedEvents()
    assert [spy.count for spy in spies] == [1, 1, 1]
    assert current(page) == "Kazan"
    assert on_screen(page.articles.list.viewport()) == painted_anew(page.articles.list.viewport())


def test_numbers_that_change_do_not_lay_out_the_page_anew(page: ReviewPage) -> None:
    places = [w.geometry() for w in (page.article, page.side, page.side.list, page.view)]
    page.review.accept()
    QApplication.processEvents()
    assert [w.geometry() for w in (page.article, page.side, page.side.list, page.view)] == places


def test_find_looks_into_the_article_that_is_opened(page: ReviewPage) -> None:
    page.articles.list.setCurrentIndex(page.articles.model.index(1))
    page.article.find_bar.open()
    page.article.find_bar.box.setText("kazan")
    assert page.article.find_bar.count.text() == "1 of 1"
    page.articles.list.setCurrentIndex(page.articles.model.index(0))
    page.articles.list.setCurrentIndex(page.articles.model.index(1))
    assert page.article.find_bar.count.text() == "1"
    page.article.find_bar.step(1)
    assert page.view.selection == Span(0, 5)


def test_words_that_were_found_can_be_labelled(page: ReviewPage) -> None:
    page.articles.list.setCurrentIndex(page.articles.model.index(1))
    page.article.find_bar.open()
    page.article.find_bar.box.setText("welcomed")
    page.article.find_bar.leave()
    page.set_label("ORG")
    made = page.project.markup(2).annotations
    assert [(a.span.of(SHORT), a.label) for a in made] == [("welcomed", "ORG")]


def test_a_page_that_is_closed_reads_nothing_more(page: ReviewPage, project: Project) -> None:
    assert not page.side.model.complete
    page.close_project()
    project.close()
    painted_anew(page.view.viewport())
    painted_anew(page.side.list.viewport())
    QApplication.processEvents()
    assert page.view.text == ""
    assert page.side.model.rowCount() == 0
