"""Files that are no project, or a damaged one, and disks that refuse: a sentence, no traceback."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from annotator.core import rules
from annotator.core.errors import ProjectError, ReadOnlyError
from annotator.core.span import Span
from annotator.project import Project
from annotator.store.file import create_file
from tests.builders import (
    TEXT,
    contents,
    decisions,
    import_articles,
    incoming,
    leave_no_room,
    make_room,
    mention,
    new_project,
    open_suggestions,
    opened,
    scheme,
    suggest,
    suggestion,
)


def refusal(path: Path, *, read_only: bool = False) -> str:
    """Try to open a project and return the sentence with which that is refused."""
    with pytest.raises(ProjectError) as caught:
        Project.open(path, "ana", read_only=read_only)
    return str(caught.value)


# Files that are no project


def a_text(path: Path) -> None:
    path.write_text("Brazil and the BRICS bank met in Kazan.\n" * 300, encoding="utf-8")


def an_empty_file(path: Path) -> None:
    path.touch()


def a_short_file(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def random_bytes(path: Path) -> None:
    path.write_bytes(random.Random(3).randbytes(20_000))


def someone_elses_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT)")
        db.commit()


def someone_elses_database_in_wal_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT)")
        db.commit()


FOREIGN = (
    *(a_text, an_empty_file, a_short_file, random_bytes),
    *(someone_elses_database, someone_elses_database_in_wal_mode),
)


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("make", FOREIGN)
def test_a_file_that_is_no_project_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], read_only: bool
) -> None:
    path = tmp_path / "notes.annot"
    make(path)
    before = contents(path)
    said = refusal(path, read_only=read_only)
    assert said == (f"{path}: this is not an Annotator project. Choose a file that ends in .annot.")
    assert contents(path) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_project_of_a_newer_version_is_refused_kindly_and_left_alone(
    project: Project, read_only: bool
) -> None:
    project.close()
    with closing(sqlite3.connect(project.path)) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('annotator', 'from_next_year', '2031-01-01')"
        )
        db.commit()
    before = contents(project.path)
    said = refusal(project.path, read_only=read_only)
    assert said.startswith(f"{project.path}: this project was made with a newer Annotator. Update")
    assert contents(project.path) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_missing_project_is_not_made_by_opening_it(tmp_path: Path, read_only: bool) -> None:
    said = refusal(tmp_path / "gone.annot", read_only=read_only)
    assert said.startswith(f"{tmp_path / 'gone.annot'}: there is no such project.")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    assert refusal(tmp_path).startswith(f"{tmp_path}: there is no such project.")


def test_a_new_project_takes_nobodys_name(project: Project) -> None:
    project.close()
    before = contents(project.path)
    with pytest.raises(ProjectError) as caught:
        Project.create(project.path, scheme(), "ana")
    assert str(caught.value) == (
        f"{project.path}: there is a file of that name already. Choose another name."
    )
    assert contents(project.path) == before


def test_a_new_project_needs_a_folder_that_exists(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="Check that the folder exists and may be written"):
        Project.create(tmp_path / "no" / "such" / "folder.annot", scheme(), "ana")


# Damaged projects


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a project with articles, suggestions and decisions."""
    with closing(new_project(tmp_path_factory.mktemp("sound"))) as project:
        import_articles(project, [incoming(f"{TEXT * 20} {n}") for n in range(8)])
        for number in project.article_ids():
            text = project.markup(number).article.text
            places = [suggestion("Brazil", text=text, nth=nth) for nth in range(40)]
            marks = suggest(project, number, *places)
            project.perform(rules.accept(marks, marks.undecided()[::2], project.stamp()))
    return project.path.read_bytes()


def use(path: Path) -> list[str]:
    """Do what the program does with a project: list, search, show, count, decide, undo, verify.

    Returns what verify found.
    """
    with opened(path) as project:
        faults = list(project.faults())
        project.summaries(project.article_ids(search="brazil"))
        project.progress()
        project.counts()
        list(project.history())
        for number in project.article_ids():
            project.perform(rules.accept_rest(project.markup(number), project.stamp()))
            project.undo()
    return faults


def cut_off(data: bytearray, chance: random.Random) -> bytearray:
    return data[: chance.randrange(1024, len(data))]


def one_bit_turned(data: bytearray, chance: random.Random) -> bytearray:
    data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)
    return data


