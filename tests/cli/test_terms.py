"""`annotator terms export|import PROJECT FILE`, and that `suggest` knows what came in."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main, suggest_verb
from annotator.suggest.model import no_model
from annotator.suggest.pipeline import load_suggester
from annotator.suggest.suggesters import Suggesters
from tests.builders import incoming, new_project, opened, shown
from tests.cli.conftest import Failing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with an article, closed."""
    with closing(new_project(tmp_path, incoming("The Kazan Roundabout was opened."))) as project:
        return project.path


def table(folder: Path, text: str = "concept,term\nKR,Kazan Roundabout\n") -> Path:
    file = folder / "more.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_concepts_come_in_as_one_step_and_are_suggested(
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(suggest_verb, "load", lambda _: Suggesters(load_suggester(no_model())))
    assert main(["terms", "import", str(path), str(table(tmp_path)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"added": ["KR"], "changed": [], "same": 0, "left_out": []}
    assert main(["suggest", str(path), "--json"]) == 0
    with opened(path) as project:
        assert shown(project.markup(1)) == [("Kazan Roundabout", "POLICY", "suggested")]
        assert project.undo() is not None
        assert project.own_concepts() == {}


def test_what_came_in_goes_out_again(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["terms", "import", str(path), str(table(tmp_path))]) == 0
    assert capsys.readouterr().out.startswith("1 concept added, 0 changed")
    out = tmp_path / "out.csv"
    assert main(["terms", "export", str(path), str(out), "--own"]) == 0
    assert out.read_text(encoding="utf-8-sig").splitlines()[1].startswith("KR,initiative,Kazan Ro")
    assert main(["terms", "export", str(path), str(out)]) == 0
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) > 3000


def test_what_is_left_out_is_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, "concept,term,label\nKR,Kazan Roundabout,ROAD\n")
    assert main(["terms", "import", str(path), str(file)]) == 0
    err = capsys.readouterr().err
    assert err == "annotator: left out: KR: this project has no label “ROAD”.\n"


def test_a_wrong_file_leaves_the_project_as_it_was(
    path: Path, tmp_path: Path, fails: Failing
) -> None:
    file = table(tmp_path, "concept,term\nKR,Kazan Roundabout\n,x\n")
    assert "more.csv, line 3: the key “id” is missing" in fails("terms", "import", path, file)
    with opened(path) as project:
        assert project.own_concepts() == {}
