"""Project files of earlier versions: brought up to date whole or not at all, nothing lost."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from annotator.core.article import Status
from annotator.core.changes import Action
from annotator.core.errors import ProjectError
from annotator.project import Chosen, Project
from annotator.store.schema import migrations
from tests.builders import decisions, opened, shown
from tests.store.test_chain import stored, worked_out

ROOT = Path(__file__).parents[2]
KEPT = sorted((ROOT / "tests" / "data" / "projects").glob("*.annot.gz"))
FORUM = [
    *(("forum", "ORG", "accepted"), ("喀山", "ORG", "accepted"), ("Brazil", "GPE", "accepted")),
    *(("India", "GPE", "accepted"), ("G77", "POLICY", "accepted")),
]
HARBOUR = [
    ("Chancay", "GPE", "accepted"),
    ("BRICS", "POLICY", "accepted"),
    ("新开发银行", "ORG", "accepted"),
    ("Peru", "GPE", "rejected"),
    ("China", "GPE", "suggested"),
]


@pytest.fixture(params=KEPT, ids=lambda path: path.name.split(".")[0])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A project file as an earlier version of the program left it."""
    path = tmp_path / "kept.annot"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


@pytest.fixture
def oldest(tmp_path: Path) -> Path:
    """A project file of the first version, which has the longest way to go."""
    path = tmp_path / "kept.annot"
    first = next(path for path in KEPT if path.name == "first_tables.annot.gz")
    path.write_bytes(gzip.decompress(first.read_bytes()))
    return path


def test_a_project_of_every_released_version_is_kept() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = json.loads((ROOT / "tests/data/projects/released.json").read_text("utf-8"))
    assert list(released) == sorted(re.findall(r"^## \[(\d+\.\d+\.\d+)\]", changes, re.MULTILINE))
    kept = {path.name.removesuffix(".annot.gz") for path in KEPT}
    assert set(released.values()) <= kept, "see tests/data/projects/README.md"
    steps = [step.name for step in migrations.pending(Database(memory=True))]
    assert kept <= set(steps), "a step of a version that people have may not be renamed"


def test_it_opens_with_everything_that_was_in_it(kept: Path) -> None:
    with opened(kept) as project:
        assert list(project.faults()) == []
        assert shown(project.markup(1)) == HARBOUR
        assert shown(project.markup(2)) == FORUM
        assert shown(project.markup(3)) == []
        assert [s.status for s in project.summaries([1, 2, 3])] == [
            *(Status.IN_PROGRESS, Status.DONE, Status.NEW)
        ]
        assert [s.undecided for s in project.summaries([1, 2, 3])] == [1, 0, 0]
        assert project.article_ids(search="harbour brics") == [1]
        assert project.article_ids(search="喀山") == [2]
        assert len(list(project.history())) == 15
        (gold,) = project.marked_articles(Chosen.GOLD)
        assert len(gold.mentions) == 5
    assert stored(kept) == worked_out(kept)


def test_what_was_done_before_is_undone_and_made_again_behind_the_migration(kept: Path) -> None:
    with opened(kept, analyst="later") as project:
        now = decisions(kept)
        made_again = project.redo()
        assert made_again is not None
        assert made_again.what == "set the concept of “China”"
        with_china = decisions(kept)
        while project.undo():
            assert list(project.faults()) == []
        left = [
            mark for n in (1, 2, 3) for mark in shown(project.markup(n)) if mark[2] == "accepted"
        ]
        assert left == [("forum", "ORG", "accepted")]
        assert project.markup(1).status is Status.NEW
        while project.redo():
            pass
        assert decisions(kept) == with_china
        assert project.undo() is not None
        assert decisions(kept) == now
        assert {step.batch.action for step in project.history()} >= {Action.IMPORT, Action.ADD}
        assert list(project.faults()) == []
    assert stored(kept) == worked_out(kept)


def holdings(path: Path) -> dict[str, object]:
    """All tables and what is in them, but for SQLite's own."""
    with closing(sqlite3.connect(path)) as db:
        tables = dict(db.execute("SELECT name, sql FROM sqlite_schema").fetchall())
        own = [n for n, sql in tables.items() if sql and sql.startswith("CREATE TABLE")]
        return {
            "tables": tables,
            "damage": db.execute("PRAGMA integrity_check").fetchall(),
            **{name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in own},
        }


class Interruption:
    """Lets something happen instead of a statement of the migrations, so many into them."""

    def __init__(self, after: int, what: Callable[[], object]) -> None:
        self.left = after
        self._what = what
        self._execute = Database.execute

    def execute(self, db: Database, sql: str, *more: Any) -> Any:
        if not sql.lstrip().upper().startswith(("PRAGMA", "SELECT NAME")):
            self.left -= 1
            if self.left < 0:
                self._what()
        return self._execute(db, sql, *more)


def disk_error() -> None:
    raise sqlite3.OperationalError("disk I/O error")


def test_a_disk_that_fails_at_any_step_leaves_the_old_project_as_it_was(
    oldest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = holdings(oldest)
    for statements in range(1_000):
        interruption = Interruption(statements, disk_error)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "execute", lambda *all_, run=interruption: run.execute(*all_))
            with suppress(ProjectError):
                Project.open(oldest, "ana").close()
                break
        assert holdings(oldest) == before
    assert 10 < statements < 999
    with opened(oldest) as project:
        assert list(project.faults()) == []


KILLED = """
import sys
from pathlib import Path
from sqlite_utils import Database
from annotator.project import Project
from tests.store.test_kept_projects import Interruption, kill

interruption = Interruption(int(sys.argv[2]), kill)
Database.execute = lambda *all_: interruption.execute(*all_)
Project.open(Path(sys.argv[1]), "ana").close()
"""


def kill() -> None:
    """End this process at once, as the system ends one that it has no memory for."""
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def statements_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many statements bring a copy of a project up to date."""
    copy = path.with_name("counted.annot")
    copy.write_bytes(path.read_bytes())
    counting = Interruption(1_000, disk_error)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "execute", lambda *all_, run=counting: run.execute(*all_))
        Project.open(copy, "ana").close()
    return 1_000 - counting.left


@pytest.mark.slow
@pytest.mark.parametrize("eighths", range(8))
def test_a_program_killed_at_any_step_leaves_the_old_project_as_it_was(
    oldest: Path, eighths: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = holdings(oldest)
    after = statements_to(oldest, monkeypatch) * eighths // 8
    command = [sys.executable, "-c", KILLED, str(oldest), str(after)]
    assert subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode != 0
    assert holdings(oldest) == before
    with opened(oldest) as project:
        assert list(project.faults()) == []
        assert shown(project.markup(1)) == HARBOUR
