"""The project's own terms: read, and changed by batches of the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from annotator.core.changes import TermChange
from annotator.core.project_term import ProjectTerm
from annotator.store.file import ProjectFile
from annotator.store.rows import TERM_COLUMNS, term_from_row, term_row


def read_terms(file: ProjectFile) -> list[ProjectTerm]:
    """Return the project's own terms, in the order in which they were made."""
    return file.read(term_from_row, f"SELECT {TERM_COLUMNS} FROM term ORDER BY made_at, uid")


def is_as_before(file: ProjectFile, change: TermChange) -> bool:
    """Tell whether a term is still as a change found it."""
    sql = f"SELECT {TERM_COLUMNS} FROM term WHERE uid = ?"
    stored = file.read(term_from_row, sql, [change.either.uid])
    return stored == ([] if change.before is None else [change.before])


def apply_terms(file: ProjectFile, changes: Sequence[TermChange]) -> bool:
    """Remove and insert terms; False if somebody else has made the same one."""
    for change in changes:
        if change.before is not None:
            file.run("DELETE FROM term WHERE uid = ?", [change.before.uid])
    made = (term_row(change.after) for change in changes if change.after is not None)
    try:
        file.run_many(f"INSERT INTO term ({TERM_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", made)
    except sqlite3.IntegrityError:
        return False
    return True
