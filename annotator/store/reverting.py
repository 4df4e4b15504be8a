"""Taking back some batches of the journal: which changes that means, article by article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.core.annotation import Annotation
from annotator.core.changes import Action, AnnotationChange, Batch, Change, SchemeChange
from annotator.core.past_labels import Edit, following, in_present_words, parted
from annotator.core.reverting import Conflict, Logged, TakingBack, taken_back
from annotator.core.scheme_edit import moves
from annotator.store.file import ProjectFile, Row
from annotator.store.relabelling import labelled
from annotator.store.rows import change_from_row
from annotator.store.stopping import Stopped, look_up
from annotator.store.terms import read_terms

_NUMBERS = "SELECT value FROM json_each(:numbers)"
# Who takes a batch back means also that it was undone and made again since.
_WITH_UNDOING = f"{_NUMBERS} UNION SELECT id FROM batch WHERE reverts IN ({_NUMBERS})"
_TOUCHED = f"SELECT DISTINCT article_id FROM change WHERE batch_id IN ({_NUMBERS}) ORDER BY 1"
_EDITS = """
SELECT batch_id, kind, article_id, before, after FROM change
WHERE article_id IS NULL AND kind = 'scheme' ORDER BY batch_id
"""
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
        staying, going = parted(_edits(file), chosen)
        free = chosen - {edit.number for edit in staying}
        for logged in _histories(file, chosen, free):
            look_up(file, stopped)
            told = in_present_words(logged, staying)
            own, left = taken_back(told, overlap=file.overlap)
            changes += own
            conflicts += left
        if going:
            changes, conflicts = _following(file, changes, conflicts)
        batch = Batch(Action.REVERT, _words(file, numbers), tuple(changes))
        return TakingBack(batch, tuple(conflicts), last_batch(file))


def last_batch(file: ProjectFile) -> int:
    """Return the number of the newest batch, 0 if there is none."""
    return int(file.rows("SELECT coalesce(max(id), 0) FROM batch")[0][0])


def _all_numbers(file: ProjectFile, numbers: Iterable[int]) -> frozenset[int]:
    rows = file.rows(_WITH_UNDOING, {"numbers": json.dumps(list(numbers))})
    return frozenset(number for (number,) in rows)


def _edits(file: ProjectFile) -> list[Edit]:
    """Return all edits of the labels."""

    def edit(row: Row) -> Edit:
        change = change_from_row(row[1:])
        assert isinstance(change, SchemeChange), "asked for by its kind"
        return Edit(row[0], change)

    return file.read(edit, _EDITS)


def _following(
    file: ProjectFile, changes: list[Change], conflicts: list[Conflict]
) -> tuple[list[Change], list[Conflict]]:
    """Let everything follow labels that are taken back; that settles what was only a label."""
    scheme = next((c for c in changes if isinstance(c, SchemeChange)), None)
    if scheme is None:  # nothing comes of it
        return changes, conflicts
    moved = moves(scheme.before, scheme.after)
    marks = labelled(file, [*moved, *moved.values()])
    planned = following(scheme, changes, marks, read_terms(file))
    then = {c.either.uid: c.after for c in planned if isinstance(c, AnnotationChange)}
    return planned, [c for c in conflicts if not _is_settled(c.change, then)]


def _is_settled(change: Change, then: Mapping[str, Annotation | None]) -> bool:
    if not isinstance(change, AnnotationChange) or change.before is None:
        return False
    after = then.get(change.either.uid)
    relabelled = change.after is not None and change.after.label != change.before.label
    return relabelled and after is not None and after.label == change.before.label


def _histories(
    file: ProjectFile, chosen: frozenset[int], free: frozenset[int]
) -> Iterator[list[Logged]]:
    """Yield all changes of each article that is touched, and of terms and labels if one is.

    Of batches that are not `free` only the labels count as chosen: they go back or stay as a whole.
    """

    def logged(row: Row) -> Logged:
        numbers = chosen if row[1] == "scheme" else free
        return Logged(row[0], row[0] in numbers, change_from_row(row[1:]))

    for (article_id,) in file.rows(_TOUCHED, {"numbers": json.dumps(list(chosen))}):
        yield file.read(logged, _CHANGES, [article_id])


def _words(file: ProjectFile, numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        for (what,) in file.rows("SELECT what FROM batch WHERE id = ?", [numbers[0]]):
            return f"take back: {what}"
    return f"take back {len(numbers):,} actions"
