"""The tables: strict, guarded, readable, and brought from version to version as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.project import Project
from annotator.store import schema
from tests.builders import decisions, mention, opened

TABLES = {
    *("project", "label", "import_run", "article", "suggestion", "annotation"),
    *("batch", "change", "undo_step"),
}


def test_every_table_of_ours_is_strict_and_has_a_name_an_analyst_understands(
    project: Project,
) -> None:
    with closing(sqlite3.connect(project.path)) as db:
        rows = db.execute("PRAGMA table_list").fetchall()
    own = {name for _, name, kind, *_ in rows if kind == "table" and not name.startswith("_")}
    strict = {name for _, name, _, _, _, strict in rows if strict}
    assert {name for name in own if not name.startswith("sqlite_")} == TABLES
    assert strict == TABLES


def test_a_decision_can_be_read_with_any_sqlite_tool(project: Project) -> None:
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, "BRICS")], project.stamp()))
    with closing(sqlite3.connect(project.path)) as db:
        row = db.execute(
            "SELECT text, label, concept, state, origin, analyst FROM annotation"
        ).fetchone()
    assert row == ("BRICS", "POLICY", "BRICS", "accepted", "model", "ana")


MARK = 'INSERT INTO annotation (uid, article_id, start, "end", text, label, concept, state, origin, score, reason, analyst, decided_at) VALUES '  # noqa: E501
REFUSED = {
    "an empty span": MARK + "('u', 1, 4, 4, '', 'GPE', '', 'accepted', 'model', 1.0, '', '', '')",
    "a negative start": MARK
    + "('u', 1, -1, 4, '', 'GPE', '', 'accepted', 'model', 1.0, '', '', '')",
    "an unknown state": MARK + "('u', 1, 0, 4, '', 'GPE', '', 'perhaps', 'model', 1.0, '', '', '')",
    "words for a start": MARK
    + "('u', 1, 'a', 4, '', 'GPE', '', 'accepted', 'model', 1.0, '', '', '')",
    "an article that is not there": MARK
    + "('u', 9, 0, 4, '', 'GPE', '', 'accepted', 'model', 1.0, '', '', '')",
    "an unknown status": "UPDATE article SET status = 'almost'",
    "the same text twice": "INSERT INTO article (uid, title, date, source, language, status,"
    " import_id, source_sha256, digest, extra, text) SELECT 'u', title, date, source, language,"
    " status, import_id, source_sha256, digest, extra, text FROM article",
    "two decisions about one mark": MARK
    + "('u', 1, 0, 4, '', 'GPE', '', 'accepted', 'model', 1.0, '', '', ''),"
    + "('v', 1, 0, 4, '', 'GPE', '', 'rejected', 'model', 1.0, '', '', '')",
}


@pytest.mark.parametrize("statement", REFUSED.values(), ids=REFUSED)
def test_the_file_itself_refuses(project: Project, statement: str) -> None:
    with closing(sqlite3.connect(project.path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)


def test_decisions_are_written_through_to_the_disk_and_strangers_code_is_not_trusted(
    project: Project,
) -> None:
    def pragma(name: str) -> object:
        return project._file.rows(f"PRAGMA {name}")[0][0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL: each commit waits for the disk
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0


def test_opening_and_closing_a_project_leaves_its_bytes_as_they_are(project: Project) -> None:
    project.close()
    before = project.path.read_bytes()
    with opened(project.path) as again:
        again.markup(1)
    assert project.path.read_bytes() == before
    assert [path.name for path in project.path.parent.iterdir()] == [project.path.name]


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The steps of a version to come: a copy of today's, to which a test adds its own."""
    steps = Migrations(schema.migrations.name)
    steps(name="first_tables")(schema.first_tables)
    monkeypatch.setattr(schema, "migrations", steps)
    return steps


def test_an_older_project_is_brought_up_to_date_with_its_decisions(
    project: Project, next_version: Migrations
) -> None:
    @next_version()
    def add_a_note(db: Database) -> None:
        db.execute("ALTER TABLE annotation ADD COLUMN note TEXT NOT NULL DEFAULT ''")

    marks = project.markup(1)
    project.perform(rules.accept_rest(marks, project.stamp()))
    before = decisions(project.path)
    project.close()
    with opened(project.path) as newer:
        assert list(newer.faults()) == []
        columns = [row[1] for row in newer._file.rows("PRAGMA table_info(annotation)")]
        assert columns[-1] == "note"
        after = decisions(project.path)
    assert [row[: len(old)] for row, old in zip(after, before, strict=True)] == before


def test_a_step_that_breaks_off_leaves_the_old_project_as_it_was(
    project: Project, next_version: Migrations
) -> None:
    @next_version()
    def add_a_note(db: Database) -> None:
        db.execute("ALTER TABLE annotation ADD COLUMN note TEXT NOT NULL DEFAULT ''")

    @next_version()
    def break_off(db: Database) -> None:
        db.execute("UPDATE article SET title = 'half done'")
        raise ProjectError("the power is gone")

    project.close()
    before = project.path.read_bytes()
    with pytest.raises(ProjectError, match="the power is gone"):
        Project.open(project.path, "ana")
    assert project.path.read_bytes() == before
