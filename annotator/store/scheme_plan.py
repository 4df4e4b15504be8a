"""What an edit of the labels does to a project, counted before it is done."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.core.changes import Action, AnnotationChange, Batch, Change, SchemeChange
from annotator.core.labels import LabelScheme
from annotator.core.scheme_edit import (
    Moves,
    moves,
    relabelled,
    relabelled_terms,
    what_is_done,
)
from annotator.core.scheme_plan import Moved, Retired, SchemePlan
from annotator.store.file import ProjectFile
from annotator.store.relabelling import LABELLED, labelled
from annotator.store.reverting import last_batch
from annotator.store.scheme import read_scheme
from annotator.store.terms import read_terms


def scheme_plan(file: ProjectFile, after: LabelScheme) -> SchemePlan:
    """Return the batch that gives a project another scheme, and what becomes of what there is."""
    with file.one_moment():
        before = read_scheme(file)
        moved = moves(before, after)
        marks = relabelled(labelled(file, [*moved, *moved.values()]), moved)
        changes: list[Change] = [SchemeChange(before, after)] if before != after else []
        changes += [*relabelled_terms(read_terms(file), moved), *marks]
        batch = Batch(Action.EDIT_LABELS, what_is_done(before, after), tuple(changes))
        waiting = _suggestions(file)
        told = _moved(marks, moved, waiting)
        doubles = sum(change.after is None for change in marks)
        retired = _retired(file, before, after, waiting)
        return SchemePlan(batch, last_batch(file), told, retired, doubles)


def _suggestions(file: ProjectFile) -> dict[str, int]:
    """Return how many suggestions are undecided, by label."""
    sql = "SELECT label, count(*) FROM suggestion WHERE undecided = 1 GROUP BY 1"
    return dict(file.rows(sql))


def _moved(
    changes: Iterable[AnnotationChange], moved: Moves, waiting: dict[str, int]
) -> tuple[Moved, ...]:
    counts: Counter[str] = Counter()
    articles: dict[str, set[int]] = defaultdict(set)
    for change in changes:
        if change.before is not None and change.before.label in moved:
            counts[change.before.label] += 1
            articles[change.before.label].add(change.article_id)
    return tuple(
        Moved(old, new, counts[old], len(articles[old]), waiting.get(old, 0))
        for old, new in moved.items()
    )


def _retired(
    file: ProjectFile, before: LabelScheme, after: LabelScheme, waiting: dict[str, int]
) -> tuple[Retired, ...]:
    known = after.by_code
    found = [
        label
        for label in before.offered
        if label.codes[0] in known and known[label.codes[0]].retired
    ]
    counts: dict[str, tuple[int, int]] = {}
    if found:
        sql = f"SELECT label, count(*), count(DISTINCT article_id) {LABELLED} GROUP BY 1"
        names = json.dumps([label.name for label in found])
        counts = {label: (marks, articles) for label, marks, articles in file.rows(sql, [names])}
    return tuple(
        Retired(
            known[label.codes[0]].name, *counts.get(label.name, (0, 0)), waiting.get(label.name, 0)
        )
        for label in found
    )
