"""Copies of a project: made while it is open, only when something changed, and put back whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.project import Project
from annotator.store import copies
from annotator.store.copies import copies as copies_in
from annotator.store.copies import good_copies, keep_copy, look_into, put_back

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


def decide(project: Project) -> None:
    markup = project.markup(1)
    project.perform(rules.accept(markup, markup.undecided()[:1], project.stamp()))


def test_a_copy_of_an_open_project_holds_all_of_it(project: Project, folder: Path) -> None:
    decide(project)
    made = keep_copy(project.path, folder, NOON)
    assert made is not None
    with closing(Project.open(made, "Ana", read_only=True)) as copy:
        assert copy.markup(1).annotations == project.markup(1).annotations
        assert list(copy.faults()) == []
    assert [path.name for path in folder.iterdir()] == [made.name]


def test_nothing_is_copied_twice(project: Project, folder: Path) -> None:
    decide(project)
    assert keep_copy(project.path, folder, NOON)
    assert keep_copy(project.path, folder, NOON + timedelta(hours=1)) is None
    decide(project)
    assert keep_copy(project.path, folder, NOON + timedelta(hours=2))
    assert [copy.made_at for copy in copies_in(folder)] == [NOON + timedelta(hours=2), NOON]


def test_an_undone_decision_is_a_change_too(project: Project, folder: Path) -> None:
    decide(project)
    keep_copy(project.path, folder, NOON)
    project.undo()
    assert keep_copy(project.path, folder, NOON + timedelta(minutes=1))


def test_old_copies_go(project: Project, folder: Path) -> None:
    for minute in range(12):
        project.undo() if minute % 2 else decide(project)
        keep_copy(project.path, folder, NOON + timedelta(minutes=minute))
    assert len(copies_in(folder)) == 5


def test_a_copy_tells_what_it_holds(project: Project, folder: Path) -> None:
    decide(project)
    keep_copy(project.path, folder, NOON)
    ((copy, contents),) = good_copies(folder)
    assert copy.made_at == NOON
    assert (contents.articles, contents.done, contents.decided) == (1, 0, 1)
    assert contents.last


def test_a_damaged_copy_is_no_copy(project: Project, folder: Path) -> None:
    decide(project)
    made = keep_copy(project.path, folder, NOON)
    assert made is not None
    data = bytearray(made.read_bytes())
    data[4096:12288] = bytes(8192)
    made.write_bytes(data)
    assert look_into(made) is None
    assert list(good_copies(folder)) == []
    assert keep_copy(project.path, folder, NOON + timedelta(days=1))


def test_strange_files_are_left_alone(project: Project, folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.annot").write_text("not ours", encoding="utf-8")
    keep_copy(project.path, folder, NOON)
    assert (folder / "notes.annot").exists()
    assert len(copies_in(folder)) == 1


def test_a_copy_put_back_is_the_project_of_then(project: Project, folder: Path) -> None:
    decide(project)
    made = keep_copy(project.path, folder, NOON)
    assert made is not None
    then = project.markup(1).annotations
    decide(project)
    project.close()
    put_back(made, project.path)
    with closing(Project.open(project.path, "Ana")) as back:
        assert back.markup(1).annotations == then
        assert list(back.faults()) == []


def test_a_copy_that_cannot_be_made_leaves_nothing(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(path: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(copies, "_onto_disk", no_space)
    with pytest.raises(ProjectError, match="No space left"):
        keep_copy(project.path, folder, NOON)
    assert list(folder.iterdir()) == []


def test_a_file_that_is_no_project_is_said_to_be_none(tmp_path: Path, folder: Path) -> None:
    stranger = tmp_path / "stranger.annot"
    stranger.write_text("just words", encoding="utf-8")
    with pytest.raises(ProjectError, match=r"stranger\.annot"):
        keep_copy(stranger, folder, NOON)
    with closing(sqlite3.connect(tmp_path / "other.annot")) as other:
        other.execute("CREATE TABLE t (a)")
    assert look_into(tmp_path / "other.annot") is None
