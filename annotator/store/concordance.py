"""Concordances: mentions and words in their contexts, some articles at a time."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.occurrence import Occurrence
from annotator.core.search import parse_search
from annotator.core.span import Span
from annotator.core.wording import Finder, wording
from annotator.store.everywhere import candidates, places, portions, read_texts, shown
from annotator.store.file import ProjectFile
from annotator.store.judged import BAND, JUDGED
from annotator.store.listing import numbers

_FACTS = {
    "label": "label = :label",
    "concept": "concept <> '' AND concept = :concept",  # as the index of concepts wants it
    "origin": "origin = :origin",
    "analyst": "analyst = :analyst",
    # Moments are kept in UTC; analysts mean the days of their own calendar.
    "first_decided": "date(decided_at, 'localtime') >= :first_decided",
    "last_decided": (
        "substr(date(decided_at, 'localtime'), 1, length(:last_decided)) <= :last_decided"
    ),
    "score_band": f"{BAND} + 1 = :score_band",
}


def concordance(file: ProjectFile, query: ConcordanceQuery) -> Iterator[list[Occurrence]]:
    """Yield the rows of a concordance, some articles at a time, in the order of their import."""
    if query.marked is Marked.SUGGESTED and query.asks_for_decisions:
        return  # what is only suggested, nobody has decided
    match, finder = _words(query)
    ids = candidates(file, match, query.articles)
    if query.asks_for_mentions:
        yield from _mentions(file, query, finder, _narrowed(file, query, ids))
    elif finder is not None:
        for rows in places(file, finder, ids):
            yield [row for row in rows if query.marked is not Marked.NOT or row.untouched]


def _words(query: ConcordanceQuery) -> tuple[str, Finder | None]:
    """Return an expression for FTS5 and what finds the words in a text; None without words."""
    if query.as_written and query.words.strip():
        wanted = wording(query.words)
        return wanted.match, Finder.of_wording(wanted)
    search = parse_search(query.words)
    return ("", None) if search is None else (search.match, Finder.of_terms(search.terms))


def analysts(file: ProjectFile) -> list[str]:
    """Return everybody who has decided anything that holds."""
    rows = file.rows("SELECT DISTINCT analyst FROM annotation WHERE analyst <> '' ORDER BY 1")
    return [name for (name,) in rows]


def _mentions(
    file: ProjectFile, query: ConcordanceQuery, finder: Finder | None, ids: Sequence[int]
) -> Iterator[list[Occurrence]]:
    """Yield the mentions asked for; with words, those that share text with them."""
    for portion in portions(ids):
        spans = _spans(file, query, portion)
        texts = read_texts(file, list(spans))
        yield from shown(
            file,
            [
                (heading, text, span)
                for heading, text in texts
                for span in _wanted(spans[heading.article_id], text, finder)
            ],
        )


def _wanted(spans: Sequence[Span], text: str, finder: Finder | None) -> list[Span]:
    if finder is None:
        return list(spans)
    words = list(finder.spans(text))
    starts = [found.start for found in words]
    before = ((span, bisect_left(starts, span.end)) for span in spans)
    return [span for span, place in before if place and words[place - 1].end > span.start]


def _spans(
    file: ProjectFile, query: ConcordanceQuery, ids: Sequence[int]
) -> Mapping[int, list[Span]]:
    """Return where the mentions asked for stand, by article."""
    within = "AND article_id IN (SELECT value FROM json_each(:ids))"
    values = _values(query) | {"ids": json.dumps(list(ids))}
    found: dict[int, list[Span]] = defaultdict(list)
    for article_id, start, end in file.rows(f"{_asked(query, within)} ORDER BY 1, 2, 3", values):
        found[article_id].append(Span(start, end))
    return found


def _narrowed(file: ProjectFile, query: ConcordanceQuery, ids: Sequence[int]) -> Sequence[int]:
    """Return those articles that have a mention asked for, where that is quickly told."""
    if not (query.concept or not _asks_suggestions(query)):
        return ids
    sql = f"SELECT DISTINCT article_id AS id FROM ({_asked(query)})"
    having = set(numbers(file, sql, _values(query)))
    return [number for number in ids if number in having]


def _asked(query: ConcordanceQuery, within: str = "") -> str:
    """Return SQL for where the mentions asked for stand, whoever made them."""
    facts = " AND ".join(part for name, part in _FACTS.items() if getattr(query, name))
    place, facts = 'SELECT article_id, start, "end" FROM', f"AND {facts}" if facts else ""
    parts = []
    if _asks_suggestions(query):
        parts.append(f"{place} suggestion WHERE undecided = 1 {facts} {within}")
    if query.marked is not Marked.SUGGESTED:
        state = "state = :state" if query.marked is not Marked.ANYHOW else "true"
        decided = f"({JUDGED})" if query.judged else "annotation"
        parts.append(f"{place} {decided} WHERE {state} {facts} {within}")
    return " UNION ".join(parts)


def _asks_suggestions(query: ConcordanceQuery) -> bool:
    return query.marked in (Marked.ANYHOW, Marked.SUGGESTED) and not query.asks_for_decisions


def _values(query: ConcordanceQuery) -> dict[str, object]:
    return {"state": query.marked.value} | {name: getattr(query, name) for name in _FACTS}
