"""Deciding everywhere about a name with 50,000 mentions in 100,000 articles, and its undo."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.occurrence import Occurrence
from annotator.core.wording import wording
from annotator.project import Project
from benchmarks.news import FREQUENT_NAME
from benchmarks.result import Result, median

_RUNS = 3


def measured(project: Project) -> Iterator[Result]:
    """Measure preview, commit and undo beside bare sqlite3 doing the same to as many rows."""
    _preview(project)  # warms the cache
    previews, decided = [], []
    for _ in range(_RUNS):  # each time anew: places that were touched since are looked up again
        previews.append(_preview(project))
        decided.append(_decided(project, previews[-1][2]))
    project.close()
    scanning, writing = _floors(project.path)
    first = median([first for first, _, _ in previews])
    every = median([every for _, every, _ in previews])
    commit, undo = (median([times[n] for times in decided]) for n in (0, 1))
    yield Result("everywhere, first rows", first * 1000, "ms", goal=150.0)
    yield Result("everywhere, all rows", every, "s", goal=2.0, floor=scanning)
    yield Result("everywhere, commit", commit, "s", goal=2.0, floor=writing)
    yield Result("everywhere, undo", undo, "s", goal=2.0, floor=writing)


def _preview(project: Project) -> tuple[float, float, list[Occurrence]]:
    """Return the seconds to the first rows and to all of them, and the rows."""
    rows: list[Occurrence] = []
    with project.reader() as reader:
        started = time.perf_counter()
        portions = reader.occurrences(wording(FREQUENT_NAME), ArticleFilter())
        rows += next(portions)
        first = time.perf_counter() - started
        for portion in portions:
            rows += portion
        return first, time.perf_counter() - started, rows


def _decided(project: Project, rows: list[Occurrence]) -> tuple[float, float]:
    decision = Decision(Deed.ACCEPT)
    return _seconds(lambda: project.decide_everywhere(rows, decision)), _seconds(project.undo)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _floors(path: Path) -> tuple[float, float]:
    """Return the seconds of reading and scanning the texts, and of writing all the rows, bare."""
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        bare.execute("PRAGMA synchronous = FULL")
        return _seconds(lambda: _scan(bare)), _seconds(lambda: _write(bare))


def _scan(bare: sqlite3.Connection) -> int:
    sql = (
        "SELECT text FROM article_text WHERE article_id IN"
        " (SELECT rowid FROM article_search WHERE article_search MATCH ?)"
    )
    return sum(text.count(FREQUENT_NAME) for (text,) in bare.execute(sql, [f'"{FREQUENT_NAME}"']))


def _write(bare: sqlite3.Connection) -> None:
    """Accept the same mentions and log them, with rows made of constants."""
    found = bare.execute(
        'SELECT id, article_id, start, "end", label FROM suggestion WHERE text = ?', [FREQUENT_NAME]
    ).fetchall()
    log = json.dumps({"of": "x" * 260})
    bare.execute("BEGIN")
    (batch,) = bare.execute(
        "INSERT INTO batch (uid, made_at, analyst, action, what) VALUES ('u', '', '', 'x', '')"
        " RETURNING id"
    ).fetchone()
    bare.executemany(
        'INSERT INTO annotation (uid, article_id, start, "end", label, text, concept, state,'
        " origin, score, reason, analyst, decided_at) VALUES"
        " (?, ?, ?, ?, ?, 'United Nations', '', 'accepted', 'model', 0.7, 'made up', 'a', '')",
        ((f"{number:032x}", *place) for number, *place in found),
    )
    bare.executemany(
        "INSERT INTO change (batch_id, position, kind, article_id, before, after)"
        " VALUES (?, ?, 'annotation', ?, NULL, ?)",
        ((batch, n, article, log) for n, (_, article, *_) in enumerate(found)),
    )
    bare.executemany("UPDATE suggestion SET undecided = 0 WHERE id = ?", ((r[0],) for r in found))
    articles = {row[1] for row in found}
    bare.executemany("UPDATE article SET decided = 5 WHERE id = ?", ((n,) for n in articles))
    bare.execute("COMMIT")
