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
from itertools import cycle, islice
from pathlib import Path
from uuid import uuid4

from annotator.core.annotation import Annotation, State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import load_scheme
from annotator.core.markup import mention_of_annotation
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
_FEW = 200  # articles that are read and written alone
_TIMES = 15  # so often
_DENSITY = "a span every 45 characters"  # the sample corpus has one every 42 in its gold
_LABELS = ("GPE", "ORG", "PERSON", "NORP", "POLICY")
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
    """Measure reading and writing alone, without the store, in text a second of the processor.

    The floor of reading is Python's json on the same lines, without a look at what they say.
    """
    # Few enough to be still in the processor's cache, as what has just been read from a project is.
    marked = list(islice(project.marked_articles(Chosen.ALL), _FEW))
    decided = [_decided(article) for article in marked]
    bare = [replace(article, mentions=()) for article in marked]
    size = sum(len(article.article.text.encode()) for article in marked) / 1e6
    with tempfile.TemporaryDirectory() as folder:
        names = ("suggested", "decided", "bare", "others", "texts")
        ours, gold, plain, others, texts = (Path(folder, f"{name}.jsonl") for name in names)
        with lines.open(encoding="utf-8") as stream, others.open("w", encoding="utf-8") as cut:
            cut.writelines(islice(stream, _FEW))
        records = ({"text": article.article.text} for article in marked)
        texts.write_text("".join(f"{json.dumps(record)}\n" for record in records))
        for what, articles, path in (
            (f"{_DENSITY}, undecided", marked, ours),
            (f"{_DENSITY}, decided", decided, gold),
            ("no spans", bare, plain),
        ):
            took = _least(partial(write_json_lines, articles, path, ExportOptions()))
            yield Result(f"write JSON Lines, {what}", size / took, "MB/s", goal=20)
        for what, path in (
            (f"others', {_DENSITY}", others),
            (f"ours, {_DENSITY}, undecided", ours),
            (f"ours, {_DENSITY}, decided", gold),
            ("ours without spans", plain),
            ("others' with nothing but texts", texts),
        ):
            took, floor = _least(partial(_read_lines, path)), _least(partial(_parse_lines, path))
            name = f"read JSON Lines, {what}"
            yield Result(name, size / took, "MB/s", goal=20, floor=size / floor)


def _decided(article: MarkedArticle) -> MarkedArticle:
    """Return an article all of whose mentions somebody has accepted."""
    mentions = [
        mention_of_annotation(
            Annotation(
                *(uuid4().hex, 1, mention.span, mention.label, State.ACCEPTED),
                analyst="bench",
                decided_at="2024-05-02T10:00:00.000+00:00",
            )
        )
        for mention in article.mentions
    ]
    return replace(article, mentions=tuple(mentions))


def _least(work: Callable[[], object]) -> float:
    """Return the least time of the processor that some runs took: what others do only adds."""
    took = []
    for _ in range(_TIMES):
        started = time.process_time()
        work()
        took.append(time.process_time() - started)
    return min(took)


def _read_lines(path: Path) -> None:
    for _ in read_files([path], frozenset(_LABELS)):
        pass


def _parse_lines(path: Path) -> None:
    with path.open("rb") as stream:
        for line in stream:
            json.loads(line)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _write(lines: Path) -> None:
    with lines.open("w", encoding="utf-8") as stream:
        for article in articles(_ARTICLES):
            words = list(_WORD.finditer(article.text))
            spans = [
                {"start": word.start(), "end": word.end(), "text": word[0], "label": label}
                for word, label in zip(
                    words[:: len(words) // _SPANS][:_SPANS], cycle(_LABELS), strict=False
                )
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
