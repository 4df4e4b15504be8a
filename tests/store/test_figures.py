"""The numbers behind the figures: what is counted, and what leads from a number to its mentions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata, Status
from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.exchange import IncomingArticle
from annotator.core.figures import Figure, FigureName, Pace
from annotator.core.listing import ArticleFilter, Show
from annotator.exporting.figure_table import figure_table
from annotator.project import Project
from annotator.reader import Reader
from tests.builders import import_articles, mention, new_project, suggest, suggestion

TEXTS = (
    "BRICS met in Kazan. Lula spoke; Kazan listened.",
    "BRICS grows. Kazan waits.",
    "Kazan again.",
)
DAYS = ("2024-11-02", "2025-01-20", "")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Three articles: the first is done, in the third nothing has been decided."""
    with closing(new_project(tmp_path)) as project:
        articles = zip(TEXTS, DAYS, strict=True)
        import_articles(
            project,
            [
                IncomingArticle(text, Metadata(f"Article {n}", day), f"{n:064d}")
                for n, (text, day) in enumerate(articles, start=1)
            ],
        )
        first = suggest(
            project,
            1,
            replace(suggestion("BRICS", "POLICY", text=TEXTS[0]), concept="BRICS"),
            suggestion("Kazan", text=TEXTS[0], score=0.95),
            suggestion("Kazan", text=TEXTS[0], nth=1, score=0.95),
            suggestion("Lula", "ORG", text=TEXTS[0], score=0.5),
        )
        second = suggest(
            project,
            2,
            replace(suggestion("BRICS", "POLICY", text=TEXTS[1]), concept="BRICS"),
            suggestion("Kazan", text=TEXTS[1], score=0.95),
        )
        suggest(project, 3, suggestion("Kazan", text=TEXTS[2]))
        project.perform(rules.accept_rest(first, project.stamp()))
        project.perform(rules.set_status(first.article, Status.IN_PROGRESS, Status.DONE))
        project.perform(rules.accept(second, [mention(second, "BRICS")], project.stamp()))
        second = project.markup(2)
        project.perform(rules.reject(second, [mention(second, "Kazan")], project.stamp()))
        yield project


def figure(project: Project, name: FigureName, within: ArticleFilter | None = None) -> Figure:
    with Reader(project.path) as reader:
        return reader.figure(name, within or ArticleFilter())


def numbers(shown: Figure) -> dict[tuple[str, str], float]:
    return {(shown.rows[r], shown.columns[c]): cell.value for (r, c), cell in shown.cells.items()}


def places(project: Project, shown: Figure, row: str, column: str) -> int:
    """How many places a number leads to."""
    cell = shown.cells[shown.rows.index(row), shown.columns.index(column)]
    assert cell.query is not None
    with Reader(project.path) as reader:
        return sum(len(rows) for rows in reader.concordance(cell.query))


@pytest.mark.parametrize("name", FigureName)
def test_each_figure_of_an_empty_project_is_empty(name: FigureName, tmp_path: Path) -> None:
    with closing(new_project(tmp_path)) as project:
        assert not any(numbers(figure(project, name)).values())


def test_labels_and_concepts_are_counted_where_they_are_accepted(library: Project) -> None:
    labels = figure(library, FigureName.LABELS)
    assert numbers(labels) == {
        ("GPE", "mentions"): 2,
        ("ORG", "mentions"): 1,
        ("POLICY", "mentions"): 2,
    }
    assert numbers(figure(library, FigureName.CONCEPTS)) == {("BRICS", "mentions"): 2}


@pytest.mark.parametrize(
    "name",
    [
        FigureName.LABELS,
        FigureName.CONCEPTS,
        FigureName.LABELS_OVER_TIME,
        FigureName.CONCEPTS_OVER_TIME,
        FigureName.LABELS_BY_ARTICLE,
        FigureName.CONCEPTS_BY_ARTICLE,
    ],
)
def test_a_number_leads_to_as_many_mentions(library: Project, name: FigureName) -> None:
    for within in (ArticleFilter(), ArticleFilter(show=Show.DONE)):
        shown = figure(library, name, within)
        assert shown.cells
        for (row, column), count in numbers(shown).items():
            assert places(library, shown, row, column) == count


def test_only_the_articles_of_the_filter_count(library: Project) -> None:
    done = figure(library, FigureName.LABELS, ArticleFilter(show=Show.DONE))
    assert numbers(done)["POLICY", "mentions"] == 1


