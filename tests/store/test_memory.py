"""The memory read from the file, kept up from the journal, and the same by either way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.errors import ProjectError
from annotator.core.memory import Memory, Tally
from annotator.core.suggestion import Origin
from annotator.core.terms import Concept
from annotator.project import Project
from annotator.reader import read_memory
from tests.builders import (
    TEXT,
    annotation,
    import_articles,
    incoming,
    mention,
    new_project,
    suggest,
    suggestion,
)


def reject(project: Project, words: str) -> None:
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, words)], project.stamp()))


def read_anew(project: Project) -> Memory:
    return read_memory(project.path).memory


def test_a_new_project_remembers_nothing(project: Project) -> None:
    found = project.memory()
    assert not found.memory
    assert (found.batch, found.changed) == (0, 0)


def test_a_decision_is_remembered_with_its_context(project: Project) -> None:
    reject(project, "BRICS")
    brics = project.memory().memory.surfaces["BRICS"]
    assert brics.tally("POLICY") == Tally(0, 1)
    assert brics.refuses("POLICY", ["… bank"])


def test_undo_is_remembered_as_well(project: Project) -> None:
    before = project.memory().memory
    reject(project, "BRICS")
    assert project.memory().memory != before
    project.undo()
    assert project.memory().memory == before


def test_what_changes_no_decision_leaves_the_memory_the_very_same(project: Project) -> None:
    reject(project, "BRICS")
    before = project.memory()
    markup = project.markup(1)
    done = rules.set_status(markup.article, markup.status, Status.DONE)
    project.perform(done)
    after = project.memory()
    assert after.memory is before.memory
    assert after.changed == before.changed
    assert after.batch > before.batch
    assert project.memory() is after


def test_imported_decisions_are_remembered_once_their_import_has_finished(tmp_path: Path) -> None:
    project = new_project(tmp_path, incoming("Weather"))
    project.memory()
    run = project.begin_import()
    run.add([incoming(TEXT, annotations=(annotation("Kazan"),))])
    assert not project.memory().memory
    assert not read_anew(project)
    run.finish()
    assert project.memory().memory.surfaces["Kazan"].accepted == {"GPE": 1}
    assert read_anew(project) == project.memory().memory
    project.close()


def test_it_is_near_while_little_has_to_be_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.project._LITTLE", 2)
    assert project.memory_is_near()
    reject(project, "BRICS")
    assert project.memory_is_near()
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    reject(project, "Brazil")
    assert not project.memory_is_near()
    project.remembered = read_memory(project.path)
    assert project.memory_is_near()
    assert project.memory().memory.surfaces["Brazil"].rejected == {"GPE": 1}


def test_reading_beside_sees_one_moment_and_is_caught_up_with(project: Project) -> None:
    reject(project, "BRICS")
    read = read_memory(project.path)
    reject(project, "Brazil")
    project.remembered = read
    assert project.memory().memory == read_anew(project)
    assert read_memory(project.path, read) == project.memory()


def test_what_is_far_behind_is_read_anew(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    known = project.memory()
    reject(project, "BRICS")
    caught_up = read_memory(project.path, known)
    monkeypatch.setattr("annotator.store.memory._MANY", 0)
    assert read_memory(project.path, known) == caught_up


def test_reading_can_be_stopped(project: Project) -> None:
    reject(project, "BRICS")
    with pytest.raises(ProjectError, match="stopped"):
        read_memory(project.path, stopped=lambda: True)


def test_many_articles_are_read_in_portions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.memory._PORTION", 2)
    texts = [f"Number {n} was in Kazan." for n in range(5)]
    marked = (incoming(text, annotations=(annotation("Kazan", text=text),)) for text in texts)
    project = new_project(tmp_path, *marked)
    assert project.memory().memory.surfaces["Kazan"].accepted == {"GPE": 5}
    project.close()


# Whatever was done, and in whatever order

NDB = Concept("NDB", "bank", "New Development Bank", "POLICY", ())
ACTIONS = st.sampled_from(["accept", "reject", "relabel", "alias", "never", "undo", "redo", "read"])


def act(project: Project, action: str, article: int, nth: int) -> None:
    marks = project.markup(article)
    stamp = project.stamp()
    here = marks.mentions[nth % len(marks.mentions)] if len(marks.mentions) else None
    if action == "undo":
        project.undo()
    elif action == "redo":
        project.redo()
    elif action == "read":
        project.memory()
    elif here is None:
        return
    elif action == "accept":
        project.perform(rules.accept(marks, [here], stamp))
    elif action == "reject":
        project.perform(rules.reject(marks, [here], stamp))
    elif action == "relabel":
        project.perform(rules.relabel(marks, here, "ORG", "", stamp))
    elif action == "alias":
        project.perform(rules.add_alias(marks, here, NDB, project.terms(), stamp))
    else:
        project.perform(rules.never_match(marks, here, "", project.terms(), stamp))


@given(st.lists(st.tuples(ACTIONS, st.integers(1, 2), st.integers(0, 5)), max_size=12))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kept_up_it_is_what_is_read_from_the_file(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    project = new_project(tmp_path_factory.mktemp("p"), incoming(TEXT), incoming(f"Then {TEXT}"))
    for number, text in ((1, TEXT), (2, f"Then {TEXT}")):
        suggest(
            project,
            number,
            suggestion("Brazil", text=text),
            suggestion("the BRICS bank", "ORG", text=text),
            suggestion("Kazan", text=text),
        )
    project.memory()
    for action, article, nth in steps:
        act(project, action, article, nth)
    assert project.memory().memory == read_anew(project)
    assert list(project.faults()) == []
    project.close()


def test_what_an_analyst_added_is_no_record_of_a_suggester(tmp_path: Path) -> None:
    project = new_project(tmp_path)
    by_model = annotation("Kazan", origin=Origin.MODEL)
    import_articles(project, [incoming(TEXT, annotations=(by_model, annotation("Brazil")))])
    memory = project.memory().memory
    assert by_model.state is State.ACCEPTED
    assert set(memory.surfaces) == {"Kazan", "Brazil"}
    assert memory.record == {(Origin.MODEL, "GPE"): Tally(1, 0)}
    project.close()
