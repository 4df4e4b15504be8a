"""Disks that fail at any step: all of an action is there or nothing, and the work goes on later."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.intake import Intake
from annotator.project import Project
from tests.builders import (
    decisions,
    incoming,
    open_suggestions,
    suggest,
    suggestion,
)

Write = Callable[[Project], object]


class Failing:
    """A connection whose disk fails at one statement, so many into them."""

    def __init__(self, connection: sqlite3.Connection, after: int, message: str) -> None:
        self._connection = connection
        self._left = after
        self._message = message

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self._count(sql)
        return self._connection.execute(sql, *values)

    def executemany(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self._count(sql)
        return self._connection.executemany(sql, *values)

    def _count(self, sql: str) -> None:
        if not sql.lstrip().startswith(("SELECT", "ROLLBACK")):  # undoing needs no room
            self._left -= 1
            if self._left == -1:
                raise sqlite3.OperationalError(self._message)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def decide(project: Project) -> None:
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))


def bring_in(project: Project) -> None:
    with Intake(project) as intake:
        intake.add([incoming(f"Kazan {number}") for number in range(3)])


def suggest_anew(project: Project) -> None:
    suggest(project, 1, suggestion("Kazan"))


def take_back(project: Project) -> None:
    project.take_back(project.timeline.taking_back([1]))


WRITES: tuple[Write, ...] = (
    *(decide, Project.undo, Project.redo, take_back, bring_in, suggest_anew),
)


def all_of(project: Project) -> list[object]:
    steps = [step.batch for step in project.history()]
    return [decisions(project.path), open_suggestions(project.path), project.article_ids(), steps]


def failure_of(project: Project, write: Write) -> str:
    """Do something, and return why that did not work; empty if it did."""
    try:
        write(project)
    except ProjectError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("disk I/O error", "the disk reported an error"),
        ("database or disk is full", "the disk is full"),
        ("attempt to write a readonly database", "it cannot be written"),
    ],
)
@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.__name__)
def test_a_disk_that_fails_at_any_statement_leaves_all_as_it_was(
    project: Project, write: Write, message: str, said: str
) -> None:
    first = project.markup(1)
    project.perform(rules.accept(first, first.undecided()[:1], project.stamp()))
    if write is Project.redo:
        project.undo()
    before, sound = all_of(project), project._file._db.conn
    for statements in range(200):
        project._file._db.conn = Failing(sound, statements, message)  # type: ignore[assignment]
        failed = failure_of(project, write)
        project._file._db.conn = sound
        if not failed:
            break
        assert said in failed
        assert all_of(project) == before
        assert list(project.faults()) == []
    assert 2 < statements < 199
    assert all_of(project) != before
    assert list(project.faults()) == []


PRIVATE = """
mount -t tmpfs -o size=4m tmpfs "$1" || exit 77
exec "$2" -c "$3" "$1"
"""
UNTIL_FULL = """
import sys
from pathlib import Path
from annotator.core.errors import ProjectError
from annotator.core import rules
from annotator.core.span import Span
from annotator.project import Project
from tests.builders import import_articles, incoming, scheme

folder = Path(sys.argv[1])
ballast = folder / "ballast"
ballast.write_bytes(bytes(600_000))
project = Project.create(folder / "news.annot", scheme(), "ana")
import_articles(project, [incoming("Brazil and China spoke in Kazan.")])

def decide():
    marks = project.markup(1)
    project.perform(rules.add(marks, Span(0, 6), "GPE", "c" * 3000, project.stamp()))
    project.undo()

made = 0
try:
    while True:
        decide()
        made += 1
except ProjectError as error:
    print(error)
there = len(list(project.history()))
print(made, there - 1, list(project.faults()))
ballast.unlink()
decide()
project.close()
with_room = Project.open(folder / "news.annot", "ana")
print(len(list(with_room.history())) - there, list(with_room.faults()))
"""


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("unshare") or os.name == "nt", reason="needs Linux")
def test_a_disk_that_is_really_full_loses_nothing_and_works_again_when_there_is_room(
    tmp_path: Path,
) -> None:
    """The small disk is seen by one process only, and goes with it."""
    command = ["unshare", "--mount", "sh", "-c", PRIVATE, "sh"]
    ended = subprocess.run(
        [*command, str(tmp_path), sys.executable, UNTIL_FULL],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    if ended.returncode in (1, 77) and "mount" in ended.stderr + "unshare":
        pytest.skip("this system lets us have no disk of our own")
    said, counts, later = ended.stdout.splitlines()
    assert "the disk is full" in said
    made, batches, *faults = counts.split(maxsplit=2)
    assert int(made) > 10
    assert int(batches) in (2 * int(made) - 1, 2 * int(made))  # of the last, the first half
    assert faults == ["[]"]
    assert later == "2 []"