def test_months_without_articles_are_shown_empty(library: Project) -> None:
    over_time = figure(library, FigureName.CONCEPTS_OVER_TIME)
    assert over_time.columns == ("2024-11", "2024-12", "2025-01")
    assert over_time.value(0, 1) == 0


def test_a_share_has_its_interval_and_its_base(library: Project) -> None:
    shown = figure(library, FigureName.ACCEPTED_BY_LABEL)
    cell = shown.cells[shown.rows.index("GPE"), 0]
    assert cell.value == pytest.approx(2 / 3)
    assert cell.of == 3
    assert 0.2 < cell.low < cell.value < cell.high < 0.95
    by_score = figure(library, FigureName.ACCEPTED_BY_SCORE)
    assert "0.5 to 0.6" in by_score.rows


def test_actors_meet_concepts_article_by_article(library: Project) -> None:
    shown = figure(library, FigureName.ACTORS_AND_CONCEPTS)
    assert numbers(shown) == {("Kazan", "BRICS"): 1, ("Lula", "BRICS"): 1}
    assert places(library, shown, "Lula", "BRICS") == 1


@pytest.mark.parametrize(
    "name",
    [
        FigureName.ACCEPTED_BY_LABEL,
        FigureName.ACCEPTED_BY_ORIGIN,
        FigureName.ACCEPTED_BY_SCORE,
    ],
)
def test_a_share_leads_to_all_that_were_judged(library: Project, name: FigureName) -> None:
    wrong = mention(library.markup(1), "Lula", "ORG")
    library.perform(rules.relabel(library.markup(1), wrong, "PERSON", "", library.stamp()))
    for within in (ArticleFilter(), ArticleFilter(show=Show.DONE)):
        shown = figure(library, name, within)
        assert shown.cells
        for row, words in enumerate(shown.rows):
            cell = shown.cells[row, 0]
            assert places(library, shown, words, "accepted") == cell.of
            assert cell.query is not None
            accepted = replace(cell.query, marked=Marked.ACCEPTED)
            with Reader(library.path) as reader:
                found = sum(len(rows) for rows in reader.concordance(accepted))
            assert found == round(cell.value * cell.of)


def test_a_replaced_suggestion_is_found_among_those_that_were_wrong(library: Project) -> None:
    wrong = mention(library.markup(1), "Lula", "ORG")
    library.perform(rules.relabel(library.markup(1), wrong, "PERSON", "", library.stamp()))
    query = ConcordanceQuery(judged=True, score_band=6, marked=Marked.REJECTED)
    with Reader(library.path) as reader:
        found = [row.words for rows in reader.concordance(query) for row in rows]
    assert found == ["Lula"]


def test_the_articles_are_named_with_their_numbers(library: Project) -> None:
    shown = figure(library, FigureName.LABELS_BY_ARTICLE)
    assert shown.rows == ("Article 1 (1)", "Article 2 (2)")


def test_articles_done_lead_to_what_is_accepted_in_them(library: Project) -> None:
    shown = figure(library, FigureName.PROGRESS)
    (day,) = shown.columns
    assert places(library, shown, "articles done", day) == 4
    library.perform(rules.set_status(library.markup(1).article, Status.DONE, Status.IN_PROGRESS))
    assert places(library, shown, "articles done", day) == 0


def test_progress_tells_the_pace_and_what_is_left(library: Project) -> None:
    shown = figure(library, FigureName.PROGRESS)
    assert shown.pace == Pace(1.0, 2)
    assert shown.pace.days_left == 2
    assert sum(shown.value(0, c) for c in range(len(shown.columns))) == 1
    (day,) = shown.columns
    assert places(library, shown, "decisions", day) == numbers(shown)["decisions", day] == 6
    library.perform(rules.set_status(library.markup(1).article, Status.DONE, Status.IN_PROGRESS))
    assert figure(library, FigureName.PROGRESS).pace == Pace(0.0, 3)


def test_numbers_are_saved_with_the_bounds_of_shares(library: Project) -> None:
    lines = figure_table(figure(library, FigureName.ACCEPTED_BY_LABEL)).splitlines()
    assert lines[0] == ",accepted,low,high,of"
    assert lines[1].startswith("GPE,0.6667,0.2")
    assert lines[1].endswith(",3")


def test_a_name_that_looks_like_a_formula_is_saved_as_words(library: Project) -> None:
    shown = figure(library, FigureName.LABELS)
    written = figure_table(replace(shown, rows=("=1+1", *shown.rows[1:])))
    assert "\n'=1+1,2\n" in written
