from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.exporting.atomic import written_whole


def _write(path: Path, data: bytes = b"new") -> None:
    with written_whole(path) as stream:
        stream.write(data)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _write_half(path: Path, error: type[BaseException]) -> None:
    with written_whole(path) as stream:
        stream.write(b"half")
        raise error


def test_a_file_appears_whole(tmp_path: Path) -> None:
    _write(tmp_path / "a.jsonl")
    _write(tmp_path / "a.jsonl", b"newer")
    assert (tmp_path / "a.jsonl").read_bytes() == b"newer"
    assert _names(tmp_path) == ["a.jsonl"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_after_an_error_everything_is_as_before(tmp_path: Path, error: type[BaseException]) -> None:
    _write(tmp_path / "a.jsonl", b"old")
    with pytest.raises(error):
        _write_half(tmp_path / "a.jsonl", error)
    assert (tmp_path / "a.jsonl").read_bytes() == b"old"
    assert _names(tmp_path) == ["a.jsonl"]


def test_a_full_disk_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnnotatorError) as caught:
        _write(tmp_path / "a.jsonl")
    assert str(caught.value) == (
        f"{tmp_path / 'a.jsonl'}: this file cannot be written (No space left on device);"
        " choose another place, or make room there."
    )
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("missing/a.jsonl", "cannot be written (No such file or directory)"),
        ("file/a.jsonl", "cannot be written (Not a directory)"),
        ("x" * 300, "cannot be written (File name too long)"),
        ("folder", "is not a file that can be replaced"),
        ("pipe", "is not a file that can be replaced"),
    ],
)
def test_places_where_nothing_can_be_written_are_told(
    tmp_path: Path, place: str, words: str
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(AnnotatorError) as caught:
        _write(tmp_path / place)
    assert str(caught.value).startswith(f"{tmp_path / place}: this")
    assert words in str(caught.value)
    assert _names(tmp_path) == ["file", "folder", "pipe"]


def test_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "goal")
    _write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "goal").read_bytes() == b"new"
