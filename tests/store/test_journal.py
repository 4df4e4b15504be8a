"""Decisions on their way to the disk: whole or not at all, and back again step by step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, Batch, StatusChange
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.project import Project
from tests.builders import (
    decisions,
    incoming,
    mention,
    new_project,
    open_suggestions,
    opened,
    shown,
    suggest,
    suggestion,
)


def accept(project: Project, words: str) -> None:
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, words)], project.stamp()))


def reject(project: Project, words: str) -> None:
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, words)], project.stamp()))


def test_a_decision_is_in_the_file_as_soon_as_the_call_returns(project: Project) -> None:
    accept(project, "Brazil")
    with opened(project.path, read_only=True) as reader:  # sees only what has been committed
        assert shown(reader.markup(1))[0] == ("Brazil", "GPE", "accepted")
        assert [step.batch.what for step in reader.history()] == ["accept “Brazil”"]


def test_undo_takes_back_step_by_step_and_redo_makes_again(project: Project) -> None:
    states = [(decisions(project.path), open_suggestions(project.path))]
    for words in ("Brazil", "BRICS"):
        accept(project, words)
        states.append((decisions(project.path), open_suggestions(project.path)))
    for expected in reversed(states[:-1]):
        assert project.undo() is not None
        assert (decisions(project.path), open_suggestions(project.path)) == expected
    assert project.undo() is None
    for expected in states[1:]:
        assert project.redo() is not None
        assert (decisions(project.path), open_suggestions(project.path)) == expected
    assert project.redo() is None


def test_undo_and_redo_tell_what_they_did_so_that_the_window_can_follow(project: Project) -> None:
    marks = project.markup(1)
    accept(project, "Brazil")
    done = project.markup(1)
    undone = project.undo()
    assert undone is not None
    assert (undone.action, undone.what) == (Action.UNDO, "accept “Brazil”")
    done.apply(undone.changes)
    assert shown(done) == shown(marks)
    again = project.redo()
    assert again is not None
    assert (again.action, again.what) == (Action.REDO, "accept “Brazil”")
    done.apply(again.changes)
    assert shown(done) == shown(project.markup(1))


def test_the_menu_can_name_the_next_step_both_ways(project: Project) -> None:
    assert project.next_undo() is None
    assert project.next_redo() is None
    accept(project, "Brazil")
    reject(project, "BRICS")
    project.undo()
    undo, redo = project.next_undo(), project.next_redo()
    assert undo is not None
    assert redo is not None
    assert (undo.what, redo.what) == ("accept “Brazil”", "reject “BRICS”")
    assert undo.analyst == "ana"


def test_undo_goes_back_into_an_earlier_session_of_another_analyst(project: Project) -> None:
    before = decisions(project.path)
    accept(project, "Brazil")
    project.close()
    with opened(project.path, analyst="eva") as later:
        assert later.undo() is not None
        assert decisions(later.path) == before
        assert [step.analyst for step in later.history()] == ["ana", "eva"]
    with opened(project.path) as last:
        assert last.redo() is not None
        assert shown(last.markup(1))[0] == ("Brazil", "GPE", "accepted")


def test_a_new_action_after_an_undo_drops_what_could_have_been_redone(project: Project) -> None:
    accept(project, "Brazil")
    accept(project, "BRICS")
    project.undo()
    project.undo()
    reject(project, "Brazil")
    assert project.next_redo() is None
    assert project.redo() is None
    assert shown(project.markup(1))[0] == ("Brazil", "GPE", "rejected")
    project.undo()
    assert project.undo() is None


def test_the_journal_keeps_what_was_undone_and_dropped(project: Project) -> None:
    accept(project, "Brazil")
    project.undo()
    reject(project, "Brazil")
    told = [(step.batch.action, step.batch.what) for step in project.history()]
    assert told == [
        (Action.ACCEPT, "accept “Brazil”"),
        (Action.UNDO, "accept “Brazil”"),
        (Action.REJECT, "reject “Brazil”"),
    ]


def test_the_journal_gives_back_every_change_as_it_was_made(project: Project) -> None:
    marks = project.markup(1)
    here = mention(marks, "BRICS")
    batch = rules.relabel(marks, here, "ORG", "Új “Fejlesztési” 🌍 Bank\n", project.stamp())
    project.perform(batch)
    assert [step.batch for step in project.history()] == [batch]


def test_a_batch_without_changes_is_no_step(project: Project) -> None:
    project.perform(Batch(Action.ACCEPT, "accept nothing", ()))
    assert project.next_undo() is None
    assert list(project.history()) == []


def test_one_action_on_many_mentions_is_one_step(project: Project) -> None:
    before = decisions(project.path)
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    assert project.summaries([1])[0].undecided == 0
    project.undo()
    assert decisions(project.path) == before


def test_in_one_batch_a_mark_may_give_way_to_another_in_its_place(project: Project) -> None:
    accept(project, "Brazil")
    marks = project.markup(1)
    project.perform(rules.add(marks, Span(0, 6), "GPE", "BR", project.stamp()))
    assert mention(project.markup(1), "Brazil").concept == "BR"
    project.undo()
    assert mention(project.markup(1), "Brazil").concept == ""
    assert list(project.faults()) == []


def test_a_mark_longer_than_any_suggestion_covers_all_that_it_overlaps(project: Project) -> None:
    marks = project.markup(1)
    whole = Span(0, len(marks.article.text))
    project.perform(rules.add(marks, whole, "ORG", "", project.stamp()))
    assert open_suggestions(project.path) == [(1, 0, 1)]
    assert project.markup(1).undecided() == []


# Decisions about what is no longer as it was shown


@pytest.fixture
def begun(project: Project) -> Project:
    """The project once its article is in progress, so that no status changes any more."""
    project.perform(rules.set_status(project.markup(1).article, Status.NEW, Status.IN_PROGRESS))
    return project


def test_a_decision_on_what_has_been_decided_since_is_refused_as_a_whole(begun: Project) -> None:
    stale = begun.markup(1)
    reject(begun, "BRICS")
    before = decisions(begun.path), open_suggestions(begun.path), len(list(begun.history()))
    with pytest.raises(ProjectError, match="has been changed in the meantime"):
        begun.perform(rules.reject(stale, list(stale.mentions), begun.stamp()))
    after = decisions(begun.path), open_suggestions(begun.path), len(list(begun.history()))
    assert after == before
    assert list(begun.faults()) == []


def test_a_correction_of_what_has_been_corrected_since_is_refused(begun: Project) -> None:
    accept(begun, "Brazil")
    stale = begun.markup(1)
    reject(begun, "Brazil")
    correction = rules.relabel(stale, mention(stale, "Brazil"), "ORG", "", begun.stamp())
    with pytest.raises(ProjectError, match="has been changed in the meantime"):
        begun.perform(correction)
    assert shown(begun.markup(1))[0] == ("Brazil", "GPE", "rejected")


def test_a_status_that_has_been_set_since_is_not_overwritten(begun: Project) -> None:
    article = begun.markup(1).article
    begun.perform(rules.set_status(article, Status.IN_PROGRESS, Status.DONE))
    with pytest.raises(ProjectError, match="has been changed in the meantime"):
        begun.perform(rules.set_status(article, Status.IN_PROGRESS, Status.NEW))
    assert begun.markup(1).status is Status.DONE


def test_a_change_of_a_decision_that_is_gone_is_refused(begun: Project) -> None:
    accept(begun, "Brazil")
    (made,) = begun.markup(1).annotations
    begun.undo()
    change = AnnotationChange(made, replace(made, state=State.REJECTED))
    with pytest.raises(ProjectError, match="has been changed in the meantime"):
        begun.perform(Batch(Action.REJECT, "reject “Brazil”", (change,)))


def test_a_batch_may_touch_several_articles_and_is_undone_in_all(tmp_path: Path) -> None:
    project = new_project(tmp_path, incoming("Brazil one"), incoming("Brazil two"))
    for number, text in ((1, "Brazil one"), (2, "Brazil two")):
        suggest(project, number, suggestion("Brazil", text=text))
    parts = [rules.accept_rest(project.markup(number), project.stamp()) for number in (1, 2)]
    changes = (*parts[0].changes, *parts[1].changes)
    everywhere = Batch(Action.ACCEPT, "accept “Brazil” everywhere", changes)
    project.perform(everywhere)
    assert [s.undecided for s in project.summaries([1, 2])] == [0, 0]
    project.undo()
    assert [s.undecided for s in project.summaries([1, 2])] == [1, 1]
    assert [s.status for s in project.summaries([1, 2])] == [Status.NEW, Status.NEW]
    assert StatusChange(2, Status.NEW, Status.IN_PROGRESS) in everywhere.changes
    project.close()


# Long articles


def steps_of_work(folder: Path, mentions: int) -> int:
    """How many thousand instructions SQLite needs to accept and undo so many mentions at once."""
    text = "Brazil " * mentions
    project = new_project(folder, incoming(text, "Long"))
    places = [Suggestion(Span(7 * n, 7 * n + 6), "GPE") for n in range(mentions)]
    batch = rules.accept_rest(suggest(project, 1, *places), project.stamp())
    counted = 0

    def count() -> None:
        nonlocal counted
        counted += 1

    project._file._db.conn.set_progress_handler(count, 1000)
    project.perform(batch)
    project.undo()
    project.close()
    return counted


def test_the_work_of_accepting_all_grows_with_their_number_and_not_with_its_square(
    tmp_path: Path,
) -> None:
    few, many = tmp_path / "few", tmp_path / "many"
    few.mkdir()
    many.mkdir()
    assert steps_of_work(many, 1600) < 6 * steps_of_work(few, 400)
