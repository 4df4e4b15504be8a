"""Spans that come for articles that are there already: added, never over a decision, undoable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.changes import Action
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.suggestion import Origin
from annotator.intake import Intake
from annotator.project import Changed, Project
from tests.builders import (
    TEXT,
    annotation,
    decisions,
    import_articles,
    incoming,
    leave_no_room,
    make_room,
    mention,
    opened,
    shown,
    suggestion,
)


def again(
    *annotations: str, suggestions: tuple[str, ...] = (), text: str = TEXT
) -> IncomingArticle:
    """The text of the first article once more, with other spans."""
    return incoming(
        text,
        "Other title",
        annotations=tuple(
            replace(annotation(words, text=text, origin=Origin.IMPORT), uid="", article_id=0)
            for words in annotations
        ),
        suggestions=tuple(
            replace(suggestion(words, text=text), origin=Origin.IMPORT) for words in suggestions
        ),
        where="other.jsonl, line 7",
    )


@pytest.fixture
def bare(project: Project) -> Project:
    """A project whose first article has the text, and no marks but one decision on it."""
    marks = project.markup(1)
    assert marks.article.text == TEXT
    project.perform(rules.reject(marks, [mention(marks, "Brazil")], project.stamp()))
    return project


def intake(project: Project, *articles: IncomingArticle) -> Intake:
    with Intake(project) as taken:
        taken.add(articles)
    return taken


def test_annotations_and_suggestions_are_added_to_the_article_that_is_there(bare: Project) -> None:
    before = shown(bare.markup(1))
    taken = intake(bare, again("Kazan", suggestions=("bank",)))
    assert set(shown(bare.markup(1))) - set(before) == {
        ("Kazan", "GPE", "accepted"),
        ("bank", "GPE", "suggested"),
    }
    assert (taken.report.imported, taken.report.duplicates, taken.report.added) == (0, 1, 2)
    assert [str(one) for one in taken.report.already] == [
        "other.jsonl, line 7: the same text as “Bank meets”"
    ]
    assert list(bare.faults()) == []


def test_they_are_one_step_to_undo_and_to_redo(bare: Project) -> None:
    import_articles(bare, [incoming("Kazan and Brazil")])
    before, figures = decisions(bare.path), bare.summaries([1, 2])
    intake(bare, again("Kazan", "bank"), again("Kazan", text="Kazan and Brazil"))
    after = decisions(bare.path)
    entry = bare.next_undo()
    assert entry is not None
    assert entry.what == "add 3 annotations to 2 articles"
    undone = bare.undo()
    assert undone is not None
    assert undone.action is Action.UNDO
    assert undone.article_ids == {1, 2}
    assert (decisions(bare.path), bare.summaries([1, 2])) == (before, figures)
    bare.redo()
    assert decisions(bare.path) == after
    assert list(bare.faults()) == []


def test_an_article_that_was_new_is_in_progress_then(project: Project) -> None:
    import_articles(project, [incoming("Kazan and Brazil")])
    intake(project, again("Kazan", text="Kazan and Brazil"))
    assert project.markup(2).status is Status.IN_PROGRESS
    project.undo()
    assert project.markup(2).status is Status.NEW


def test_what_a_person_decided_stands_and_the_span_is_listed(bare: Project) -> None:
    before = decisions(bare.path)
    taken = intake(bare, again("Brazil"))
    assert decisions(bare.path) == before
    assert taken.report.lost == (
        Problem(
            "other.jsonl, line 7",
            "“Brazil” as GPE was left out: it is rejected there.",
            spans=1,
        ),
    )
    assert (taken.report.spans, taken.report.spans_lost, taken.report.added) == (0, 1, 0)


def test_a_decision_made_while_the_import_was_under_way_stands_too(project: Project) -> None:
    marks = project.markup(1)
    with Intake(project) as taken:
        taken.add([again("Kazan")])
        here = rules.add(marks, annotation("in Kazan").span, "ORG", "", project.stamp())
        project.perform(here)
    assert ("Kazan", "GPE", "accepted") not in shown(project.markup(1))
    (lost,) = taken.report.lost
    assert "overlaps “in Kazan”" in lost.sentence
    assert taken.report.spans == 0


def test_nothing_of_it_shows_before_the_import_is_finished_or_after_it_is_cancelled(
    bare: Project,
) -> None:
    before = shown(bare.markup(1)), decisions(bare.path)
    with Intake(bare) as taken:
        taken.add([again("Kazan", suggestions=("bank",))])
        assert (shown(bare.markup(1)), decisions(bare.path)) == before
        taken.cancel()
    assert (shown(bare.markup(1)), decisions(bare.path)) == before
    intake(bare, incoming("A new one"))  # nothing waits that the next import would bring in
    assert (shown(bare.markup(1)), bare.article_ids()) == (before[0], [1, 2])


def test_a_disk_without_room_leaves_everything_as_it_was(bare: Project) -> None:
    before = decisions(bare.path), shown(bare.markup(1))
    run = bare.begin_import()
    run.add([again("Kazan")])
    leave_no_room(bare)
    with pytest.raises(Exception, match="the disk is full"):
        run.add([incoming("long " * 20_000)])
    run.abandon()
    make_room(bare)
    assert (decisions(bare.path), shown(bare.markup(1))) == before


def test_a_text_that_comes_twice_in_one_import_has_the_spans_of_both(project: Project) -> None:
    text = "Kazan and Brazil"
    intake(project, again("Kazan", text=text), again("Kazan", "Brazil", text=text))
    assert shown(project.markup(2)) == [("Kazan", "GPE", "accepted"), ("Brazil", "GPE", "accepted")]
    assert list(project.faults()) == []


def test_the_same_import_once_more_leaves_no_trace(bare: Project) -> None:
    intake(bare, again("Kazan", suggestions=("bank",)))
    before = decisions(bare.path), len(list(bare.history()))
    taken = intake(bare, again("Kazan", suggestions=("bank",)))
    assert (taken.report.added, taken.report.lost) == (0, ())
    assert (decisions(bare.path), len(list(bare.history()))) == before


def test_the_observers_hear_what_has_been_added(bare: Project) -> None:
    heard: list[Changed] = []
    bare.observers.append(heard.append)
    intake(bare, again("Kazan", suggestions=("bank",)))
    assert [change.article_ids for change in heard] == [{1}, {1}]
    assert heard[0].suggestions
    assert heard[1].batch is not None


def test_it_is_on_the_disk(bare: Project) -> None:
    intake(bare, again("Kazan"))
    with opened(bare.path, read_only=True) as reader:
        assert ("Kazan", "GPE", "accepted") in shown(reader.markup(1))


def test_a_thousand_duplicates_are_named_and_the_others_counted(project: Project) -> None:
    many = [incoming("Kazan and Brazil", where=f"a.jsonl, line {n}") for n in range(1, 1004)]
    report = intake(project, *many).report
    assert (report.imported, report.duplicates, len(report.already)) == (1, 1002, 1000)
    assert list(report.lines())[-1] == "  and 2 more"
