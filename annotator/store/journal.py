"""Changes on their way to the disk: applied and logged in one transaction; undo and redo."""

from __future__ import annotations

import gc
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from annotator.core.changes import Action, Batch, Change, Stamp
from annotator.store.applying import apply_changes, rows_written
from annotator.store.chain import sealed
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    annotation_json,
    change_from_row,
    change_row,
)


@dataclass(frozen=True, slots=True)
class UndoEntry:
    """One entry of the undo list: its number in the journal, and what was done, in words."""

    number: int
    what: str
    analyst: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the journal: the batch, its number, who made it and when."""

    number: int
    batch: Batch
    analyst: str
    made_at: str


def perform(file: ProjectFile, batch: Batch, stamp: Stamp) -> None:
    """Apply a batch and write it to the journal: all of it is on disk, or none.

    Raises ProjectError if the project is no longer as the batch found it.
    """
    with file.atomic(), _undisturbed():
        file.expect(rows_written(batch))
        apply_changes(file, batch.changes)
        number = _log(file, batch, stamp, map(change_row, batch.changes))
        file.run("DELETE FROM undo_step WHERE undone = 1")
        file.run("INSERT INTO undo_step (batch_id) VALUES (?)", [number])


def undo(file: ProjectFile, stamp: Stamp) -> Batch | None:
    """Take the last batch back and return what was done for it; None if there is none."""
    return _revert(file, next_undo(file), Action.UNDO, stamp)


def redo(file: ProjectFile, stamp: Stamp) -> Batch | None:
    """Make the last undone batch again and return it; None if there is none."""
    return _revert(file, next_redo(file), Action.REDO, stamp)


def extent(file: ProjectFile, entry: UndoEntry | None) -> tuple[int, bool]:
    """Return how many changes an entry has, and whether the labels are among the first of them."""
    sql = """
    SELECT coalesce(max(position) + 1, 0), EXISTS (
        SELECT 1 FROM change WHERE batch_id = ?1 AND position < 1000 AND kind = 'scheme')
    FROM change WHERE batch_id = ?1
    """
    ((count, labels),) = file.rows(sql, [entry.number if entry else 0])
    return count, bool(labels)


def next_undo(file: ProjectFile) -> UndoEntry | None:
    """Return the entry that undo would take back."""
    return _entry(file, "SELECT max(batch_id) FROM undo_step WHERE undone = 0")


def next_redo(file: ProjectFile) -> UndoEntry | None:
    """Return the entry that redo would make again."""
    return _entry(file, "SELECT min(batch_id) FROM undo_step WHERE undone = 1")


def steps(file: ProjectFile) -> Iterator[Step]:
    """Yield the whole journal, oldest batch first."""
    for (number,) in file.rows("SELECT id FROM batch ORDER BY id"):
        yield _read_step(file, number)


def log_import(file: ProjectFile, import_id: int, stamp: Stamp) -> None:
    """Write the annotations of an import to the journal; they are no step of the undo list."""
    imported = "annotation WHERE article_id IN (SELECT id FROM article WHERE import_id = ?)"
    ((count,),) = file.rows(f"SELECT count(*) FROM {imported}", [import_id])
    if count:
        sql = f"SELECT {ANNOTATION_COLUMNS} FROM {imported} ORDER BY article_id, start"
        made = file.stream(sql, [import_id])  # there may be more than memory has room for
        rows = (("annotation", row[1], None, annotation_json(row)) for row in made)
        _log(file, Batch(Action.IMPORT, f"import {count} annotations", ()), stamp, rows)


def _revert(
    file: ProjectFile, entry: UndoEntry | None, action: Action, stamp: Stamp
) -> Batch | None:
    if entry is None:
        return None
    undoing = action is Action.UNDO
    with file.atomic(), _undisturbed():
        rows = _change_rows(file, entry.number)
        batch = Batch(action, entry.what, _changes(file, rows))
        if undoing:
            batch = batch.inverse(action)
            rows = [(kind, article_id, new, old) for kind, article_id, old, new in reversed(rows)]
        file.expect(rows_written(batch))
        apply_changes(file, batch.changes)
        _log(file, batch, stamp, rows, reverts=entry.number)
        file.run("UPDATE undo_step SET undone = ? WHERE batch_id = ?", [undoing, entry.number])
    return batch


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let Python look for garbage afterwards: 50,000 changes make it look again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _log(
    file: ProjectFile, batch: Batch, stamp: Stamp, rows: Iterable[Row], reverts: int | None = None
) -> int:
    """Write what a batch says of itself to the journal, and changes given as rows."""
    values = (uuid.uuid4().hex, stamp.at, stamp.analyst, batch.action.value, batch.what, reverts)
    number = file.run(
        "INSERT INTO batch (uid, made_at, analyst, action, what, reverts)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        values,
    )
    logged = enumerate(sealed(file, (number, *values), rows))
    file.run_many(
        "INSERT INTO change (batch_id, position, kind, article_id, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        ((number, place, *row) for place, row in logged),
    )
    return number


def _entry(file: ProjectFile, number: str) -> UndoEntry | None:
    """Return an entry without its changes, which may be many: a menu only names it."""
    sql = f"SELECT id, what, analyst, made_at FROM batch WHERE id = ({number})"
    found = file.row(sql)
    return UndoEntry(*found) if found else None


def _read_step(file: ProjectFile, number: int) -> Step:
    changes = _changes(file, _change_rows(file, number))

    def step(row: Row) -> Step:
        action, what, analyst, made_at = row
        return Step(number, Batch(Action(action), what, changes), analyst, made_at)

    sql = "SELECT action, what, analyst, made_at FROM batch WHERE id = ?"
    (found,) = file.read(step, sql, [number])
    return found


def _change_rows(file: ProjectFile, number: int) -> list[Row]:
    sql = "SELECT kind, article_id, before, after FROM change WHERE batch_id = ? ORDER BY position"
    return file.rows(sql, [number])


def _changes(file: ProjectFile, rows: Iterable[Row]) -> tuple[Change, ...]:
    return tuple(file.made(change_from_row, rows))
