from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.importing.formats import known_endings
from annotator.importing.paths import find_files


def _touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_folders_are_searched_in_the_order_of_names(tmp_path: Path) -> None:
    names = ["b.txt", "a.MD", "c/z.jsonl", "c/d/y.ndjson", "a-z/x.txt"]
    _touch(*(tmp_path / name for name in names))
    files, problems = find_files([tmp_path])
    found = [file.relative_to(tmp_path).as_posix() for file in files]
    assert found == ["a.MD", "b.txt", "a-z/x.txt", "c/z.jsonl", "c/d/y.ndjson"]
    assert problems == []


def test_what_is_no_article_is_passed_over_in_folders(tmp_path: Path) -> None:
    names = [
        ".hidden.txt",
        ".git/a.txt",
        "README.md",
        "readme.txt",
        "LICENSE.txt",
        "TypeSystem.xml",
        "gold.config.xml",
        "gold.card.md",
        "a.png",
        "b.txt",
    ]
    _touch(*(tmp_path / name for name in names))
    files, problems = find_files([tmp_path])
    assert files == [tmp_path / "b.txt"]
    assert problems == []


def test_a_named_file_is_taken_even_if_a_folder_search_would_not(tmp_path: Path) -> None:
    _touch(tmp_path / "README.md", tmp_path / ".notes.txt")
    named = [tmp_path / "README.md", tmp_path / ".notes.txt"]
    assert find_files(named) == (named, [])


def test_each_file_comes_once(tmp_path: Path) -> None:
    _touch(tmp_path / "a.txt")
    files, problems = find_files([tmp_path / "a.txt", tmp_path, tmp_path / "a.txt"])
    assert files == [tmp_path / "a.txt"]
    assert problems == []


def test_paths_that_yield_nothing_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    _touch(tmp_path / "figure.png", tmp_path / "Makefile")
    names = ["missing.txt", "empty", "figure.png", "Makefile"]
    files, problems = find_files([tmp_path / name for name in names])
    assert files == []
    endings = known_endings()
    assert [str(problem) for problem in problems] == [
        f"{tmp_path / 'missing.txt'}: there is no such file or folder; check the spelling.",
        f"{tmp_path / 'empty'}: there are no articles in this folder; they end in {endings}.",
        f"{tmp_path / 'figure.png'}: files that end in .png cannot be imported;"
        f" save it as {endings}.",
        f"{tmp_path / 'Makefile'}: files without an ending cannot be imported;"
        f" save it as {endings}.",
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    files, (problem,) = find_files([tmp_path / "pipe.txt"])
    assert files == []
    assert "neither a file nor a folder" in str(problem)
    assert find_files([tmp_path])[0] == []


def test_an_unreadable_folder_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _touch(tmp_path / "a.txt", tmp_path / "locked" / "b.txt")
    scan = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    files, (problem,) = find_files([tmp_path])
    assert files == [tmp_path / "a.txt"]
    assert str(problem) == (
        f"{tmp_path / 'locked'}: this cannot be read (Permission denied); check its permissions."
    )


def test_a_path_that_cannot_even_be_asked_about_is_told(tmp_path: Path) -> None:
    files, (problem,) = find_files([tmp_path / ("x" * 5000 + ".txt")])
    assert files == []
    assert "cannot be read (File name too long)" in str(problem)


def test_a_link_in_a_circle_is_no_trap(tmp_path: Path) -> None:
    _touch(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert find_files([tmp_path])[0] == [tmp_path / "a.txt"]
    assert find_files([tmp_path / "self.txt"])[0] == []
