"""The guideline in reach: what the label means, what breaks a rule, and the repair."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.span import Span
from annotator.ui.guideline_panel import GuidelinePanel
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from tests.builders import span_of


@pytest.fixture
def window(open_window: Callable[..., MainWindow], news: Path) -> MainWindow:
    return open_window(news)


def page_of(window: MainWindow) -> ReviewPage:
    assert window.page is not None
    return window.page


def guideline(window: MainWindow, qtbot: QtBot) -> GuidelinePanel:
    window.named_actions["showGuideline"].trigger()
    panel = window.panels.shown("showGuideline")
    assert isinstance(panel, GuidelinePanel)
    wait(panel, qtbot)
    return panel


def wait(panel: GuidelinePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.found.running)


def mark_too_much(page: ReviewPage, words: str) -> Span:
    """Mark some words and the blank behind them by hand, as no rule has it."""
    markup = page.review.markup
    assert markup is not None
    span = span_of(markup.article.text, words)
    wide = Span(span.start, span.end + 1)
    page.project.perform(rules.add(markup, wide, "GPE", "", page.project.stamp()))
    return span


def cells(panel: GuidelinePanel, row: int) -> list[str]:
    model = panel.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_the_guide_follows_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    panel = guideline(window, qtbot)
    focus = page.review.focus
    assert focus is not None
    label = page.project.scheme.label(focus.label)
    assert label is not None
    assert panel.guide.name.text() == label.name
    assert label.definition in panel.guide.words.text()
    page.review.focus_on(None)
    assert "Choose a mention" in panel.guide.words.text()


def test_an_annotation_that_breaks_a_rule_is_listed_as_soon_as_it_is_made(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    panel = guideline(window, qtbot)
    assert panel.model.rowCount() == 0
    assert "keep to the rules" in panel.summary.text()
    mark_too_much(page, "Kazan")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert cells(panel, 0)[1:4] == ["“Kazan”", "blanks and punctuation stay outside", "GPE"]


def test_a_click_repairs_all_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    span = mark_too_much(page, "Kazan")
    panel = guideline(window, qtbot)
    panel.all.click()
    markup = page.review.markup
    assert markup is not None
    assert [a.span for a in markup.accepted_within(span)] == [span]
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0 and not panel.found.running)
    window.named_actions["undo"].trigger()
    assert [len(a.span) for a in markup.accepted_within(span)] == [len(span) + 1]


def test_a_row_leads_to_its_place(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    span = mark_too_much(page, "Kazan")
    page.articles.step(1)
    panel = guideline(window, qtbot)
    panel.where.setCurrentIndex(1)
    wait(panel, qtbot)
    panel.table.activated.emit(panel.model.index(0, 0))
    focus = page.review.focus
    assert focus is not None
    assert focus.span.start == span.start


def test_of_all_articles_those_are_listed_that_are_not_open(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    mark_too_much(page, "Kazan")
    page.articles.step(1)
    panel = guideline(window, qtbot)
    assert panel.model.rowCount() == 0
    panel.where.setCurrentIndex(1)
    wait(panel, qtbot)
    assert panel.model.rowCount() == 1
