"""Every format at 100,000 short articles with eight decided spans each. It takes an hour or more.

With a folder the project is made once: python -m benchmarks.formats FOLDER [FORMAT …].
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.exporting.formats import FORMATS
from benchmarks.news import articles
from benchmarks.result import Result

_ARTICLES = 100_000
_SPANS = 8  # in each of them: as many sentences, some 1,000 characters
_GOAL = 300.0  # MB
# What can be read again, and as what; in archives each file tells it itself.
_READ_AS = {
    **{name: name for name in ("jsonl", "prodigy", "doccano", "labelstudio", "spacy", "conll")},
    **{"biluo": "conll", "refiqda": "refiqda"},
    **dict.fromkeys(("brat", "xmi", "casjson", "webanno"), ""),
}
_READ = """
import sys
from pathlib import Path
from annotator.core.exchange import IncomingArticle
from annotator.importing.reading import read_files
from annotator.importing.source import Choices
_, path, name, wanted = sys.argv
count = 0
for item in read_files([Path(path)], choices=Choices(format=name)):
    if not isinstance(item, IncomingArticle):
        sys.exit(str(item))
    count += 1
assert count == int(wanted), count
"""


@dataclass(frozen=True, slots=True)
class _Run:
    """What one process took: seconds on the wall, the most MB of memory."""

    seconds: float
    peak: float


def results() -> Iterator[Result]:
    """Measure each format in processes of its own."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _measured(Path(folder), list(FORMATS), _ARTICLES)


def _measured(folder: Path, names: Sequence[str], count: int) -> Iterator[Result]:
    project = folder / f"{count}.annot"
    if not project.exists():
        yield from _told("import jsonl", _import(folder, project, count))
    for name in names:
        path = folder / f"{count}{FORMATS[name].ending}"
        arguments = ("export", str(project), "--format", name, "--output", str(path), "--json")
        yield from _told(f"export {name}", _run("-m", "annotator", *arguments))
        yield Result(f"export {name}, size", path.stat().st_size / 1e6, "MB")
        if name in _READ_AS:
            run = _run("-c", _READ, str(path), _READ_AS[name], str(count))
            yield from _told(f"read {name}", run)
        path.unlink()


def _told(what: str, run: _Run) -> Iterator[Result]:
    yield Result(f"{what}, peak", run.peak, "MB", goal=_GOAL)
    yield Result(what, run.seconds, "s")


def _import(folder: Path, project: Path, count: int) -> _Run:
    """Make a project by the command that makes it from a file of our own."""
    lines = folder / f"{count}.source.jsonl"
    with lines.open("w", encoding="utf-8") as stream:
        stream.writelines(_lines(count))
    draft = project.with_suffix(".draft.annot")
    run = _run("-m", "annotator", "import", str(draft), str(lines), "--json")
    lines.unlink()
    draft.rename(project)
    return run


def _lines(count: int) -> Iterator[str]:
    decided = {"state": "accepted", "analyst": "ana", "decided_at": "2026-11-22T00:33:46.157+00:00"}
    for number, article in enumerate(articles(count)):
        marks = list(article.suggestions)[:_SPANS]
        text = article.text[: article.text.index(".", marks[-1].span.end) + 1]
        spans = [
            {"start": mark.span.start, "end": mark.span.end, "label": mark.label, **decided}
            for mark in marks
        ]
        record = {"id": f"{number:032x}", "text": text, "meta": article.meta.as_dict()}
        yield f"{json.dumps(record | {'status': 'done', 'spans': spans})}\n"


def _run(*arguments: str) -> _Run:
    """Run Python and wait for it; raises RuntimeError if it fails."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        actions = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1)]
        child = os.posix_spawn(
            sys.executable, [sys.executable, *arguments], os.environ, file_actions=actions
        )
        _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{' '.join(arguments[-4:])}: exit status {status}")
    return _Run(time.perf_counter() - started, used.ru_maxrss / 1024)


def main() -> None:
    """Measure some formats, or all, in a folder that keeps the project for the next time."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.formats", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    parser.add_argument("--articles", type=int, default=_ARTICLES)
    options = parser.parse_args()
    if unknown := set(options.formats) - FORMATS.keys():
        parser.error(f"{', '.join(sorted(unknown))}: choose from {', '.join(FORMATS)}")
    for result in _measured(options.folder, options.formats or list(FORMATS), options.articles):
        print(f"{result.name:<28} {result.value:>9,.1f} {result.unit}", flush=True)


if __name__ == "__main__":
    main()
