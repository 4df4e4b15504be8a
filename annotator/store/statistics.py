"""Counts over the whole project."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.store.file import ProjectFile

_SHOWN = "article_id IN (SELECT id FROM article WHERE incoming = 0)"  # not what is being imported


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work has come: articles done, decisions made, suggestions still open."""

    articles: int
    done: int
    decided: int
    undecided: int


def progress(file: ProjectFile) -> Progress:
    """Return how far the work on the whole project has come."""
    row = file.row(
        "SELECT count(*), coalesce(sum(status = 'done'), 0), coalesce(sum(decided), 0),"
        " coalesce(sum(undecided), 0) FROM article WHERE incoming = 0"
    )
    assert row is not None, "an aggregate always has a row"
    return Progress(*row)


def counts_by_label(file: ProjectFile) -> dict[str, dict[str, int]]:
    """Return for each label how many spans are accepted, rejected and undecided."""
    rows = file.rows(
        f"SELECT label, state, count(*) FROM annotation WHERE {_SHOWN} GROUP BY 1, 2"
        f" UNION ALL SELECT label, 'undecided', count(*) FROM suggestion WHERE {_SHOWN}"
        " AND undecided = 1 GROUP BY 1 ORDER BY 1, 2"
    )
    return _nested(rows)


def counts_by_origin(file: ProjectFile) -> dict[str, dict[str, int]]:
    """Return for each origin how many of its spans were accepted and rejected."""
    rows = file.rows(
        f"SELECT origin, state, count(*) FROM annotation WHERE {_SHOWN} GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return _nested(rows)


def counts_by_concept(file: ProjectFile) -> dict[str, int]:
    """Return how often each concept was accepted, most frequent first."""
    return dict(
        file.rows(
            f"SELECT concept, count(*) FROM annotation WHERE {_SHOWN} AND concept <> ''"
            " AND state = 'accepted' GROUP BY 1 ORDER BY 2 DESC, 1"
        )
    )


def _nested(rows: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for group, state, count in rows:
        table.setdefault(group, {})[state] = count
    return table
