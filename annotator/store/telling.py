"""Changes of the journal in words, with the titles and the texts of their articles."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from annotator.core.changes import ArticleChange, Change
from annotator.core.timeline import Told, place_of, told
from annotator.store.file import ProjectFile

_ARTICLES = """
SELECT id, title, text FROM article JOIN article_text ON article_id = id
WHERE id IN (SELECT value FROM json_each(?))
"""


def told_changes(file: ProjectFile, changes: Sequence[Change]) -> list[Told]:
    """Return changes in words; what they mark is empty if the article is gone."""
    found = titles_and_texts(file, {c.article_id for c in changes if isinstance(c, ArticleChange)})
    return [_told(change, found) for change in changes]


def titles_and_texts(file: ProjectFile, article_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """Return titles and texts by article."""
    rows = file.rows(_ARTICLES, [json.dumps(list(article_ids))])
    return {number: (title, text) for number, title, text in rows}


def _told(change: Change, articles: dict[int, tuple[str, str]]) -> Told:
    if not isinstance(change, ArticleChange):
        return Told(told(change, ""))
    title, text = articles.get(change.article_id, ("", ""))
    return Told(told(change, text), change.article_id, title, place_of(change))
