"""Tables of mentions, as spreadsheets show them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting import workbook
from annotator.exporting.comma_separated import write_csv
from annotator.exporting.workbook import write_workbook

Marked = Callable[..., MarkedArticle]

_SCHEME = LabelScheme("S", (Label("GPE", "3", "Countries.", "#00620F", "#3FC65C"),))


def _rows(article: MarkedArticle, path: Path) -> list[dict[str, str]]:
    write_csv([article], path, ExportOptions(concepts={"PE": "Peru, the country"}))
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_row_has_the_mention_and_what_stands_around_it(marked: Marked, tmp_path: Path) -> None:
    article = marked("All trade,\n\tsaid “[Peru|GPE]”,  will\u00a0grow.")
    named = replace(article, mentions=(replace(article.mentions[0], concept="PE"),))
    assert _rows(named, tmp_path / "o") == [
        {
            **{"article": "u1", "title": "A title", "date": "2024-03-05", "source": "a.txt"},
            **{"language": "", "status": "done", "start": "18", "end": "22"},
            **{"before": "All trade, said “", "text": "Peru", "after": "”, will grow."},
            **{"label": "GPE", "concept": "PE", "concept_name": "Peru, the country"},
            **{"state": "accepted", "score": "1.0", "origin": "analyst", "reason": ""},
            **{"analyst": "", "decided_at": ""},
        }
    ]


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\tx", "'\tx"),
        ("\n=1", "'\n=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'s", "'s"),
        ("a=1", "a=1"),
        ("“-”", "“-”"),
    ],
)
def test_no_cell_is_a_formula(marked: Marked, tmp_path: Path, words: str, cell: str) -> None:
    article = marked(f"x{words}y")
    mention = Mention(Span(1, 1 + len(words)), "GPE", State.ACCEPTED)
    (row,) = _rows(replace(article, mentions=(mention,)), tmp_path / "o")
    assert row["text"] == cell


def test_rejected_mentions_have_rows_too(marked: Marked, tmp_path: Path) -> None:
    (row,) = _rows(marked("In [Peru|GPE].", State.REJECTED), tmp_path / "o")
    assert row["state"] == "rejected"


def test_a_workbook_counts_articles_and_labels(marked: Marked, tmp_path: Path) -> None:
    articles = [marked("[Peru|GPE] and [Chile|LAW]"), marked("[Peru|GPE]", State.REJECTED)]
    write_workbook(articles, tmp_path / "o.xlsx", ExportOptions(_SCHEME))
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert [cell.value for cell in book["Mentions"]["J"]] == ["text", "Peru", "Chile", "Peru"]
    assert [cell.value for cell in book["Articles"]["G"]] == ["mentions", 2, 0]
    assert list(book["Labels"].iter_rows(min_row=2, values_only=True)) == [
        ("GPE", "Countries.", 1),
        ("LAW", None, 1),
    ]


def test_a_formula_in_a_text_stays_a_text_in_a_workbook(marked: Marked, tmp_path: Path) -> None:
    article = marked("[=1+1|GPE]")
    write_workbook([article], tmp_path / "o.xlsx", ExportOptions())
    cell = openpyxl.load_workbook(tmp_path / "o.xlsx")["Mentions"]["J2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_what_a_sheet_cannot_hold_is_told(
    marked: Marked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    article = marked(f"[{'🌕' * 16_384}|GPE] [{'a' * 32_767}|GPE] [b|GPE] [c|GPE]")
    report = write_workbook([article], tmp_path / "o.xlsx", ExportOptions())
    assert [(loss.text[0], loss.reason) for loss in report.losses] == [
        ("🌕", "no cell holds more than 32,767 characters"),
        ("c", "no sheet has more than 3 rows"),
    ]
    assert report.written == 2
