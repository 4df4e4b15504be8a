"""The tables: strict, guarded, readable, and brought from version to version as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.core import rules
from annotator.core.article import digest_of
from annotator.core.errors import ProjectError
from annotator.project import Project
from annotator.store import schema
from annotator.store.file import APPLICATION_ID
from tests.builders import TEXT, contents, decisions, mention, opened, shown

TABLES = {
    *("project", "label", "import_run", "article", "article_text", "suggestion", "annotation"),
    *(
        "batch",
        "change",
        "undo_step",
        "suggestion_run",
        "term",
        "saved_search",
        "twin",
        "twin_band",
        "concept",
        "suggestion_aside",
    ),
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
    " import_id, source_sha256, digest, extra) SELECT 'u', title, date, source, language,"
    " status, import_id, source_sha256, digest, extra FROM article",
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
    for step in schema.migrations.pending(Database(memory=True)):
        steps(name=step.name)(step.fn)
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


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    """A project as the first version left it, text and index in their old places."""
    path = tmp_path / "old.annot"
    with closing(sqlite3.connect(path)) as connection:
        db = Database(connection)
        schema.migrations.apply(db, stop_before=_second_step())
        for statement in OLD_PROJECT.split(";"):
            connection.execute(statement, OLD_TEXTS)
        connection.commit()
    return path


def _second_step() -> str:
    return schema.migrations.pending(Database(memory=True))[1].name


OLD_TEXTS = {"one": TEXT, "one_digest": digest_of(TEXT), "two": "喀山\n" * 9000, "zero": "0" * 64}
OLD_TEXTS["two_digest"] = digest_of(OLD_TEXTS["two"])
OLD_PROJECT = f"""
INSERT INTO project VALUES ('overlap', '0');
INSERT INTO import_run VALUES (1, 'then', 'then', 'ana');
INSERT INTO article (id, uid, title, date, source, language, status, incoming, import_id,
    source_sha256, digest, extra, text)
VALUES (1, 'a1', 'Bank meets', '2024-05-02', 'a.txt', 'en', 'new', 0, 1, :zero, :one_digest,
    '{{}}', :one), (2, 'a2', 'Zone', '', '', '', 'done', 0, 1, :zero, :two_digest, '{{}}', :two);
INSERT INTO article_search (rowid, title, text) SELECT id, title, text FROM article;
INSERT INTO suggestion (article_id, start, "end", text, label, concept, score, origin, reason)
VALUES (1, 0, 6, 'Brazil', 'GPE', '', 0.9, 'model', '');
UPDATE article SET undecided = 1, longest = 6 WHERE id = 1;
PRAGMA application_id = {APPLICATION_ID}
"""


def test_a_project_of_the_first_version_is_brought_up_to_date_with_its_texts(
    first_version: Path,
) -> None:
    with opened(first_version) as newer:
        assert list(newer.faults()) == []
        assert [newer.markup(n).article.text for n in (1, 2)] == [TEXT, OLD_TEXTS["two"]]
        assert newer.article_ids(search="brics bank") == newer.article_ids(search="meets") == [1]
        assert newer.article_ids(search="山喀") == [2]  # no longer only what begins a line
        newer.perform(rules.accept_rest(newer.markup(1), newer.stamp()))
        assert shown(newer.markup(1)) == [("Brazil", "GPE", "accepted")]


def test_a_project_of_the_first_version_is_not_altered_by_reading(first_version: Path) -> None:
    before = contents(first_version)
    with pytest.raises(ProjectError, match="with an older Annotator"):
        Project.open(first_version, "ana", read_only=True)
    assert contents(first_version) == before


def test_moving_the_texts_does_not_let_the_file_grow_by_them(first_version: Path) -> None:
    size = first_version.stat().st_size
    with opened(first_version):
        pass
    assert first_version.stat().st_size < 1.6 * size
