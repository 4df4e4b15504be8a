"""Changes on their way to the disk: applied and logged in one transaction; undo and redo."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.changes import Action, AnnotationChange, Batch, Change, Stamp, StatusChange
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    annotation_from_row,
    annotation_row,
    change_from_row,
    change_row,
)

# Nothing that starts farther off than the article's longest span can overlap. By telling SQLite,
# and by counting only where something changes, a decision costs the same in an article of any
# length.
_WITHIN = """
article_id = :article AND start < :end AND "end" > :start AND start > :start - :longest
"""
_UNDECIDED = f"""
UPDATE suggestion SET undecided = NOT EXISTS (
    SELECT 1 FROM annotation AS a WHERE a.article_id = suggestion.article_id
    AND a.start < suggestion."end" AND a."end" > suggestion.start
    AND a.start > suggestion.start - :longest
    AND ((a.state = 'accepted' AND NOT :overlap)
         OR (a.start = suggestion.start AND a."end" = suggestion."end"
             AND a.label = suggestion.label)))
WHERE {_WITHIN}
"""
_COUNT_UNDECIDED = f"SELECT count(*) FROM suggestion WHERE undecided = 1 AND {_WITHIN}"
_COUNT_ALL = """
UPDATE article SET
    undecided = (SELECT count(*) FROM suggestion WHERE article_id = :article AND undecided = 1),
    decided = (SELECT count(*) FROM annotation WHERE article_id = :article)
WHERE id = :article
"""


_BEYOND = 1 << 60  # past the end of any article


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the undo list: the batch, its number in the journal, who made it and when."""

    number: int
    batch: Batch
    analyst: str
    made_at: str


def perform(file: ProjectFile, batch: Batch, stamp: Stamp) -> None:
    """Apply a batch and write it to the journal: all of it is on disk, or none.

    Raises ProjectError if the project is no longer as the batch found it.
    """
    with file.atomic():
        _apply(file, batch.changes)
        number = _log(file, batch, stamp)
        file.run("DELETE FROM undo_step WHERE undone = 1")
        file.run("INSERT INTO undo_step (batch_id) VALUES (?)", [number])


def undo(file: ProjectFile, stamp: Stamp) -> Batch | None:
    """Take the last batch back and return what was done for it; None if there is none."""
    return _revert(file, next_undo(file), Action.UNDO, stamp)


def redo(file: ProjectFile, stamp: Stamp) -> Batch | None:
    """Make the last undone batch again and return it; None if there is none."""
    return _revert(file, next_redo(file), Action.REDO, stamp)


def next_undo(file: ProjectFile) -> Step | None:
    """Return the batch that undo would take back."""
    return _step(file, "SELECT max(batch_id) FROM undo_step WHERE undone = 0")


def next_redo(file: ProjectFile) -> Step | None:
    """Return the batch that redo would make again."""
    return _step(file, "SELECT min(batch_id) FROM undo_step WHERE undone = 1")


def steps(file: ProjectFile) -> Iterator[Step]:
    """Yield the whole journal, oldest batch first."""
    for (number,) in file.rows("SELECT id FROM batch ORDER BY id"):
        yield _read_step(file, number)


def count_all(file: ProjectFile, article_id: int) -> None:
    """Work out anew which suggestions of an article are undecided, and how many."""
    file.run(_UNDECIDED, _place(file, article_id, 0, _BEYOND))
    file.run(_COUNT_ALL, {"article": article_id})


def lengthen(file: ProjectFile, article_id: int, spans: Iterable[Span]) -> None:
    """Keep up how long an article's longest span is, whatever table it is in."""
    longest = max(map(len, spans), default=0)
    sql = "UPDATE article SET longest = :longest WHERE id = :article AND longest < :longest"
    file.run(sql, {"longest": longest, "article": article_id})


def insert_annotations(
    file: ProjectFile, article_id: int, annotations: Sequence[Annotation], text: str
) -> None:
    """Insert annotations of one article with the words they mark."""
    file.run_many(
        f"INSERT INTO annotation ({ANNOTATION_COLUMNS}, text) VALUES ({_marks(13)})",
        ((*annotation_row(a), a.span.of(text)) for a in annotations),
    )
    lengthen(file, article_id, (annotation.span for annotation in annotations))


def log_import(file: ProjectFile, import_id: int, stamp: Stamp) -> None:
    """Write the annotations of an import to the journal; they are no step of the undo list."""
    sql = (
        f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article_id IN"
        " (SELECT id FROM article WHERE import_id = ?)"
    )
    imported = file.read(annotation_from_row, sql, [import_id])
    if imported:
        changes = tuple(AnnotationChange(None, annotation) for annotation in imported)
        what = f"import {len(changes)} annotations"
        _log(file, Batch(Action.IMPORT, what, changes), stamp)


