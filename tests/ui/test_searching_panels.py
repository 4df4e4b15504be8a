"""Decide everywhere, the concordance and the radar, from the keys to the decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.core.concordance import ConcordanceQuery, Marked, RowOrder
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.radar import Finding, Inconsistency
from annotator.ui import dialogs
from annotator.ui.concordance_panel import ConcordancePanel
from annotator.ui.everywhere_panel import EverywherePanel
from annotator.ui.kwic.model import Column
from annotator.ui.main_window import MainWindow
from annotator.ui.radar_panel import RadarPanel
from annotator.ui.review_page import ReviewPage
from tests.ui.hands import click


@pytest.fixture
def window(open_window: Callable[..., MainWindow], news: Path) -> MainWindow:
    return open_window(news)


def page_of(window: MainWindow) -> ReviewPage:
    assert window.page is not None
    return window.page


def everywhere(window: MainWindow, qtbot: QtBot) -> EverywherePanel:
    window.named_actions["decideEverywhere"].trigger()
    panel = window.panels.shown("decideEverywhere")
    assert isinstance(panel, EverywherePanel)
    qtbot.waitUntil(lambda: not panel.decider.portions.running)
    return panel


def concordance(window: MainWindow) -> ConcordancePanel:
    window.named_actions["showConcordance"].trigger()
    panel = window.panels.shown("showConcordance")
    assert isinstance(panel, ConcordancePanel)
    return panel


def wait(panel: ConcordancePanel | EverywherePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.decider.portions.running)


def click_row(panel: ConcordancePanel, row: int) -> None:
    view = panel.decider.view
    view.scrollTo(panel.decider.model.index(row, 0))
    place = view.visualRect(panel.decider.model.index(row, Column.WORDS)).center()
    click(view.viewport(), place)


def focus(page: ReviewPage, words: str) -> None:
    markup = page.review.markup
    assert markup is not None
    text = markup.article.text
    page.review.focus_on(next(m for m in markup.mentions if m.span.of(text) == words))


def test_the_focused_words_are_looked_up_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    focus(page_of(window), "Kazan")
    panel = everywhere(window, qtbot)
    assert panel.title.text() == "“Kazan”"
    assert panel.decider.model.rowCount() == 1
    assert panel.decider.bar.decision.deed is Deed.ACCEPT


def test_what_was_decided_here_is_proposed_for_the_others(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    focus(page, "Kazan")
    page.review.reject()
    focus(page, "Kazan")
    assert everywhere(window, qtbot).decider.bar.decision.deed is Deed.REJECT


def test_a_decision_everywhere_is_one_step_and_the_article_follows(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    focus(page, "Kazan")
    panel = everywhere(window, qtbot)
    before = page.project.progress().decided
    panel.decider.bar.button.click()
    qtbot.waitUntil(lambda: panel.decider.model.ticked_count == 0)
    assert page.project.progress().decided == before + 1
    wait(panel, qtbot)
    assert panel.decider.view.hasFocus()
    assert panel.decider.view.currentIndex().row() == 0
    window.named_actions["undo"].trigger()
    assert page.project.progress().decided == before


def test_without_a_focus_the_panel_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window).review.focus_on(None)
    panel = everywhere(window, qtbot)
    assert "Nothing has the focus" in panel.title.text()


def test_the_scope_narrows_to_this_article(window: MainWindow, qtbot: QtBot) -> None:
    focus(page_of(window), "Kazan")
    panel = everywhere(window, qtbot)
    panel.where.setCurrentText("In articles that are not done")
    wait(panel, qtbot)
    assert panel.decider.model.rowCount() == 1
    panel.where.setCurrentText("In this article")
    wait(panel, qtbot)
    assert panel.decider.model.rowCount() == 1


def test_the_scope_can_be_what_the_list_of_articles_is_narrowed_to(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    focus(page, "Kazan")
    panel = everywhere(window, qtbot)
    panel.where.setCurrentText("In the articles listed")
    wait(panel, qtbot)
    assert panel.decider.model.rowCount() == 1
    with qtbot.waitSignal(page.articles.narrowed):
        page.articles.filter.source.setText("weather")
    assert page.articles.wanted.source == "weather"
    qtbot.waitUntil(lambda: panel.decider.model.rowCount() == 0)
    panel.where.setCurrentText("In all articles")
    wait(panel, qtbot)
    assert panel.decider.model.rowCount() == 1


def test_the_concordance_finds_words_while_they_are_typed(window: MainWindow, qtbot: QtBot) -> None:
    panel = concordance(window)
    panel.words.setText("China OR Kazan")
    qtbot.waitUntil(lambda: panel.decider.model.rowCount() == 2)


@pytest.mark.parametrize("typed", ['"', "AND", "(((", "NOT NOT", "a OR", "*", "'; DROP TABLE"])
def test_half_typed_searches_are_taken_as_words(
    window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    panel = concordance(window)
    panel.words.setText(typed)
    panel.search()
    wait(panel, qtbot)
    assert "Sorry" not in panel.decider.summary.text()


def test_the_concordance_finds_by_mark_and_state(window: MainWindow, qtbot: QtBot) -> None:
    panel = concordance(window)
    panel.ask(ConcordanceQuery(label="GPE", marked=Marked.ACCEPTED))
    wait(panel, qtbot)
    assert panel.decider.model.rowCount() == 2
    panel.ask(ConcordanceQuery())
    assert panel.decider.model.rowCount() == 0


def test_the_concordance_finds_by_the_day_of_decision(window: MainWindow, qtbot: QtBot) -> None:
    panel = concordance(window)
    panel.first_decided.setText("2020")
    qtbot.waitUntil(lambda: panel.decider.model.rowCount() == 3)
    panel.last_decided.setText("2020-12-31")
    qtbot.waitUntil(lambda: panel.decider.model.rowCount() == 0)
    assert panel.query.last_decided == "2020-12-31"


def test_rows_are_sorted_by_what_stands_beside_and_a_click_opens_the_place(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, panel = page_of(window), concordance(window)
    panel.ask(ConcordanceQuery("Kazan OR China OR rained"))
    wait(panel, qtbot)

    def found() -> list[str]:
        rows = range(panel.decider.model.rowCount())
        return [panel.decider.model.place(row).words for row in rows]

    assert found() == ["Kazan", "China", "rained"]
    panel.order.setCurrentIndex(panel.order.findData(RowOrder.LEFT.value))
    assert found() == ["China", "Kazan", "rained"]  # after nothing, “in”, “It”
    with qtbot.waitSignal(page.review.article_opened):
        click_row(panel, 2)
    assert page.review.markup is not None
    assert page.review.markup.article.id == 3


def test_a_search_is_saved_asked_again_and_forgotten(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = concordance(window)
    query = ConcordanceQuery(
        "Kazan",
        label="GPE",
        analyst="Ana",
        articles=ArticleFilter(first_day="2020-01-01"),
        first_decided="2024-01",
        last_decided="2024-12-31",
    )
    panel.ask(query)
    monkeypatch.setattr(dialogs, "ask_name", lambda *_: "my search")
    panel._save.click()
    panel.ask(ConcordanceQuery())
    panel.saved.setCurrentText("my search")
    panel.saved.activated.emit(panel.saved.currentIndex())
    assert panel.query == query
    panel._forget.click()
    assert page_of(window).project.saved_searches() == {}
    wait(panel, qtbot)


def test_a_finding_opens_the_concordance_with_its_fix(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    for _ in range(2):
        focus(page, "Kazan")
        page.review.relabel("ORG")
    page.review.open(2)
    window.named_actions["showRadar"].trigger()
    radar = window.panels.shown("showRadar")
    assert isinstance(radar, RadarPanel)
    qtbot.waitUntil(lambda: not radar.portions.running)
    if radar.model.rowCount():
        radar._open(radar.model.index(0, 0))
        panel = window.panels.shown("showConcordance")
        assert isinstance(panel, ConcordancePanel)
        wait(panel, qtbot)
        assert panel.decider.model.rowCount() >= 1
    else:
        assert "alike" in radar.summary.text()


def test_an_edit_of_the_labels_leaves_what_was_asked(window: MainWindow, qtbot: QtBot) -> None:
    query = ConcordanceQuery("Kazan", label="GPE", marked=Marked.SUGGESTED)
    panel = concordance(window)
    panel.ask(query)
    wait(panel, qtbot)
    renamed = replace(window.scheme.labels[0], name="PEOPLE")
    scheme = replace(window.scheme, labels=(renamed, *window.scheme.labels[1:]))
    project = page_of(window).project
    with project.reader() as reader:
        plan = reader.scheme_plan(scheme)
    project.change_scheme(plan)
    again = window.panels.shown("showConcordance")
    assert isinstance(again, ConcordancePanel)
    assert again is not panel
    assert again.label.findData("PEOPLE") >= 0
    assert again.query == query


def test_places_that_a_person_decided_are_counted_in_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = concordance(window)
    panel.ask(ConcordanceQuery(label="GPE"))
    wait(panel, qtbot)
    before = panel.decider.summary.text()
    assert before == "3 places, 2 of them decided by a person; they stay."
    panel.ask(ConcordanceQuery(label="GPE", marked=Marked.ACCEPTED))
    wait(panel, qtbot)
    said = "2 places, all decided by a person; open one to decide otherwise."
    assert panel.decider.summary.text() == said


def test_no_decision_is_proposed_where_a_person_decided_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    query = ConcordanceQuery("Kazan", label="ORG", as_written=True)
    slips = Finding(
        "Kazan", Inconsistency.TWO_LABELS, "GPE", "ORG", 9, 2, 0.5, query,
        Decision(Deed.RELABEL, "GPE"), decided=2,
    )  # fmt: skip
    window.named_actions["showRadar"].trigger()
    radar = window.panels.shown("showRadar")
    assert isinstance(radar, RadarPanel)
    qtbot.waitUntil(lambda: not radar.portions.running)
    radar._take([slips, replace(slips, words="Brazil", decided=1)])
    radar._show()
    proposed = [str(radar.model.index(row, 5).data()) for row in range(2)]
    assert proposed == ["label GPE at 1; 1 decided by a person", "none: decided by a person"]
    radar.finding_chosen.emit(slips)
    panel = window.panels.shown("showConcordance")
    assert isinstance(panel, ConcordancePanel)
    wait(panel, qtbot)
    assert panel.decider.bar.decision.deed is Deed.ACCEPT  # as it is from the beginning
