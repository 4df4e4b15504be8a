"""Runs of the suggesters: derived data that never outweighs a decision."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core import rules
from annotator.core.article import digest_of
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.core.suggestion import Origin, RunRecord, Suggestion
from annotator.project import Changed, Project
from tests.builders import (
    TEXT,
    decisions,
    import_articles,
    incoming,
    leave_no_room,
    make_room,
    mention,
    open_suggestions,
    shown,
    suggest,
    suggestion,
)

RUN = (
    suggestion("Brazil"),
    suggestion("BRICS", "POLICY", concept="BRICS"),
    suggestion("the BRICS bank", "ORG"),
)


def decide(project: Project) -> None:
    """Reject “Brazil”, accept “BRICS” under another label, leave nothing undecided."""
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "Brazil")], project.stamp()))
    marks = project.markup(1)
    project.perform(rules.relabel(marks, mention(marks, "BRICS"), "ORG", "", project.stamp()))


def test_suggestions_are_stored_with_all_that_they_say(project: Project) -> None:
    proposed = Suggestion(Span(0, 6), "GPE", "BR", 0.25, Origin.TERMS, "the term base: Brazil")
    marks = suggest(project, 1, proposed)
    (one,) = marks.undecided()
    assert (one.span, one.label, one.concept) == (Span(0, 6), "GPE", "BR")
    assert (one.score, one.origin, one.reason) == (0.25, Origin.TERMS, "the term base: Brazil")


def test_the_same_run_again_changes_nothing_for_the_analyst(project: Project) -> None:
    decide(project)
    before = shown(project.markup(1)), decisions(project.path), open_suggestions(project.path)
    suggest(project, 1, *RUN)
    after = shown(project.markup(1)), decisions(project.path), open_suggestions(project.path)
    assert after == before
    assert list(project.faults()) == []


def test_what_was_rejected_does_not_come_back_not_even_after_a_run_without_it(
    project: Project,
) -> None:
    decide(project)
    suggest(project, 1)
    assert shown(project.markup(1)) == [("Brazil", "GPE", "rejected"), ("BRICS", "ORG", "accepted")]
    marks = suggest(project, 1, *RUN, suggestion("Kazan"))
    assert [m.span.of(TEXT) for m in marks.undecided()] == ["Kazan"]
    assert project.summaries([1])[0].undecided == 1


def test_the_same_words_under_another_label_are_a_suggestion_of_their_own(project: Project) -> None:
    decide(project)
    marks = suggest(project, 1, suggestion("Brazil", "ORG"))
    assert shown(marks)[0] == ("Brazil", "GPE", "rejected")
    assert [(m.span.of(TEXT), m.label) for m in marks.undecided()] == [("Brazil", "ORG")]


def test_decisions_made_before_a_run_can_be_undone_after_it(project: Project) -> None:
    decide(project)
    assert project.store_suggestions(1, digest_of(TEXT), [suggestion("Kazan")], "another one")
    while project.undo():
        pass
    assert shown(project.markup(1)) == [("Kazan", "GPE", "suggested")]
    while project.redo():
        pass
    marks = suggest(project, 1, *RUN)
    assert marks.undecided() == []
    assert list(project.faults()) == []


def test_undo_shows_what_was_decided_even_if_its_suggester_no_longer_says_so(
    project: Project,
) -> None:
    suggest(project, 1, suggestion("Brazil"), suggestion("BRICS", "POLICY"))
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "Brazil")], project.stamp()))
    suggest(project, 1)
    assert shown(project.markup(1)) == [("Brazil", "GPE", "rejected")]
    project.undo()
    assert shown(project.markup(1)) == [("Brazil", "GPE", "suggested")]


def test_a_run_for_a_text_that_has_changed_since_is_refused(project: Project) -> None:
    before = open_suggestions(project.path)
    heard: list[Changed] = []
    project.observers.append(heard.append)
    assert not project.store_suggestions(1, digest_of(TEXT + " "), [suggestion("Kazan")], "test")
    assert not project.store_suggestions(99, digest_of(TEXT), [suggestion("Kazan")], "test")
    assert open_suggestions(project.path) == before
    assert heard == []


def test_the_observers_hear_which_article_has_new_suggestions(project: Project) -> None:
    heard: list[Changed] = []
    project.observers.append(heard.append)
    suggest(project, 1, *RUN)
    assert heard == [Changed(frozenset([1]), suggestions=True)]


def test_a_run_that_proposes_the_same_twice_stores_it_once(project: Project) -> None:
    marks = suggest(project, 1, suggestion("Kazan"), replace(suggestion("Kazan"), score=0.1))
    assert len(marks.undecided()) == 1


@pytest.mark.parametrize(("by", "waiting"), [("", [2]), ("test", [2]), ("newer model", [1, 2])])
def test_articles_wait_until_the_suggester_named_has_reached_them(
    project: Project, by: str, waiting: list[int]
) -> None:
    import_articles(project, [incoming("Another text")])
    assert project.waiting_articles(by) == waiting


def test_an_article_in_which_nothing_was_found_does_not_wait_for_ever(project: Project) -> None:
    import_articles(project, [incoming("Another text")])
    suggest(project, 2)
    assert project.waiting_articles("test") == []


def run_record(uid: str, *, model: str = "en_core_web_sm") -> RunRecord:
    at = "2026-11-22T00:33:46.044+00:00"
    return RunRecord(uid, at, f"{model} 3.8.0", model, "3.8.0", "ab" * 32, 7, "cd" * 32, "0.1.0")


def store(project: Project, article_id: int, run: RunRecord) -> None:
    digest = project.markup(article_id).article.digest
    assert project.store_suggestions(article_id, digest, [], run)


def test_a_run_is_remembered_once_with_the_articles_that_have_its_suggestions(
    project: Project,
) -> None:
    import_articles(project, [incoming("Another text"), incoming("A third")])
    first, second = run_record("a"), run_record("b", model="en_core_web_md")
    for article_id in (1, 2, 3):
        store(project, article_id, first)
    assert project.suggestion_runs() == [(first, 3)]
    store(project, 2, second)
    assert project.suggestion_runs() == [(first, 2), (second, 1)]
    assert project.waiting_articles("en_core_web_md 3.8.0") == [1, 3]
    assert list(project.faults()) == []


def test_a_run_that_stored_nothing_is_not_remembered(project: Project) -> None:
    assert not project.store_suggestions(1, digest_of("other"), [], run_record("a"))
    assert project.suggestion_runs() == []


def test_articles_of_a_suggester_known_by_name_only_belong_to_no_run(project: Project) -> None:
    store(project, 1, run_record("a"))
    suggest(project, 1, *RUN)
    assert project.suggestion_runs() == [(run_record("a"), 0)]
    assert project.waiting_articles("test") == []


def test_a_full_disk_leaves_neither_a_run_nor_its_suggestions(project: Project) -> None:
    before = open_suggestions(project.path)
    leave_no_room(project)
    digest = project.markup(1).article.digest
    long = replace(suggestion("Kazan"), reason="x" * 1_000_000)
    with pytest.raises(ProjectError, match="disk is full"):
        project.store_suggestions(1, digest, [long], run_record("a"))
    make_room(project)
    assert project.suggestion_runs() == []
    assert open_suggestions(project.path) == before