def _revert(file: ProjectFile, step: Step | None, action: Action, stamp: Stamp) -> Batch | None:
    if step is None:
        return None
    undoing = action is Action.UNDO
    changes = step.batch.inverse(action).changes if undoing else step.batch.changes
    batch = Batch(action, step.batch.what, changes)
    with file.atomic():
        _apply(file, changes)
        _log(file, batch, stamp, reverts=step.number)
        file.run("UPDATE undo_step SET undone = ? WHERE batch_id = ?", [undoing, step.number])
    return batch


def _apply(file: ProjectFile, changes: Sequence[Change]) -> None:
    # Removals come first: within one batch a span may give way to another in its place.
    for change in changes:
        _check(file, change)
    annotation_changes = [c for c in changes if isinstance(c, AnnotationChange)]
    for change in annotation_changes:
        if change.before is not None:
            file.run("DELETE FROM annotation WHERE uid = ?", [change.before.uid])
    for change in annotation_changes:
        if change.after is not None:
            _insert(file, change.after)
    for change in changes:
        if isinstance(change, StatusChange):
            file.run(
                "UPDATE article SET status = ? WHERE id = ?", [change.after, change.article_id]
            )
    for change in annotation_changes:
        _recount(file, change)


def _recount(file: ProjectFile, change: AnnotationChange) -> None:
    """Settle the suggestions that an annotation covered or covers, and keep up the counts."""
    spans = [a.span for a in (change.before, change.after) if a is not None]
    lengthen(file, change.article_id, spans)
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    place = _place(file, change.article_id, first, last)
    before = file.rows(_COUNT_UNDECIDED, place)[0][0]
    file.run(_UNDECIDED, place)
    grown = file.rows(_COUNT_UNDECIDED, place)[0][0] - before
    decided = (change.after is not None) - (change.before is not None)
    file.run(
        "UPDATE article SET undecided = undecided + ?, decided = decided + ? WHERE id = ?",
        [grown, decided, change.article_id],
    )


def _place(file: ProjectFile, article_id: int, start: int, end: int) -> dict[str, object]:
    longest = file.rows("SELECT longest FROM article WHERE id = ?", [article_id])[0][0]
    stretch = {"article": article_id, "start": start, "end": end, "longest": longest}
    return stretch | {"overlap": file.overlap}


def _check(file: ProjectFile, change: Change) -> None:
    """Refuse a change whose starting point is gone, rather than overwrite another decision."""
    if isinstance(change, StatusChange):
        found = file.row("SELECT status FROM article WHERE id = ?", [change.article_id])
        fits = found == (change.before.value,)
    else:
        sql = f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE uid = ?"
        stored = file.read(annotation_from_row, sql, [change.either.uid])
        fits = stored == ([] if change.before is None else [change.before])
    if not fits:
        raise _changed_meanwhile(file)


def _changed_meanwhile(file: ProjectFile) -> ProjectError:
    return ProjectError(
        f"{file.path}: this place has been changed in the meantime. Open the article again."
    )


def _insert(file: ProjectFile, annotation: Annotation) -> None:
    """Insert an annotation with the words it marks; SQLite's substr counts code points."""
    place = (annotation.span.start + 1, len(annotation.span), annotation.article_id)
    try:
        file.run(
            f"INSERT INTO annotation ({ANNOTATION_COLUMNS}, text) SELECT {_marks(12)},"
            " substr(text, ?, ?) FROM article WHERE id = ?",
            [*annotation_row(annotation), *place],
        )
    except sqlite3.IntegrityError as error:  # somebody else has decided about the same mark
        raise _changed_meanwhile(file) from error


def _log(file: ProjectFile, batch: Batch, stamp: Stamp, reverts: int | None = None) -> int:
    head = [uuid.uuid4().hex, stamp.at, stamp.analyst, batch.action.value, batch.what, reverts]
    number = file.run(
        f"INSERT INTO batch (uid, made_at, analyst, action, what, reverts) VALUES ({_marks(6)})",
        head,
    )
    file.run_many(
        f"INSERT INTO change VALUES ({_marks(6)})",
        ((number, place, *change_row(c)) for place, c in enumerate(batch.changes)),
    )
    return number


def _step(file: ProjectFile, sql: str) -> Step | None:
    found = file.row(sql)
    return _read_step(file, found[0]) if found and found[0] is not None else None


def _read_step(file: ProjectFile, number: int) -> Step:
    changes = file.read(
        change_from_row,
        "SELECT kind, article_id, before, after FROM change WHERE batch_id = ? ORDER BY position",
        [number],
    )

    def step(row: Row) -> Step:
        action, what, analyst, made_at = row
        return Step(number, Batch(Action(action), what, tuple(changes)), analyst, made_at)

    sql = "SELECT action, what, analyst, made_at FROM batch WHERE id = ?"
    (found,) = file.read(step, sql, [number])
    return found


def _marks(count: int) -> str:
    return ", ".join("?" * count)
