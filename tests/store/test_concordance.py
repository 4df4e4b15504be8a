"""Concordances: words and mentions in their contexts, and searches that are kept."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata, Status
from annotator.core.changes import Stamp
from annotator.core.concordance import ConcordanceQuery, Marked, RowOrder, sorted_rows
from annotator.core.errors import ProjectError
from annotator.core.exchange import IncomingArticle
from annotator.core.listing import ArticleFilter, Show
from annotator.core.occurrence import Occurrence
from annotator.core.suggestion import Origin
from annotator.project import Project
from tests.builders import import_articles, mention, new_project, opened, suggest, suggestion

TEXTS = (
    "The BRICS bank met in Kazan. A bank in São Paulo opened.",
    "No bank of Kazan, but the Kazan Bank, meets Brazil.",
    "Banks swap debt; a swap of debt in 喀山.",
)
DAYS = ("2024-05-02", "2023-01-01", "")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Three articles with suggestions and with decisions of two analysts."""
    with closing(new_project(tmp_path)) as project:
        import_articles(
            project,
            [
                IncomingArticle(text, Metadata(f"Article {n}", day), f"{n:064d}")
                for n, (text, day) in enumerate(zip(TEXTS, DAYS, strict=True), start=1)
            ],
        )
        marks = suggest(
            project,
            1,
            suggestion("BRICS bank", "ORG", text=TEXTS[0]),
            replace(suggestion("BRICS", "POLICY", text=TEXTS[0]), concept="BRICS"),
            replace(suggestion("Kazan", text=TEXTS[0]), origin=Origin.RULE),
            suggestion("São Paulo", text=TEXTS[0]),
        )
        project.perform(rules.accept(marks, [mention(marks, "Kazan")], Stamp("eva", "2024")))
        marks = suggest(
            project,
            2,
            suggestion("Kazan", text=TEXTS[1]),
            suggestion("Kazan", "ORG", text=TEXTS[1], nth=1),
            replace(suggestion("Brazil", text=TEXTS[1]), concept="BR"),
        )
        project.perform(rules.accept(marks, [mention(marks, "Brazil")], project.stamp()))
        marks = project.markup(2)
        project.perform(rules.reject(marks, [mention(marks, "Kazan", "ORG")], project.stamp()))
        yield project


def rows(project: Project, query: ConcordanceQuery) -> list[Occurrence]:
    with project.reader() as reader:
        return [row for portion in reader.concordance(query) for row in portion]


def words(project: Project, query: ConcordanceQuery) -> list[tuple[int, str]]:
    return [(row.article_id, row.words) for row in rows(project, query)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bank", [(1, "bank"), (1, "bank"), (2, "bank"), (2, "Bank")]),
        ("bank*", [(1, "bank"), (1, "bank"), (2, "bank"), (2, "Bank"), (3, "Banks")]),
        ('"kazan bank"', [(2, "Kazan Bank")]),
        ("sao OR 喀山", [(1, "São"), (3, "喀山")]),
        ("bank NOT brics", [(2, "bank"), (2, "Bank")]),
        ("kazan brazil", [(2, "Kazan"), (2, "Kazan"), (2, "Brazil")]),
        ('"swap of', [(3, "swap"), (3, "swap"), (3, "of")]),
        ("nowhere", []),
        ('"', []),
        ("", []),
    ],
)
def test_words_are_found_as_they_were_searched(
    library: Project, typed: str, found: list[tuple[int, str]]
) -> None:
    assert words(library, ConcordanceQuery(typed)) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (ConcordanceQuery(label="POLICY"), [(1, "BRICS")]),
        (
            ConcordanceQuery(label="GPE"),
            [(1, "Kazan"), (1, "São Paulo"), (2, "Kazan"), (2, "Brazil")],
        ),
        (ConcordanceQuery(concept="BRICS"), [(1, "BRICS")]),
        (ConcordanceQuery(concept="BR"), [(2, "Brazil")]),
        (ConcordanceQuery(marked=Marked.ACCEPTED), [(1, "Kazan"), (2, "Brazil")]),
        (ConcordanceQuery(marked=Marked.REJECTED), [(2, "Kazan")]),
        (ConcordanceQuery(label="ORG", marked=Marked.SUGGESTED), [(1, "BRICS bank")]),
        (ConcordanceQuery(analyst="eva"), [(1, "Kazan")]),
        (ConcordanceQuery(analyst="ana", label="GPE"), [(2, "Brazil")]),
        (ConcordanceQuery(analyst="nobody"), []),
        (ConcordanceQuery(origin="rule"), [(1, "Kazan")]),
        (ConcordanceQuery("kazan", label="GPE"), [(1, "Kazan"), (2, "Kazan")]),
        (ConcordanceQuery("bank", label="ORG"), [(1, "BRICS bank")]),
        (ConcordanceQuery("kazan", marked=Marked.REJECTED), [(2, "Kazan")]),
        (ConcordanceQuery("kazan", label="POLICY"), []),
    ],
)
def test_what_is_asked_of_marks_brings_the_mentions_that_have_all_of_it(
    library: Project, query: ConcordanceQuery, found: list[tuple[int, str]]
) -> None:
    assert words(library, query) == found


