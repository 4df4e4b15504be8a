"""Edits of the labels in the project file: one step, and every trace of it taken back by undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.changes import Action
from annotator.core.errors import AnnotatorError, ProjectError
from annotator.core.exchange import ExportOptions, IncomingArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.scheme_edit import (
    SchemeError,
    add,
    bring_back,
    change,
    merge,
    move,
    rename,
    retire,
)
from annotator.core.scheme_plan import SchemePlan
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS
from annotator.importing.reading import read_files
from annotator.project import Chosen, Project
from annotator.reader import Reader
from tests.actions import any_batch
from tests.builders import (
    TEXT,
    annotation,
    decisions,
    import_articles,
    incoming,
    mention,
    new_project,
    open_suggestions,
    opened,
    shown,
    suggest,
    suggestion,
)

Edit = Callable[[LabelScheme], LabelScheme]
SECOND = "🌍 The G77 and China met; the forum of Brazil-India trade."
TREATY = Label("TREATY", "4", "What states sign.", "#00620F", "#02B827")


def planned(project: Project, *edits: Edit) -> SchemePlan:
    scheme = project.scheme
    for edit in edits:
        scheme = edit(scheme)
    with Reader(project.path) as reader:
        return reader.scheme_plan(scheme)


def edited(project: Project, *edits: Edit) -> SchemePlan:
    plan = planned(project, *edits)
    project.change_scheme(plan)
    return plan


def renaming(name: str, new: str) -> Edit:
    return lambda scheme: rename(scheme, name, new)


def merging(name: str, into: str) -> Edit:
    return lambda scheme: merge(scheme, name, into)


def retiring(name: str) -> Edit:
    return lambda scheme: retire(scheme, name)


def all_suggestions(path: Path) -> list[tuple[Any, ...]]:
    """All suggestions, in sight and decided, but for their numbers."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(
            'SELECT article_id, start, "end", text, label, concept, score, origin, reason,'
            " undecided FROM suggestion ORDER BY 1, 2, 3, 5"
        ).fetchall()


def state(project: Project) -> tuple[Any, ...]:
    """All that an analyst can see of a project."""
    return (
        project.scheme,
        decisions(project.path),
        all_suggestions(project.path),
        open_suggestions(project.path),
        project.terms(),
    )


def accept(project: Project, words: str, label: str = "") -> None:
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, words, label)], project.stamp()))


def test_renaming_takes_annotations_and_suggestions_along(project: Project) -> None:
    accept(project, "the BRICS bank")
    plan = edited(project, renaming("ORG", "BODY"), renaming("GPE", "PLACE"))
    assert project.scheme.names == ("PLACE", "BODY", "POLICY")
    assert shown(project.markup(1)) == [
        ("Brazil", "PLACE", "suggested"),
        ("the BRICS bank", "BODY", "accepted"),
    ]
    assert [(m.old, m.new, m.annotations, m.articles, m.suggestions) for m in plan.moved] == [
        ("GPE", "PLACE", 0, 0, 1),
        ("ORG", "BODY", 1, 1, 0),
    ]
    assert list(project.faults()) == []


def test_the_edit_is_in_the_file_at_once_with_all_that_it_says(project: Project) -> None:
    better = replace(TREATY, examples=("the “UN Charter”",), counter_examples=("a draft",))
    edited(project, lambda scheme: add(scheme, better), retiring("GPE"))
    with opened(project.path, read_only=True) as reader:
        assert reader.scheme == project.scheme
        assert reader.scheme.label("TREATY") == better


def test_who_renamed_a_label_has_not_decided_about_its_mentions(project: Project) -> None:
    accept(project, "Brazil")
    (before,) = project.markup(1).annotations
    project.analyst = "eva"
    edited(project, renaming("GPE", "PLACE"))
    assert project.markup(1).annotations == [replace(before, label="PLACE")]
    assert [step.analyst for step in project.history()] == ["ana", "eva"]


