"""Looking words up in all articles, and deciding about what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.canonical import canonical
from annotator.core.errors import ProjectError
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter, Show
from annotator.core.occurrence import Occurrence
from annotator.core.tokens import tokens
from annotator.core.wording import Finder, Wording, wording
from annotator.project import Project
from tests.builders import (
    decisions,
    import_articles,
    incoming,
    mention,
    nasty_texts,
    new_project,
    open_suggestions,
    shown,
    suggest,
    suggestion,
)

EVERYTHING = ArticleFilter()
TEXTS = (
    "🌍 The United Nations met. A United Nations envoy spoke.",
    "United Nations Security Council and the united nations",
    "The UN, or United\nNations, in 喀山联合国UN大会",
    "Nothing of the kind: United Nationsish.",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Four articles: in the first one mention was accepted and one waits, as one in the second."""
    with closing(new_project(tmp_path, *(incoming(text) for text in TEXTS))) as project:
        both = (suggestion("United Nations", "ORG", text=TEXTS[0], nth=n) for n in (0, 1))
        marks = suggest(project, 1, *both)
        project.perform(rules.accept(marks, [mention(marks, "United Nations")], project.stamp()))
        suggest(project, 2, suggestion("United Nations Security Council", "ORG", text=TEXTS[1]))
        yield project


def found(
    project: Project, wanted: Wording, scope: ArticleFilter | Sequence[int] = EVERYTHING
) -> list[Occurrence]:
    with project.reader() as reader:
        return [row for portion in reader.occurrences(wanted, scope) for row in portion]


def test_each_place_comes_with_its_article_its_context_and_what_stands_there(
    library: Project,
) -> None:
    rows = found(library, wording("United Nations"))
    assert [(row.article_id, row.words) for row in rows] == [
        (1, "United Nations"),
        (1, "United Nations"),
        (2, "United Nations"),
        (3, "United\nNations"),
    ]
    decided, waiting, within, bare = rows
    assert decided.decision is not None
    assert (decided.decision.label, decided.suggestion) == ("ORG", None)
    assert waiting.suggestion is not None
    assert (waiting.suggestion.label, waiting.decision) == ("ORG", None)
    assert within.around is not None
    assert bare.untouched
    assert (decided.left, decided.right) == ("🌍 The ", " met. A United Nations envoy spoke.")
    assert decided.heading.title == TEXTS[0][:20]
    assert [row.heading.status for row in rows] == [Status.IN_PROGRESS] * 2 + [Status.NEW] * 2


def test_other_spellings_capitals_and_parts_of_words_are_found_on_request(
    library: Project,
) -> None:
    assert len(found(library, wording("United Nations", ignore_case=True))) == 5
    assert len(found(library, wording("United Nations", whole_words=False))) == 5
    assert [row.article_id for row in found(library, wording("UN"))] == [3, 3]
    assert [row.article_id for row in found(library, wording("联合国"))] == [3]
    assert [row.article_id for row in found(library, wording("🌍"))] == [1]
    assert found(library, wording("nowhere")) == []


def test_only_the_articles_of_a_filter_or_those_named_are_looked_into(library: Project) -> None:
    wanted = wording("United Nations")
    assert {row.article_id for row in found(library, wanted, [2])} == {2}
    assert found(library, wanted, ArticleFilter(Show.DONE)) == []
    narrowed = found(library, wanted, ArticleFilter(search="envoy OR 喀山"))
    assert {row.article_id for row in narrowed} == {1, 3}


