"""Articles: what a list shows of them, and one article with all that is marked in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Status
from annotator.core.errors import ProjectError
from annotator.core.suggestion import Suggestion
from annotator.store.file import ProjectFile, Row
from annotator.store.listing import LANGUAGE
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    ARTICLE_COLUMNS,
    ARTICLE_WITH_TEXT,
    SUGGESTION_COLUMNS,
    annotation_from_row,
    article_from_row,
    suggestion_from_row,
)


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What the list of articles shows of one article, without its text.

    `twins` counts the other articles that share most of their text with it.
    """

    id: int
    title: str
    date: str
    source: str
    status: Status
    undecided: int
    decided: int
    suggested: bool
    twins: int = 0


# Each group is counted once, not once for each of its articles.
_SUMMARIES = """
WITH asked (id) AS (SELECT value FROM json_each(?)),
grouped (group_id, size) AS (
    SELECT group_id, count(*) FROM twin
    WHERE group_id IN (SELECT group_id FROM twin WHERE article_id IN asked) GROUP BY group_id
)
SELECT id, title, date, source, status, undecided, decided, suggested_by <> '',
    coalesce(size - 1, 0)
FROM article LEFT JOIN twin ON article_id = id LEFT JOIN grouped USING (group_id)
WHERE id IN asked
"""


# The index `article_by_language` leads from value to value, however many articles there are.
_LANGUAGES = f"""
WITH RECURSIVE found (code) AS (
    SELECT min({LANGUAGE}) FROM article WHERE incoming = 0
    UNION ALL
    SELECT (SELECT min({LANGUAGE}) FROM article WHERE incoming = 0 AND {LANGUAGE} > found.code)
    FROM found WHERE code IS NOT NULL
)
SELECT code FROM found WHERE code IS NOT NULL
"""


def summaries(file: ProjectFile, ids: Sequence[int]) -> list[ArticleSummary]:
    """Return the summaries of articles, in the order asked for; those gone are left out."""
    # One value, since SQLite limits their number.
    read = file.read(_summary, _SUMMARIES, [json.dumps(list(ids))])
    found = {summary.id: summary for summary in read}
    return [found[number] for number in ids if number in found]


def read_article(file: ProjectFile, article_id: int) -> Article:
    """Return an article with its text; raises ProjectError if it is gone."""
    sql = f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_WITH_TEXT} WHERE id = ?"
    found = file.read(article_from_row, sql, [article_id])
    if not found:
        raise ProjectError("{path}: this article is no longer in the project.", path=file.path)
    return found[0]


def said_languages(file: ProjectFile, ids: Sequence[int]) -> dict[int, str]:
    """Return what is said of the languages of articles; "" where it was recognised or is not."""
    sql = "SELECT id, language FROM article WHERE id IN (SELECT value FROM json_each(?))"
    return dict(file.rows(sql, [json.dumps(list(ids))]))


def languages(file: ProjectFile) -> list[str]:
    """Return the languages that there are, said or recognised; "" for articles without."""
    return [code for (code,) in file.rows(_LANGUAGES)]


def annotations_of(file: ProjectFile, article_id: int) -> list[Annotation]:
    """Return an article's decisions in reading order."""
    sql = f'SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article_id = ? ORDER BY start, "end"'
    return file.read(annotation_from_row, sql, [article_id])


def suggestions_of(file: ProjectFile, article_id: int) -> list[Suggestion]:
    """Return an article's suggestions, decided ones included, in reading order."""
    sql = f'SELECT {SUGGESTION_COLUMNS} FROM suggestion WHERE article_id = ? ORDER BY start, "end"'
    return file.read(suggestion_from_row, sql, [article_id])


def _summary(row: Row) -> ArticleSummary:
    number, title, date, source, status, undecided, decided, suggested, twins = row
    place = (number, title, date, source)
    return ArticleSummary(*place, Status(status), undecided, decided, bool(suggested), twins)
