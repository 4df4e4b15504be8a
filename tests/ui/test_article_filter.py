"""Narrowing and sorting the list of articles, from the boxes to the rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.article import Metadata, Status, digest_of
from annotator.core.exchange import IncomingArticle
from annotator.core.listing import ArticleFilter, Order, Show
from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.ui import window_state
from annotator.ui.articles_pane import ArticlesPane
from annotator.ui.theme import LIGHT
from tests.builders import import_articles, new_project, suggest, suggestion
from tests.ui.hands import click, press

ARTICLES = (  # title, date, source, text
    ("Zone opens", "2024-05-10", "Example Daily", "The Gwadar zone opened."),
    ("bank meets", "2023-12-31", "wire.txt", "Brazil and the BRICS bank met."),
    ("Āfrica trade", "", "Daily Example", "Kazan hosted Brazil."),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three articles; the first has an undecided place, the second a concept, the third none."""
    with closing(new_project(tmp_path)) as made:
        import_articles(
            made,
            [
                IncomingArticle(text, Metadata(title, date, source), digest_of(text))
                for title, date, source, text in ARTICLES
            ],
        )
        suggest(made, 1, suggestion("Gwadar", text=ARTICLES[0][3]))
        suggest(
            made, 2,
            suggestion("BRICS", "POLICY", text=ARTICLES[1][3], concept="BRICS"),
            suggestion("Brazil", text=ARTICLES[1][3]),
        )  # fmt: skip
        yield made


@pytest.fixture
def pane(project: Project, termbase: Termbase, qtbot: QtBot) -> Iterator[ArticlesPane]:
    window = QWidget()
    qtbot.addWidget(window)
    pane = ArticlesPane(project, termbase, LIGHT, window)
    window.resize(290, 700)
    pane.resize(290, 700)
    window.show()
    qtbot.waitActive(window)
    yield pane
    pane.close_pane()


def titles(pane: ArticlesPane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


def choose(box: QComboBox, words: str) -> None:
    assert box.findText(words) >= 0, words
    box.setCurrentText(words)


def clear_button(pane: ArticlesPane) -> QPushButton:
    found = pane.findChild(QPushButton, "clearFilter")
    assert found is not None
    return found


def sign(pane: ArticlesPane) -> str:
    found = pane.findChild(QLabel, "filterWords")
    assert found is not None
    return found.text() if pane.sign.isVisible() else ""


def test_the_choices_open_and_close_with_one_button(pane: ArticlesPane) -> None:
    more = pane.findChild(QPushButton, "articleFilter")
    assert more is not None
    assert not pane.filter.isVisible()
    click(more, more.rect().center())
    assert pane.filter.isVisible()
    click(more, more.rect().center())
    assert not pane.filter.isVisible()


def test_a_label_narrows_the_list_and_one_click_shows_all_again(
    pane: ArticlesPane, qtbot: QtBot
) -> None:
    assert sign(pane) == ""
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.label, "POLICY")
    assert titles(pane) == ["bank meets"]
    assert sign(pane) == "1 listed · POLICY"
    clear = clear_button(pane)
    click(clear, clear.rect().center())
    assert len(titles(pane)) == 3
    assert sign(pane) == ""


def test_each_choice_asks_for_what_it_says(pane: ArticlesPane) -> None:
    form = pane.filter
    choose(form.label, "GPE")
    choose(form.concept, "BRICS  (BRICS)")
    form.first_day.setText("2023")
    form.last_day.setText("2024-05")
    form.source.setText(" daily ")
    form.undecided.setChecked(True)
    form.twins.setChecked(True)
    assert pane.wanted == ArticleFilter(
        undecided=True,
        label="GPE",
        concept="BRICS",
        first_day="2023",
        last_day="2024-05",
        source="daily",
        twins=True,
    )
    form.clear()
    assert pane.wanted == ArticleFilter()


def test_a_month_is_a_day_to_its_end_and_a_source_is_found_by_a_part(
    pane: ArticlesPane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.narrowed):
        pane.filter.last_day.setText("2024-05")
    assert titles(pane) == ["Zone opens", "bank meets"]
    pane.filter.last_day.clear()
    with qtbot.waitSignal(pane.narrowed):
        pane.filter.source.setText("DAILY")
    assert titles(pane) == ["Zone opens", "Āfrica trade"]