@given(st.lists(nasty_texts(max_size=12), min_size=1, max_size=4), st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_index_leads_to_every_place_that_reading_all_texts_finds(
    project: Project, drawn: list[str], data: st.DataObject
) -> None:
    before = len(project.article_ids())
    texts = [canonical(f"x {before} {text} y").text for text in drawn]
    import_articles(project, [incoming(text) for text in dict.fromkeys(texts)])
    source = data.draw(st.sampled_from(texts))
    places = list(tokens(source))
    first = data.draw(st.integers(0, len(places) - 1))
    last = data.draw(st.integers(first, len(places) - 1))
    wanted = wording(source[places[first].start : places[last].end])
    finder = Finder.of_wording(wanted)
    expected = [
        (number, span)
        for number in project.article_ids()
        for span in finder.spans(project.markup(number).article.text)
    ]
    assert [(row.article_id, row.span) for row in found(project, wanted)] == expected


# Deciding


def test_one_decision_about_all_places_is_one_step_and_is_undone_as_one(library: Project) -> None:
    before = decisions(library.path), open_suggestions(library.path)
    rows = found(library, wording("United Nations"))
    outcome = library.decide_everywhere(rows, Decision(Deed.ADD, "ORG", "UN"))
    assert (outcome.decided, outcome.skipped) == (3, 1)
    assert shown(library.markup(2)) == [("United Nations", "ORG", "accepted")]
    assert shown(library.markup(3)) == [("United\nNations", "ORG", "accepted")]
    entry = library.next_undo()
    assert entry is not None
    assert entry.what == "add “United Nations”, 3 times in 3 articles"
    assert list(library.faults()) == []
    library.undo()
    assert (decisions(library.path), open_suggestions(library.path)) == before


def test_what_was_decided_after_the_search_is_skipped_and_not_overwritten(
    library: Project,
) -> None:
    rows = found(library, wording("United Nations"))
    marks = library.markup(1)
    library.perform(rules.reject(marks, [mention(marks, "United Nations", nth=1)], library.stamp()))
    outcome = library.decide_everywhere(rows[:2], Decision(Deed.ADD, "ORG"))
    assert (outcome.decided, outcome.skipped) == (0, 2)
    assert [state for *_, state in shown(library.markup(1))] == ["accepted", "rejected"]


def test_a_decision_about_nothing_is_no_step(library: Project) -> None:
    steps = len(list(library.history()))
    assert library.decide_everywhere([], Decision(Deed.ACCEPT)).decided == 0
    assert len(list(library.history())) == steps


def test_what_is_being_imported_is_not_looked_into_even_if_it_is_named(library: Project) -> None:
    run = library.begin_import()
    run.add([incoming("United Nations, once more")])
    assert found(library, wording("United Nations"), [5]) == []
    run.abandon()


def test_a_batch_that_was_taken_back_after_the_search_is_seen(library: Project) -> None:
    rows = found(library, wording("United Nations"), [1])
    library.undo()  # which had accepted the first mention
    outcome = library.decide_everywhere(rows, Decision(Deed.ACCEPT))
    assert outcome.decided == 2
    assert library.markup(1).status is Status.IN_PROGRESS


# Another thread


def test_a_reader_works_in_a_thread_of_its_own_and_sees_what_is_stored_meanwhile(
    library: Project,
) -> None:
    half_way, stored = Event(), Event()
    seen: list[int] = []

    def read() -> None:
        with library.reader() as reader:
            portions = reader.occurrences(wording("United Nations"), EVERYTHING)
            seen.append(len(next(portions)))
            half_way.set()
            stored.wait()
            done = ArticleFilter(Show.DONE)
            portions = reader.occurrences(wording("United Nations"), done)
            seen.append(sum(len(portion) for portion in portions))

    thread = Thread(target=read)
    thread.start()
    half_way.wait()
    library.perform(rules.set_status(library.markup(1).article, Status.IN_PROGRESS, Status.DONE))
    stored.set()
    thread.join()
    assert seen == [4, 2]


def test_a_reader_changes_nothing_and_leaves_nothing_behind(library: Project) -> None:
    with library.reader() as reader:
        list(reader.occurrences(wording("United Nations"), EVERYTHING))
        with pytest.raises(ProjectError, match="cannot be written"):
            reader._file.run("UPDATE article SET title = 'x'")
    path = library.path
    library.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
