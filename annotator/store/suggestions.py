"""Storing what the suggesters propose: derived data, replaced run by run, never journaled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields

from annotator.core.languages import language_code
from annotator.core.mark_columns import MarkColumns, suggestion_columns
from annotator.core.suggestion import RunRecord, Suggestion
from annotator.store.applying import count_all, lengthen
from annotator.store.file import ProjectFile
from annotator.store.rows import ARTICLE_WITH_TEXT, SUGGESTION_COLUMNS

# What was decided stays beneath its decision if the same suggester is asked again, whatever the
# memory makes of it by now: undo shows it again.
_DELETE_OLD = """
DELETE FROM suggestion AS s WHERE article_id = :article AND origin <> 'import'
AND NOT (:same AND EXISTS (
    SELECT 1 FROM annotation AS a WHERE a.article_id = s.article_id
    AND a.start = s.start AND a."end" = s."end" AND a.label = s.label))
"""
_DELETE_ASIDE = "DELETE FROM suggestion_aside WHERE article_id = ? AND origin <> 'import'"
_RUN_COLUMNS = tuple(field.name for field in fields(RunRecord))


def replace_suggestions(
    file: ProjectFile,
    article_id: int,
    digest: str,
    suggestions: Sequence[Suggestion],
    by: RunRecord | str,
) -> bool:
    """Put the suggestions of a new run in place of the old ones; imported ones stay.

    So do those of the same suggester that are decided, with the very span and label.
    `by` is the run, or the name of a suggester of which no more is known. The
    language in which it read the article is kept where nobody says which that has.
    Returns False, and changes nothing, if the article is gone or has another text or language by
    now. What has been decided stays decided: decisions hide the same suggestion of any run.
    """
    name, language = (by, "") if isinstance(by, str) else (by.name, by.language)
    sql = (
        f"SELECT text, suggested_by, language FROM {ARTICLE_WITH_TEXT} WHERE id = ? AND digest = ?"
    )
    row = file.row(sql, [article_id, digest])
    if row is None or (language and language_code(row[2]) not in ("", language)):
        return False
    with file.atomic():
        file.run(_DELETE_OLD, {"article": article_id, "same": row[1] == name})
        file.run(_DELETE_ASIDE, [article_id])
        insert_suggestions(file, [(article_id, suggestion_columns(suggestions, row[0]))])
        lengthen(file, ((article_id, suggestion.span) for suggestion in suggestions))
        count_all(file, article_id)
        file.run(
            "UPDATE article SET suggested_by = ?1, suggestion_run_id = ?2,"
            " recognised = CASE language WHEN '' THEN ?3 ELSE recognised END WHERE id = ?4",
            [*_names(file, by), language, article_id],
        )
    return True


def read_runs(file: ProjectFile) -> list[tuple[RunRecord, int]]:
    """Return all runs, oldest first, each with how many articles have its suggestions now."""
    columns = ", ".join(_RUN_COLUMNS)
    rows = file.rows(
        f"SELECT {columns}, coalesce(articles, 0) FROM suggestion_run LEFT JOIN"
        " (SELECT suggestion_run_id, count(*) AS articles FROM article WHERE incoming = 0"
        " GROUP BY 1) ON suggestion_run_id = id ORDER BY id"
    )
    return [(RunRecord(*facts), articles) for *facts, articles in rows]


def _names(file: ProjectFile, by: RunRecord | str) -> tuple[str, int | None]:
    """Return name and number of a run in this file; it gets a row when it is first met."""
    if isinstance(by, str):
        return by, None
    columns, places = ", ".join(_RUN_COLUMNS), ", ".join("?" * len(_RUN_COLUMNS))
    file.run(
        f"INSERT INTO suggestion_run ({columns}) VALUES ({places}) ON CONFLICT (uid) DO NOTHING",
        astuple(by),
    )
    ((number,),) = file.rows("SELECT id FROM suggestion_run WHERE uid = ?", [by.uid])
    return by.name, number


def insert_suggestions(
    file: ProjectFile, marked: Iterable[tuple[int, MarkColumns[Suggestion]]]
) -> None:
    """Insert the suggestions of articles, each given by its number, with the words they mark."""
    file.run_many(
        f"INSERT OR IGNORE INTO suggestion (article_id, {SUGGESTION_COLUMNS}, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, *row) for number, columns in marked for row in columns.rows),
    )


def may_be_renewed(file: ProjectFile, article_id: int, by: str) -> bool:
    """Tell whether an article is still being worked on, with suggestions of the suggester named."""
    found = file.row(
        "SELECT 1 FROM article WHERE id = ? AND suggested_by = ? AND status <> 'done'",
        [article_id, by],
    )
    return found is not None


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
