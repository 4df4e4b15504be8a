"""Copies of a project: made while it is open, only when something changed, and put back whole."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
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


def test_decisions_meanwhile_do_not_make_a_copy_begin_anew(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(project)
    monkeypatch.setattr(copies, "_PAGES", 4)
    with closing(sqlite3.connect(project.path)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    looks: list[int] = []

    def decide_again() -> bool:
        (project.redo if len(looks) % 2 else project.undo)()
        looks.append(project.progress().decided)
        return len(looks) > int(pages)

    made = keep_copy(project.path, folder, NOON, decide_again)
    assert made is not None
    assert pages / 4 <= len(looks) < pages / 4 + 4
    contents = look_into(made)
    assert contents is not None
    assert contents.decided == 1  # as it was when the copy began


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


# Putting back, and crashes in the middle of it

KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.store.copies import put_back

left = int(sys.argv[3])

def kill(event, _):
    global left
    if event in {"open", "os.link", "os.remove", "os.rename", "sqlite3.connect"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

sys.addaudithook(kill)
put_back(Path(sys.argv[1]), Path(sys.argv[2]))
print("done")
"""
CRASHED = """
import os, sys
from pathlib import Path
from annotator.core import rules
from annotator.project import Project

project = Project.open(Path(sys.argv[1]), "Ana")
marks = project.markup(1)
project.perform(rules.accept_rest(marks, project.stamp()))
os._exit(1)  # what was decided is beside the file still
"""


@pytest.fixture
def crashed(project: Project, folder: Path) -> tuple[Path, Path]:
    """A project whose newest decisions lie beside it, and a copy of how it was before."""
    copy = keep_copy(project.path, folder, NOON)
    assert copy is not None
    project.close()
    subprocess.run([sys.executable, "-c", CRASHED, str(project.path)], check=False)
    assert Path(f"{project.path}-wal").stat().st_size > 0
    return copy, project.path


def accepted(path: Path) -> int:
    """How many decisions are in a project that is without a fault, or -1."""
    with closing(Project.open(path, "Ana", read_only=True)) as project:
        assert list(project.faults()) == []
        return len(project.markup(1).annotations)


def put_back_killed_after(steps: int, copy: Path, path: Path) -> bool:
    """Put a copy back in another process, which is killed after so many steps; True if it ended."""
    command = [sys.executable, "-c", KILLED, str(copy), str(path), str(steps)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert not ended.stderr
    return ended.stdout == "done\n"


@pytest.mark.slow
def test_killed_at_any_step_of_putting_back_there_is_the_project_or_the_copy(
    crashed: tuple[Path, Path], tmp_path: Path
) -> None:
    copy, path = crashed
    seen: list[int] = []
    for steps in range(100):
        there = tmp_path / str(steps)
        there.mkdir()
        for file in path.parent.glob("project.annot*"):
            shutil.copy(file, there)
        ended = put_back_killed_after(steps, copy, there / path.name)
        seen.append(accepted(there / path.name))
        if ended:
            break
    assert ended
    assert len(seen) > 5
    assert seen == sorted(seen, reverse=True)  # all that was decided, until the copy is there
    assert (seen[0], seen[-1]) == (2, 0)
    assert set(seen) == {2, 0}


def test_a_project_too_damaged_to_be_read_is_kept_beside_with_what_lay_beside_it(
    crashed: tuple[Path, Path],
) -> None:
    copy, path = crashed
    ruin = b"not an SQLite file any more" * 500
    path.write_bytes(ruin)
    newest = Path(f"{path}-wal").read_bytes()
    kept = put_back(copy, path)
    assert kept == path.with_name("project-damaged.annot")
    assert kept.read_bytes() == ruin
    assert Path(f"{kept}-wal").read_bytes() == newest
    assert accepted(path) == 0
    path.write_bytes(ruin)
    assert put_back(copy, path) == path.with_name("project-damaged-2.annot")
    assert kept.read_bytes() == ruin


def test_a_project_that_somebody_has_open_is_not_replaced(project: Project, folder: Path) -> None:
    made = keep_copy(project.path, folder, NOON)
    assert made is not None
    decide(project)
    with pytest.raises(ProjectError, match="open already"):
        put_back(made, project.path)
    assert len(project.markup(1).annotations) == 1
    project.close()
    with closing(Project.open(project.path, "Eva", read_only=True)) as reader:
        reader.progress()
        with pytest.raises(ProjectError, match="another program has it open"):
            put_back(made, project.path)
    assert accepted(project.path) == 1
    assert [file.name for file in project.path.parent.iterdir()].count("project.annot") == 1


def test_a_folder_that_refuses_leaves_the_project_as_it_was(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keep_copy(project.path, folder, NOON)
    assert made is not None
    decide(project)
    project.close()
    rename = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target == project.path:
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ProjectError, match=r"cannot be replaced \(Permission denied\)"):
        put_back(made, project.path)
    assert accepted(project.path) == 1
    assert not list(project.path.parent.glob(".*restored*"))