def at(moment: str) -> Stamp:
    return Stamp("ana", moment)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock of Windows cannot be moved so")
def test_the_days_of_a_decision_are_asked_for_as_the_calendar_here_has_them(
    library: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")  # eight hours ahead, all year
    time.tzset()
    marks = library.markup(1)
    late = at("2025-03-01T17:00:00.000+00:00")  # the second of March there
    library.perform(rules.accept(marks, [mention(marks, "São Paulo")], late))
    marks = library.markup(1)
    early = at("2025-03-01T15:00:00.000+00:00")
    library.perform(rules.reject(marks, [mention(marks, "BRICS bank")], early))

    def decided(first: str, last: str) -> list[str]:
        query = ConcordanceQuery(first_decided=first, last_decided=last)
        return [found for _, found in words(library, query)]

    assert decided("2025-03-02", "2025-03-02") == ["São Paulo"]
    assert decided("2025-03-01", "2025-03-01") == ["BRICS bank"]
    assert decided("2025-03-01", "2025-03") == ["BRICS bank", "São Paulo"]
    assert decided("2025-01", "2025-02") == []
    assert decided("2025-03-02", "2025") == ["São Paulo"]
    monkeypatch.undo()
    time.tzset()


def test_what_nobody_has_decided_has_no_day_of_decision(library: Project) -> None:
    found = rows(library, ConcordanceQuery(label="GPE", first_decided="2000"))
    assert [row.words for row in found] == ["Brazil"]  # the other one was decided in no known year
    assert rows(library, ConcordanceQuery(marked=Marked.SUGGESTED, first_decided="2000")) == []
    assert words(library, ConcordanceQuery("brazil", last_decided="2999")) == [(2, "Brazil")]


def test_places_that_nobody_has_marked_can_be_asked_for(library: Project) -> None:
    unmarked = rows(library, ConcordanceQuery("bank OR kazan", marked=Marked.NOT))
    assert [(row.article_id, row.words, row.left[-4:]) for row in unmarked] == [
        (1, "bank", ". A "),
        (2, "bank", "No "),
        (2, "Bank", "zan "),
    ]
    assert all(row.untouched for row in unmarked)


def test_days_and_status_narrow_a_concordance(library: Project) -> None:
    this_year = ArticleFilter(first_day="2024-01-01", last_day="2024-12-31")
    assert {
        row.article_id for row in rows(library, ConcordanceQuery("bank*", articles=this_year))
    } == {1}
    assert rows(library, ConcordanceQuery("bank", articles=ArticleFilter(Show.DONE))) == []
    library.perform(rules.set_status(library.markup(2).article, Status.IN_PROGRESS, Status.DONE))
    done = ConcordanceQuery(label="GPE", articles=ArticleFilter(Show.DONE))
    assert words(library, done) == [(2, "Kazan"), (2, "Brazil")]


def test_rows_say_what_stands_there_so_that_they_can_be_decided(library: Project) -> None:
    (row,) = rows(library, ConcordanceQuery(label="POLICY"))
    assert row.suggestion is not None
    assert (row.suggestion.label, row.suggestion.concept) == ("POLICY", "BRICS")
    assert row.around is not None
    (row,) = rows(library, ConcordanceQuery(analyst="eva"))
    assert row.decision is not None
    assert row.decision.analyst == "eva"


def test_rows_are_sorted_by_the_words_nearest_to_the_keyword(library: Project) -> None:
    found = rows(library, ConcordanceQuery("bank"))
    left = [row.left.split()[-1] for row in sorted_rows(found, RowOrder.LEFT)]
    assert left == ["A", "BRICS", "Kazan", "No"]
    right = [row.right.split()[0] for row in sorted_rows(found, RowOrder.RIGHT)]
    assert right == ["in", ",", "met", "of"]
    assert sorted_rows(reversed(found), RowOrder.ARTICLE) == found
    assert [r.words for r in sorted_rows(found, RowOrder.WORDS)] == ["bank", "Bank", "bank", "bank"]


def test_whoever_has_decided_is_named_once(library: Project) -> None:
    with library.reader() as reader:
        assert reader.analysts() == ["ana", "eva"]


def test_a_long_concordance_comes_in_portions(tmp_path: Path) -> None:
    texts = [f"bank {n}" for n in range(200)]
    with closing(new_project(tmp_path)) as project:
        import_articles(project, [IncomingArticle(text, Metadata(), "0" * 64) for text in texts])
        with project.reader() as reader:
            portions = [len(part) for part in reader.concordance(ConcordanceQuery("bank"))]
    assert sum(portions) == 200
    assert portions[0] < portions[-1] or len(portions) > 2


# Saved searches

FULL = ConcordanceQuery(
    '"bank of" OR 喀山',
    *("POLICY", "BRICS", Marked.ACCEPTED, "ana", "model"),
    ArticleFilter(Show.DONE, "x", True, "GPE", "C", "2024-01-01", "2024-12-31", "ü.txt"),
    first_decided="2024-01",
    last_decided="2025",
)


def test_a_search_is_kept_with_all_that_it_asks_for(library: Project) -> None:
    library.save_search("meine “Suche”", FULL)
    library.save_search("All banks", ConcordanceQuery("bank*"))
    library.close()
    with opened(library.path) as again:
        saved = again.saved_searches()
        assert saved == {"All banks": ConcordanceQuery("bank*"), "meine “Suche”": FULL}
        assert list(saved) == ["All banks", "meine “Suche”"]
        again.save_search("All banks", ConcordanceQuery("banks"))
        again.forget_search("meine “Suche”")
        again.forget_search("never there")
        assert again.saved_searches() == {"All banks": ConcordanceQuery("banks")}


def test_a_search_that_an_older_version_saved_asks_for_no_day_of_decision(library: Project) -> None:
    library.save_search("old", ConcordanceQuery("bank", analyst="ana"))
    old = "json_remove(query, '$.first_decided', '$.last_decided')"
    library._file.run(f"UPDATE saved_search SET query = {old}")
    assert library.saved_searches() == {"old": ConcordanceQuery("bank", analyst="ana")}


@pytest.mark.parametrize("text", ["{", "[]", '{"words": "x"}', '{"articles": {"show": "?"}}'])
def test_a_saved_search_that_cannot_be_read_is_damage_told_in_a_sentence(
    library: Project, text: str
) -> None:
    library._file.run("INSERT INTO saved_search VALUES ('x', ?)", [text])
    with pytest.raises(ProjectError, match="the file is damaged"):
        library.saved_searches()
