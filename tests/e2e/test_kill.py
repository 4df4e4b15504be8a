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
