"""Reading JSON Lines: time for a megabyte of text, and memory for 100,000 articles."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from annotator.importing.json_lines import read_json_lines
from annotator.importing.source import Source
from benchmarks.corpus import article
from benchmarks.result import Result, median, milliseconds

_ARTICLES = 500
_WORDS = 800  # of an article: some 5,000 characters
_SPACING = 500  # characters between two spans
_MANY = 100_000
_READ = """
import resource, sys
from pathlib import Path
from annotator.importing.reading import read_files
assert sum(1 for _ in read_files([Path(sys.argv[1])])) == int(sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def results() -> Iterator[Result]:
    """Measure reading alone; what SQLite then needs to store it all is not in it."""
    for name, ours, spans in (
        ("ours, without spans", True, False),
        ("ours, a span in 500 characters", True, True),
        ("others', title to be found", False, False),
    ):
        lines = [_line(number, ours=ours, spans=spans) for number in range(_ARTICLES)]
        megabytes = sum(len(json.loads(line)["text"]) for line in lines) / 1e6
        data = b"\n".join(lines)
        took = median(milliseconds(partial(_read, data), times=7, warm_up=1))
        bare = median(milliseconds(partial(_parse, lines), times=7, warm_up=1))
        yield Result(f"import, 1 MB, {name}", took / megabytes, "ms", 50.0, bare / megabytes)
    yield Result("import, 100,000 articles", _peak(), "MB", goal=300.0)


def _line(number: int, *, ours: bool, spans: bool) -> bytes:
    made = article(_WORDS, number, spacing=_SPACING)
    record: dict[str, object] = {"text": made.text}
    if ours:
        meta = {"title": made.meta.title, "date": "2024-05-02", "source": "a.txt"}
        record = {"id": f"{number:032x}", **record, "meta": meta, "status": "done"}
    if spans:
        record["spans"] = [
            {"start": s.span.start, "end": s.span.end, "label": "GPE", "state": "accepted"}
            for s in made.suggestions
        ]
    return json.dumps(record).encode()


def _read(data: bytes) -> None:
    for _ in read_json_lines(Source("a.jsonl", BytesIO(data))):
        pass


def _parse(lines: list[bytes]) -> None:
    for line in lines:
        json.loads(line)


def _peak() -> float:
    """Return the most memory, in MB, of a process that reads many articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "many.jsonl")
        with path.open("wb") as stream:
            for number in range(_MANY):
                stream.write(_line(number % 100, ours=True, spans=True) + b"\n")
        command = [sys.executable, "-c", _READ, str(path), str(_MANY)]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