def test_a_day_that_is_typed_by_half_asks_for_nothing_and_words_cannot_be_typed(
    pane: ArticlesPane,
) -> None:
    pane.filter.setVisible(True)
    line = pane.filter.first_day
    line.setFocus()
    press(*"may 2024-0", on=line)
    assert line.text() == "2024-0"
    assert pane.wanted == ArticleFilter()
    press("5", on=line)
    assert pane.wanted == ArticleFilter(first_day="2024-05")


def test_filter_status_and_search_work_together(pane: ArticlesPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.label, "GPE")
    assert titles(pane) == ["Zone opens", "bank meets"]
    with qtbot.waitSignal(pane.narrowed):
        pane.search("braz")
    assert titles(pane) == ["bank meets"]
    with qtbot.waitSignal(pane.narrowed):
        next(b for b in pane.findChildren(QPushButton) if b.text() == "Done").click()
    assert titles(pane) == []
    assert pane.wanted == ArticleFilter(Show.DONE, "braz", label="GPE")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("By title", "bank meets"),
        ("Newest first", "Zone opens"),
        ("Oldest first", "bank meets"),
        ("By source", "Āfrica trade"),
        ("Most undecided first", "bank meets"),
        ("Least undecided first", "Āfrica trade"),
    ],
)
def test_the_list_is_sorted_as_chosen(
    pane: ArticlesPane, qtbot: QtBot, words: str, first: str
) -> None:
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, words)
    assert titles(pane)[0] == first
    assert len(titles(pane)) == 3
    assert sign(pane) == ""  # nothing is left out
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, "In the order of import")
    assert titles(pane)[0] == "Zone opens"


def test_what_was_chosen_last_counts_even_if_an_earlier_answer_takes_longer(
    pane: ArticlesPane, qtbot: QtBot
) -> None:
    shown: list[str] = []
    pane.narrowed.connect(lambda: shown.append(titles(pane)[0]))
    choose(pane.filter.order_box, "By title")
    pane._narrow()  # asked, and not answered yet
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, "In the order of import")
    assert shown == ["Zone opens"]


def test_the_chosen_article_stays_chosen_and_none_is_opened_by_a_filter(
    pane: ArticlesPane, qtbot: QtBot
) -> None:
    pane.list.setCurrentIndex(pane.model.index(1))
    chosen: list[int] = []
    pane.article_chosen.connect(chosen.append)
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, "By title")
    assert pane.list.currentIndex().row() == 0
    with qtbot.waitSignal(pane.narrowed):
        pane.filter.source.setText("nowhere")
    assert titles(pane) == []
    assert set(chosen) <= {2}


def test_a_decision_moves_no_row_though_the_list_is_sorted_by_what_is_undecided(
    pane: ArticlesPane, project: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, "Most undecided first")
    before = titles(pane)
    pane.list.setCurrentIndex(pane.model.index(0))
    project.observers.append(pane.follow)
    project.perform(rules.accept_rest(project.markup(2), project.stamp()))
    suggest(project, 3, *[suggestion(w, text=ARTICLES[2][3]) for w in ("Kazan", "Brazil")])
    assert titles(pane) == before
    assert pane.list.currentIndex().row() == 0
    assert pane.model.summary(0).undecided == 0


def test_the_next_article_with_anything_undecided_is_next_in_the_order_of_the_list(
    pane: ArticlesPane, project: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.narrowed):
        choose(pane.filter.order_box, "By title")
    assert titles(pane) == ["bank meets", "Zone opens", "Āfrica trade"]
    pane.list.setCurrentIndex(pane.model.index(0))
    assert pane.choose_undecided(1)
    assert pane.list.currentIndex().data() == "Zone opens"
    assert pane.choose_undecided(1)
    assert pane.list.currentIndex().data() == "bank meets"
    done = rules.set_status(project.markup(1).article, Status.NEW, Status.DONE)
    project.perform(done)
    project.perform(rules.accept_rest(project.markup(2), project.stamp()))
    assert not pane.choose_undecided(-1)