def test_merging_keeps_one_of_two_that_say_the_same_of_a_place(tmp_path: Path) -> None:
    marks = (annotation("Brazil", "GPE", accepted=False), annotation("Brazil", "ORG"))
    with closing(new_project(tmp_path, incoming(TEXT, annotations=marks))) as project:
        plan = edited(project, merging("ORG", "GPE"))
        assert plan.doubles == 1
        assert shown(project.markup(1)) == [("Brazil", "GPE", "accepted")]
        assert list(project.faults()) == []
        project.undo()
        assert len(project.markup(1).annotations) == 2
        assert list(project.faults()) == []


def test_what_was_rejected_under_one_label_stays_rejected_under_both(project: Project) -> None:
    suggest(project, 1, suggestion("Brazil", "ORG"), suggestion("Kazan", "GPE"))
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "Brazil")], project.stamp()))
    suggest(project, 1, suggestion("Brazil", "GPE"), suggestion("Kazan", "GPE"))
    assert ("Brazil", "GPE", "suggested") in shown(project.markup(1))
    edited(project, merging("ORG", "GPE"))
    assert shown(project.markup(1)) == [
        ("Brazil", "GPE", "rejected"),
        ("Kazan", "GPE", "suggested"),
    ]
    assert list(project.faults()) == []


def test_a_retired_label_keeps_its_annotations_and_is_suggested_no_more(project: Project) -> None:
    suggest(project, 1, suggestion("Brazil"), suggestion("Kazan"), suggestion("BRICS", "ORG"))
    accept(project, "Kazan")
    plan = edited(project, retiring("GPE"))
    (gone,) = plan.retired
    assert (gone.name, gone.annotations, gone.suggestions) == ("GPE", 1, 1)
    assert shown(project.markup(1)) == [
        ("BRICS", "ORG", "suggested"),
        ("Kazan", "GPE", "accepted"),
    ]
    suggest(project, 1, suggestion("Brazil"), suggestion("BRICS", "ORG"))
    assert ("Brazil", "GPE", "suggested") not in shown(project.markup(1))
    assert list(project.faults()) == []


def test_what_a_retired_label_had_is_suggested_again_when_it_comes_back(project: Project) -> None:
    before = shown(project.markup(1))
    edited(project, retiring("GPE"))
    edited(project, lambda scheme: bring_back(scheme, "GPE"))
    assert shown(project.markup(1)) == before
    assert list(project.faults()) == []


def test_a_suggester_that_knows_the_old_name_only_is_understood(project: Project) -> None:
    edited(project, renaming("GPE", "PLACE"), merging("ORG", "POLICY"))
    suggest(project, 1, suggestion("Kazan", "GPE"), suggestion("Brazil", "ORG"))
    assert shown(project.markup(1)) == [
        ("Brazil", "POLICY", "suggested"),
        ("Kazan", "PLACE", "suggested"),
    ]


def test_undo_and_redo_survive_the_end_of_the_program(project: Project) -> None:
    accept(project, "Brazil")
    before = state(project)
    edited(project, renaming("GPE", "PLACE"), merging("POLICY", "ORG"))
    after = state(project)
    path = project.path
    project.close()
    with opened(path) as again:
        assert again.next_undo() is not None
        again.undo()
        assert state(again) == before
        again.redo()
        assert state(again) == after


def test_the_own_terms_follow(project: Project) -> None:
    marks = project.markup(1)
    here = mention(marks, "Brazil")
    project.perform(rules.never_match(marks, here, "GPE", project.terms(), project.stamp()))
    edited(project, renaming("GPE", "PLACE"))
    assert [term.label for term in project.terms()] == ["PLACE"]
    assert project.memory().memory.never() == {("Brazil", "PLACE")}
    assert list(project.faults()) == []


def test_a_plan_that_is_out_of_date_is_not_carried_out(project: Project) -> None:
    plan = planned(project, renaming("GPE", "PLACE"))
    accept(project, "Brazil")
    before = state(project)
    with pytest.raises(ProjectError, match="in the meantime"):
        project.change_scheme(plan)
    assert state(project) == before


