"""Decisions steer what is suggested in the articles opened next, and disturb nobody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.commands import program
from annotator.core import rules
from annotator.core.article import Status
from annotator.core.span import Span
from annotator.project import Changed, Project
from annotator.ui import background as backgrounds
from annotator.ui import suggestion_run
from annotator.ui.background import Background
from tests.builders import import_articles, incoming, mention, new_project, shown
from tests.ui.conftest import FakeWorker, OpenWindow
from tests.ui.hands import press

TEXTS = (
    "Then big Brazil met Zorba. China came.",
    "In big Brazil, for China and Zorba.",
    "All of Brazil met in Kazan.",
    "And big Brazil again.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(new_project(tmp_path)) as opened:
        import_articles(opened, map(incoming, TEXTS))
        yield opened


@pytest.fixture
def background(
    project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Background]:
    """With suggestions in all articles, and no pause before it looks ahead."""
    monkeypatch.setattr(backgrounds, "_PAUSE_MS", 0)
    parent = QObject()
    background = Background(project, parent)
    with qtbot.waitSignal(background.suggestions.finished, timeout=20_000):
        background.suggest_new(None)
    yield background
    background.close()


def words(project: Project, article_id: int) -> list[str]:
    """What is undecided in an article."""
    markup = project.markup(article_id)
    return [mention.span.of(markup.article.text) for mention in markup.undecided()]


def reject(project: Project, surface: str, article_id: int = 1) -> None:
    markup = project.markup(article_id)
    project.perform(rules.reject(markup, [mention(markup, surface)], project.stamp()))


def never_match(project: Project, surface: str, article_id: int = 1) -> None:
    markup = project.markup(article_id)
    here = mention(markup, surface)
    project.perform(rules.never_match(markup, here, "", project.terms(), project.stamp()))


# In the window


def test_what_was_rejected_is_gone_in_the_next_article_with_that_context(
    open_window: OpenWindow, project: Project, qtbot: QtBot
) -> None:
    project.close()
    window = open_window(project.path)
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.project.waiting_articles(), timeout=20_000)
    assert words(page.project, 2) == ["Brazil", "China"]
    press("X", on=page.view)  # Brazil
    page.articles.step(1)
    qtbot.waitUntil(lambda: words(page.project, 2) == ["China"], timeout=20_000)
    focus = page.review.focus
    assert focus is not None
    assert focus.span.of(TEXTS[1]) == "China"
    page.articles.step(1)
    assert words(page.project, 3) == ["Brazil", "Kazan"]
    window.close()


def test_what_was_marked_is_suggested_in_the_next_article(
    open_window: OpenWindow, project: Project, qtbot: QtBot
) -> None:
    project.close()
    window = open_window(project.path)
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.project.waiting_articles(), timeout=20_000)
    start = TEXTS[0].index("Zorba")
    page.review.mark(Span(start, start + 5), "ORG")
    page.articles.step(1)
    qtbot.waitUntil(lambda: "Zorba" in words(page.project, 2), timeout=20_000)
    focus = page.review.focus
    assert focus is not None
    assert focus.span.of(TEXTS[1]) == "Brazil"
    window.close()


def test_the_focus_stays_where_it_is_when_others_go(
    open_window: OpenWindow, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    project.close()
    window = open_window(project.path)
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.project.waiting_articles(), timeout=20_000)
    press("X", on=page.view)
    worker.hold()
    page.articles.step(1)
    press("Tab", on=page.view)  # from Brazil to China
    before = page.review.focus
    worker.go_on()
    qtbot.waitUntil(lambda: words(page.project, 2) == ["China"], timeout=20_000)
    assert page.review.focus == before
    window.close()


# Behind it


def test_an_article_is_asked_for_again_once_when_the_memory_has_changed(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    background.attend(1)
    background.attend(2)
    reject(project, "Brazil")
    background.attend(2)
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    background.attend(4)
    qtbot.waitUntil(lambda: words(project, 4) == [], timeout=20_000)
    background.attend(2)
    background.attend(3)
    qtbot.waitUntil(lambda: len(worker.asked) == 7, timeout=20_000)
    assert worker.asked == [1, 2, 3, 4, 2, 4, 3]
    assert worker.taught == ["more"]


def test_when_a_decision_is_undone_what_it_took_comes_back(
    background: Background, project: Project, qtbot: QtBot
) -> None:
    reject(project, "Brazil")
    background.attend(2)
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    project.undo()
    background.attend(2)
    qtbot.waitUntil(lambda: words(project, 2) == ["Brazil", "China"], timeout=20_000)


def test_the_article_that_follows_is_ready_before_it_is_opened(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    background.attend(1, following=2)
    reject(project, "Brazil")
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    assert worker.asked == [1, 2, 3, 4, 2]


def test_it_is_done_quietly(background: Background, project: Project, qtbot: QtBot) -> None:
    told: list[object] = []
    for signal in (background.worked, background.rested, background.said):
        signal.connect(lambda *what: told.append(what))
    reject(project, "Brazil")
    background.attend(2)
    assert not background.busy
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    assert told == []


def test_what_is_the_same_as_before_is_not_stored_again(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    reject(project, "Brazil")
    stored: list[frozenset[int]] = []

    def note(changed: Changed) -> None:
        if changed.suggestions:
            stored.append(changed.article_ids)

    project.observers.append(note)
    background.attend(3)
    background.attend(4)
    qtbot.waitUntil(lambda: words(project, 4) == [], timeout=20_000)
    assert worker.asked[-2:] == [3, 4]
    assert stored == [frozenset([4])]


def test_articles_that_are_done_are_left_as_they_are(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    markup = project.markup(2)
    project.perform(rules.set_status(markup.article, markup.status, Status.DONE))
    reject(project, "Brazil")
    background.attend(2)
    background.attend(4)
    qtbot.waitUntil(lambda: words(project, 4) == [], timeout=20_000)
    assert words(project, 2) == ["Brazil", "China"]
    assert worker.asked == [1, 2, 3, 4, 4]


def test_so_are_those_with_suggestions_of_another_suggester(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    article = project.markup(2).article
    project.store_suggestions(
        2, article.digest, list(project.markup(2).suggestions), "a better one"
    )
    reject(project, "Brazil")
    background.attend(2)
    background.attend(4)
    qtbot.waitUntil(lambda: words(project, 4) == [], timeout=20_000)
    assert worker.asked == [1, 2, 3, 4, 4]


def test_very_long_articles_are_not_asked_for_again(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(suggestion_run, "_LONG", len(TEXTS[3]))
    reject(project, "Brazil")
    background.attend(2)
    background.attend(4)
    qtbot.waitUntil(lambda: words(project, 4) == [], timeout=20_000)
    assert worker.asked == [1, 2, 3, 4, 4]


def test_decisions_do_not_change_the_article_they_are_made_in(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    background.attend(1, following=4)
    reject(project, "China")
    qtbot.waitUntil(lambda: len(worker.asked) == 5, timeout=20_000)
    assert worker.asked[-1] == 4
    assert shown(project.markup(1))[-1] == ("China", "GPE", "rejected")


def test_the_projects_own_terms_show_in_the_open_article_at_once(
    background: Background, project: Project, qtbot: QtBot
) -> None:
    background.attend(2)
    never_match(project, "Brazil", article_id=1)
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    project.undo()
    qtbot.waitUntil(lambda: words(project, 2) == ["Brazil", "China"], timeout=20_000)


def test_a_worker_that_died_is_taught_everything_again(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    reject(project, "Brazil")
    worker.die(1)
    background.attend(2)
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)
    assert worker.taught == ["more", "whole"]
    assert len(worker.starts) == 2


def test_a_run_uses_the_memory_of_its_time(
    background: Background, project: Project, qtbot: QtBot
) -> None:
    reject(project, "Brazil")
    with qtbot.waitSignal(background.suggestions.finished, timeout=20_000):
        background.suggest_again(None)
    assert [words(project, n) for n in (2, 3, 4)] == [["China"], ["Brazil", "Kazan"], []]


def test_what_is_asked_again_survives_the_end_of_a_run(
    background: Background, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    reject(project, "Brazil")
    worker.hold()
    background.attend(2)
    qtbot.waitUntil(lambda: len(worker.asked) == 5, timeout=20_000)
    background.suggest_again(None)
    background.cancel()
    worker.go_on()
    qtbot.waitUntil(lambda: words(project, 2) == ["China"], timeout=20_000)


# With the real worker

SHELL = (
    "The oil company Shell opened an office in Lagos, and Brazil praised the tilvora accord.",
    "In London the oil company Shell said that profits rose. They spoke of the tilvora accord.",
    "Profits rose at Shell in London.",
)


@pytest.mark.slow
def test_the_real_worker_learns_from_decisions(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reject a name, accept a new one, open the next article: one is gone, one is there."""
    monkeypatch.setattr(suggestion_run, "program", program)
    with closing(new_project(tmp_path, *map(incoming, SHELL))) as project:
        path = project.path
    window = open_window(path)
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.project.waiting_articles(), timeout=120_000)
    assert words(page.project, 2) == ["London", "Shell"]
    press("X", on=page.view)  # Shell
    start = SHELL[0].index("tilvora accord")
    page.review.mark(Span(start, start + len("tilvora accord")), "POLICY")
    page.articles.step(1)
    qtbot.waitUntil(lambda: words(page.project, 2) == ["London", "tilvora accord"], timeout=60_000)
    found = mention(page.project.markup(2), "tilvora accord")
    assert (found.label, found.reason) == ("POLICY", "accepted as POLICY once in this project")
    assert words(page.project, 3) == ["Shell", "London"]
    window.close()
