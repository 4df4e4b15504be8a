"""What the commands do with project files they cannot use: one sentence, nothing changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main

Failing = Callable[..., str]

_NOBODY = 65534  # a user without any rights


def foreign_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (a)")


def newer_project(path: Path) -> None:
    """Leave a trace of a migration that this version does not know."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('annotator', 'of_the_future', '2099-01-01')"
        )
        connection.commit()


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest"])
def test_a_missing_project_is_named_and_not_made(fails: Failing, tmp_path: Path, verb: str) -> None:
    path = tmp_path / "none.annot"
    assert str(path) in fails(verb, path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
@pytest.mark.parametrize("kind", ["foreign", "text", "empty", "folder"])
def test_what_is_no_project_is_refused_and_left_alone(
    fails: Failing, tmp_path: Path, article: Path, verb: str, kind: str
) -> None:
    path = tmp_path / "thing.annot"
    make: dict[str, Callable[[Path], object]] = {
        "foreign": foreign_sqlite,
        "text": lambda path: path.write_text("Dear diary, today…" * 100, encoding="utf-8"),
        "empty": Path.touch,
        "folder": Path.mkdir,
    }
    make[kind](path)
    before = path.read_bytes() if path.is_file() else b""
    more = [article] if verb == "import" else []
    assert str(path) in fails(verb, path, *more)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(tmp_path.iterdir()) == sorted([path, article])


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
def test_a_damaged_project_is_told_of(fails: Failing, news: Path, article: Path, verb: str) -> None:
    whole = news.read_bytes()
    news.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    more = [article] if verb == "import" else []
    assert str(news) in fails(verb, news, *more)


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
def test_a_newer_project_is_refused(fails: Failing, news: Path, article: Path, verb: str) -> None:
    newer_project(news)
    before = news.read_bytes()
    more = [article] if verb == "import" else []
    assert "newer Annotator" in fails(verb, news, *more)
    assert news.read_bytes() == before


def test_a_project_in_a_missing_folder_is_named(
    fails: Failing, tmp_path: Path, article: Path
) -> None:
    path = tmp_path / "no" / "where.annot"
    assert str(path) in fails("import", path, article)


@pytest.fixture
def read_only(
    news: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Path, Path]]:
    """Yield a project and an article in a folder where nobody may write.

    No mode keeps root from writing, so root is somebody else for the length of the test.
    """
    main(["import", str(news), str(article)])  # also so that no module is left to be imported
    folder = Path(tempfile.mkdtemp())  # unlike pytest's, others may be let into it
    monkeypatch.setenv("ANNOTATOR_CONFIG_DIR", str(folder / "config"))
    for source in (news, article):
        Path(shutil.copy(source, folder)).chmod(0o444)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    try:
        if root:
            os.setresuid(_NOBODY, _NOBODY, 0)
        yield folder / news.name, folder / article.name
    finally:
        if root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_project_in_a_read_only_place_is_read_but_not_changed(
    fails: Failing, read_only: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    project, article = read_only
    capsys.readouterr()
    assert main(["stats", str(project)]) == 0
    assert main(["verify", str(project)]) == 0
    assert "4 articles checked" in capsys.readouterr().out
    assert "cannot be written" in fails("import", project, article)
    assert "cannot be written" in fails("suggest", project)
    new = project.with_name("new.annot")
    assert str(new) in fails("import", new, article)
    assert sorted(project.parent.iterdir()) == sorted([project, article])


def test_the_project_itself_is_no_output(fails: Failing, news: Path) -> None:
    before = news.read_bytes()
    assert "project" in fails("export", news, "--format", "jsonl", "--output", news, status=2)
    assert news.read_bytes() == before