def test_observers_are_told_of_the_labels_and_of_all_articles(project: Project) -> None:
    told = []
    project.observers.append(lambda changed: told.append((changed, project.scheme.names)))
    edited(project, renaming("GPE", "PLACE"))
    ((changed, names),) = told
    assert changed.article_ids == {1}
    assert changed.suggestions
    assert names[0] == "PLACE"


def test_the_journal_tells_what_was_done(project: Project) -> None:
    edited(project, renaming("GPE", "PLACE"), retiring("ORG"))
    (step,) = project.history()
    assert step.batch.action is Action.EDIT_LABELS
    assert step.batch.what == "labels: rename GPE to PLACE and 1 more"
    (told,) = project.timeline.changes(step.number, 0, 10)
    assert told.words == "labels: rename GPE to PLACE; retire ORG"
    assert told.article_id is None


def test_verify_finds_labels_that_were_altered_past_the_journal(project: Project) -> None:
    edited(project, renaming("GPE", "PLACE"))
    project._file.run("UPDATE label SET definition = 'x' WHERE name = 'PLACE'")
    assert "The labels are not as the journal left them." in list(project.faults())


# Taking back, whatever was done since


def back(project: Project, *numbers: int) -> list[str]:
    """Take batches back and return the reasons of what stays."""
    plan = project.timeline.taking_back(list(numbers))
    project.take_back(plan)
    assert list(project.faults()) == []
    return [conflict.reason for conflict in plan.conflicts]


def test_a_decision_can_be_taken_back_after_its_label_was_renamed(project: Project) -> None:
    accept(project, "Brazil")
    edited(project, renaming("GPE", "PLACE"))
    assert back(project, 1) == []
    assert project.markup(1).annotations == []
    assert project.scheme.names[0] == "PLACE"


def test_a_renaming_can_be_taken_back_after_more_was_decided(project: Project) -> None:
    edited(project, renaming("GPE", "PLACE"))
    accept(project, "Brazil")
    assert back(project, 1) == []
    assert project.scheme.names[0] == "GPE"
    assert ("Brazil", "GPE", "accepted") in shown(project.markup(1))


def test_a_renaming_can_be_taken_back_after_a_mention_was_corrected(project: Project) -> None:
    accept(project, "Brazil")
    edited(project, renaming("GPE", "PLACE"))
    marks = project.markup(1)
    here = mention(marks, "Brazil")
    project.perform(rules.set_concept(marks, here, "BRA", project.stamp()))
    assert back(project, 2) == []
    (kept,) = project.markup(1).annotations
    assert (kept.label, kept.concept, kept.state) == ("GPE", "BRA", State.ACCEPTED)


def test_a_renaming_stays_if_the_labels_were_edited_again(project: Project) -> None:
    accept(project, "Brazil")
    edited(project, renaming("GPE", "PLACE"))
    edited(project, retiring("ORG"))
    assert back(project, 2) == ["changed later"]
    assert project.scheme.names[0] == "PLACE"
    assert ("Brazil", "PLACE", "accepted") in shown(project.markup(1))


def test_what_was_renamed_goes_out_and_comes_back_under_its_new_name(
    project: Project, tmp_path: Path
) -> None:
    accept(project, "Brazil")
    edited(project, renaming("GPE", "PLACE"), retiring("ORG"))
    path = tmp_path / "out.jsonl"
    options = ExportOptions(scheme=project.scheme)
    export(project.marked_articles(Chosen.ALL), path, FORMATS["jsonl"], options)
    (tmp_path / "other").mkdir()
    with closing(new_project(tmp_path / "other")) as other:
        edited(other, renaming("GPE", "PLACE"))
        items = list(read_files([path], frozenset(other.scheme.names)))
        brought = [item for item in items if isinstance(item, IncomingArticle)]
        assert import_articles(other, brought) == 1
        assert ("Brazil", "PLACE", "accepted") in shown(other.markup(1))
        assert list(other.faults()) == []


# Any sequence

