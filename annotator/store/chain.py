"""The chain of the journal: each batch carries a hash of itself and of the batch before it.

The bytes that are hashed are part of the public description, docs/project-file.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from annotator.store.file import ProjectFile, Row

BEFORE_THE_FIRST = "0" * 64
_HEAD = ("id", "uid", "made_at", "analyst", "action", "what", "reverts")
_CHANGE = ("kind", "article_id", "before", "after")


def _line(table: str, columns: Iterable[str]) -> str:
    """Return SQL that makes one line of a row: its values between tabs, nothing for NULL."""
    values = " || char(9) || ".join(f"coalesce({table}.{column}, '')" for column in columns)
    return f"{values} || char(10)"


# A row for each change: the batch, its stored hash, the line of the batch, the line of the change.
LINES = f"""
SELECT b.id, b.hash, {_line("b", _HEAD)}, {_line("c", _CHANGE)}
FROM batch AS b LEFT JOIN change AS c ON c.batch_id = b.id
WHERE b.id > ? AND b.id <= ? ORDER BY b.id, c.position
"""


def batch_hashes(rows: Iterable[Row], previous: str) -> Iterator[tuple[int, str, str]]:
    """Yield number, stored hash and true hash of batches, from rows of LINES.

    `previous` is the hash of the batch before them. Each batch is taken to follow the stored hash
    of the one before, so that one that was altered shows alone; where none is stored yet, the true
    one is followed.
    """
    for (number, stored), group in groupby(rows, key=itemgetter(0, 1)):
        true = _hash(previous, group)
        yield number, stored, true
        previous = stored or true


def sealed(file: ProjectFile, head: Row, changes: Iterable[Row]) -> Iterator[Row]:
    """Yield the changes of the newest batch on their way to the journal, then store its hash.

    `head` is what the batch says of itself, from its number on.
    """
    before = file.row("SELECT hash FROM batch WHERE id < ? ORDER BY id DESC LIMIT 1", head[:1])
    previous = before[0] if before else BEFORE_THE_FIRST
    digest = hashlib.sha256(f"{previous}\n{_in_line(head)}".encode())
    for row in changes:
        digest.update(_in_line(row).encode())
        yield row
    file.run("UPDATE batch SET hash = ? WHERE id = ?", [digest.hexdigest(), head[0]])


def _in_line(row: Row) -> str:
    return "\t".join(["" if value is None else str(value) for value in row]) + "\n"


def _hash(previous: str, rows: Iterable[Row]) -> str:
    digest = hashlib.sha256(f"{previous}\n".encode())
    for place, (_, _, head, change) in enumerate(rows):
        if place == 0:
            digest.update(head.encode())
        digest.update(change.encode())
    return digest.hexdigest()
