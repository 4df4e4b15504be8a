"""Storing one decision, journal and undo included, in the last article of ten thousand."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from annotator.core import rules
from annotator.project import Project
from benchmarks.corpus import article, project
from benchmarks.result import Result, median, milliseconds, p95

_ARTICLES = 10_000
_DECISIONS = 300


def results() -> Iterator[Result]:
    """Measure decisions, and bare sqlite3 committing rows of the same size."""
    with tempfile.TemporaryDirectory() as folder:
        floor = median(_bare(Path(folder, "bare.db")))
        made = project(Path(folder, "p.annot"), (article(400, n) for n in range(_ARTICLES)))
        took = _stored(made, made.article_ids()[-1])
        made.close()
    yield Result("decision, p50", median(took), "ms", goal=1.0, floor=floor)
    yield Result("decision, p95", p95(took), "ms", goal=5.0, floor=floor)


def _stored(made: Project, article_id: int) -> list[float]:
    """Return how long it took each time to store a decision, or to take back the last one."""
    took: list[float] = []
    for _ in range(_DECISIONS):
        markup = made.open_markup(article_id)
        mention = markup.undecided_from(0)
        batch = rules.accept(markup, [mention], made.stamp()) if mention is not None else None
        started = time.perf_counter()
        if batch is None:
            made.undo()
        else:
            made.perform(batch)
        took.append((time.perf_counter() - started) * 1000)
    return took[3:]  # the first ones warm the caches


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
