from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.core.whole_file import whole_file


def _write(path: Path, data: bytes) -> None:
    with whole_file(path) as stream:
        stream.write(data)


def test_a_file_that_cannot_be_finished_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    _write(path, b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        _write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_link_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "goal.txt").touch()
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "goal.txt")
    _write(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "goal.txt").read_bytes() == b"new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    ours, theirs = os.openpty()
    name = os.ttyname(theirs)
    _write(Path(name), b"to read")
    assert os.read(ours, 100) == b"to read"
    assert not Path(name).is_file()
    os.close(ours)
    os.close(theirs)


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        _write(tmp_path, b"new")
    assert tmp_path.is_dir()
