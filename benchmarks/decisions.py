"""Storing one decision, journal and undo included, in the last article of ten thousand."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.core import rules
from annotator.project import Changed
from benchmarks.corpus import article, project
from benchmarks.result import Result, median, milliseconds, p95

_ARTICLES = 10_000
_DECISIONS = 300


def results() -> Iterator[Result]:
    """Measure decisions, and bare sqlite3 committing rows of the same size."""
    with tempfile.TemporaryDirectory() as folder:
        floor = median(_bare(Path(folder, "bare.db")))
        made = project(Path(folder, "p.annot"), (article(400, n) for n in range(_ARTICLES)))
        last = made.article_ids()[-1]
        markup = made.markup(last)

        def follow(changed: Changed) -> None:
            if changed.batch is not None:
                markup.apply(changed.batch.changes)

        made.observers.append(follow)

        def decide() -> None:
            waiting = markup.undecided()
            rule = rules.accept(markup, waiting[:1], made.stamp()) if waiting else None
            if rule is None:
                made.undo()
            else:
                made.perform(rule)

        took = milliseconds(decide, _DECISIONS)
        made.close()
    yield Result("decision, p50", median(took), "ms", goal=1.0, floor=floor)
    yield Result("decision, p95", p95(took), "ms", goal=5.0, floor=floor)


def _bare(path: Path) -> list[float]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (a INTEGER PRIMARY KEY, b TEXT)")

    def commit() -> None:
        connection.execute("BEGIN")
        for _ in range(4):  # annotation, batch, change, undo step
            connection.execute("INSERT INTO row (b) VALUES (?)", ["x" * 300])
        connection.execute("COMMIT")

    took = milliseconds(commit, _DECISIONS)
    connection.close()
    return took
