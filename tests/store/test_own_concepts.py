"""A project's own concepts: in the file at once, undone like any other change, and verified."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import DamagedError, ProjectError
from annotator.core.own_concepts import Editing
from annotator.core.terms import Case, Concept, Form, Termbase
from annotator.project import Project
from tests.builders import new_project, opened
from tests.core.concepts import concepts

BRICS = Concept("BRICS", "bloc", "BRICS", "POLICY", (Form("BRICS", "en", Case.ACRONYM),))
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
SHIPPED = Termbase((BRICS,))
CLUB = replace(
    BRICS,
    forms=(*BRICS.forms, Form("club", "en", whole=False, context=("Kazan",))),
    definition="Five states, at first.",
    source="Kazan Declaration",
)


def put(project: Project, *changed: Concept) -> None:
    editing = Editing(SHIPPED, project.own_concepts())
    project.perform(editing.put(changed, "change it"))


def test_a_changed_concept_is_in_the_file_at_once(project: Project) -> None:
    put(project, CLUB)
    with opened(project.path, read_only=True) as reader:
        assert reader.own_concepts() == {"BRICS": CLUB}
        assert list(reader.faults()) == []


def test_any_sqlite_tool_can_read_it(project: Project) -> None:
    put(project, CLUB)
    with closing(sqlite3.connect(project.path)) as db:
        row = db.execute("SELECT id, kind, name, label, source, forms FROM concept").fetchone()
        logged = db.execute("SELECT kind, article_id, before FROM change").fetchall()
    assert row[:5] == ("BRICS", "bloc", "BRICS", "POLICY", "Kazan Declaration")
    assert json.loads(row[5])["en"][0] == "BRICS"
    assert logged == [("concept", None, None)]


def test_undo_and_redo_outlast_the_session(project: Project) -> None:
    put(project, CLUB)
    project.close()
    with opened(project.path) as again:
        again.undo()
        assert again.own_concepts() == {}
        again.redo()
        assert again.own_concepts() == {"BRICS": CLUB}
        assert list(again.faults()) == []


def test_the_journal_tells_it_in_words_and_takes_it_back(project: Project) -> None:
    put(project, CLUB)
    (number,) = [entry.number for entry in project.timeline.entries([1, 2, 3])]
    told = [change.words for change in project.timeline.changes(number, 0, 5)]
    assert told == ["concept BRICS: BRICS"]
    project.take_back(project.timeline.taking_back([number]))
    assert project.own_concepts() == {}


def test_what_was_changed_in_between_is_not_overwritten(project: Project) -> None:
    late = Editing(SHIPPED, project.own_concepts()).put([CLUB], "change it")
    put(project, replace(CLUB, name="The five"))
    with pytest.raises(ProjectError, match="a concept has been changed in the meantime"):
        project.perform(late)
    assert project.own_concepts()["BRICS"].name == "The five"


def test_a_concept_altered_past_the_program_is_found(project: Project) -> None:
    put(project, CLUB)
    with closing(sqlite3.connect(project.path)) as db, db:
        db.execute("UPDATE concept SET name = 'Six'")
    assert "The project's own concepts are not as the journal left them." in project.faults()


def test_forms_that_are_none_are_damage_and_no_crash(project: Project) -> None:
    put(project, CLUB)
    with closing(sqlite3.connect(project.path)) as db, db:
        db.execute("UPDATE concept SET forms = '{\"en\": [7]}'")
    with pytest.raises(DamagedError):
        project.own_concepts()


def test_the_memory_knows_them_and_follows_undo(project: Project) -> None:
    before = project.memory().memory
    put(project, CLUB)
    assert project.memory().memory.concepts == {"BRICS": CLUB}
    project.undo()
    assert project.memory().memory == before
    project.remembered = None
    assert project.memory().memory == before


@settings(
    max_examples=15,
    suppress_health_check=SLOW,
)
@given(st.lists(concepts(st.sampled_from(["BRICS", "A", "é 中"])), min_size=1, max_size=5))
def test_whatever_is_put_comes_back_and_undo_takes_all_of_it_back(
    tmp_path_factory: pytest.TempPathFactory, edits: list[Concept]
) -> None:
    with closing(new_project(tmp_path_factory.mktemp("own"))) as project:
        states = [project.own_concepts()]
        for edit in edits:
            put(project, edit)
            assert {**SHIPPED.by_id, **project.own_concepts()}[edit.id] == edit
            if project.own_concepts() != states[-1]:
                states.append(project.own_concepts())
        for state in reversed(states[:-1]):
            project.undo()
            assert project.own_concepts() == state
        assert list(project.faults()) == []