def test_other_concepts_are_offered_and_what_is_chosen_stays_or_is_let_go(
    pane: ArticlesPane, termbase: Termbase, qtbot: QtBot
) -> None:
    choose(pane.filter.concept, "BRICS  (BRICS)")
    one, other = termbase.concepts
    pane.filter.show_termbase(Termbase((one,)))
    assert pane.wanted.concept == "BRICS"
    with qtbot.waitSignal(pane.filter.changed):
        pane.filter.show_termbase(Termbase((other,)))
    assert pane.wanted == ArticleFilter()
    assert pane.filter.concept.findData(other.id) > 0


def test_every_choice_has_a_name_and_can_be_reached_by_tab(pane: ArticlesPane) -> None:
    pane.filter.setVisible(True)
    form = pane.filter
    parts = [
        *(form.order_box, form.label, form.concept, form.first_day, form.last_day),
        *(form.source, form.undecided, form.twins),
    ]
    assert all(part.accessibleName() or part.text() for part in parts)  # type: ignore[attr-defined]
    parts[0].setFocus()
    reached = []
    for _ in parts:
        reached.append(form.focusWidget())
        press("Tab")
    assert reached == parts


def test_the_order_is_told_apart_from_a_filter(pane: ArticlesPane) -> None:
    choose(pane.filter.order_box, "Newest first")
    assert pane.filter.order == (Order.DATE, True)
    assert pane.filter.described() == ""
    assert pane.wanted == replace(pane.wanted, search="")


def test_the_list_is_narrowed_as_it_was_left(
    pane: ArticlesPane, project: Project, termbase: Termbase, qtbot: QtBot
) -> None:
    choose(pane.filter.order_box, "By title")
    choose(pane.filter.label, "GPE")
    pane.filter.source.setText("daily")
    pane.filter.undecided.setChecked(True)
    pane.pills[Show.TO_DO].click()
    wanted, order = pane.wanted, pane.filter.order
    pane.close_pane()
    again = ArticlesPane(project, termbase, LIGHT, pane.window())
    with qtbot.waitSignal(again.narrowed):
        again.choose_first()
    assert (again.wanted, again.filter.order) == (wanted, order)
    assert titles(again) == ["Zone opens"]
    assert again.list.currentIndex().row() == 0
    assert again.sign.isVisibleTo(again)
    assert again.pills[Show.TO_DO].isChecked()
    again.close_pane()


def test_another_project_is_listed_whole(
    pane: ArticlesPane, termbase: Termbase, tmp_path: Path
) -> None:
    pane.filter.twins.setChecked(True)
    pane.close_pane()
    other = Project.create(tmp_path / "other.annot", pane._project.scheme, "Ana")
    with closing(other):
        beside = ArticlesPane(other, termbase, LIGHT, pane.window())
        assert beside.wanted == ArticleFilter()
        beside.close_pane()


def test_what_was_kept_by_somebody_else_does_no_harm(
    pane: ArticlesPane, project: Project, termbase: Termbase
) -> None:
    window_state.remember_list(
        project.path, {"show": "nonsense", "order": "x", "label": "NO-SUCH", "articleTwins": "yes"}
    )
    again = ArticlesPane(project, termbase, LIGHT, pane.window())
    assert again.wanted == ArticleFilter(twins=True)
    again.close_pane()


@pytest.mark.parametrize("kept", ["[1]", "7", "nonsense", '{"%s": {"articleSource": 5}}'])
def test_what_somebody_wrote_in_the_file_of_the_window_does_no_harm(
    pane: ArticlesPane, project: Project, termbase: Termbase, kept: str
) -> None:
    window_state._state().setValue("lists", kept.replace("%s", project.path.as_posix()))
    again = ArticlesPane(project, termbase, LIGHT, pane.window())
    assert again.wanted == ArticleFilter()
    again.close_pane()
    assert window_state.list_kept(project.path) == {"show": "all"}


def test_a_source_is_completed_by_any_part_of_it(pane: ArticlesPane, qtbot: QtBot) -> None:
    button = pane.findChild(QPushButton, "articleFilter")
    assert button is not None
    with qtbot.waitSignal(pane._sources.came):
        button.click()
    completer = pane.filter.source.completer()
    completer.setCompletionPrefix("daily")
    offered = [completer.completionModel().index(row, 0).data() for row in range(2)]
    assert offered == ["Daily Example", "Example Daily"]
