"""Killing the program at any moment loses no decision that a key press had made."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from annotator.core.labels import load_scheme
from annotator.files import resource
from annotator.project import Project
from tests.builders import import_articles, incoming, suggest, suggestion

TEXT = "Kazan 🌍 " * 600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with hundreds of suggestions in one article."""
    place = tmp_path / "work.annot"
    with closing(
        Project.create(place, load_scheme(resource("schemes/policy-news.json")), "Ana")
    ) as project:
        import_articles(project, [incoming(TEXT)])
        suggest(project, 1, *(suggestion("Kazan", text=TEXT, nth=n) for n in range(0, 600)))
    return place


@contextmanager
def running(path: Path, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The program, deciding by keys; killed in the end whatever happens."""
    command = [sys.executable, "-m", "tests.e2e.driver", str(path), str(folder)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def stored(path: Path) -> set[tuple[int, int, str, str]]:
    """All decisions that are in the file."""
    with closing(Project.open(path, "Ana")) as project:
        assert list(project.faults()) == []
        annotations = project.markup(1).annotations
        return {(a.span.start, a.span.end, a.label, a.state.value) for a in annotations}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_every_acknowledged_decision_survives(path: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    acknowledged: set[tuple[int, int, str, str]] = set()
    for _ in range(2):
        with running(path, tmp_path) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 40)):
                start, end, label, state = json.loads(process.stdout.readline())
                acknowledged.add((start, end, label, state))
            process.kill()
            rest = process.stdout.read().rpartition("\n")[0]
        acknowledged |= {tuple(json.loads(line)) for line in rest.splitlines()}
        found = stored(path)
        assert acknowledged <= found
        assert len(found) <= len(acknowledged) + 1  # the one it was killed in
        acknowledged = found
    with closing(Project.open(path, "Ana")) as project:
        while project.undo() is not None:
            pass
        assert len(project.markup(1).annotations) == 0


ARTICLES = 1000
STOPPED = """
import sys
from pathlib import Path
from annotator.core.changes import Action, Batch
from annotator.core import rules
from annotator.project import Project
from annotator.store.file import ProjectFile

def stop():
    global left
    left -= 1
    if left == 0:
        print("in the middle", flush=True)
        sys.stdin.read()

project, left = Project.open(Path(sys.argv[1]), "Ana"), int(sys.argv[2])
parts = [rules.accept_rest(project.markup(n), project.stamp()) for n in project.article_ids()]
changes = tuple(change for part in parts for change in part.changes)
beside = ProjectFile.beside

def watched(file, under_way):
    other = beside(file, under_way)
    other._db.conn.set_progress_handler(stop, 1000)
    return other

ProjectFile.beside = watched
project.undo() or project.perform(Batch(Action.ACCEPT, "accept everywhere", changes))
print("done", flush=True)
"""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A project of a thousand articles with two suggestions each."""
    place = tmp_path / "large.annot"
    with closing(
        Project.create(place, load_scheme(resource("schemes/policy-news.json")), "Ana")
    ) as project:
        texts = [f"Kazan and Brazil, {number}" for number in range(ARTICLES)]
        words = ("Kazan", "Brazil")
        marked = (
            incoming(text, suggestions=tuple(suggestion(w, text=text) for w in words))
            for text in texts
        )
        import_articles(project, marked)
    return place


def killed_after(path: Path, thousands: int) -> str:
    """Decide everywhere, or take it back, kill that after so many steps of SQLite."""
    command = [sys.executable, "-c", STOPPED, str(path), str(thousands)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        reached = process.stdout.readline().strip()
        process.kill()
    return reached


@pytest.mark.slow
def test_a_decision_about_a_thousand_articles_is_there_wholly_or_not_at_all(large: Path) -> None:
    for thousands in (1, 100, 300):
        assert killed_after(large, thousands) == "in the middle"
        assert found_in(large) == (0, 2 * ARTICLES)
    assert killed_after(large, 10**9) == "done"
    assert found_in(large) == (2 * ARTICLES, 0)
    for thousands in (1, 100, 300):
        assert killed_after(large, thousands) == "in the middle"
        assert found_in(large) == (2 * ARTICLES, 0)
    assert killed_after(large, 10**9) == "done"
    assert found_in(large) == (0, 2 * ARTICLES)


def found_in(path: Path) -> tuple[int, int]:
    """How many decisions a project holds, and how many suggestions wait; without a fault."""
    with closing(Project.open(path, "Ana")) as project:
        assert list(project.faults()) == []
        progress = project.progress()
        return progress.decided, progress.undecided
