"""The project's own terms: one action each, in the file at once, and taken back like any other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from annotator.core import rules
from annotator.core.changes import Action, Batch, TermChange
from annotator.core.errors import ProjectError
from annotator.core.project_term import TermKind
from annotator.core.terms import Concept
from annotator.project import Project
from annotator.store import schema
from tests.builders import mention, opened, shown

NDB = Concept("NDB", "bank", "New Development Bank", "POLICY", ())


def add_alias(project: Project, words: str = "the BRICS bank") -> None:
    marks = project.markup(1)
    here = mention(marks, words)
    project.perform(rules.add_alias(marks, here, NDB, project.terms(), project.stamp()))


def never_match(project: Project, words: str = "Brazil", label: str = "") -> None:
    marks = project.markup(1)
    here = mention(marks, words)
    project.perform(rules.never_match(marks, here, label, project.terms(), project.stamp()))


def test_an_alias_and_its_mention_are_in_the_file_at_once(project: Project) -> None:
    add_alias(project)
    with opened(project.path, read_only=True) as reader:
        (alias,) = reader.terms()
        assert (alias.surface, alias.kind) == ("the BRICS bank", TermKind.ALIAS)
        assert (alias.label, alias.concept, alias.analyst) == ("POLICY", "NDB", "ana")
        here = mention(reader.markup(1), "the BRICS bank")
        assert (here.label, here.concept, here.state.value) == ("POLICY", "NDB", "accepted")


def test_any_sqlite_tool_can_read_them(project: Project) -> None:
    never_match(project, label="GPE")
    with closing(sqlite3.connect(project.path)) as db:
        row = db.execute("SELECT surface, kind, label, concept, analyst FROM term").fetchone()
        kinds = db.execute("SELECT kind, article_id FROM change ORDER BY position").fetchall()
    assert row == ("Brazil", "never match", "GPE", "", "ana")
    assert kinds == [("annotation", 1), ("status", 1), ("term", None)]


def test_undo_takes_term_and_decision_back_together(project: Project) -> None:
    before = shown(project.markup(1))
    never_match(project)
    assert ("Brazil", "GPE", "rejected") in shown(project.markup(1))
    project.undo()
    assert project.terms() == []
    assert shown(project.markup(1)) == before
    project.redo()
    assert [term.surface for term in project.terms()] == ["Brazil"]
    assert list(project.faults()) == []


def test_the_journal_gives_them_back_as_they_were_made(project: Project) -> None:
    add_alias(project)
    never_match(project)
    actions = [step.batch.action for step in project.history()]
    assert actions == [Action.ADD_ALIAS, Action.NEVER_MATCH]
    made = [
        change.after
        for step in project.history()
        for change in step.batch.changes
        if isinstance(change, TermChange)
    ]
    assert made == project.terms()


def test_the_other_kind_takes_the_place_of_the_first(project: Project) -> None:
    add_alias(project)
    never_match(project, "the BRICS bank")
    (term,) = project.terms()
    assert term.kind is TermKind.NEVER
    project.undo()
    (term,) = project.terms()
    assert term.kind is TermKind.ALIAS


def test_a_term_that_is_gone_cannot_be_changed(project: Project) -> None:
    never_match(project)
    (term,) = project.terms()
    project.undo()
    for change in (TermChange(term, None), TermChange(term, replace(term, label="ORG"))):
        with pytest.raises(ProjectError, match="has been changed in the meantime"):
            project.perform(Batch(Action.NEVER_MATCH, "never match", (change,)))
    assert project.terms() == []


def test_the_same_term_cannot_be_there_twice(project: Project) -> None:
    never_match(project)
    (term,) = project.terms()
    twin = Batch(Action.NEVER_MATCH, "never", (TermChange(None, replace(term, uid="other")),))
    with pytest.raises(ProjectError, match="has been changed in the meantime"):
        project.perform(twin)
    assert project.terms() == [term]
    assert list(project.faults()) == []


def test_a_term_that_the_journal_does_not_know_is_a_fault(project: Project) -> None:
    never_match(project)
    with closing(sqlite3.connect(project.path)) as db:
        db.execute("UPDATE term SET surface = 'Chile'")
        db.commit()
    assert list(project.faults()) == ["The project's own terms are not as the journal left them."]


@pytest.mark.parametrize(
    "values",
    ["'u', 'x', 'sometimes', '', '', '', ''", "'u', 'x', 'alias', 'ORG', '', '', ''",
     "'u', '', 'never match', '', '', '', ''"],
)  # fmt: skip
def test_the_file_itself_refuses_what_is_no_term(project: Project, values: str) -> None:
    with closing(sqlite3.connect(project.path)) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute(f"INSERT INTO term VALUES ({values})")


def test_a_project_from_before_keeps_its_journal(project: Project) -> None:
    """Taken back by hand to what it was, it is brought up to date with every change in it."""
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    before = list(project.history())
    project.close()
    with closing(sqlite3.connect(project.path)) as db:
        old = schema._FIRST_TABLES
        start = old.index("CREATE TABLE change")
        table = old[start : old.index(";", start)].replace("TABLE change", "TABLE old_change")
        db.execute(table)
        db.execute("INSERT INTO old_change SELECT * FROM change")
        db.execute("DROP TABLE change")
        db.execute("ALTER TABLE old_change RENAME TO change")
        db.execute("DROP TABLE term")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'project_terms'")
        db.commit()
    with opened(project.path) as newer:
        assert list(newer.history()) == before
        never_match(newer)
        assert list(newer.faults()) == []
