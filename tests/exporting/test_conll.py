from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.exporting.conll import write_conll

Marked = Callable[..., MarkedArticle]


def _written(path: Path, *articles: MarkedArticle) -> str:
    write_conll(articles, path / "gold.conll", ExportOptions())
    return (path / "gold.conll").read_bytes().decode()


def test_tokens_and_tags_stand_in_columns(marked: Marked, tmp_path: Path) -> None:
    text = "In [South Africa|GPE][BRICS|POLICY] met.\n[China|GPE]-[Peru|GPE] trade"
    assert _written(tmp_path, marked(text.replace("][", "] ["))).split("\n") == [
        "-DOCSTART- -X- O O",
        "",
        "In -X- _ O",
        "South -X- _ B-GPE",
        "Africa -X- _ I-GPE",
        "BRICS -X- _ B-POLICY",
        "met -X- _ O",
        ". -X- _ O",
        "",
        "China -X- _ B-GPE",
        "- -X- _ O",
        "Peru -X- _ B-GPE",
        "trade -X- _ O",
        "",
        "",
    ]


def test_a_mention_over_a_line_break_keeps_its_sentence_together(
    marked: Marked, tmp_path: Path
) -> None:
    lines = _written(tmp_path, marked("the [New Development\nBank|ORG]\nmet")).split("\n\n")
    assert lines[1].split("\n")[-1] == "Bank -X- _ I-ORG"
    assert lines[2] == "met -X- _ O"


def test_a_label_with_a_blank_is_a_loss(marked: Marked, tmp_path: Path) -> None:
    report = write_conll(
        [marked("In [Peru|POLICY TERM].")], tmp_path / "gold.conll", ExportOptions()
    )
    assert [loss.reason for loss in report.losses] == [
        "has the label “POLICY TERM”, which has a blank in it"
    ]
    assert "POLICY" not in (tmp_path / "gold.conll").read_text()


def test_suggested_mentions_are_written_and_rejected_ones_are_not(
    marked: Marked, tmp_path: Path
) -> None:
    assert "B-GPE" in _written(tmp_path, marked("In [Peru|GPE].", State.SUGGESTED))
    assert "B-GPE" not in _written(tmp_path, marked("In [Peru|GPE].", State.REJECTED))
