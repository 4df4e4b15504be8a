"""What a screen reader is told of: decisions, and what is said in the status line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.core import rules
from annotator.core.changes import Action, Batch, Stamp
from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.ui import announcing
from annotator.ui.announcing import decision_in_words
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from tests.builders import TEXT, annotation, article, markup, mention, suggestion

STAMP = Stamp("ana", "2026-01-01T00:00:00+00:00")
Decide = Callable[[Markup], Batch]


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """All that is announced, as if a screen reader were running."""
    words: list[str] = []

    class Announcement(QAccessibleAnnouncementEvent):
        def __init__(self, widget: QWidget, message: str) -> None:
            super().__init__(widget, message)
            words.append(message)

    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", Announcement)
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


@pytest.fixture
def page(open_window: Callable[..., MainWindow], news: Path) -> ReviewPage:
    page = open_window(news).page
    assert page is not None
    return page


def test_a_decision_is_announced_and_then_where_the_focus_goes(
    page: ReviewPage, announced: list[str]
) -> None:
    markup = page.review.markup
    assert markup is not None
    page.review.focus_on(mention(markup, "Kazan"))
    announced.clear()
    page.review.accept()
    assert announced[0] == "accepted: Kazan, GPE"
    page.review.undo()
    assert "Undone: accept “Kazan”" in announced


def test_what_is_done_is_announced(page: ReviewPage, announced: list[str]) -> None:
    page.mark_done()
    assert "article done" in announced


def test_a_notice_is_announced(page: ReviewPage, announced: list[str]) -> None:
    page.article.notice.say("The disk is full.", None)
    assert announced == ["The disk is full."]


def test_nothing_is_announced_to_nobody(page: ReviewPage, announced: list[str]) -> None:
    QAccessible.setActive(False)
    page.review.accept()
    assert announced == []


def accept(marks: Markup) -> Batch:
    return rules.accept(marks, [mention(marks, "Kazan")], STAMP)


def reject(marks: Markup) -> Batch:
    return rules.reject(marks, [mention(marks, "Kazan")], STAMP)


def relabel(marks: Markup) -> Batch:
    return rules.relabel(marks, mention(marks, "Brazil"), "ORG", "", STAMP)


def shorten(marks: Markup) -> Batch:
    bank = mention(marks, "BRICS bank")
    return rules.move_boundary(marks, bank, Span(bank.span.start, bank.span.start + 5), STAMP)


def accept_all(marks: Markup) -> Batch:
    return rules.accept_rest(marks, STAMP)


@pytest.mark.parametrize(
    ("decide", "words"),
    [
        (accept, "accepted: Kazan, GPE"),
        (reject, "rejected: Kazan, GPE"),
        (relabel, "accepted: Brazil, ORG"),
        (shorten, "accepted: BRICS, ORG"),
        (accept_all, ""),
    ],
)
def test_a_decision_is_told_in_words(decide: Decide, words: str) -> None:
    assert decision_in_words(decide(marks()), article(TEXT)) == words


def test_what_is_taken_away_is_no_longer_marked() -> None:
    batch = accept(marks()).inverse(Action.REMOVE)
    assert decision_in_words(batch, article(TEXT)) == "no longer marked: Kazan, GPE"


def test_undo_and_other_articles_are_told_elsewhere() -> None:
    batch = accept(marks())
    assert decision_in_words(batch.inverse(Action.UNDO), article(TEXT)) == ""
    assert decision_in_words(batch, replace(article(TEXT), id=2)) == ""


def marks() -> Markup:
    return markup(suggestion("Brazil"), annotation("BRICS bank", "ORG"), suggestion("Kazan"))
