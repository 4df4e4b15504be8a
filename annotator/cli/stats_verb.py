"""`annotator stats PROJECT`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import chain
from pathlib import Path

from annotator.cli.console import table, tell
from annotator.cli.projects import reading
from annotator.core.calibration import Band, expected_error
from annotator.core.suggestion import RunRecord
from annotator.project import Progress

NAME = "stats"
HELP = "Count articles, decisions, labels and concepts"

_STATES = {
    "labels": ("accepted", "rejected", "undecided"),
    "origins": ("accepted", "rejected"),
}
_SHOWN_CONCEPTS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")


def run(arguments: argparse.Namespace) -> bool:
    """Print the counts; always True."""
    with reading(arguments.project) as project:
        done = project.progress()
        counts = project.counts()
        concepts = project.concept_counts()
        bands = project.score_bands()
        runs = project.suggestion_runs()
    values = {
        "project": str(arguments.project),
        **asdict(done),
        **counts,
        "concepts": concepts,
        "calibration": {
            "bands": [asdict(band) | _shares(band) for band in bands],
            "expected_error": expected_error(bands),
        },
        "runs": [asdict(record) | {"articles": articles} for record, articles in runs],
    }
    lines = chain(_lines(done, counts, concepts), _band_lines(bands), _run_lines(runs))
    tell(values, lines, as_json=arguments.json)
    return True


def _lines(
    done: Progress, counts: Mapping[str, Mapping[str, Mapping[str, int]]], concepts: dict[str, int]
) -> Iterator[str]:
    yield f"{done.done:,} of {done.articles:,} articles done"
    yield f"{done.decided:,} decisions, {done.undecided:,} suggestions undecided"
    for group, states in _STATES.items():
        if counts[group]:
            yield ""
            yield from table([(group[:-1], *states), *_count_rows(counts[group], states)])
    if concepts:
        yield ""
        yield from table([("concept", "accepted"), *list(concepts.items())[:_SHOWN_CONCEPTS]])
    if len(concepts) > _SHOWN_CONCEPTS:
        yield f"and {len(concepts) - _SHOWN_CONCEPTS} more; --json lists all"


def _shares(band: Band) -> dict[str, object]:
    return {"share": band.share, "interval": band.interval}


def _band_lines(bands: Sequence[Band]) -> Iterator[str]:
    """Yield what became of suggestions by their score, if any was decided."""
    if not bands:
        return
    yield ""
    yield from table([("score", "decided", "accepted", "share", "95 %"), *map(_band_row, bands)])
    yield f"score and share differ by {expected_error(bands):.3f} on average"


def _run_lines(runs: Sequence[tuple[RunRecord, int]]) -> Iterator[str]:
    """Yield which runs the present suggestions come from, if that was recorded."""
    rows = [
        (record.started_at[:10], record.name, record.language, record.sha256[:12], articles)
        for record, articles in runs
        if articles
    ]
    if rows:
        yield ""
        yield from table([("run", "suggestions of", "language", "weights", "articles"), *rows])


def _band_row(band: Band) -> tuple[str | int, ...]:
    low, high = band.interval
    scores = f"{band.low:.1f}–{band.high:.1f}"
    return scores, band.decided, band.accepted, f"{band.share:.2f}", f"{low:.2f}–{high:.2f}"


def _count_rows(
    counts: Mapping[str, Mapping[str, int]], states: Sequence[str]
) -> list[tuple[str | int, ...]]:
    return [(name, *(numbers.get(s, 0) for s in states)) for name, numbers in counts.items()]
