"""A project of 100,000 articles of 400 words with two million suggestions; it takes minutes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.project import Project
from benchmarks import everywhere, lists
from benchmarks.corpus import project
from benchmarks.news import articles
from benchmarks.result import Result

_ARTICLES = 100_000


def results() -> Iterator[Result]:
    """Measure lists and searches, and then decide everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.annot")
        project(path, articles(_ARTICLES)).close()
        yield from lists.measured(path)
        yield from everywhere.measured(Project.open(path, "bench"))
