"""What the SQLite at hand can do, asked without touching any file."""

from __future__ import annotations

import sqlite3
from contextlib import closing


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return sqlite3.sqlite_version


def lacks() -> list[str]:
    """Return what project files need and this SQLite has not; nothing if all is well."""
    needs = {
        "strict tables": "CREATE TABLE t (a INTEGER) STRICT",
        "full-text search (FTS5)": "CREATE VIRTUAL TABLE s USING fts5 (a)",
    }
    return [need for need, statement in needs.items() if not _understands(statement)]


def _understands(statement: str) -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute(statement)
        except sqlite3.OperationalError:
            return False
    return True
