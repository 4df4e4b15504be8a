from __future__ import annotations

from pathlib import Path

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.reading import read_files


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
