"""The journal as it is read: lists of batches, what each did, what they all come to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from annotator.core.changes import Action, Change
from annotator.core.exchange import MarkedArticle
from annotator.core.moments import Difference
from annotator.core.reverting import TakingBack
from annotator.core.timeline import BatchFilter, Entry, Told
from annotator.store.file import ProjectFile, Row
from annotator.store.moments import gold_at, moment_differences
from annotator.store.reverting import last_batch, taking_back
from annotator.store.rows import change_from_row
from annotator.store.stopping import Stopped, look_up, never
from annotator.store.telling import told_changes

_AT_ONCE = 2_000  # batches looked at between two looks whether to stop: some milliseconds
_NEXT = f"SELECT max(id) FROM (SELECT id FROM batch WHERE id > ? ORDER BY id LIMIT {_AT_ONCE})"
_ENTRIES = """
SELECT id, made_at, analyst, action, what,
    (SELECT coalesce(max(position), -1) + 1 FROM change WHERE batch_id = id),
    action NOT IN ('import', 'undo', 'redo')
        AND NOT EXISTS (SELECT 1 FROM undo_step WHERE batch_id = id AND undone = 0)
FROM batch WHERE id IN (SELECT value FROM json_each(?))
"""
_CHANGES = """
SELECT kind, article_id, before, after FROM change
WHERE batch_id = ? AND position >= ? ORDER BY position LIMIT ?
"""
_WANTED = {
    "analyst": "analyst = :analyst",
    "since": "made_at >= :since",
    "until": "made_at < :until",
    "action": "action = :action",
    "article_id": """id IN (SELECT batch_id FROM change
        WHERE article_id = :article_id AND batch_id > :after AND batch_id <= :last)""",
    "label": """EXISTS (SELECT 1 FROM change
        WHERE batch_id = id AND kind NOT IN ('status', 'language') AND
        :label IN (json_extract(before, '$.label'), json_extract(after, '$.label')))""",
}


class Timeline:
    """All that the journal of a project tells.

    What reads much looks now and then whether it is `stopped`, and raises ProjectError then. All
    methods do so if the file cannot be read. Moments are UTC times in ISO 8601; "" is now.
    """

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def head(self) -> tuple[int, str]:
        """Return the number of the newest batch and its hash; 0 and "" if there is none."""
        found = self._file.row("SELECT id, hash FROM batch ORDER BY id DESC LIMIT 1")
        return (found[0], found[1]) if found else (0, "")

    def analysts(self) -> list[str]:
        """Return who has done anything, by name."""
        rows = self._file.rows("SELECT DISTINCT analyst FROM batch ORDER BY 1")
        return [name for (name,) in rows]

    def numbers(self, wanted: BatchFilter, after: int = 0, stopped: Stopped = never) -> list[int]:
        """Return the numbers of the batches wanted, the oldest first, of those behind `after`."""
        asked = {name: getattr(wanted, name) for name in _WANTED}
        values = {name: value for name, value in asked.items() if value not in ("", None)}
        conditions = ["id > :after", "id <= :last", *(_WANTED[name] for name in values)]
        sql = f"SELECT id FROM batch WHERE {' AND '.join(conditions)} ORDER BY id"
        found: list[int] = []
        for start, last in self._stretches(after):
            look_up(self._file, stopped)
            rows = self._file.rows(sql, values | {"after": start, "last": last})
            found += [number for (number,) in rows]
        return found

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        """Return batches without their changes, in the order asked for."""
        read = self._file.read(_entry, _ENTRIES, [json.dumps(list(numbers))])
        found = {entry.number: entry for entry in read}
        return [found[number] for number in numbers if number in found]

    def changes(self, number: int, first: int, count: int) -> list[Told]:
        """Return some changes of a batch in words, from the first one asked for (from 0) on."""
        return self.told(self._file.read(change_from_row, _CHANGES, [number, first, count]))

    def told(self, changes: Sequence[Change]) -> list[Told]:
        """Return changes in words, with their places."""
        return told_changes(self._file, changes)

    def taking_back(self, numbers: Sequence[int], stopped: Stopped = never) -> TakingBack:
        """Return what takes batches back, and what of them stays as it is."""
        return taking_back(self._file, numbers, stopped)

    def gold_at(self, moment: str, *, done: bool = True) -> Iterator[MarkedArticle]:
        """Yield the gold of a moment; without `done` all that was accepted then."""
        return gold_at(self._file, moment, done=done)

    def differences(
        self, earlier: str, later: str, *, done: bool = True, stopped: Stopped = never
    ) -> Iterator[Difference]:
        """Yield how the gold of two moments differs; without `done` all that was accepted."""
        return moment_differences(self._file, earlier, later, done=done, stopped=stopped)

    def is_at(self, last: int) -> bool:
        """Tell whether a batch is still the newest."""
        return last_batch(self._file) == last

    def _stretches(self, after: int) -> Iterator[tuple[int, int]]:
        """Yield the journal in parts, as the numbers between which they are."""
        while (last := self._file.rows(_NEXT, [after])[0][0]) is not None:
            yield after, last
            after = last


def _entry(row: Row) -> Entry:
    number, made_at, analyst, action, what, changes, undone = row
    return Entry(number, made_at, analyst, Action(action), what, changes, bool(undone))
