"""The tables of a project file, as migrations from the first version on.

The public description is docs/project-file.md; keep the two together.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("annotator")

_FIRST_TABLES = """
CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE label (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    definition TEXT NOT NULL,
    ink_light TEXT NOT NULL,
    ink_dark TEXT NOT NULL
) STRICT;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    analyst TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    source TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'in_progress', 'done')),
    incoming INTEGER NOT NULL DEFAULT 1 CHECK (incoming IN (0, 1)),
    undecided INTEGER NOT NULL DEFAULT 0,
    decided INTEGER NOT NULL DEFAULT 0,
    longest INTEGER NOT NULL DEFAULT 0,
    suggested_by TEXT NOT NULL DEFAULT '',
    import_id INTEGER NOT NULL REFERENCES import_run (id),
    source_sha256 TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    extra TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_status ON article (incoming, status, id);
CREATE INDEX article_by_import ON article (import_id);

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content='article', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    concept TEXT NOT NULL,
    score REAL NOT NULL,
    origin TEXT NOT NULL,
    reason TEXT NOT NULL,
    undecided INTEGER NOT NULL DEFAULT 1 CHECK (undecided IN (0, 1)),
    CHECK (start < "end"),
    UNIQUE (article_id, start, "end", label)
) STRICT;
CREATE INDEX suggestion_undecided ON suggestion (article_id) WHERE undecided = 1;

CREATE TABLE annotation (
    uid TEXT PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    concept TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'rejected')),
    origin TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    analyst TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    CHECK (start < "end"),
    UNIQUE (article_id, start, "end", label)
) STRICT;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    analyst TEXT NOT NULL,
    action TEXT NOT NULL,
    what TEXT NOT NULL,
    reverts INTEGER REFERENCES batch (id)
) STRICT;

CREATE TABLE change (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('annotation', 'status')),
    article_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_step (
    batch_id INTEGER PRIMARY KEY REFERENCES batch (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX undo_step_by_state ON undo_step (undone, batch_id);
"""


def wrapped(connection: sqlite3.Connection) -> Database:
    """Return a connection with the tools of sqlite-utils, and no plugins of strangers."""
    return Database(connection, execute_plugins=False)


def unknown_steps(db: Database) -> list[str]:
    """Return the steps a newer version has applied and this one does not know."""
    known = {migration.name for migration in migrations.pending(Database(memory=True))}
    return [step.name for step in migrations.applied(db) if step.name not in known]


@migrations()
def first_tables(db: Database) -> None:
    """Create articles, suggestions, annotations and the journal."""
    for statement in _statements(_FIRST_TABLES):
        db.execute(statement)


def _statements(script: str) -> list[str]:
    """Split a script at the blank ends of its statements; `executescript` would commit early."""
    statements: list[str] = []
    part = ""
    for line in script.splitlines():
        part += line + "\n"
        whole = line.endswith(";") and not line.startswith("    ")
        if whole:
            statements.append(part)
            part = ""
    return statements
