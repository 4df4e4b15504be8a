"""Looking words up in many articles: candidates from the full-text index, then their texts."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.core.article import Status
from annotator.core.listing import ArticleFilter, Scope
from annotator.core.occurrence import Heading, Occurrence, Said, in_context, said_of
from annotator.core.span import Span
from annotator.core.wording import Finder, Wording
from annotator.store.file import ProjectFile, Row
from annotator.store.listing import condition, numbers
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    SUGGESTION_COLUMNS,
    annotation_from_row,
    suggestion_from_row,
)

_FIRST, _MOST = 20, 500  # articles read at once

Texts = list[tuple[Heading, str]]
Spot = tuple[Heading, str, Span]  # where something was found, with the article's text
Mark = TypeVar("Mark")

_HEADING = "id, title, date, status, (SELECT coalesce(max(id), 0) FROM batch)"
# Nothing that starts farther off than the article's longest span can reach a spot.
_SPOTS = """
WITH spot (number, article, first, last, longest) AS (
    SELECT key, json_extract(value, '$[0]'), json_extract(value, '$[1]'),
        json_extract(value, '$[2]'),
        (SELECT longest FROM article WHERE id = json_extract(value, '$[0]'))
    FROM json_each(?)
)
"""
_REACHING = """
ON article_id = article AND start > first - longest AND start < last AND "end" > first
"""
_SUGGESTIONS = f"""
{_SPOTS} SELECT number, {SUGGESTION_COLUMNS} FROM spot CROSS JOIN suggestion {_REACHING}
WHERE undecided = 1
"""
_ANNOTATIONS = f"""
{_SPOTS} SELECT number, {ANNOTATION_COLUMNS} FROM spot CROSS JOIN annotation {_REACHING}
"""


def occurrences(file: ProjectFile, wanted: Wording, scope: Scope) -> Iterator[list[Occurrence]]:
    """Yield the places of a wording, some articles at a time, in the order of their import.

    `scope` is a filter, or the numbers of the articles to look into.
    """
    return places(file, Finder.of_wording(wanted), candidates(file, wanted.match, scope))


def places(file: ProjectFile, finder: Finder, ids: Sequence[int]) -> Iterator[list[Occurrence]]:
    """Yield what is found in the texts of articles, some articles at a time."""
    for portion in portions(ids):
        texts = read_texts(file, portion)
        yield from shown(
            file, [(heading, text, span) for heading, text in texts for span in finder.spans(text)]
        )


def candidates(file: ProjectFile, match: str, scope: Scope) -> list[int]:
    """Return the articles of a scope whose text FTS5 finds; without an expression, all."""
    if isinstance(scope, ArticleFilter):
        expression, values = condition(scope)
    else:
        expression = "incoming = 0 AND id IN (SELECT value FROM json_each(:ids))"
        values = {"ids": json.dumps(list(scope))}
    if match:
        expression += " AND id IN (SELECT rowid FROM article_search WHERE text MATCH :words)"
        values["words"] = match
    return numbers(file, f"SELECT id FROM article WHERE {expression} ORDER BY id", values)


def portions(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield articles in portions that grow, so that something is seen soon."""
    done, size = 0, _FIRST
    while done < len(ids):
        yield ids[done : done + size]
        done, size = done + size, min(2 * size, _MOST)


def read_texts(file: ProjectFile, ids: Sequence[int]) -> Texts:
    """Return articles with their texts, in the order of their import."""
    return file.read(
        _heading_and_text,
        f"SELECT {_HEADING}, text FROM article JOIN article_text ON article_id = id"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(list(ids))],
    )


def shown(file: ProjectFile, spots: Sequence[Spot]) -> Iterator[list[Occurrence]]:
    """Yield spots in their contexts, with what has been said of them; nothing if there are none."""
    if spots:
        said = said_at(file, [(heading.article_id, span) for heading, _, span in spots])
        yield [in_context(*spot, of) for spot, of in zip(spots, said, strict=True)]


def said_at(file: ProjectFile, where: Sequence[tuple[int, Span]]) -> list[Said]:
    """Return what has been said of each place by now."""
    spots = json.dumps([(article_id, span.start, span.end) for article_id, span in where])
    suggestions = _by_spot(file, _SUGGESTIONS, spots, suggestion_from_row)
    annotations = _by_spot(file, _ANNOTATIONS, spots, annotation_from_row)
    return [
        said_of(span, suggestions.get(number, ()), annotations.get(number, ()))
        for number, (_, span) in enumerate(where)
    ]


def as_of_now(file: ProjectFile, rows: Sequence[Occurrence]) -> list[Occurrence]:
    """Return occurrences with what is said of them by now.

    Those whose articles have not been touched since are as they were: people's decisions are all
    in the journal.
    """
    oldest = min((row.heading.as_of for row in rows), default=0)
    touched = _touched_since(file, oldest)
    return [row for row in rows if row.article_id not in touched] + _read_anew(
        file, [row for row in rows if row.article_id in touched]
    )


def _touched_since(file: ProjectFile, batch: int) -> set[int]:
    rows = file.rows("SELECT DISTINCT article_id FROM change WHERE batch_id > ?", [batch])
    return {article_id for (article_id,) in rows}


def _read_anew(file: ProjectFile, rows: Sequence[Occurrence]) -> list[Occurrence]:
    sql = f"SELECT {_HEADING} FROM article WHERE id IN (SELECT value FROM json_each(?))"
    ids = json.dumps(list({row.article_id for row in rows}))
    headings = {heading.article_id: heading for heading in file.read(_heading, sql, [ids])}
    said = said_at(file, [(row.article_id, row.span) for row in rows])
    return [
        replace(
            row,
            heading=headings[row.article_id],
            suggestions=of.suggestions,
            decisions=of.decisions,
            around=of.around,
        )
        for row, of in zip(rows, said, strict=True)
    ]


def _by_spot(
    file: ProjectFile, sql: str, spots: str, make: Callable[[Row], Mark]
) -> Mapping[int, list[Mark]]:
    found: dict[int, list[Mark]] = defaultdict(list)
    for number, mark in file.read(lambda row: (row[0], make(row[1:])), sql, [spots]):
        found[number].append(mark)
    return found


def _heading_and_text(row: Row) -> tuple[Heading, str]:
    return _heading(row[:-1]), row[-1]


def _heading(row: Row) -> Heading:
    number, title, date, status, as_of = row
    return Heading(number, title, date, Status(status), as_of)
