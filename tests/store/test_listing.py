"""Lists of articles: narrowed, searched and sorted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata, Status
from annotator.core.exchange import IncomingArticle
from annotator.core.listing import ArticleFilter, Order, Show
from annotator.project import Project
from tests.builders import import_articles, incoming, mention, new_project, suggest, suggestion

ARTICLES = (  # title, date, source, text
    ("bank meets", "2024-05-02", "b.txt", "Brazil and the BRICS bank met in Kazan."),
    ("Āfrica trade", "", "a.txt", "Kazan hosted Brazil."),
    ("Zone opens", "2024-05-10", "", "The Gwadar zone opened in 喀山."),
    ("Bank again", "2023-12-31", "a.txt", "Nothing new in São Paulo."),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Four articles: 1 is in progress, 2 done, 3 new with a suggestion, 4 new without any."""
    with closing(new_project(tmp_path)) as project:
        import_articles(
            project,
            [
                IncomingArticle(text, Metadata(title, date, source), f"{n:064d}")
                for n, (title, date, source, text) in enumerate(ARTICLES)
            ],
        )
        marks = suggest(
            project,
            1,
            suggestion("Brazil", text=ARTICLES[0][3]),
            suggestion("BRICS", "POLICY", text=ARTICLES[0][3], concept="BRICS"),
            suggestion("Kazan", "ORG", text=ARTICLES[0][3]),
        )
        project.perform(rules.accept(marks, [mention(marks, "BRICS")], project.stamp()))
        marks = project.markup(1)
        project.perform(rules.reject(marks, [mention(marks, "Kazan")], project.stamp()))
        marks = suggest(project, 2, suggestion("Kazan", text=ARTICLES[1][3]))
        project.perform(rules.accept_rest(marks, project.stamp()))
        done = rules.set_status(project.markup(2).article, Status.IN_PROGRESS, Status.DONE)
        project.perform(done)
        suggest(project, 3, replace(suggestion("Gwadar", text=ARTICLES[2][3]), concept="GWADAR"))
        yield project


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ArticleFilter(), [1, 2, 3, 4]),
        (ArticleFilter(Show.TO_DO), [1, 3, 4]),
        (ArticleFilter(Show.DONE), [2]),
        (ArticleFilter(undecided=True), [1, 3]),
        (ArticleFilter(label="GPE"), [1, 2, 3]),
        (ArticleFilter(label="POLICY"), [1]),
        (ArticleFilter(label="ORG"), []),  # it was rejected
        (ArticleFilter(concept="BRICS"), [1]),
        (ArticleFilter(concept="GWADAR"), [3]),
        (ArticleFilter(concept="nowhere"), []),
        (ArticleFilter(first_day="2024-01-01"), [1, 3]),
        (ArticleFilter(last_day="2024-05-02"), [1, 4]),
        (ArticleFilter(first_day="2024-05-02", last_day="2024-05-09"), [1]),
        (ArticleFilter(first_day="2024", last_day="2024"), [1, 3]),
        (ArticleFilter(last_day="2023-12"), [4]),
        (ArticleFilter(source="a.txt"), [2, 4]),
        (ArticleFilter(source="A."), [2, 4]),
        (ArticleFilter(source="%"), []),
        (ArticleFilter(search="kaz"), [1, 2]),
        (ArticleFilter(search="bank"), [1, 4]),
        (ArticleFilter(search="africa OR 喀山"), [2, 3]),
        (ArticleFilter(Show.TO_DO, "kaz", label="GPE"), [1]),
        (ArticleFilter(Show.TO_DO, source="a.txt", search="sao"), [4]),
    ],
)
def test_a_filter_lets_through_what_has_all_that_it_asks_for(
    library: Project, wanted: ArticleFilter, found: list[int]
) -> None:
    assert library.list_articles(wanted) == found


@pytest.mark.parametrize(
    ("order", "upwards", "downwards"),
    [
        (Order.IMPORTED, [1, 2, 3, 4], [4, 3, 2, 1]),
        (Order.TITLE, [4, 1, 3, 2], [2, 3, 1, 4]),
        (Order.DATE, [4, 1, 3, 2], [3, 1, 4, 2]),  # without a date at the end, either way
        (Order.SOURCE, [2, 4, 1, 3], [1, 2, 4, 3]),
        (Order.STATUS, [3, 4, 1, 2], [2, 1, 3, 4]),
        (Order.UNDECIDED, [2, 4, 1, 3], [1, 3, 2, 4]),
    ],
)
def test_articles_are_sorted_and_equal_ones_keep_the_order_of_their_import(
    library: Project, order: Order, upwards: list[int], downwards: list[int]
) -> None:
    assert library.list_articles(ArticleFilter(), order) == upwards
    assert library.list_articles(ArticleFilter(), order, descending=True) == downwards


def test_a_search_is_sorted_like_any_list(library: Project) -> None:
    assert library.list_articles(ArticleFilter(search="bank"), Order.TITLE) == [4, 1]


def test_what_is_being_imported_is_not_listed_whatever_is_asked(library: Project) -> None:
    run = library.begin_import()
    run.add([incoming("Kazan once more", suggestions=(suggestion("Kazan", text="Kazan once"),))])
    for wanted in (ArticleFilter(), ArticleFilter(search="kazan"), ArticleFilter(label="GPE")):
        assert 5 not in library.list_articles(wanted)
    assert library.titled("Kazan") == []
    run.abandon()


def test_of_some_articles_those_are_told_that_a_filter_lets_through(library: Project) -> None:
    assert set(library.among([4, 3, 2], ArticleFilter(Show.TO_DO))) == {3, 4}
    assert set(library.among([4, 3, 2, 1], ArticleFilter(undecided=True))) == {1, 3}
    assert library.among([], ArticleFilter()) == []


def test_titles_are_found_by_their_first_letters(library: Project) -> None:
    assert library.titled("b") == [1, 4]
    assert library.titled("BANK A") == [4]
    assert library.titled("Ā") == [2]
    assert library.titled("%") == library.titled("_") == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ba", [1, 4]),
        ("mee ban", [1]),
        ("africa", [2]),
        ("kazan", []),  # in the text only
        ('"zone opens"', [3]),
        ("bank NOT again", [1]),
        ("( ba", [1, 4]),
        ("…", []),
    ],
)
def test_articles_are_found_by_beginnings_of_words_in_their_titles(
    library: Project, typed: str, found: list[int]
) -> None:
    with library.reader() as reader:
        (rows,) = reader.with_words_in_title(typed, 10)
    assert [row.id for row in rows] == found


def test_of_titles_with_the_words_no_more_are_read_than_asked_for(library: Project) -> None:
    with library.reader() as reader:
        (rows,) = reader.with_words_in_title("ba", 1)
    assert [row.title for row in rows] == ["bank meets"]
