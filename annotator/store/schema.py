"""The tables of a project file, as migrations from the first version on.

The public description is docs/project-file.md; keep the two together.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.core.tokens import spaced
from annotator.store.chain import BEFORE_THE_FIRST, LINES, batch_hashes

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
# Moved in this order, the texts take the room that the old index and the old column leave.
_TEXTS_APART = """
DROP TABLE article_search;

CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
INSERT INTO article_text SELECT id, text FROM article;
ALTER TABLE article DROP COLUMN text;

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content='',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
"""

_PROJECT_TERMS = """
CREATE TABLE term (
    uid TEXT PRIMARY KEY,
    surface TEXT NOT NULL CHECK (surface <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('alias', 'never match')),
    label TEXT NOT NULL,
    concept TEXT NOT NULL,
    analyst TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK (kind = 'never match' OR (label <> '' AND concept <> '')),
    UNIQUE (surface, kind, label)
) STRICT;

CREATE TABLE wider_change (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('annotation', 'status', 'term')),
    article_id INTEGER,
    before TEXT,
    after TEXT,
    PRIMARY KEY (batch_id, position),
    CHECK ((article_id IS NULL) = (kind = 'term'))
) STRICT, WITHOUT ROWID;
INSERT INTO wider_change SELECT batch_id, position, kind, article_id, before, after FROM change;
DROP TABLE change;
ALTER TABLE wider_change RENAME TO change;
"""

_SUGGESTION_RUNS = """
CREATE TABLE suggestion_run (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    started_at TEXT NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    concepts INTEGER NOT NULL,
    termbase_sha256 TEXT NOT NULL,
    program TEXT NOT NULL
) STRICT;
ALTER TABLE article ADD COLUMN suggestion_run_id INTEGER REFERENCES suggestion_run (id);
"""

_JOURNAL_HASHES = """
ALTER TABLE batch ADD COLUMN hash TEXT NOT NULL DEFAULT '';
CREATE INDEX change_by_article ON change (article_id);
"""
_NEXT_BATCHES = "SELECT max(id) FROM (SELECT id FROM batch WHERE id > ? ORDER BY id LIMIT ?)"
_AT_ONCE = 10_000  # batches sealed at once: bounds the memory

# Without them a list of 100,000 articles takes too long to sort and to narrow.
_LISTS = """
CREATE INDEX article_by_import_order ON article (incoming, id);
CREATE INDEX article_by_title ON article (incoming, title COLLATE NOCASE, id);
CREATE INDEX article_by_date ON article (incoming, date = '', date, id);
CREATE INDEX suggestion_by_concept ON suggestion (concept, article_id) WHERE concept <> '';
"""

_SAVED_SEARCHES = """
CREATE TABLE saved_search (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    query TEXT NOT NULL
) STRICT;
"""

_TWINS = """
CREATE TABLE twin (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL
) STRICT;
CREATE INDEX twin_by_group ON twin (group_id);

CREATE TABLE twin_band (
    band INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;
"""

# From here on the kinds of changes are the program's to know: a new one does not copy the journal.
_OWN_CONCEPTS = """
CREATE TABLE concept (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    forms TEXT NOT NULL
) STRICT;

CREATE TABLE wider_change (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    article_id INTEGER,
    before TEXT,
    after TEXT,
    PRIMARY KEY (batch_id, position),
    CHECK ((article_id IS NULL) = (kind NOT IN ('annotation', 'status')))
) STRICT, WITHOUT ROWID;
INSERT INTO wider_change SELECT batch_id, position, kind, article_id, before, after FROM change;
DROP TABLE change;
ALTER TABLE wider_change RENAME TO change;
CREATE INDEX change_by_article ON change (article_id);
"""

# `proposed` is what suggesters call the label of a suggestion, empty where it has not been moved
# from one label to another. Aside lies what no label in use asks for, by that name.
_EDITED_LABELS = """
ALTER TABLE label ADD COLUMN examples TEXT NOT NULL DEFAULT '[]';
ALTER TABLE label ADD COLUMN counter_examples TEXT NOT NULL DEFAULT '[]';
ALTER TABLE label ADD COLUMN suggested_as TEXT NOT NULL DEFAULT '[]';
ALTER TABLE label ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE suggestion ADD COLUMN proposed TEXT NOT NULL DEFAULT '';

CREATE TABLE suggestion_aside (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    proposed TEXT NOT NULL,
    concept TEXT NOT NULL,
    score REAL NOT NULL,
    origin TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, start, "end", proposed)
) STRICT, WITHOUT ROWID;
"""

# `language` is what the file or an analyst says, `recognised` what the program finds where nobody
# says anything. From here on the journal's table asks no more of kinds that it does not know.
_ARTICLE_LANGUAGES = """
ALTER TABLE article ADD COLUMN recognised TEXT NOT NULL DEFAULT '';
ALTER TABLE suggestion_run ADD COLUMN language TEXT NOT NULL DEFAULT '';
CREATE INDEX article_by_language ON article (
    incoming, CASE language WHEN '' THEN recognised ELSE language END
);