def one_page_blank(data: bytearray, chance: random.Random) -> bytearray:
    page = chance.randrange(1, len(data) // 4096) * 4096
    data[page : page + 4096] = bytes(4096)
    return data


def bytes_scattered(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(100):
        data[chance.randrange(100, len(data))] = chance.randrange(256)
    return data


@pytest.mark.parametrize("damage", [cut_off, one_bit_turned, one_page_blank, bytes_scattered])
def test_whatever_is_damaged_the_file_is_named_in_a_sentence_and_nothing_crashes(
    tmp_path: Path, sound: bytes, damage: Callable[[bytearray, random.Random], bytearray]
) -> None:
    chance = random.Random(damage.__name__)
    sentences, found = [], 0
    for n in range(20):
        path = tmp_path / f"{n}.annot"
        path.write_bytes(damage(bytearray(sound), chance))
        try:
            found += bool(use(path))
        except ProjectError as error:
            sentences.append(str(error))
    assert all(s.startswith(f"{tmp_path}") and s.endswith(".") for s in sentences)
    if damage is not one_bit_turned:  # which may hit a place that nothing lies in
        assert found + len(sentences) >= 15


def test_a_file_cut_off_in_copying_is_called_damaged_and_left_alone(
    tmp_path: Path, sound: bytes
) -> None:
    path = tmp_path / "half.annot"
    path.write_bytes(sound[: len(sound) // 2])
    before = contents(path)
    with pytest.raises(ProjectError, match=r"half\.annot: the file is damaged\. Open a copy"):
        use(path)
    assert contents(path) == before


# Disks that refuse


def everything(project: Project) -> list[object]:
    found = project.article_ids(search="kazan")
    history = [step.batch for step in project.history()]
    return [decisions(project.path), open_suggestions(project.path), found, history]


def decide_at_length(project: Project) -> None:
    marks = project.markup(1)
    project.perform(rules.add(marks, Span(0, 6), "GPE", "c" * 50_000, project.stamp()))


def bring_in_articles(project: Project) -> None:
    import_articles(project, [incoming(f"Kazan {n} " + "long " * 5000) for n in range(5)])


def suggest_at_length(project: Project) -> None:
    suggest(project, 1, suggestion("Kazan", concept="c" * 50_000))


@pytest.mark.parametrize("write", [decide_at_length, bring_in_articles, suggest_at_length])
def test_a_full_disk_leaves_the_project_as_it_was_and_usable(
    project: Project, write: Callable[[Project], None]
) -> None:
    before = everything(project)
    leave_no_room(project)
    with pytest.raises(ProjectError) as caught:
        write(project)
    assert str(caught.value) == (
        f"{project.path}: the disk is full. Free some space and try again; nothing was changed."
    )
    assert everything(project) == before
    assert list(project.faults()) == []
    make_room(project)
    write(project)
    assert everything(project) != before


def test_an_undo_that_finds_the_disk_full_is_not_half_done_and_works_later(
    project: Project,
) -> None:
    decide_at_length(project)
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "Brazil")], project.stamp()))
    project._file.run("VACUUM")
    before = everything(project)
    leave_no_room(project)
    with pytest.raises(ProjectError, match="the disk is full"):
        project.undo()
    assert everything(project) == before
    make_room(project)
    assert project.undo() is not None
    assert mention(project.markup(1), "Brazil").concept == "c" * 50_000


FULL_DISK = """
import resource, sys
from pathlib import Path
from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.project import Project
from annotator.store.file import create_file
from tests.builders import scheme

path, room = Path(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
try:
    project = Project.open(path, "ana") if path.exists() else Project.create(path, scheme(), "ana")
    while True:
        marks = project.markup(1)
        project.perform(rules.add(marks, Span(0, 6), "GPE", "c" * 3000, project.stamp()))
        print("done", flush=True)
except ProjectError as error:
    print(error, flush=True)
"""


