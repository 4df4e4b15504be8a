"""Imports: articles stay out of sight until their import has finished, or vanish with it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.article import digest_of
from annotator.core.changes import Stamp
from annotator.core.exchange import Duplicate, IncomingArticle, Problem
from annotator.core.mark_columns import MarkColumns, annotation_columns, suggestion_columns
from annotator.core.suggestion import Suggestion
from annotator.core.tokens import spaced
from annotator.store import additions
from annotator.store.applying import count_all, insert_annotations
from annotator.store.file import ProjectFile, Row
from annotator.store.journal import log_import
from annotator.store.rows import ARTICLE_WITH_TEXT
from annotator.store.suggestions import insert_suggestions

_encode = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An article that comes in, with its number and its identity in this project."""

    number: int
    uid: str
    digest: str
    import_id: int
    came: IncomingArticle
    suggestions: MarkColumns[Suggestion]
    annotations: MarkColumns[Annotation]

    @property
    def row(self) -> Row:
        """The article's own row; all its suggestions are undecided until they are settled."""
        came, meta = self.came, self.came.meta
        head = (self.number, self.uid, meta.title, meta.date, meta.source, meta.language)
        tail = (came.status.value, self.import_id, came.sha256, self.digest)
        longest = max(self.annotations.longest, self.suggestions.longest)
        counts = (self.suggestions.different, len(self.annotations), longest)
        return (*head, *tail, _encode(dict(meta.extra)), *counts)

    def annotation_rows(self) -> Iterator[Row]:
        """Yield rows of ANNOTATION_COLUMNS with the words, each with an identity of its own."""
        uids = (uuid.uuid4().hex for _ in range(len(self.annotations)))
        for uid, row in zip(uids, self.annotations.rows, strict=True):
            yield (uid, self.number, *row)