CREATE TABLE wider_change (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    article_id INTEGER,
    before TEXT,
    after TEXT,
    PRIMARY KEY (batch_id, position),
    CHECK ((article_id IS NULL) = (kind IN ('term', 'concept', 'scheme')))
) STRICT, WITHOUT ROWID;
INSERT INTO wider_change SELECT batch_id, position, kind, article_id, before, after FROM change;
DROP TABLE change;
ALTER TABLE wider_change RENAME TO change;
CREATE INDEX change_by_article ON change (article_id);
"""

# Not in the file, but in each connection that writes: `spot` for store.applying, `total` for
# store.statistics. The totals are NULL, and stay so, until they are first asked for.
_COUNTED = """
    UPDATE total SET
        articles = articles {sign} 1,
        done = done {sign} ({row}.status = 'done'),
        decided = decided {sign} {row}.decided,
        undecided = undecided {sign} {row}.undecided
"""
_IN, _OUT = _COUNTED.format(sign="+", row="new"), _COUNTED.format(sign="-", row="old")
TEMPORARY = (
    'CREATE TEMP TABLE spot (article_id INTEGER, start INTEGER, "end" INTEGER)',
    "CREATE TEMP TABLE total (articles INTEGER, done INTEGER, decided INTEGER, undecided INTEGER)",
    "INSERT INTO total DEFAULT VALUES",
    "CREATE TEMP TRIGGER total_with_new AFTER INSERT ON article"
    f" WHEN NOT new.incoming BEGIN {_IN}; END",
    "CREATE TEMP TRIGGER total_without_old AFTER DELETE ON article"
    f" WHEN NOT old.incoming BEGIN {_OUT}; END",
    "CREATE TEMP TRIGGER total_with_changed AFTER UPDATE OF incoming, status, decided, undecided"
    f" ON article BEGIN {_OUT} WHERE NOT old.incoming; {_IN} WHERE NOT new.incoming; END",
)


def wrapped(connection: sqlite3.Connection) -> Database:
    """Return a connection with the tools of sqlite-utils, and no plugins of strangers."""
    return Database(connection, execute_plugins=False)


def unknown_steps(db: Database) -> list[str]:
    """Return the steps a newer version has applied and this one does not know."""
    known = {migration.name for migration in migrations.pending(Database(memory=True))}
    return [step.name for step in migrations.applied(db) if step.name not in known]


def missing_steps(db: Database) -> list[str]:
    """Return the steps that a project of an older version has still to be taken through."""
    return [step.name for step in migrations.pending(db)]


@migrations()
def first_tables(db: Database) -> None:
    """Create articles, suggestions, annotations and the journal."""
    for statement in _statements(_FIRST_TABLES):
        db.execute(statement)


@migrations()
def texts_apart(db: Database) -> None:
    """Keep texts in a table of their own: counting in an article must not write its text anew."""
    for statement in _statements(_TEXTS_APART):
        db.execute(statement)
    rows = db.execute("SELECT id, title, text FROM article JOIN article_text ON article_id = id")
    db.conn.executemany(
        "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)",
        ((number, spaced(title), spaced(text)) for number, title, text in rows),
    )


@migrations()
def project_terms(db: Database) -> None:
    """Make room for the project's own terms, and let the journal hold their changes."""
    for statement in _statements(_PROJECT_TERMS):
        db.execute(statement)


@migrations()
def suggestion_runs(db: Database) -> None:
    """Remember which model and which term base made the suggestions of an article."""
    for statement in _statements(_SUGGESTION_RUNS):
        db.execute(statement)


@migrations()
def journal_hashes(db: Database) -> None:
    """Chain the batches by hashes, so that a changed history shows; let articles find theirs."""
    for statement in _statements(_JOURNAL_HASHES):
        db.execute(statement)
    done, previous = 0, BEFORE_THE_FIRST
    while (last := db.execute(_NEXT_BATCHES, [done, _AT_ONCE]).fetchone()[0]) is not None:
        rows = db.execute(LINES, [done, last])
        hashes = [(true, number) for number, _, true in batch_hashes(rows, previous)]
        db.conn.executemany("UPDATE batch SET hash = ? WHERE id = ?", hashes)
        done, previous = last, hashes[-1][0]


@migrations()
def sorted_lists(db: Database) -> None:
    """Index what lists of many articles are sorted and narrowed by."""
    for statement in _statements(_LISTS):
        db.execute(statement)


@migrations()
def saved_searches(db: Database) -> None:
    """Make room for searches that are saved under a name."""
    for statement in _statements(_SAVED_SEARCHES):
        db.execute(statement)


@migrations()
def twins(db: Database) -> None:
    """Make room for groups of articles that share most of their text."""
    for statement in _statements(_TWINS):
        db.execute(statement)


@migrations()
def own_concepts(db: Database) -> None:
    """Make room for the project's own concepts, and let the journal hold any kind of change."""
    for statement in _statements(_OWN_CONCEPTS):
        db.execute(statement)


@migrations()
def edited_labels(db: Database) -> None:
    """Let labels have examples, other names and an end, and suggestions follow them."""
    for statement in _statements(_EDITED_LABELS):
        db.execute(statement)


@migrations()
def article_languages(db: Database) -> None:
    """Tell a language that was recognised from one that is said, and let that be changed."""
    for statement in _statements(_ARTICLE_LANGUAGES):
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
