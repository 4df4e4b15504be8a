"""The chain of the journal: a history that was altered shows, and others can work it out."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.suggestion import Origin
from annotator.project import Project
from tests.builders import (
    TEXT,
    annotation,
    incoming,
    mention,
    new_project,
    opened,
    suggest,
    suggestion,
)

DESCRIPTION = Path(__file__).parents[2] / "docs" / "project-file.md"


@pytest.fixture
def worked_on(project: Project) -> Path:
    """A closed project with four batches: two decisions, one undone and made again."""
    for words in ("Brazil", "BRICS"):
        marks = project.markup(1)
        project.perform(rules.accept(marks, [mention(marks, words)], project.stamp()))
    project.undo()
    project.redo()
    project.close()
    return project.path


def worked_out(path: Path) -> list[str]:
    """The hashes as docs/project-file.md says that they are made, from the rows themselves."""
    with closing(sqlite3.connect(path)) as db:
        hashes, previous = [], "0" * 64
        columns = "id, uid, made_at, analyst, action, what, reverts"
        for batch in db.execute(f"SELECT {columns} FROM batch ORDER BY id").fetchall():
            changes = db.execute(
                "SELECT kind, article_id, before, after FROM change WHERE batch_id = ?"
                " ORDER BY position",
                [batch[0]],
            )
            lines = [(previous,), batch, *changes]
            text = "".join("\t".join(map(_value, line)) + "\n" for line in lines)
            previous = hashlib.sha256(text.encode()).hexdigest()
            hashes.append(previous)
        return hashes


def _value(value: object) -> str:
    return "" if value is None else str(value)


def stored(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [hash_ for (hash_,) in db.execute("SELECT hash FROM batch ORDER BY id")]


def faults_after(path: Path, *statements: str) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()
    with opened(path) as project:
        return [fault for fault in project.faults() if "as it was written" in fault]


def test_each_batch_carries_the_hash_that_the_public_description_asks_for(worked_on: Path) -> None:
    assert stored(worked_on) == worked_out(worked_on)
    assert len(set(stored(worked_on))) == 4


def test_the_script_of_the_public_description_tells_what_was_altered(worked_on: Path) -> None:
    worked_on.rename(worked_on.with_name("news.annot"))
    text = DESCRIPTION.read_text(encoding="utf-8")
    (script,) = [part.split("```")[0] for part in text.split("```python\n")[1:] if "sha256" in part]

    def said() -> str:
        command = [sys.executable, "-c", script]
        folder = worked_on.parent
        return subprocess.run(
            command, cwd=folder, check=True, capture_output=True, text=True
        ).stdout

    assert said() == ""
    with closing(sqlite3.connect(worked_on.with_name("news.annot"))) as db:
        db.execute("UPDATE batch SET analyst = 'eva' WHERE id = 2")
        db.commit()
    assert said() == "Batch 2 is not as it was written.\n"


def test_what_comes_with_a_file_is_in_the_chain_too(tmp_path: Path) -> None:
    came = annotation("Brazil", origin=Origin.IMPORT)
    project = new_project(tmp_path, incoming(TEXT, annotations=(came,)))
    suggest(project, 1, suggestion("Kazan"))
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    project.close()
    assert stored(project.path) == worked_out(project.path)
    assert faults_after(project.path) == []


ANOTHER = """
INSERT INTO batch (id, uid, made_at, analyst, action, what, reverts, hash)
SELECT 9, 'another', made_at, analyst, action, what, reverts, hash FROM batch WHERE id = 2
"""


@pytest.mark.parametrize(
    ("statements", "first"),
    [
        (["UPDATE batch SET analyst = 'eva' WHERE id = 2"], 2),
        (["UPDATE batch SET made_at = '2020-01-01T00:00:00.000+00:00' WHERE id = 1"], 1),
        (["UPDATE batch SET what = 'reject “BRICS”' WHERE id = 4"], 4),
        (["UPDATE batch SET reverts = 1 WHERE id = 3"], 3),
        (["UPDATE change SET after = replace(after, 'GPE', 'ORG') WHERE batch_id = 1"], 1),
        (["DELETE FROM change WHERE kind = 'status'"], 1),
        (["DELETE FROM change WHERE batch_id = 3", "DELETE FROM batch WHERE id = 3"], 4),
        ([ANOTHER], 9),
        (["UPDATE batch SET id = id + 100", "UPDATE change SET batch_id = batch_id + 100"], 101),
        (["UPDATE batch SET hash = '' WHERE id = 2"], 2),
    ],
    ids=[
        *("who", "when", "what", "what it reverts", "a change", "a change that is gone"),
        *("a batch that is gone", "a batch put in", "other numbers", "no hash"),
    ],
)
def test_an_altered_history_shows_where_it_begins(
    worked_on: Path, statements: list[str], first: int
) -> None:
    said = faults_after(worked_on, *statements)
    assert said
    assert said[0].startswith(f"Batch {first} of the journal")


def test_batches_in_another_order_show(worked_on: Path) -> None:
    swaps = [
        f"UPDATE {table} SET {column} = {new} WHERE {column} = {old}"
        for old, new in ((1, 77), (2, 1), (77, 2))
        for table, column in (("batch", "id"), ("change", "batch_id"))
    ]
    assert len(faults_after(worked_on, *swaps)) >= 2


def test_one_altered_batch_is_told_from_those_behind_it(worked_on: Path) -> None:
    said = faults_after(worked_on, "UPDATE batch SET analyst = 'eva' WHERE id = 2")
    assert len(said) == 1
