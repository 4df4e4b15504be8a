"""The project's own terms and concepts: read, and changed by batches of the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from annotator.core.changes import ConceptChange, TermChange
from annotator.core.errors import ProjectError
from annotator.core.project_term import ProjectTerm
from annotator.core.terms import Concept
from annotator.store.file import ProjectFile
from annotator.store.rows import (
    CONCEPT_COLUMNS,
    TERM_COLUMNS,
    concept_from_row,
    concept_values,
    term_from_row,
    term_row,
)


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


def read_concepts(file: ProjectFile) -> dict[str, Concept]:
    """Return the project's own concepts by id, sorted by it."""
    sql = f"SELECT {CONCEPT_COLUMNS} FROM concept ORDER BY id"
    return {concept.id: concept for concept in file.read(concept_from_row, sql)}


def apply_concepts(file: ProjectFile, changes: Sequence[ConceptChange]) -> None:
    """Remove and insert concepts; raises ProjectError if one is not as its change found it."""
    stored = read_concepts(file)
    if any(stored.get(change.either.id) != change.before for change in changes):
        raise ProjectError(
            "{path}: a concept has been changed in the meantime. Look at it again.", path=file.path
        )
    gone = ([change.either.id] for change in changes if change.before is not None)
    file.run_many("DELETE FROM concept WHERE id = ?", gone)
    made = (concept_values(change.after) for change in changes if change.after is not None)
    marks = ", ".join("?" * len(CONCEPT_COLUMNS.split(", ")))
    file.run_many(f"INSERT INTO concept ({CONCEPT_COLUMNS}) VALUES ({marks})", made)
