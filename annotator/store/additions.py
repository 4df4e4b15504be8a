"""Spans that come for articles that are in the project already.

They wait in a table of this connection until their import has finished: an import that is
cancelled or cut off adds nothing. Then those that still say something new are added at once, the
annotations among them as one batch of the journal that can be undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from uuid import uuid4

from annotator.core.additions import Mark, MarksThere
from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, Batch, Change, Stamp, StatusChange
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.mark_columns import suggestion_columns
from annotator.core.suggestion import Suggestion
from annotator.store.applying import count_all, lengthen
from annotator.store.articles import annotations_of, read_article, suggestions_of
from annotator.store.file import ProjectFile, Row
from annotator.store.journal import perform
from annotator.store.rows import (
    annotation_from_row,
    annotation_row,
    suggestion_from_row,
    suggestion_row,
)
from annotator.store.suggestions import insert_suggestions

_TABLE = """
CREATE TEMP TABLE IF NOT EXISTS waiting_mark (
    id INTEGER PRIMARY KEY, import_id INTEGER, article_id INTEGER, place TEXT, kind TEXT, mark TEXT)
"""
_WAITING = """
SELECT article_id, place, kind, mark FROM waiting_mark WHERE import_id = ? ORDER BY article_id, id
"""


@dataclass(slots=True)
class Added:
    """What was added to articles that were there, what was not, and where.

    `batch` is what can be undone; None if no annotation was added.
    """

    spans: int = 0
    problems: list[Problem] = field(default_factory=list)
    batch: Batch | None = None
    suggested: set[int] = field(default_factory=set)


def wait(
    file: ProjectFile, import_id: int, came: Sequence[tuple[int, IncomingArticle]]
) -> tuple[int, list[Problem]]:
    """Keep what spans of incoming articles would add to the articles that have their texts.

    Returns how many wait, and a problem for each span that a decision there is against.
    """
    file.run(_TABLE)
    problems: list[Problem] = []
    waiting: list[Row] = []
    for article_id, article in came:
        marks: list[Mark] = [*article.annotations, *article.suggestions]
        there = _marks_there(file, article_id) if marks else None
        placed = ((article.where, mark) for mark in marks)
        new = _new(there, placed, problems) if there else ()
        waiting += [(import_id, article_id, place, *_mark_row(mark)) for place, mark in new]
    sql = "INSERT INTO waiting_mark (import_id, article_id, place, kind, mark)"
    file.run_many(f"{sql} VALUES (?, ?, ?, ?, ?)", waiting)
    return len(waiting), problems


def forget(file: ProjectFile, import_id: int) -> None:
    """Forget what waits of an import."""
    file.run(_TABLE)
    file.run("DELETE FROM waiting_mark WHERE import_id = ?", [import_id])


def waiting(file: ProjectFile, import_id: int) -> list[Row]:
    """Return what waits of an import, for `bring_in`."""
    file.run(_TABLE)
    return file.rows(_WAITING, [import_id])


def bring_in(file: ProjectFile, waiting: Iterable[Row], stamp: Stamp) -> Added:
    """Add what has waited, in one transaction with whatever is under way.

    It is looked at anew: decisions that were made meanwhile stand too.
    """
    added = Added()
    changes: list[Change] = []
    for article_id, rows in groupby(waiting, key=itemgetter(0)):
        changes += _bring_in(file, article_id, (row[1:] for row in rows), added)
    if changes:
        batch = Batch(Action.IMPORT, _what(changes), tuple(changes))
        perform(file, batch, stamp)
        added.batch = batch
    return added


def _bring_in(
    file: ProjectFile, article_id: int, rows: Iterable[Row], added: Added
) -> Iterator[Change]:
    """Add the suggestions that wait for an article, and yield the changes for the annotations."""
    placed = file.made(_placed, rows)
    article = read_article(file, article_id)
    new = [mark for _, mark in _new(_marks_there(file, article_id), placed, added.problems)]
    added.spans += len(new)
    suggestions = [mark for mark in new if isinstance(mark, Suggestion)]
    if suggestions:
        insert_suggestions(file, [(article_id, suggestion_columns(suggestions, article.text))])
        lengthen(file, ((article_id, suggestion.span) for suggestion in suggestions))
        count_all(file, article_id)
        added.suggested.add(article_id)
    annotations = [mark for mark in new if isinstance(mark, Annotation)]
    for annotation in annotations:
        own = replace(annotation, uid=uuid4().hex, article_id=article_id)
        yield AnnotationChange(None, own)
    if annotations and article.status is Status.NEW:
        yield StatusChange(article_id, Status.NEW, Status.IN_PROGRESS)


def _new(
    there: MarksThere, placed: Iterable[tuple[str, Mark]], problems: list[Problem]
) -> Iterator[tuple[str, Mark]]:
    """Yield the marks that say something new; those that decisions are against become problems."""
    for place, mark in placed:
        objection = there.objection(mark)
        if objection:
            problems.append(Problem(place, objection, spans=1))
        elif there.add(mark):
            yield place, mark


def _marks_there(file: ProjectFile, article_id: int) -> MarksThere:
    return MarksThere(
        read_article(file, article_id).text,
        annotations_of(file, article_id),
        suggestions_of(file, article_id),
        overlap=file.overlap,
    )


def _mark_row(mark: Mark) -> Row:
    if isinstance(mark, Annotation):
        return ("annotation", json.dumps(annotation_row(mark)))
    return ("suggestion", json.dumps(suggestion_row(mark)))


def _placed(row: Row) -> tuple[str, Mark]:
    place, kind, values = row
    made = annotation_from_row if kind == "annotation" else suggestion_from_row
    return place, made(tuple(json.loads(values)))


def _what(changes: Sequence[Change]) -> str:
    count = sum(isinstance(change, AnnotationChange) for change in changes)
    articles = len({c.article_id for c in changes if isinstance(c, AnnotationChange)})
    things = "annotation" if count == 1 else "annotations"
    return f"add {count:,} {things} to {articles:,} article{'' if articles == 1 else 's'}"