_NAMES = ("GPE", "ORG", "POLICY", "PLACE", "BODY", "TREATY")
_EDITS: tuple[Callable[[LabelScheme, str, str], LabelScheme], ...] = (
    rename,
    merge,
    lambda scheme, name, _: retire(scheme, name),
    lambda scheme, name, _: bring_back(scheme, name),
    lambda scheme, name, _: move(scheme, name, 1),
    lambda scheme, name, other: change(scheme, _defined(scheme, name, other)),
    lambda scheme, name, _: add(scheme, replace(TREATY, name=name, key="")),
)


def _defined(scheme: LabelScheme, name: str, words: str) -> Label:
    label = scheme.label(name)
    if label is None:
        raise SchemeError("There is none.")
    return replace(label, definition=words)


@contextmanager
def some_project(data: st.DataObject) -> Iterator[Project]:
    came = (annotation("forum", "ORG", text=SECOND),)
    articles = (incoming(TEXT), incoming(SECOND, annotations=came))
    overlap = data.draw(st.booleans())
    with (
        TemporaryDirectory() as folder,
        closing(new_project(Path(folder), *articles, overlap=overlap)) as project,
    ):
        brazil = [suggestion("Brazil"), *([suggestion("Brazil", "ORG")] if overlap else [])]
        suggest(project, 1, *brazil, suggestion("BRICS", "POLICY"), suggestion("Kazan", "ORG"))
        suggest(project, 2, suggestion("G77", "ORG", text=SECOND), suggestion("China", text=SECOND))
        yield project


def _act(project: Project, data: st.DataObject) -> None:
    def pick(count: int) -> int:
        return data.draw(st.integers(0, count - 1))

    if data.draw(st.booleans()):
        _edit(project, data)
    else:
        marks = project.markup(data.draw(st.sampled_from([1, 2])))
        batch = any_batch(marks, pick, project.stamp())
        if batch is not None and all(_is_known(project, c) for c in batch.changes):
            project.perform(batch)


def _is_known(project: Project, change: Any) -> bool:
    """Whether a decision is one that the window can make: under a label that is in the scheme."""
    after = getattr(change.after, "label", None)
    return after is None or after in project.scheme.names


def _edit(project: Project, data: st.DataObject) -> None:
    scheme = project.scheme
    for _ in range(data.draw(st.integers(1, 3))):
        edit = data.draw(st.sampled_from(_EDITS))
        try:
            scheme = edit(scheme, *(data.draw(st.sampled_from(_NAMES)) for _ in range(2)))
        except AnnotatorError:
            continue
    with Reader(project.path) as reader:
        project.change_scheme(reader.scheme_plan(scheme))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_after_any_edits_undo_leads_back_through_every_state(data: st.DataObject) -> None:
    with some_project(data) as project:
        states = [state(project)]
        for _ in range(data.draw(st.integers(1, 8))):
            _act(project, data)
            if state(project) != states[-1]:
                states.append(state(project))
            assert list(project.faults()) == []
            names = project.scheme.names
            assert all(a.label in names for n in (1, 2) for a in project.markup(n).annotations)
            assert project.scheme.overlap or not _overlapping(project)
        for before in reversed(states[:-1]):
            while state(project) != before:
                assert project.undo() is not None
            assert list(project.faults()) == []


def _overlapping(project: Project) -> bool:
    for number in (1, 2):
        accepted = sorted(a.span for a in project.markup(number).annotations if a.accepted)
        if any(one.overlaps(other) for one, other in pairwise(accepted)):
            return True
    return False


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_whatever_is_taken_back_every_label_is_one_of_the_scheme(data: st.DataObject) -> None:
    with some_project(data) as project:
        for _ in range(data.draw(st.integers(1, 8))):
            _act(project, data)
        numbers = [step.number for step in project.history()]
        chosen = data.draw(st.lists(st.sampled_from(numbers), unique=True, min_size=1))
        before = state(project)
        plan = project.timeline.taking_back(chosen)
        project.take_back(plan)
        assert list(project.faults()) == []
        names = project.scheme.names
        assert all(a.label in names for n in (1, 2) for a in project.markup(n).annotations)
        assert project.scheme.overlap or not _overlapping(project)
        if plan.batch.changes:
            project.undo()
        assert state(project) == before
