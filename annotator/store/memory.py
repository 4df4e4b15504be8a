"""The memory of a project's decisions: read from the file at first, kept up from the journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from annotator.core.annotation import Annotation
from annotator.core.errors import ProjectError
from annotator.core.memory import Memory, memory_of
from annotator.store.file import ProjectFile
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_from_row, change_from_row
from annotator.store.terms import read_concepts, read_terms

_MANY = 20_000  # changes: from here on it is quicker, and takes less room, to read all decisions
_PORTION = 20  # articles read at once: bounds the memory, and how long a stop is waited for


@dataclass(frozen=True, slots=True)
class Remembered:
    """A memory, the last batch of the journal that it knows, and the last that changed it."""

    memory: Memory = field(default_factory=Memory)
    batch: int = 0
    changed: int = 0


def up_to_date(
    file: ProjectFile, known: Remembered | None, stopped: Callable[[], bool] = lambda: False
) -> Remembered:
    """Return the memory of all decisions that hold, from one that knows some of them, or none.

    Without one, or with one that is far behind, every decided article is read: some 30,000
    decisions a second. Otherwise only what the journal has taken in since. Raises ProjectError
    soon after `stopped` says so.
    """
    if known is None or not is_little(file, known, _MANY):
        return _read(file, stopped)
    return _caught_up(file, known)


def _read(file: ProjectFile, stopped: Callable[[], bool]) -> Remembered:
    with file.one_moment():
        batch = _last_batch(file)
        memory = memory_of(_decisions(file, stopped), read_terms(file), read_concepts(file))
    return Remembered(memory, batch, batch)


def _caught_up(file: ProjectFile, known: Remembered) -> Remembered:
    batch = _last_batch(file)
    if batch == known.batch:
        return known
    rows = file.rows(
        "SELECT batch_id, kind, article_id, before, after FROM change"
        " WHERE batch_id > ? AND kind NOT IN ('status', 'language') ORDER BY batch_id, position",
        [known.batch],
    )
    if not rows:
        return Remembered(known.memory, batch, known.changed)
    texts = _texts(file, {row[2] for row in rows})
    memory = known.memory.after([change_from_row(row[1:]) for row in rows], texts)
    return Remembered(memory, batch, rows[-1][0])


def is_little(file: ProjectFile, known: Remembered | None, limit: int) -> bool:
    """Tell whether at most `limit` rows have to be read: changes since, or else all decisions."""
    if known is None:
        what, values = "annotation", []
    else:
        what, values = "change WHERE batch_id > ?", [known.batch]
    count = file.rows(f"SELECT count(*) FROM (SELECT 1 FROM {what} LIMIT {limit + 1})", values)
    return bool(count[0][0] <= limit)


def _decisions(file: ProjectFile, stopped: Callable[[], bool]) -> Iterator[tuple[Annotation, str]]:
    found = file.rows("SELECT id FROM article WHERE incoming = 0 AND decided > 0 ORDER BY id")
    numbers = [number for (number,) in found]
    for start in range(0, len(numbers), _PORTION):
        if stopped():
            raise ProjectError("{path}: reading was stopped.", path=file.path)
        portion = numbers[start : start + _PORTION]
        texts = _texts(file, portion)
        sql = f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article_id {_AMONG}"
        for annotation in file.read(annotation_from_row, sql, [json.dumps(portion)]):
            if annotation.article_id in texts:
                yield annotation, texts[annotation.article_id]


_AMONG = "IN (SELECT value FROM json_each(?))"  # one value, since SQLite limits their number


def _texts(file: ProjectFile, article_ids: Collection[int | None]) -> dict[int, str]:
    sql = f"SELECT article_id, text FROM article_text WHERE article_id {_AMONG}"
    return dict(file.rows(sql, [json.dumps(list(article_ids))]))


def _last_batch(file: ProjectFile) -> int:
    return int(file.rows("SELECT coalesce(max(id), 0) FROM batch")[0][0])
