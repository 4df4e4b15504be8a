"""Archives and checksums: the same build gives the same bytes."""

from __future__ import annotations

import hashlib
import os
import tarfile
from pathlib import Path

import pytest

import release


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "dist"
    inside = folder / "annotator" / "_internal"
    inside.mkdir(parents=True)
    (folder / "annotator" / "annotator").write_bytes(b"program")
    (folder / "annotator" / "annotator").chmod(0o700)
    (inside / "sbom.cdx.json").write_text("{}", encoding="utf-8")
    (inside / "library.so.1").symlink_to("library.so")
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "DIST", folder)
    monkeypatch.setattr(release, "BUILD", folder / "annotator")
    readme = tmp_path / "packaging" / "linux" / "README.txt"
    readme.parent.mkdir(parents=True)
    readme.write_text("Hello", encoding="utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    return folder


def test_an_archive_does_not_depend_on_when_and_where_it_is_made(dist: Path) -> None:
    release.archive()
    (path,) = dist.glob("*.tar.gz")
    first = path.read_bytes()
    for file in dist.rglob("*"):
        os.utime(file, (1, 1), follow_symlinks=False)
    release.archive()
    assert path.read_bytes() == first


def test_an_archive_has_all_files_with_plain_rights(dist: Path) -> None:
    release.archive()
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as tar:
        members = {member.name.partition("/")[2]: member for member in tar.getmembers()}
    assert set(members) == {
        *("", "README.txt", "annotator", "_internal"),
        *("_internal/library.so.1", "_internal/sbom.cdx.json"),
    }
    assert members["annotator"].mode == 0o755
    assert members["README.txt"].mode == 0o644
    assert members["_internal/library.so.1"].linkname == "library.so"
    assert {(m.uid, m.uname, m.mtime) for m in members.values()} == {(0, "root", 1_000_000_000)}


def test_checksums_cover_what_is_handed_out(dist: Path) -> None:
    release.archive()
    release.checksums()
    lines = (dist / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((dist / name).read_bytes()).hexdigest() == digest


def test_the_moment_is_that_of_the_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "7")
    assert release.moment() == 7
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert release.moment() > 1_700_000_000
