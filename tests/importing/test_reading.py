from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import reading
from annotator.importing.formats import FORMATS
from annotator.importing.reading import read_files
from annotator.importing.source import Choices


def test_files_are_read_one_at_a_time(tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Ports agree.")
    reading = read_files([first, second])
    assert isinstance(next(reading), IncomingArticle)
    second.write_text("Written after the first was read.")
    article = next(reading)
    assert isinstance(article, IncomingArticle)
    assert article.text == "Written after the first was read."


def test_a_bad_file_does_not_keep_the_others_out(tmp_path: Path) -> None:
    names = ["empty.txt", "missing.txt", "folder.txt", "figure.png", "good.txt"]
    (tmp_path / "empty.txt").touch()
    (tmp_path / "figure.png").write_bytes(b"\x89PNG")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "good.txt").write_text("Ports agree.")
    *problems, article = read_files([tmp_path / name for name in names])
    assert isinstance(article, IncomingArticle)
    sentences = [str(problem) for problem in problems]
    assert all(isinstance(problem, Problem) for problem in problems)
    assert sentences[0].startswith("empty.txt: this file is empty;")
    assert sentences[1].startswith("missing.txt: this file cannot be read (No such file or dir")
    assert sentences[2].startswith("folder.txt: this file cannot be read (Is a directory)")
    assert sentences[3].startswith("figure.png: files that end in .png cannot be imported;")


def test_a_name_that_is_no_unicode_is_made_fit(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    path.write_text("Ports agree.")
    (article,) = read_files([path])
    assert isinstance(article, IncomingArticle)
    assert article.meta.source == "caf\ufffd.txt"


def test_of_a_file_with_countless_problems_the_others_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_MOST_PROBLEMS", 2)
    line = '{"text": "Ports agree.", "spans": [{"start": 0, "end": 99, "label": "X"}]}'
    (tmp_path / "a.jsonl").write_text("\n".join([line] * 4))
    items = list(read_files([tmp_path / "a.jsonl"]))
    problems = [item for item in items if isinstance(item, Problem)]
    assert len(items) - len(problems) == 4
    assert [problem.spans for problem in problems] == [1, 1, 2]
    assert str(problems[-1]) == "a.jsonl: 2 more problems in this file are not listed."


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS)
def test_a_file_of_gigabytes_is_refused_at_once(tmp_path: Path, name: str) -> None:
    """Three gigabytes of nothing, which take no room on the disk."""
    path = tmp_path / f"a{FORMATS[name].endings[0]}"
    (tmp_path / "a.txt").write_text("Ports agree.")
    with path.open("wb") as stream:
        stream.truncate(3 * 2**30)
    (problem,) = read_files([path], choices=Choices(format=name))
    assert isinstance(problem, Problem)
    assert problem.fatal
