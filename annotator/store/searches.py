"""Searches that an analyst has saved under a name, for the concordance."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.listing import ArticleFilter, Show
from annotator.store.file import ProjectFile, Row


def saved_searches(file: ProjectFile) -> dict[str, ConcordanceQuery]:
    """Return all saved searches by name, in the order of their names."""
    sql = "SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE"
    return dict(file.read(_from_row, sql))


def save_search(file: ProjectFile, name: str, query: ConcordanceQuery) -> None:
    """Save a search, in place of one of that name."""
    text = json.dumps(asdict(query), ensure_ascii=False)
    with file.atomic():
        file.run("INSERT OR REPLACE INTO saved_search (name, query) VALUES (?, ?)", [name, text])


def forget_search(file: ProjectFile, name: str) -> None:
    """Remove a saved search; it is no error if there is none of that name."""
    with file.atomic():
        file.run("DELETE FROM saved_search WHERE name = ?", [name])


def _from_row(row: Row) -> tuple[str, ConcordanceQuery]:
    name, text = row
    facts: dict[str, Any] = json.loads(text)
    articles = facts.pop("articles")
    narrowed = ArticleFilter(**articles | {"show": Show(articles["show"])})
    return name, ConcordanceQuery(**facts | {"marked": Marked(facts["marked"])}, articles=narrowed)
