"""Articles: the list, its search, and one article with all that is marked in it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Status
from annotator.core.errors import ProjectError
from annotator.core.suggestion import Suggestion
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    ARTICLE_COLUMNS,
    SUGGESTION_COLUMNS,
    annotation_from_row,
    article_from_row,
    suggestion_from_row,
)


class Show(StrEnum):
    """Which articles the list shows."""

    ALL = "all"
    TO_DO = "to do"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What the list of articles shows of one article, without its text."""

    id: int
    title: str
    date: str
    source: str
    status: Status
    undecided: int
    decided: int
    suggested: bool


_SHOWN = {
    Show.ALL: "incoming = 0",
    Show.TO_DO: "incoming = 0 AND status IN ('new', 'in_progress')",
    Show.DONE: "incoming = 0 AND status = 'done'",
}


def article_ids(file: ProjectFile, show: Show = Show.ALL, search: str = "") -> list[int]:
    """Return the articles to list, in the order of import; `search` looks into title and text.

    Any search is taken as words, each of which must occur, at least as a beginning.
    """
    sql = f"SELECT id FROM article WHERE {_SHOWN[show]}"
    words = _search_words(search)
    if not words:
        return [number for (number,) in file.rows(f"{sql} ORDER BY id")]
    found = "SELECT rowid FROM article_search WHERE article_search MATCH ?"
    return [number for (number,) in file.rows(f"{sql} AND id IN ({found}) ORDER BY id", [words])]


def summaries(file: ProjectFile, ids: Sequence[int]) -> list[ArticleSummary]:
    """Return the summaries of articles, in the order asked for; those gone are left out."""
    read = file.read(
        _summary,
        "SELECT id, title, date, source, status, undecided, decided, suggested_by <> ''"
        " FROM article WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(ids))],  # one value, since SQLite limits their number
    )
    found = {summary.id: summary for summary in read}
    return [found[number] for number in ids if number in found]


def read_article(file: ProjectFile, article_id: int) -> Article:
    """Return an article with its text; raises ProjectError if it is gone."""
    sql = f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id = ?"
    found = file.read(article_from_row, sql, [article_id])
    if not found:
        raise ProjectError(f"{file.path}: this article is no longer in the project.")
    return found[0]


def annotations_of(file: ProjectFile, article_id: int) -> list[Annotation]:
    """Return an article's decisions in reading order."""
    sql = f'SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article_id = ? ORDER BY start, "end"'
    return file.read(annotation_from_row, sql, [article_id])


def suggestions_of(file: ProjectFile, article_id: int) -> list[Suggestion]:
    """Return an article's suggestions, decided ones included, in reading order."""
    sql = f'SELECT {SUGGESTION_COLUMNS} FROM suggestion WHERE article_id = ? ORDER BY start, "end"'
    return file.read(suggestion_from_row, sql, [article_id])


def _summary(row: Row) -> ArticleSummary:
    number, title, date, source, status, undecided, decided, suggested = row
    state = Status(status)
    return ArticleSummary(number, title, date, source, state, undecided, decided, bool(suggested))


def _search_words(search: str) -> str:
    """Return an FTS5 query that takes any input as words; empty if there are none."""
    words = re.findall(r"\w+", search)
    return " ".join(f'"{word}"*' for word in words)