def begin_import(file: ProjectFile, stamp: Stamp) -> int:
    """Begin an import and return its number."""
    with file.atomic():
        return file.run(
            "INSERT INTO import_run (started_at, analyst) VALUES (?, ?)", [stamp.at, stamp.analyst]
        )


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of some articles: which were there already, and of how many spans of theirs.

    `waiting` spans will be added to those articles when the import finishes; `problems` tells of
    those that decisions there are against.
    """

    duplicates: tuple[Duplicate, ...]
    waiting: int
    problems: tuple[Problem, ...]


def add_articles(file: ProjectFile, import_id: int, incoming: Sequence[IncomingArticle]) -> Stored:
    """Store some articles of an import, hidden so far, and what others add to those there."""
    digests = [digest_of(article.text) for article in incoming]
    with file.atomic():
        fresh = _fresh(file, import_id, digests, incoming)
        _insert(file, fresh)
        first = {article.digest: article.came for article in fresh}
        # The first of the same texts in a portion is the article, even if it is there twice.
        known = [
            (digest, article)
            for digest, article in zip(digests, incoming, strict=True)
            if first.pop(digest, None) is None
        ]
        duplicates = _named(file, known)
        pairs = [(one.article_id, came) for one, (_, came) in zip(duplicates, known, strict=True)]
        waiting, problems = additions.wait(file, import_id, pairs) if pairs else (0, [])
    return Stored(tuple(duplicates), waiting, tuple(problems))


def finish_import(
    file: ProjectFile, import_id: int, stamp: Stamp, waiting: Sequence[Row] = ()
) -> tuple[int, additions.Added]:
    """Show all articles of an import at once, and add what waits for others.

    Returns the number of the articles, and what was added.
    """
    with file.atomic():
        log_import(file, import_id, stamp)
        file.run("UPDATE article SET incoming = 0 WHERE import_id = ?", [import_id])
        file.run("UPDATE import_run SET finished_at = ? WHERE id = ?", [stamp.at, import_id])
        added = additions.bring_in(file, waiting, stamp)
    ((count,),) = file.rows("SELECT count(*) FROM article WHERE import_id = ?", [import_id])
    return count, added


def abandon_import(file: ProjectFile, import_id: int) -> None:
    """Remove all that an unfinished import has stored."""
    with file.atomic():
        additions.forget(file, import_id)
        _forget_words(file, import_id)
        file.run("DELETE FROM article WHERE import_id = ? AND incoming = 1", [import_id])
        file.run("DELETE FROM import_run WHERE id = ? AND finished_at IS NULL", [import_id])


def abandon_unfinished(file: ProjectFile) -> None:
    """Remove what an import left behind that was cut off, by a crash for example."""
    for (number,) in file.rows("SELECT id FROM import_run WHERE finished_at IS NULL"):
        abandon_import(file, number)


def _forget_words(file: ProjectFile, import_id: int) -> None:
    """Take the articles of an unfinished import out of the index, which wants all their words."""
    ids = file.rows("SELECT id FROM article WHERE import_id = ? AND incoming = 1", [import_id])
    file.run_many(
        "INSERT INTO article_search (article_search, rowid, title, text)"
        " VALUES ('delete', ?, ?, ?)",
        (_indexed(file, number) for (number,) in ids),  # one text in memory
    )


def _indexed(file: ProjectFile, article_id: int) -> Row:
    (row,) = file.rows(
        f"SELECT id, title, text FROM {ARTICLE_WITH_TEXT} WHERE id = ?", [article_id]
    )
    return _searched(*row)


def _searched(article_id: int, title: str, text: str) -> Row:
    """Return what the full-text index is given of an article."""
    return (article_id, spaced(title), spaced(text))


def _fresh(
    file: ProjectFile, import_id: int, digests: Sequence[str], incoming: Sequence[IncomingArticle]
) -> list[_Numbered]:
    """Return the articles that are not in the project yet, with what they are to be known by."""
    by_digest = dict(zip(reversed(digests), reversed(incoming), strict=True))
    stored = _stored(file, "digest", by_digest)
    fresh = {digest: by_digest[digest] for digest in reversed(by_digest) if digest not in stored}
    ((last,),) = file.rows("SELECT coalesce(max(id), 0) FROM article")
    taken = _stored(file, "uid", (article.uid for article in fresh.values()))
    numbered = []
    for number, (digest, article) in enumerate(fresh.items(), start=last + 1):
        # It keeps the identity it came with, unless another article has that already.
        uid = article.uid if article.uid and article.uid not in taken else uuid.uuid4().hex
        taken.add(uid)
        suggestions = suggestion_columns(article.suggestions, article.text)
        decided = annotation_columns(article.annotations, article.text)
        one = _Numbered(number, uid, digest, import_id, article, suggestions, decided)
        numbered.append(one)
    return numbered


def _named(file: ProjectFile, known: Sequence[tuple[str, IncomingArticle]]) -> list[Duplicate]:
    """Return in which article each text is that is in the project, given with its digest."""
    digests = json.dumps([digest for digest, _ in known])
    sql = "SELECT digest, id, title FROM article WHERE digest IN (SELECT value FROM json_each(?))"
    found = {digest: rest for digest, *rest in file.rows(sql, [digests])}
    return [Duplicate(article.where, *found[digest]) for digest, article in known]


def _stored(file: ProjectFile, column: str, values: Iterable[str]) -> set[str]:
    sql = f"SELECT {column} FROM article WHERE {column} IN (SELECT value FROM json_each(?))"
    return {value for (value,) in file.rows(sql, [json.dumps(list(values))])}


def _insert(file: ProjectFile, articles: Sequence[_Numbered]) -> None:
    file.run_many(
        "INSERT INTO article (id, uid, title, date, source, language, status, import_id,"
        " source_sha256, digest, extra, undecided, decided, longest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (article.row for article in articles),
    )
    file.run_many(
        "INSERT INTO article_text (article_id, text) VALUES (?, ?)",
        ((article.number, article.came.text) for article in articles),
    )
    # Written here and not by a trigger: files of strangers are opened with triggers untrusted.
    file.run_many(
        "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)",
        (_searched(a.number, a.came.meta.title, a.came.text) for a in articles),
    )
    insert_annotations(file, (row for article in articles for row in article.annotation_rows()))
    insert_suggestions(file, ((a.number, a.suggestions) for a in articles))
    for article in articles:
        if article.annotations:
            count_all(file, article.number)
