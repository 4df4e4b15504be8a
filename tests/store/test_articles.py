"""The list of articles and its search."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.article import Metadata, Status
from annotator.core.canonical import canonical
from annotator.core.errors import ProjectError
from annotator.core.exchange import IncomingArticle
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.project import Project, Show
from tests.builders import (
    TEXT,
    import_articles,
    incoming,
    mention,
    nasty_texts,
    new_project,
    suggestion,
)


@pytest.fixture
def library(project: Project) -> Project:
    """Three articles: 1 in progress, 2 done, 3 new."""
    import_articles(
        project,
        [
            incoming("São Paulo hosts the Belt and Road Forum, says Xi.", "A forum in Brazil"),
            incoming("Debt-for-nature swap: “G77+China” agree. 🌍 在喀山举行", "Naïve swaps"),
        ],
    )
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    project.perform(rules.set_status(project.markup(2).article, Status.NEW, Status.DONE))
    return project


def test_articles_are_listed_in_the_order_of_their_import(library: Project) -> None:
    assert library.article_ids() == [1, 2, 3]
    assert library.article_ids(Show.TO_DO) == [1, 3]
    assert library.article_ids(Show.DONE) == [2]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("kazan", [1]),
        ("KAZAN brazil", [1]),
        ("brazil", [1, 2]),  # a title counts
        ("braz", [1, 2]),
        ("bra for", [2]),
        ("sao paulo", [2]),
        ("naive", [3]),
        ("g77 china", [3]),
        ("G77+China", [3]),
        ("debt-for-nature", [3]),
        ("“G77", [3]),
        ("在喀山", [3]),
        ("喀山", [3]),  # also in the middle of a line without blanks
        ("山喀", []),
        ("n", [3]),
        ("nowhere", []),
        ("kazan nowhere", []),
        ("", [1, 2, 3]),
        ("  ", [1, 2, 3]),
    ],
)
def test_a_search_takes_each_word_as_the_beginning_of_one(
    library: Project, search: str, found: list[int]
) -> None:
    assert library.article_ids(search=search) == found


def test_a_search_keeps_to_what_the_list_shows(library: Project) -> None:
    assert library.article_ids(Show.DONE, "brazil") == [2]
    assert library.article_ids(Show.TO_DO, "brazil") == [1]


HOSTILE = (
    *('"', '""', "'", '"kazan', "kazan'", "*", "kazan*", "**", "-", "-kazan", "^", "^kazan", "+"),
    *("NEAR(", "NEAR(kazan brazil, 2)", "AND", "kazan OR", "NOT kazan", "title:kazan", "title :"),
    *("{title text}: kazan", "(", "kazan)", "_", "kaz _ bra", ";DROP TABLE article", "%", "\\"),
    *("🌍", "🌍 kazan", "\x00", "ka\x00zan", "\ud83c", "\ufeff", "\u2028", "e\u0301", "x" * 50_000),
    " ".join(f"w{n}" for n in range(5000)),
)


@pytest.mark.parametrize("search", HOSTILE, ids=[repr(search[:20]) for search in HOSTILE])
def test_no_search_whatever_is_typed_or_half_typed_is_an_error(
    library: Project, search: str
) -> None:
    assert set(library.article_ids(search=search)) <= {1, 2, 3}


@given(st.text() | nasty_texts())
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_search_of_any_characters_is_an_error(project: Project, search: str) -> None:
    assert set(project.article_ids(search=search)) <= {1}


@pytest.mark.parametrize(
    "search", ['"kazan', "kazan*", "-kazan", "^kazan", "(kazan", "kazan)", "kazan;", "🌍 kazan"]
)
def test_signs_around_a_word_do_not_hide_it(library: Project, search: str) -> None:
    assert library.article_ids(search=search) == [1]


def test_a_summary_says_what_the_list_shows_of_an_article(tmp_path: Path) -> None:
    meta = Metadata("Bank meets", "2024-05-02", "bank.txt", "en")
    project = new_project(tmp_path, IncomingArticle(TEXT, meta, "0" * 64))
    project.store_suggestions(
        1, project.markup(1).article.digest, [suggestion("Brazil"), suggestion("Kazan")], "test"
    )
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "Kazan")], project.stamp()))
    (summary,) = project.summaries([1])
    assert (summary.title, summary.date, summary.source) == ("Bank meets", "2024-05-02", "bank.txt")
    assert (summary.undecided, summary.decided, summary.status) == (1, 1, Status.IN_PROGRESS)
    assert summary.suggested
    project.close()


def test_an_article_no_run_has_reached_is_told_from_one_without_suggestions(
    library: Project,
) -> None:
    library.store_suggestions(3, library.markup(3).article.digest, [], "test")
    assert [s.suggested for s in library.summaries([1, 2, 3])] == [True, False, True]


def test_summaries_come_in_the_order_asked_for_without_those_that_are_gone(
    library: Project,
) -> None:
    assert [s.id for s in library.summaries([3, 99, 1])] == [3, 1]
    assert library.summaries([]) == []
    everything = library.summaries(range(300_000))  # more than SQLite takes values in a query
    assert [s.id for s in everything] == [1, 2, 3]


def test_an_article_that_is_gone_is_named_in_a_sentence(library: Project) -> None:
    with pytest.raises(ProjectError, match="this article is no longer in the project"):
        library.markup(99)


@given(nasty_texts().map(lambda text: canonical(f"x{text}").text), st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_article_comes_back_as_it_went_in_with_each_mark_on_its_words(
    project: Project, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    text += f" {len(project.article_ids())}"  # so that no two are the same
    extra = {"tags": ["a", None], "n": 1.5, "nested": {"key": text}}
    meta = Metadata(text, "2024-05-02", "ü.txt", "en", extra)
    import_articles(project, [IncomingArticle(text, meta, "0" * 64)])
    number = project.article_ids()[-1]
    article = project.markup(number).article
    assert (article.text, article.meta) == (text, meta)
    project.store_suggestions(number, article.digest, [Suggestion(span, "GPE")], "test")
    project.perform(rules.accept_rest(project.markup(number), project.stamp()))
    assert list(project.faults()) == []  # which compares each mark's words with the text
    row = project._file.row("SELECT text FROM annotation WHERE article_id = ?", [number])
    assert row == (span.of(text),)
