from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.importing.paths import find_files
from annotator.importing.reading import read_files

_TEXT = "🌍 Brazil and the Belt and\nRoad Initiative met.\n"


def _read(
    folder: Path, ann: str | bytes, text: str | None = _TEXT
) -> list[IncomingArticle | Problem]:
    (folder / "a.ann").write_bytes(ann.encode() if isinstance(ann, str) else ann)
    if text is not None:
        (folder / "a.txt").write_bytes(text.encode())
    files, problems = find_files([folder])
    assert problems == []
    return list(read_files(files))


def test_spans_concepts_and_doubts_come_in(tmp_path: Path) -> None:
    ann = (
        "T1\tGPE 2 8\tBrazil\nN1\tReference T1 Wikidata:Q155\tBrazil\n"
        "T2\tPOLICY 17 25;26 41\tBelt and Road Initiative\nA1\tUndecided T2\n"
        "N2\tReference T2 Annotator:B%20R%25I\tBelt\n#1\tAnnotatorNotes T1\tsure?\n"
    )
    (article,) = _read(tmp_path, ann)
    assert isinstance(article, IncomingArticle)
    found = [(s.span.of(article.text), s.label, s.concept) for s in article.suggestions]
    assert found == [
        ("Brazil", "GPE", "Q155"),
        ("Belt and\nRoad Initiative", "POLICY", "B R%I"),
    ]
    assert article.meta.source == "a.txt"


def test_line_ends_of_windows_do_not_move_spans(tmp_path: Path) -> None:
    text = "One\r\nBrazil met.\r\n"
    (article,) = _read(tmp_path, "T1\tGPE 5 11\tBrazil\r\n", text)
    assert isinstance(article, IncomingArticle)
    assert [s.span for s in article.suggestions] == [Span(4, 10)]


def test_other_lines_are_counted_and_broken_ones_told(tmp_path: Path) -> None:
    ann = (
        "T1\tGPE 2 8\tBrazil\nR1\tOrigin Arg1:T1 Arg2:T1\t\nE1\tTalk:T1\nA1\tNegation T1\n"
        "*\tEquiv T1 T1\nT2\tGPE 2\tx\nT3\tGPE 2 8;13 16\tBrazil the\nhello\nT4\tGPE 13 900\tthe\n"
        "T5\tGPE 9 12\tthe\n"
    )
    article, *problems = _read(tmp_path, ann)
    assert isinstance(article, IncomingArticle)
    assert [s.span for s in article.suggestions] == [Span(2, 8)]
    told = [str(problem) for problem in problems]
    assert "a.ann: 2 relations in it were left out." in told
    assert "a.ann, line 6: it needs a type, a start and an end; it was left out." in told
    assert "a.ann, line 7: it is in pieces with words between them; it was left out." in told
    assert "a.ann, line 8: this line is none that brat writes; it was left out." in told
    assert any("T4 (line 9) was left out: 13–900 is not within the text" in one for one in told)
    assert any("T5 (line 10) was left out: it should be “the”" in one for one in told)
    assert len(told) == 8


@pytest.mark.parametrize("ann", ["", "\n"])
def test_a_text_without_spans_is_a_text(tmp_path: Path, ann: str) -> None:
    (article,) = _read(tmp_path, ann)
    assert isinstance(article, IncomingArticle)
    assert article.suggestions == ()


def test_a_missing_text_is_named(tmp_path: Path) -> None:
    (problem,) = _read(tmp_path, "T1\tGPE 2 8\tBrazil\n", None)
    assert str(problem) == "a.ann: its text, a.txt, is not beside it; put both in one folder."


def test_a_folder_gives_each_text_once(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Other.")
    assert len(_read(tmp_path, "")) == 2
    named, _ = find_files([tmp_path / "a.txt", tmp_path / "a.ann"])
    assert named == [tmp_path / "a.ann"]
    assert find_files([tmp_path / "a.txt"])[0] == [tmp_path / "a.txt"]
