"""ZIP archives: as folders of files, and as weapons."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.importing import archives
from annotator.importing.archives import leads_out, open_archive
from annotator.importing.source import Choices
from tests.importing.makers import docx, packed, paragraph

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


def test_an_archive_is_read_as_a_folder(read: Read) -> None:
    files: dict[str, str | bytes] = {
        "news/b.txt": "Ports agree.",
        "news/a.docx": docx(paragraph("From Word.")),
        "news/c.jsonl": '{"text": "A line."}\nnonsense\n',
        "news/README.md": "About this.",
        "__MACOSX/news/._b.txt": "shadow",
        ".git/x.txt": "hidden",
        "news/picture.png": b"\x89PNG",
    }
    articles, (problem,) = read("all.zip", packed(files))
    assert [article.text for article in articles] == ["From Word.", "Ports agree.", "A line."]
    assert [article.meta.source for article in articles] == ["a.docx", "b.txt", "c.jsonl"]
    assert problem.where == "all.zip, news/c.jsonl, line 2"


def test_pairs_of_files_are_found_in_an_archive(read: Read) -> None:
    files = {"x/a.ann": "T1\tGPE 0 6\tBrazil\n", "x/a.txt": "Brazil met.", "y/a.txt": "Other."}
    (first, second), problems = read("brat.zip", packed(files))
    assert [suggestion.span for suggestion in first.suggestions] == [Span(0, 6)]
    assert second.text == "Other."
    assert problems == []


def test_names_that_lead_out_are_left_out_and_told(read: Read, tmp_path: Path) -> None:
    files = {"../a.txt": "Out.", "/etc/b.txt": "Out.", "C:\\c.txt": "Out.", "d.txt": "In."}
    articles, problems = read("bad.zip", packed(files))
    assert [article.text for article in articles] == ["In."]
    assert len(problems) == 3
    assert all("leads out of the archive" in problem.sentence for problem in problems)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.zip"]


@pytest.mark.parametrize("name", ["a/b.txt", "a..b.txt", "..a/b"])
def test_odd_names_that_stay_inside_are_fine(name: str) -> None:
    assert not leads_out(name)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({}, "there are no articles in this archive"),
        ({"a.png": b"x"}, "there are no articles in this archive"),
        ({"a.txt": b"a" * 70_000_000}, "hundreds of times its size"),
    ],
)
def test_archives_that_are_not_read(read: Read, files: dict[str, str | bytes], words: str) -> None:
    articles, (problem,) = read("a.zip", packed(files))
    assert articles == []
    assert problem.where == "a.zip"
    assert words in problem.sentence


def test_an_archive_within_an_archive_is_told(read: Read) -> None:
    articles, (problem,) = read("a.zip", packed({"b.zip": packed({"c.txt": "Deep."})}))
    assert articles == []
    assert str(problem) == "a.zip, b.zip: this is an archive within an archive; unpack it first."


def test_limits_on_number_and_size_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed({"a.txt": "Ports", "b.txt": "agree"})
    monkeypatch.setattr(archives, "_MOST_FILES", 1)
    with pytest.raises(InputError, match="more than 1 files"), open_archive(BytesIO(data)):
        pass
    monkeypatch.setattr(archives, "_MOST_FILES", 9)
    with pytest.raises(InputError, match="unpacks to more than"), open_archive(BytesIO(data), 9):
        pass


def test_a_list_of_files_that_is_too_long_is_not_taken_in(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_LONGEST_LIST", 100)
    articles, (problem,) = read("a.zip", packed({"a.txt": "Ports", f"{'b' * 90}.txt": "agree"}))
    assert articles == []
    assert problem.sentence == "this archive has too many files to list; split it."


def test_a_format_that_is_named_is_that_of_the_archive(read: Read) -> None:
    data = packed({"a.txt": "Ports agree.", "b.json": '{"text": "x"}'})
    articles, problems = read("a", data, choices=Choices(format="zip"))
    assert [article.text for article in articles] == ["Ports agree.", "x"]
    assert problems == []


def test_a_size_that_an_archive_lies_about_does_not_help_it() -> None:
    """Python's reader gives no more than what the archive says a file has."""
    data = bytearray(packed({"a.txt": b"a" * 1_000_000}))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    lying = BytesIO(bytes(data))
    with open_archive(lying) as archive, pytest.raises(InputError, match="damaged"):
        archive.read("a.txt")


def test_a_file_packed_in_an_unusual_way_is_refused(read: Read) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", "Ports agree.")
    _, (problem,) = read("a.zip", stream.getvalue())
    assert "packed in an unusual way" in problem.sentence


def test_every_cut_of_an_archive_gives_sentences_only(read: Read) -> None:
    data = packed({"a.txt": "Ports agree.", "b.jsonl": '{"text": "x"}'})
    for end in range(0, len(data), 7):
        _, problems = read("a.zip", data[:end])
        assert problems


def test_a_file_in_an_archive_may_be_longer_than_any_list_of_files(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_LONGEST_LIST", 1000)
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", "Ports agree. " * 1000)
    (article,), problems = read("a.zip", stream.getvalue())
    assert article.text == "Ports agree. " * 1000
    assert problems == []
