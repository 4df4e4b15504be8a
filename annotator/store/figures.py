"""The numbers behind the figures, counted by SQLite over the articles of a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from annotator.core.calibration import BANDS
from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.figures import (
    Cell,
    Figure,
    FigureKind,
    FigureName,
    bars,
    months_between,
    pace,
    shares,
    table,
)
from annotator.core.listing import ArticleFilter
from annotator.store.file import ProjectFile, Row
from annotator.store.judged import BAND, JUDGED
from annotator.store.listing import condition

MOST_BARS = 25  # concepts that a figure shows
MOST_LINES = 8  # lines that can be told apart
MOST_ROWS = 40  # articles, actors
_DONE_BY_DAY = """
SELECT date(b.made_at, 'localtime'), sum(c.after = '"done"') - sum(c.before = '"done"')
FROM change AS c JOIN batch AS b ON b.id = c.batch_id WHERE c.kind = 'status' GROUP BY 1
"""
ACTORS = "('PERSON', 'ORG', 'GPE')"

_Counts = dict[tuple[str, str], Cell]


def figure(file: ProjectFile, name: FigureName, within: ArticleFilter) -> Figure:
    """Return a figure of the articles of a filter: of what is accepted in them by now."""
    return _FIGURES[name](Counted(file, within))


class Counted:
    """Counting in the articles of a filter."""

    def __init__(self, file: ProjectFile, within: ArticleFilter) -> None:
        self._file = file
        self._condition, self._values = condition(within)
        self.within = within

    def rows(self, sql: str, **values: object) -> list[Row]:
        """Return the rows of a query; what is in `{within}` are the articles of the filter."""
        within = f"article_id IN (SELECT id FROM article WHERE {self._condition})"
        return self._file.rows(sql.replace("{within}", within), self._values | values)

    def judged(self) -> ConcordanceQuery:
        """Return what finds the suggestions in these articles that a person has judged."""
        return ConcordanceQuery(judged=True, articles=self.within)

    def accepted(self, label: str = "", concept: str = "", words: str = "") -> ConcordanceQuery:
        """Return what finds accepted mentions in these articles."""
        return ConcordanceQuery(
            words, label, concept, Marked.ACCEPTED, articles=self.within, as_written=bool(words)
        )


def _progress(counted: Counted) -> Figure:
    done = {day: int(count) for day, count in counted.rows(_DONE_BY_DAY)}
    decided = counted.rows(
        "SELECT date(decided_at, 'localtime'), count(*) FROM annotation GROUP BY 1"
    )
    ((left,),) = counted.rows(
        "SELECT count(*) FROM article WHERE incoming = 0 AND status <> 'done'"
    )
    counts: _Counts = {("decisions", day): Cell(count, _decided_on(day)) for day, count in decided}
    counts |= {("articles done", day): Cell(count, _done_on(day)) for day, count in done.items()}
    days = sorted({day for _, day in counts})
    present = pace({date.fromisoformat(day): count for day, count in done.items()}, left)
    rows = ("articles done", "decisions")
    shown = table(FigureName.PROGRESS, FigureKind.LINES, counts, rows, days)
    return replace(shown, pace=present)


def _decided_on(day: str) -> ConcordanceQuery:
    return ConcordanceQuery(first_decided=day, last_decided=day)


def _done_on(day: str) -> ConcordanceQuery:
    return ConcordanceQuery(marked=Marked.ACCEPTED, articles=ArticleFilter(done_on=day))


def _labels(counted: Counted) -> Figure:
    rows = _ranked(counted, "label")
    found = [(label, count, counted.accepted(label=label)) for label, count in rows]
    return bars(FigureName.LABELS, found)


def _concepts(counted: Counted) -> Figure:
    rows = _ranked(counted, "concept")[:MOST_BARS]
    found = [(name, count, counted.accepted(concept=name)) for name, count in rows]
    return bars(FigureName.CONCEPTS, found)


def _ranked(counted: Counted, fact: str) -> list[Row]:
    return counted.rows(
        f"SELECT {fact}, count(*) FROM annotation WHERE state = 'accepted' AND {fact} <> ''"
        " AND {within} GROUP BY 1 ORDER BY 2 DESC, 1"
    )


def _by_article(counted: Counted, fact: str, name: FigureName) -> Figure:
    found = counted.rows(
        f"SELECT r.title || ' (' || r.id || ')', a.{fact}, count(*), r.id FROM annotation AS a"
        f" JOIN article AS r ON r.id = a.article_id WHERE a.state = 'accepted' AND a.{fact} <> ''"
        " AND a.{within} GROUP BY a.article_id, 2"
    )
    counts: _Counts = {
        (title, thing): Cell(count, _in_article(counted, fact, thing, number))
        for title, thing, count, number in found
    }
    by_article = _totals(found, 0)[:MOST_ROWS]
    by_thing = _totals(found, 1)[:MOST_BARS]
    return table(name, FigureKind.MATRIX, counts, by_article, by_thing)


def _in_article(counted: Counted, fact: str, thing: str, number: int) -> ConcordanceQuery:
    query = counted.accepted(**{fact: thing})
    return replace(query, articles=ArticleFilter(article_id=number))


def _over_time(counted: Counted, fact: str, name: FigureName) -> Figure:
    found = counted.rows(
        f"SELECT a.{fact}, substr(r.date, 1, 7), count(*) FROM annotation AS a"
        " JOIN article AS r ON r.id = a.article_id WHERE a.state = 'accepted' AND r.date <> ''"
        f" AND a.{fact} <> '' AND a.{{within}} GROUP BY 1, 2"
    )
    counts: _Counts = {}
    for thing, month, count in found:
        counts[thing, month] = Cell(count, _in_month(counted, fact, thing, month))
    months = months_between({month for _, month, _ in found})
    return table(name, FigureKind.LINES, counts, _totals(found, 0)[:MOST_LINES], months)


def _in_month(counted: Counted, fact: str, thing: str, month: str) -> ConcordanceQuery:
    query = counted.accepted(**{fact: thing})
    first = max(counted.within.first_day, f"{month}-01")
    last = min(counted.within.last_day or "9999", f"{month}-31")  # days sort as words do
    return replace(query, articles=replace(counted.within, first_day=first, last_day=last))


def _accepted_by(counted: Counted, fact: str, name: FigureName) -> Figure:
    rows = counted.rows(f"{_shares_by(fact)} ORDER BY 3 DESC, 1")
    query = counted.judged()
    return shares(
        name, [(value, some, of, replace(query, **{fact: value})) for value, some, of in rows]
    )


def _by_score(counted: Counted) -> Figure:
    rows = counted.rows(f"{_shares_by(BAND)} ORDER BY 1")
    query = counted.judged()
    named = [
        (f"{band / BANDS:.1f} to {(band + 1) / BANDS:.1f}", some, of, _in_band(query, band))
        for band, some, of in rows
    ]
    return shares(FigureName.ACCEPTED_BY_SCORE, named)


def _in_band(query: ConcordanceQuery, band: int) -> ConcordanceQuery:
    return replace(query, score_band=band + 1)


def _shares_by(fact: str) -> str:
    """Return SQL that counts what was accepted of what was judged, by some fact about it."""
    return (
        f"SELECT {fact}, sum(state = 'accepted'), count(*) FROM ({JUDGED})"
        " WHERE {within} GROUP BY 1"
    )


def _actors_and_concepts(counted: Counted) -> Figure:
    """Count the articles in which an actor and a concept are both accepted."""
    found = counted.rows(
        "SELECT n.text, c.concept, count(DISTINCT n.article_id) FROM annotation AS n"
        " JOIN annotation AS c ON c.article_id = n.article_id AND c.state = 'accepted'"
        f" AND c.concept <> '' WHERE n.state = 'accepted' AND n.label IN {ACTORS}"
        " AND n.concept = '' AND n.{within} GROUP BY 1, 2"
    )
    counts: _Counts = {}
    actors, concepts = _totals(found, 0)[:MOST_ROWS], _totals(found, 1)[:MOST_BARS]
    for actor, concept, count in found:
        about = replace(counted.within, concept=concept)
        counts[actor, concept] = Cell(count, replace(counted.accepted(words=actor), articles=about))
    name, kind = FigureName.ACTORS_AND_CONCEPTS, FigureKind.MATRIX
    return table(name, kind, counts, actors, concepts)


def _totals(found: list[Row], column: int) -> list[str]:
    """Return the names in a column, those that count most first."""
    totals: Counter[str] = Counter()
    for row in found:
        totals[row[column]] += row[2]
    return [name for name, _ in sorted(totals.items(), key=lambda item: (-item[1], item[0]))]


_FIGURES: dict[FigureName, Callable[[Counted], Figure]] = {
    FigureName.PROGRESS: _progress,
    FigureName.LABELS: _labels,
    FigureName.CONCEPTS: _concepts,
    FigureName.LABELS_BY_ARTICLE: partial(
        _by_article, fact="label", name=FigureName.LABELS_BY_ARTICLE
    ),
    FigureName.CONCEPTS_BY_ARTICLE: partial(
        _by_article, fact="concept", name=FigureName.CONCEPTS_BY_ARTICLE
    ),
    FigureName.LABELS_OVER_TIME: partial(
        _over_time, fact="label", name=FigureName.LABELS_OVER_TIME
    ),
    FigureName.CONCEPTS_OVER_TIME: partial(
        _over_time, fact="concept", name=FigureName.CONCEPTS_OVER_TIME
    ),
    FigureName.ACCEPTED_BY_LABEL: partial(
        _accepted_by, fact="label", name=FigureName.ACCEPTED_BY_LABEL
    ),
    FigureName.ACCEPTED_BY_ORIGIN: partial(
        _accepted_by, fact="origin", name=FigureName.ACCEPTED_BY_ORIGIN
    ),
    FigureName.ACCEPTED_BY_SCORE: _by_score,
    FigureName.ACTORS_AND_CONCEPTS: _actors_and_concepts,
}