def where_files_may_not_grow_beyond(room: int, path: Path) -> list[str]:
    """Decide again and again in another process until the disk refuses; return what it said."""
    command = [sys.executable, "-c", FULL_DISK, str(path), str(room)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return ended.stdout.splitlines()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_what_was_decided_before_the_disk_refused_is_there_and_nothing_of_what_was_not(
    project: Project,
) -> None:
    project.close()
    *done, said = where_files_may_not_grow_beyond(200_000, project.path)
    assert set(done) == {"done"}
    assert said.startswith(f"{project.path}: the disk reported an error. Check the disk")
    with opened(project.path) as again:
        assert len(list(again.history())) == len(done)
        assert list(again.faults()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_project_that_cannot_be_made_leaves_no_file_behind(tmp_path: Path) -> None:
    (said,) = where_files_may_not_grow_beyond(20_000, tmp_path / "new.annot")
    assert said.startswith(f"{tmp_path / 'new.annot'}: the disk reported an error.")
    assert list(tmp_path.iterdir()) == []


def test_another_program_that_keeps_the_file_to_itself_is_told_about(project: Project) -> None:
    project._file.rows("PRAGMA busy_timeout = 1")
    marks = project.markup(1)
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match="another program is writing to it"):
            project.perform(rules.accept_rest(marks, project.stamp()))
        other.execute("ROLLBACK")
    project.perform(rules.accept_rest(marks, project.stamp()))
    assert list(project.faults()) == []


# Two at once


def test_a_project_that_is_open_already_can_only_be_read(project: Project) -> None:
    before = decisions(project.path)
    assert refusal(project.path) == (
        f"{project.path}: this project is open already, in another window or command. Close it"
        " there first."
    )
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    with opened(project.path, read_only=True) as reader:
        assert reader.markup(1).undecided() == []
    assert decisions(project.path) != before
    project.close()
    with opened(project.path) as later:
        assert later.undo() is not None


# Reading only


def test_a_project_opened_for_reading_shows_all_and_changes_nothing(project: Project) -> None:
    for words in ("Brazil", "BRICS"):
        marks = project.markup(1)
        project.perform(rules.accept(marks, [mention(marks, words)], project.stamp()))
    project.undo()
    project.close()
    before = contents(project.path)
    with opened(project.path, read_only=True) as again:
        marks = again.markup(1)
        assert len(marks.undecided()) == 2
        assert again.article_ids(search="kazan") == [1]
        assert list(again.faults()) == []
        writes: tuple[Callable[[], object], ...] = (
            lambda: again.perform(rules.accept_rest(marks, again.stamp())),
            again.undo,
            again.redo,
            again.begin_import,
            lambda: suggest(again, 1, suggestion("Kazan")),
        )
        for write in writes:
            with pytest.raises(ReadOnlyError, match=r"project\.annot was opened for reading only"):
                write()
    assert contents(project.path) == before


def test_a_project_that_has_become_read_only_says_so_and_loses_nothing(project: Project) -> None:
    before = everything(project)
    project._file.rows("PRAGMA query_only = ON")  # what a write-protected place answers
    with pytest.raises(ProjectError, match="it cannot be written"):
        project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    assert everything(project) == before


@pytest.fixture
def write_protected() -> Iterator[Path]:
    """A project in a place where an ordinary user may only read, seen by an ordinary user."""
    with TemporaryDirectory() as name:
        folder, privileged = Path(name), os.geteuid() == 0
        new_project(folder, incoming(TEXT)).close()
        path = folder / "project.annot"
        path.chmod(0o444)
        folder.chmod(0o555)
        if privileged:  # for root nothing is write-protected
            os.seteuid(65534)
        try:
            yield path
        finally:
            if privileged:
                os.seteuid(0)
            folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="made with the permissions of Unix")
def test_a_write_protected_project_can_be_read_and_the_way_to_change_it_is_told(
    write_protected: Path,
) -> None:
    said = refusal(write_protected)
    assert said.startswith(f"{write_protected}: it cannot be written")
    assert said.endswith("Copy it to a folder of your own and open the copy.")
    with opened(write_protected, read_only=True) as project:
        assert project.article_ids(search="kazan") == [1]
        assert project.markup(1).article.text == TEXT
        assert list(project.faults()) == []
    assert list(write_protected.parent.iterdir()) == [write_protected]


def test_a_closed_project_is_one_file(project: Project) -> None:
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    project.close()
    assert list(project.path.parent.iterdir()) == [project.path]


def test_of_two_who_make_the_same_project_the_later_leaves_the_first_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "same.annot"
    create_file(path, lambda _file: None).close()
    before = path.read_bytes()
    # As it looks to somebody who asked just before the other one made the file.
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    with pytest.raises(ProjectError, match="a file of that name already"):
        create_file(path, lambda _file: None)
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in their place")
@pytest.mark.parametrize("what", ["deleted", "replaced", "moved"])
def test_nothing_is_written_into_the_void(project: Project, tmp_path: Path, what: str) -> None:
    before = project.progress()
    if what == "replaced":
        other = tmp_path / "other.annot"
        shutil.copy(project.path, other)
        other.replace(project.path)
    elif what == "deleted":
        project.path.unlink()
    else:
        project.path.rename(tmp_path / "elsewhere.annot")
    markup = project.markup(1)
    batch = rules.accept(markup, markup.undecided()[:1], project.stamp())
    with pytest.raises(ProjectError, match="moved, replaced or deleted"):
        project.perform(batch)
    assert project.progress() == before
