"""A project of 100,000 articles: opening it, its list, and searching while somebody types."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from annotator.core.listing import ArticleFilter, Order
from annotator.project import Project
from benchmarks.result import Result, median, milliseconds, p95

_RUNS = 5
_ROWS = 100
_TYPED = ("government", "united nations", "trade agreement", "minister said", "economic zone")

# What a new process prints: the seconds to a list that is filled, and its memory in MB.
_OPEN = """
import os, sys, time
from pathlib import Path
from annotator.project import Project
import annotator.store.schema
started = time.perf_counter()
project = Project.open(Path(sys.argv[1]), "bench")
ids = project.article_ids()
project.progress(), project.summaries(ids[:100]), project.markup(ids[0]).undecided()
took = time.perf_counter() - started
memory = int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
print(took, memory)
"""
# The same of the whole window, from the order to open to the first frame with list and article.
_WINDOW = """
import os, sys, time
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["ANNOTATOR_CONFIG_DIR"] = os.environ["ANNOTATOR_DATA_DIR"] = sys.argv[1] + "-settings"
from benchmarks.view import window_on
import annotator.store.schema  # as the program does after its first frame
with window_on(None) as window:
    started = time.perf_counter()
    window.open_project(Path(sys.argv[1]))
    window.repaint()
    took = time.perf_counter() - started
    memory = int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    print(took, memory, flush=True)
    os._exit(0)
"""
_READ = """
import sqlite3, sys, time
started = time.perf_counter()
bare = sqlite3.connect(sys.argv[1])
bare.execute("SELECT id FROM article WHERE incoming = 0 ORDER BY id").fetchall()
print(time.perf_counter() - started, 0)
"""


def measured(path: Path) -> Iterator[Result]:
    """Measure what the window does with such a project, which is closed, and the store's part."""
    opened, memory = _in_new_process(_OPEN, path)
    read, _ = _in_new_process(_READ, path)
    yield Result("100,000 articles, open and list", opened, "s", goal=1.0, floor=read)
    yield Result("100,000 articles, memory", memory, "MB")
    painted, whole = _in_new_process(_WINDOW, path)
    yield Result("100,000 articles, window", painted, "s", goal=1.0, floor=read)
    yield Result("100,000 articles, memory with it", whole, "MB", goal=300.0)
    project = Project.open(path, "bench")
    keys = [ms for typed in _TYPED for ms in _typing(project, typed)]
    floor = median(milliseconds(lambda: _bare(project), _RUNS))
    yield Result("search as you type, p50", median(keys), "ms", floor=floor)
    yield Result("search as you type, p95", p95(keys), "ms", goal=60.0, floor=floor)
    for order in (Order.TITLE, Order.DATE, Order.UNDECIDED):
        took = milliseconds(partial(project.list_articles, ArticleFilter(), order), _RUNS)
        yield Result(f"sort by {order.value}", median(took), "ms", floor=floor)
    for name, wanted in (("label", ArticleFilter(label="POLICY")), ("day", _SPRING)):
        took = milliseconds(partial(project.list_articles, wanted), _RUNS)
        yield Result(f"filter by {name}", median(took), "ms", floor=floor)
    project.close()


_SPRING = ArticleFilter(first_day="2010-03-01", last_day="2010-05-31")


def _in_new_process(script: str, path: Path) -> tuple[float, float]:
    """Return the medians of what a script prints when it is run anew with a project, warm."""
    command = [sys.executable, "-c", script, str(path)]
    runs = [
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        for _ in range(_RUNS + 1)
    ][1:]
    return median([float(run[0]) for run in runs]), median([float(run[1]) for run in runs])


def _typing(project: Project, typed: str) -> Iterator[float]:
    """Yield the milliseconds of each key press: the ids that are found and the rows on view."""
    for length in range(1, len(typed) + 1):
        started = time.perf_counter()
        found = project.article_ids(search=typed[:length])
        project.summaries(found[:_ROWS])
        yield (time.perf_counter() - started) * 1000


def _bare(project: Project) -> object:
    """Read the numbers of all articles, which is what most lists come down to."""
    sql = "SELECT json_group_array(id) FROM article WHERE incoming = 0"
    return json.loads(project._file.rows(sql)[0][0])  # noqa: SLF001 - the floor goes past it
