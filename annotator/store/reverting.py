"""Taking back some batches of the journal: which changes that means, article by article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from annotator.core.changes import Action, Batch, Change
from annotator.core.reverting import Conflict, Logged, TakingBack, taken_back
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import change_from_row
from annotator.store.stopping import Stopped, look_up

_NUMBERS = "SELECT value FROM json_each(:numbers)"
# Who takes a batch back means also that it was undone and made again since.
_WITH_UNDOING = f"{_NUMBERS} UNION SELECT id FROM batch WHERE reverts IN ({_NUMBERS})"
_TOUCHED = f"SELECT DISTINCT article_id FROM change WHERE batch_id IN ({_NUMBERS}) ORDER BY 1"
_CHANGES = """
SELECT batch_id, kind, article_id, before, after FROM change
WHERE article_id IS ? ORDER BY batch_id, position
"""


def taking_back(file: ProjectFile, numbers: Sequence[int], stopped: Stopped) -> TakingBack:
    """Return what takes batches back, and what of them stays; raises ProjectError if stopped."""
    changes: list[Change] = []
    conflicts: list[Conflict] = []
    with file.one_moment():
        chosen = _all_numbers(file, numbers)
        for logged in _histories(file, chosen):
            look_up(file, stopped)
            own, left = taken_back(logged, overlap=file.overlap)
            changes += own
            conflicts += left
        batch = Batch(Action.REVERT, _words(file, numbers), tuple(changes))
        return TakingBack(batch, tuple(conflicts), last_batch(file))


def last_batch(file: ProjectFile) -> int:
    """Return the number of the newest batch, 0 if there is none."""
    return int(file.rows("SELECT coalesce(max(id), 0) FROM batch")[0][0])


def _all_numbers(file: ProjectFile, numbers: Iterable[int]) -> frozenset[int]:
    rows = file.rows(_WITH_UNDOING, {"numbers": json.dumps(list(numbers))})
    return frozenset(number for (number,) in rows)


def _histories(file: ProjectFile, chosen: frozenset[int]) -> Iterator[list[Logged]]:
    """Yield all changes of each article that is touched, and of the terms if one is."""

    def logged(row: Row) -> Logged:
        return Logged(row[0], row[0] in chosen, change_from_row(row[1:]))

    for (article_id,) in file.rows(_TOUCHED, {"numbers": json.dumps(list(chosen))}):
        yield file.read(logged, _CHANGES, [article_id])


def _words(file: ProjectFile, numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        for (what,) in file.rows("SELECT what FROM batch WHERE id = ?", [numbers[0]]):
            return f"take back: {what}"
    return f"take back {len(numbers):,} actions"
