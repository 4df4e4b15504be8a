"""What a screen reader finds in the article view."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from annotator.core.markup import Markup
from annotator.ui import announcing
from annotator.ui.article.view import ArticleView
from tests.builders import annotation, markup, mention, suggestion
from tests.ui.article.conftest import ShowView
from tests.ui.article.test_view import marked_everywhere, paragraphs

Name = QAccessible.Text.Name


@pytest.fixture
def listening() -> Iterator[None]:
    """As if an assistive program were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def announced(listening: None, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced."""
    del listening
    words: list[str] = []

    class Announcement(QAccessibleAnnouncementEvent):
        def __init__(self, view: ArticleView, message: str) -> None:
            super().__init__(view, message)
            words.append(message)

    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", Announcement)
    return words


def marks() -> Markup:
    return markup(suggestion("Brazil"), annotation("BRICS bank", "ORG"), suggestion("Kazan"))


def names(found: QAccessibleInterface) -> list[str]:
    return [found.child(number).text(Name) for number in range(found.childCount())]


def seen(view: ArticleView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


@pytest.mark.usefixtures("listening")
def test_each_mention_in_sight_has_a_name(show_view: ShowView) -> None:
    view = show_view(marks())
    assert seen(view).text(Name) == "Article"
    assert names(seen(view)) == [
        "GPE, suggested: Brazil", "ORG, accepted: BRICS bank", "GPE, suggested: Kazan",
    ]  # fmt: skip


@pytest.mark.usefixtures("listening")
def test_a_name_says_what_has_been_decided_by_now(show_view: ShowView) -> None:
    view = show_view(marks())
    first = seen(view).child(0)
    view.replace_markup(markup(annotation("Brazil", accepted=False)))
    assert first.text(Name) == "GPE, rejected: Brazil"
    assert seen(view).childCount() == 1


@pytest.mark.usefixtures("listening")
def test_only_what_is_in_sight_is_told_and_scrolling_tells_what_is_then(
    show_view: ShowView,
) -> None:
    view = show_view(marked_everywhere(paragraphs(200)))
    first = names(seen(view))
    assert 3 < len(first) < 100
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = names(seen(view))
    assert 0 < len(last) < 100
    assert first != last


@pytest.mark.usefixtures("listening")
def test_a_mention_is_where_it_is_drawn(show_view: ShowView) -> None:
    article = marks()
    view = show_view(article)
    kazan = seen(view).child(2)
    drawn = view.span_rectangle(mention(article, "Kazan").span)
    corner = view.viewport().mapToGlobal(drawn.topLeft())
    assert (kazan.rect().topLeft(), kazan.rect().size()) == (corner, drawn.size())
    middle = kazan.rect().center()
    assert seen(view).childAt(middle.x(), middle.y()).text(Name) == kazan.text(Name)
    assert seen(view).childAt(-5, -5) is None


@pytest.mark.usefixtures("listening")
def test_the_focused_mention_is_told(show_view: ShowView) -> None:
    article = marks()
    view = show_view(article)
    assert seen(view).focusChild() is None
    view.focus_mention(mention(article, "Kazan"))
    assert seen(view).focusChild().text(Name) == "GPE, suggested: Kazan"
    assert [seen(view).child(n).state().focused for n in range(3)] == [0, 0, 1]
    assert seen(view).text(QAccessible.Text.Description) == "GPE, suggested: Kazan"


def test_the_focus_is_announced_when_it_moves(show_view: ShowView, announced: list[str]) -> None:
    article = marks()
    view = show_view(article)
    view.focus_mention(mention(article, "Kazan"))
    view.focus_mention(mention(article, "Kazan"))
    view.focus_mention(None)
    view.focus_mention(mention(article, "BRICS bank"))
    assert announced == ["GPE, suggested: Kazan", "ORG, accepted: BRICS bank"]


def test_nothing_is_announced_where_nobody_listens(
    show_view: ShowView, announced: list[str]
) -> None:
    QAccessible.setActive(False)
    article = marks()
    show_view(article).focus_mention(mention(article, "Kazan"))
    assert announced == []


@pytest.mark.usefixtures("listening")
def test_what_a_screen_reader_still_holds_is_harmless_later(show_view: ShowView) -> None:
    view = show_view(marked_everywhere(paragraphs(30)))
    article = seen(view)
    held = [article.child(number) for number in range(article.childCount())]
    view.show_markup(markup())
    gc.collect()
    assert [child.isValid() for child in held] == [False] * len(held)
    assert {child.text(Name) for child in held} == {""}
    view.window().takeCentralWidget()  # type: ignore[attr-defined]
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert not shiboken6.isValid(view)
    assert [child.isValid() for child in held] == [False] * len(held)
    assert [child.rect().isValid() for child in held] == [False] * len(held)
    assert [child.parent() for child in held] == [None] * len(held)
