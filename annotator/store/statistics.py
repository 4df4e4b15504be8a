"""Counts over the whole project."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from annotator.core.calibration import BANDS, Band, band_of
from annotator.store.file import ProjectFile, Row

_TOTALS = """
SELECT count(*), coalesce(sum(status = 'done'), 0), coalesce(sum(decided), 0),
    coalesce(sum(undecided), 0)
FROM article WHERE incoming = 0
"""
_SHOWN = "article_id IN (SELECT id FROM article WHERE incoming = 0)"  # not what is being imported


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work has come: articles done, decisions made, suggestions still open."""

    articles: int
    done: int
    decided: int
    undecided: int


def progress(file: ProjectFile) -> Progress:
    """Return how far the work on the whole project has come.

    All articles are counted once; where the file is written, the totals are kept up from then on.
    """
    if file.read_only:
        return count_anew(file)
    kept = file.row("SELECT articles, done, decided, undecided FROM total WHERE articles >= 0")
    if kept is not None:
        return Progress(*kept)
    counted = count_anew(file)
    keep_up(file, counted)
    return counted


def count_anew(file: ProjectFile) -> Progress:
    """Return how far the work has come, counted and not from the totals that are kept up."""
    return Progress(*_counted(file))


def keep_up(file: ProjectFile, counted: Progress | None) -> None:
    """Keep totals up from those that were counted: another connection has written.

    Without them all articles are counted anew when the totals are next asked for.
    """
    totals = astuple(counted) if counted else (None,) * 4
    file.run("UPDATE total SET (articles, done, decided, undecided) = (?, ?, ?, ?)", totals)


def _counted(file: ProjectFile) -> Row:
    (totals,) = file.rows(_TOTALS)
    return totals


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


def score_bands(file: ProjectFile) -> list[Band]:
    """Return what became of the machine's suggestions, by the score they had; empty bands left out.

    A suggestion was right if it was accepted as it stood; it was wrong if it was rejected, or if
    something else was put in its place.
    """
    sql = f"""
        WITH judged (score, accepted) AS (
            SELECT score, state = 'accepted' FROM annotation
            WHERE origin NOT IN ('analyst', 'import') AND {_SHOWN}
            UNION ALL
            SELECT s.score, coalesce(a.state = 'accepted', 0) FROM suggestion AS s
            LEFT JOIN annotation AS a ON a.article_id = s.article_id AND a.start = s.start
                AND a."end" = s."end" AND a.label = s.label
            WHERE s.undecided = 0 AND s.origin <> 'import' AND s.{_SHOWN}
                AND (a.uid IS NULL OR a.origin = 'analyst')
        )
        SELECT min(CAST(score * {BANDS} AS INTEGER), {BANDS - 1}), count(*), sum(accepted),
            avg(score) FROM judged GROUP BY 1 ORDER BY 1
    """
    return file.read(lambda row: band_of(*row), sql)


def _nested(rows: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for group, state, count in rows:
        table.setdefault(group, {})[state] = count
    return table
