"""What `verify` looks at: the file, every span against its text, the journal against the tables."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import AnnotationChange
from annotator.core.errors import ProjectError
from annotator.store.file import ProjectFile
from annotator.store.journal import steps
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_from_row


def faults(file: ProjectFile) -> Iterator[str]:
    """Yield a plain sentence for each thing that is wrong; nothing if all is well."""
    for check in (_broken_pages, _wrong_words, _journal_differences):
        try:
            yield from check(file)
        except ProjectError as error:
            yield str(error)


def _broken_pages(file: ProjectFile) -> Iterator[str]:
    for (message,) in file.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield f"SQLite finds the file damaged: {message}"
    for table, row, *_ in file.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to something that is gone."


def _wrong_words(file: ProjectFile) -> Iterator[str]:
    for table in ("annotation", "suggestion"):
        rows = file.rows(
            f'SELECT a.title, m.start, m."end", m.text FROM {table} AS m'
            " JOIN article AS a ON a.id = m.article_id"
            ' WHERE m.text <> substr(a.text, m.start + 1, m."end" - m.start)'
            ' OR m."end" > length(a.text)'
        )
        for title, start, end, text in rows:
            yield f"“{title}”: {table} {start} to {end} says “{text}”, the article does not."


def _journal_differences(file: ProjectFile) -> Iterator[str]:
    """Replay the journal from nothing and compare with what the tables hold."""
    replayed: dict[str, Annotation] = {}
    statuses: dict[int, Status] = {}
    for step in steps(file):
        for change in step.batch.changes:
            if not isinstance(change, AnnotationChange):
                statuses[change.article_id] = change.after
                continue
            if change.before is not None:
                replayed.pop(change.before.uid, None)
            if change.after is not None:
                replayed[change.after.uid] = change.after
    yield from _different_annotations(file, replayed)
    yield from _different_statuses(file, statuses)


def _different_annotations(file: ProjectFile, replayed: dict[str, Annotation]) -> Iterator[str]:
    shown = "SELECT id FROM article WHERE incoming = 0"  # an import in progress is not logged yet
    sql = f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article_id IN ({shown})"
    stored = {annotation.uid: annotation for annotation in file.read(annotation_from_row, sql)}
    for uid in stored.keys() | replayed.keys():
        if stored.get(uid) != replayed.get(uid):
            yield f"Annotation {uid} is not as the journal left it."


def _different_statuses(file: ProjectFile, statuses: dict[int, Status]) -> Iterator[str]:
    for number, title, status in file.rows("SELECT id, title, status FROM article"):
        if number in statuses and statuses[number] != status:
            yield f"“{title}” is {status}, the journal says {statuses[number]}."
