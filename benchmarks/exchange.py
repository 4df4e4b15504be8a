"""Importing 10,000 articles with 670,000 pre-annotated spans, and exporting them as JSON Lines."""

from __future__ import annotations

import json
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import load_scheme
from annotator.exporting.json_lines import write_json_lines
from annotator.files import resource
from annotator.importing.reading import read_files
from annotator.intake import Intake, portions
from annotator.project import Chosen, Project
from benchmarks.news import articles
from benchmarks.result import Result, median

_ARTICLES = 10_000
_SPANS = 67  # in each of them
_RUNS = 3
_FEW = 2_000  # articles that are read and written alone
_WORD = re.compile(r"\w+")


def results() -> Iterator[Result]:
    """Measure an import and an export beside bare json and sqlite3 with the same rows."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder, "lines.jsonl")
        _write(lines)
        names = [f"{run}.annot" for run in range(_RUNS)]
        imports = [_seconds(partial(_import, Path(folder, name), lines)) for name in names]
        bare = [Path(folder, f"{run}.db") for run in range(_RUNS)]
        bare_imports = [_seconds(partial(_bare, path, lines)) for path in bare]
        with closing(Project.open(Path(folder, names[0]), "bench")) as project:
            exports = [_seconds(lambda: _export(project)) for _ in range(_RUNS)]
        bare_exports = [_seconds(lambda: _bare_export(bare[0])) for _ in range(_RUNS)]
        floors = median(bare_imports), median(bare_exports)
        with closing(Project.open(Path(folder, names[0]), "bench")) as project:
            rates = list(_rates(lines, project))
    yield Result(
        "import 10,000 articles", median(imports), "s", goal=3 * floors[0], floor=floors[0]
    )
    yield Result(
        "export 10,000 articles", median(exports), "s", goal=3 * floors[1], floor=floors[1]
    )

    yield from rates


def _rates(lines: Path, project: Project) -> Iterator[Result]:
    """Measure reading and writing alone, without the store, in text a second of the processor."""
    marked = list(islice(project.marked_articles(Chosen.ALL), _FEW))
    bare = [replace(article, mentions=()) for article in marked]
    texts = sum(len(article.article.text.encode()) for article in marked) / 1e6
    with tempfile.TemporaryDirectory() as folder:
        few, ours, foreign = (Path(folder, name) for name in ("few.jsonl", "o.jsonl", "f.jsonl"))
        with lines.open(encoding="utf-8") as stream, few.open("w", encoding="utf-8") as cut:
            cut.writelines(islice(stream, _FEW))
        foreign.write_text(
            "".join(f"{json.dumps({'text': article.article.text})}\n" for article in marked)
        )
        for what, articles in (("a span every 45 characters", marked), ("no spans", bare)):
            took = min(_busy(partial(_write_lines, articles, ours)) for _ in range(_RUNS))
            yield Result(f"write JSON Lines, {what}", texts / took, "MB/s", goal=20)
        for what, path in (
            ("ours without spans", ours),
            ("others' with nothing but texts", foreign),
            ("a span every 45 characters", few),
        ):
            took = min(_busy(partial(_read_lines, path)) for _ in range(_RUNS))
            yield Result(f"read JSON Lines, {what}", texts / took, "MB/s", goal=20)


def _busy(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _write_lines(articles: list[MarkedArticle], path: Path) -> None:
    write_json_lines(articles, path, ExportOptions())


def _read_lines(path: Path) -> None:
    for _ in read_files([path], frozenset({"GPE"})):
        pass


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _write(lines: Path) -> None:
    with lines.open("w", encoding="utf-8") as stream:
        for article in articles(_ARTICLES):
            words = list(_WORD.finditer(article.text))
            spans = [
                {"start": word.start(), "end": word.end(), "text": word[0], "label": "GPE"}
                for word in words[:: len(words) // _SPANS][:_SPANS]
            ]
            record = {"text": article.text, "meta": article.meta.as_dict(), "spans": spans}
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _import(path: Path, lines: Path) -> None:
    scheme = load_scheme(resource("schemes/policy-news.json"))
    with closing(Project.create(path, scheme, "bench")) as project, Intake(project) as intake:
        for portion in portions(read_files([lines], frozenset(scheme.names))):
            intake.add(portion)


def _export(project: Project) -> None:
    write_json_lines(
        project.marked_articles(Chosen.ALL), project.path.with_suffix(".jsonl"), ExportOptions()
    )


_TABLES = """
CREATE TABLE article (id INTEGER PRIMARY KEY, digest TEXT UNIQUE, title TEXT, date TEXT);
CREATE TABLE article_text (article_id INTEGER PRIMARY KEY, text TEXT);
CREATE VIRTUAL TABLE article_search USING fts5 (title, text, content='',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE TABLE suggestion (id INTEGER PRIMARY KEY, article_id INTEGER, start INTEGER, "end" INTEGER,
    text TEXT, label TEXT, concept TEXT, score REAL, origin TEXT, reason TEXT, undecided INTEGER,
    UNIQUE (article_id, start, "end", label));
CREATE INDEX suggestion_undecided ON suggestion (article_id) WHERE undecided = 1;
"""


def _bare(path: Path, lines: Path) -> None:
    """Read and store the same, without a look at any of it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as bare, lines.open("rb") as stream:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.executescript(_TABLES)
        bare.execute("BEGIN")
        for number, line in enumerate(stream):
            record = json.loads(line)
            title, text = record["meta"]["title"], record["text"]
            bare.execute("INSERT INTO article VALUES (?, ?, ?, '')", [number, str(number), title])
            bare.execute("INSERT INTO article_text VALUES (?, ?)", [number, text])
            sql = "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)"
            bare.execute(sql, [number, title, text])
            bare.executemany(
                "INSERT INTO suggestion VALUES (NULL, ?, ?, ?, ?, ?, '', 1.0, 'import', '', 1)",
                ((number, s["start"], s["end"], s["text"], s["label"]) for s in record["spans"]),
            )
        bare.execute("COMMIT")


def _bare_export(path: Path) -> None:
    """Read the same and write it as JSON Lines."""
    keys = ("start", "end", "text", "label", "concept", "score", "origin")
    sql = f"SELECT {', '.join(keys)} FROM suggestion WHERE article_id = ? ORDER BY start".replace(
        "end,", '"end",'
    )
    with (
        closing(sqlite3.connect(path)) as bare,
        path.with_suffix(".jsonl").open("w", encoding="utf-8") as stream,
    ):
        for number, text in bare.execute("SELECT article_id, text FROM article_text"):
            spans = [dict(zip(keys, row, strict=True)) for row in bare.execute(sql, [number])]
            stream.write(json.dumps({"text": text, "spans": spans}, ensure_ascii=False) + "\n")
