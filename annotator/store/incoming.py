"""Imports: articles stay out of sight until their import has finished, or vanish with it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import replace

from annotator.core.article import digest_of
from annotator.core.changes import Stamp
from annotator.core.exchange import IncomingArticle
from annotator.store.file import ProjectFile
from annotator.store.journal import count_all, insert_annotations, log_import
from annotator.store.suggestions import insert_suggestions


def begin_import(file: ProjectFile, stamp: Stamp) -> int:
    """Begin an import and return its number."""
    with file.atomic():
        return file.run(
            "INSERT INTO import_run (started_at, analyst) VALUES (?, ?)", [stamp.at, stamp.analyst]
        )


def add_articles(file: ProjectFile, import_id: int, incoming: Sequence[IncomingArticle]) -> int:
    """Store some articles of an import, hidden so far; returns how many were there already."""
    with file.atomic():
        return sum(not _add(file, import_id, article) for article in incoming)


def finish_import(file: ProjectFile, import_id: int, stamp: Stamp) -> int:
    """Show all articles of an import at once; returns their number."""
    with file.atomic():
        log_import(file, import_id, stamp)
        file.run("UPDATE article SET incoming = 0 WHERE import_id = ?", [import_id])
        file.run("UPDATE import_run SET finished_at = ? WHERE id = ?", [stamp.at, import_id])
    count = file.row("SELECT count(*) FROM article WHERE import_id = ?", [import_id])
    return int(count[0]) if count else 0


def abandon_import(file: ProjectFile, import_id: int) -> None:
    """Remove all that an unfinished import has stored."""
    with file.atomic():
        file.run(
            "INSERT INTO article_search (article_search, rowid, title, text)"
            " SELECT 'delete', id, title, text FROM article WHERE import_id = ? AND incoming = 1",
            [import_id],
        )
        file.run("DELETE FROM article WHERE import_id = ? AND incoming = 1", [import_id])
        file.run("DELETE FROM import_run WHERE id = ? AND finished_at IS NULL", [import_id])


def abandon_unfinished(file: ProjectFile) -> None:
    """Remove what an import left behind that was cut off, by a crash for example."""
    for (number,) in file.rows("SELECT id FROM import_run WHERE finished_at IS NULL"):
        abandon_import(file, number)


def _add(file: ProjectFile, import_id: int, incoming: IncomingArticle) -> bool:
    digest = digest_of(incoming.text)
    if file.row("SELECT 1 FROM article WHERE digest = ?", [digest]):
        return False
    meta = incoming.meta
    extra = json.dumps(dict(meta.extra), ensure_ascii=False)
    head = (_free_uid(file, incoming.uid), meta.title, meta.date, meta.source, meta.language)
    tail = (incoming.status.value, import_id, incoming.sha256, digest, extra, incoming.text)
    number = file.run(
        "INSERT INTO article (uid, title, date, source, language, status, import_id,"
        " source_sha256, digest, extra, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*head, *tail),
    )
    # Written here and not by a trigger: files of strangers are opened with triggers untrusted.
    file.run(
        "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)",
        [number, meta.title, incoming.text],
    )
    _add_marks(file, number, incoming)
    return True


def _add_marks(file: ProjectFile, article_id: int, incoming: IncomingArticle) -> None:
    annotations = [
        replace(a, uid=uuid.uuid4().hex, article_id=article_id) for a in incoming.annotations
    ]
    insert_annotations(file, article_id, annotations, incoming.text)
    insert_suggestions(file, article_id, incoming.suggestions, incoming.text)
    if incoming.annotations or incoming.suggestions:
        count_all(file, article_id)


def _free_uid(file: ProjectFile, wanted: str) -> str:
    """Keep the identity an article came with, unless another article has it already."""
    taken = not wanted or file.row("SELECT 1 FROM article WHERE uid = ?", [wanted])
    return uuid.uuid4().hex if taken else wanted
