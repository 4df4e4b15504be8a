"""What the commands do with wrong usage and with files that cannot be read or written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli import main

Failing = Callable[..., str]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["import"],
        ["import", "p.annot"],
        ["export", "p.annot"],
        ["export", "p.annot", "--format", "jsonl", "--output", "o", "--spans", "some"],
        ["export", "p.annot", "--format", "pdf", "--output", "o"],
        ["stats", "p.annot", "q.annot"],
        ["stats", "p.annot", "--js"],
        ["doctor", "who"],
    ],
)
def test_wrong_usage_is_status_2(fails: Failing, arguments: list[str]) -> None:
    fails(*arguments, status=2)


def test_an_unknown_format_is_answered_with_those_there_are(fails: Failing) -> None:
    sentence = fails("export", "p", "--format", "pdf", "--output", "o", status=2)
    assert "“pdf”" in sentence
    assert "jsonl, prodigy, spacy, conll" in sentence


@pytest.mark.parametrize(
    "data", [b"", b" \n\n", b"\x00\x01\x02\xff" * 300, b"%PDF-1.7\n%\xe2\xe3", b"\xff\xfe\x00\xd8"]
)
def test_a_file_that_is_no_text_is_named_and_no_project_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes
) -> None:
    bad, path = tmp_path / "bad.txt", tmp_path / "new.annot"
    bad.write_bytes(data)
    assert main(["import", str(path), str(bad)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith("annotator: bad.txt: ")
    assert err.count("\n") == 1
    assert out == "Nothing was imported.\n"
    assert list(tmp_path.iterdir()) == [bad]


def test_good_files_come_in_beside_bad_ones(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    (tmp_path / "bad.txt").touch()
    (tmp_path / "lines.jsonl").write_text('{"text": "One."}\nnonsense\n', encoding="utf-8")
    assert main(["import", str(tmp_path / "new.annot"), str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out == "2 articles imported.\n"
    assert [line.split(":")[1].strip() for line in err.splitlines()] == [
        "bad.txt",
        "lines.jsonl, line 2",
    ]
    assert article.exists()


@pytest.mark.parametrize("name", ["missing.txt", "empty-folder", "picture.png"])
def test_paths_without_articles_are_named_and_no_project_made(
    fails: Failing, tmp_path: Path, name: str
) -> None:
    place = tmp_path / name
    if name == "empty-folder":
        place.mkdir()
    elif name == "picture.png":
        place.write_bytes(b"\x89PNG")
    assert name in fails("import", tmp_path / "new.annot", place)
    assert not (tmp_path / "new.annot").exists()


def test_an_output_that_cannot_be_written_is_named(
    fails: Failing, news: Path, tmp_path: Path
) -> None:
    for output in (tmp_path / "no" / "where.jsonl", tmp_path):
        sentence = fails("export", news, "--format", "jsonl", "--output", output)
        assert str(output) in sentence


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_device_is_not_replaced_by_an_export(fails: Failing, news: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert str(pipe) in fails("export", news, "--format", "jsonl", "--output", pipe)
    assert pipe.is_fifo()


def test_without_gold_nothing_is_written(
    fails: Failing, tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, output = tmp_path / "new.annot", tmp_path / "gold.jsonl"
    main(["import", str(path), str(article)])
    capsys.readouterr()
    assert "--spans" in fails("export", path, "--format", "jsonl", "--output", output)
    assert not output.exists()


def test_broken_settings_stop_what_is_stored_under_a_name(
    fails: Failing, news: Path, article: Path, home: Path
) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text("analyst = 7", encoding="utf-8")
    assert "“analyst”" in fails("import", news, article)
    assert main(["stats", str(news)]) == 0
