"""Storing what the suggesters propose: derived data, replaced run by run, never journaled."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core.suggestion import Origin, Suggestion
from annotator.store.file import ProjectFile
from annotator.store.journal import count_all, lengthen
from annotator.store.rows import SUGGESTION_COLUMNS, suggestion_row


def replace_suggestions(
    file: ProjectFile, article_id: int, digest: str, suggestions: Sequence[Suggestion], by: str
) -> bool:
    """Put the suggestions of a new run in place of the old ones; imported ones stay.

    Returns False, and changes nothing, if the article is gone or has another text by now. What
    has been decided stays decided: decisions hide the same suggestion of any run.
    """
    row = file.row("SELECT text FROM article WHERE id = ? AND digest = ?", [article_id, digest])
    if row is None:
        return False
    with file.atomic():
        file.run(
            "DELETE FROM suggestion WHERE article_id = ? AND origin <> ?",
            [article_id, Origin.IMPORT.value],
        )
        insert_suggestions(file, article_id, suggestions, row[0])
        count_all(file, article_id)
        file.run("UPDATE article SET suggested_by = ? WHERE id = ?", [by, article_id])
    return True


def insert_suggestions(
    file: ProjectFile, article_id: int, suggestions: Sequence[Suggestion], text: str
) -> None:
    """Insert suggestions of one article with the words they mark."""
    file.run_many(
        f"INSERT OR IGNORE INTO suggestion (article_id, {SUGGESTION_COLUMNS}, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((article_id, *suggestion_row(s), s.span.of(text)) for s in suggestions),
    )
    lengthen(file, article_id, (suggestion.span for suggestion in suggestions))


def waiting_articles(file: ProjectFile, by: str = "") -> list[int]:
    """Return the articles that no run has reached yet.

    With the name of a suggester, also those that were reached by another one.
    """
    rows = file.rows(
        "SELECT id FROM article WHERE incoming = 0 AND (suggested_by = ''"
        " OR (:by <> '' AND suggested_by <> :by)) ORDER BY id",
        {"by": by},
    )
    return [number for (number,) in rows]
