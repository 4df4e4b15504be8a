from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.exchange import MarkedArticle
from annotator.exporting.archive import add, add_stream, archive_written_whole, entry_name

Marked = Callable[..., MarkedArticle]


def test_entries_have_neither_time_nor_owner(tmp_path: Path) -> None:
    with archive_written_whole(tmp_path / "a.zip") as archive:
        add(archive, "a.txt", "ü")
        with add_stream(archive, "b.txt") as stream:
            stream.write(b"b")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.external_attr for info in archive.infolist()} == {0o644 << 16}
        assert archive.read("a.txt") == "ü".encode()
        assert archive.read("b.txt") == b"b"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Forum opens", "00007-forum-opens"),
        ("Où? À Bruxelles!", "00007-ou-a-bruxelles"),
        ("金砖国家", "00007"),
        ("../../etc/passwd", "00007-etc-passwd"),
        ("x" * 90, f"00007-{'x' * 40}"),
        ("CON", "00007-con"),
    ],
)
def test_names_of_files_are_safe_everywhere(marked: Marked, title: str, name: str) -> None:
    article = marked("In [Peru|GPE].")
    titled = replace(article.article, meta=replace(article.article.meta, title=title))
    assert entry_name(7, replace(article, article=titled)) == name
