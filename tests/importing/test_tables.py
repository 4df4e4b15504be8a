"""Tables: CSV and TSV files, and Excel workbooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO

import pytest

from annotator.core.article import Metadata
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import csv_table, source, xlsx
from annotator.importing.columns import role_of, roles
from annotator.importing.csv_table import read_csv
from annotator.importing.source import Choices, Source
from tests.importing.makers import packed, workbook

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


def test_usual_names_of_columns_are_understood() -> None:
    names = ["Headline", "Article text", "PUBLISHED_AT", "Outlet", "lang", "URL", "Desk"]
    assert [role_of(name) for name in names] == [
        *("title", "text", "date", "source", "language", "address", "")
    ]
    assert roles(["content", "text"], {}) == {"text": 1}
    assert roles(["title", "text"], {"text": "title"})["text"] == 0
    assert roles(["text", "title"], {"title": ""}) == {"text": 0}
    assert roles(["a", "b"], {"text": "2"}) == {"text": 1}


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({}, "no column is known to hold the texts; say which one does. There are “a”, “b”."),
        ({"text": "c"}, "there is no column “c”. There are “a”, “b”."),
        ({"text": "3"}, "there is no column “3”."),
        ({"words": "a"}, "“words” is nothing a column can hold; choose text, title,"),
    ],
)
def test_what_cannot_be_told_of_columns_is_told(chosen: dict[str, str], words: str) -> None:
    with pytest.raises(InputError) as caught:
        roles(["a", "b"], chosen)
    assert words in str(caught.value)


def test_each_row_is_an_article_with_all_its_columns(read: Read) -> None:
    rows = "Headline,Body,Date,Outlet,Lang,Link,Desk\r\n" + (
        'Ports agree,"They said ""yes"",\nand went.",5 March 2024,Daily,en,https://e.org/1,3\r\n'
        "\r\n"
        ",Second one.,,,,,\r\n"
    )
    (first, second), problems = read("a.csv", rows)
    assert first.text == 'They said "yes",\nand went.'
    assert first.meta == Metadata(
        "Ports agree",
        "2024-03-05",
        "Daily",
        "en",
        {"address": "https://e.org/1", "Desk": "3", "date_given": "5 March 2024"},
    )
    assert second.meta == Metadata("Second one.", "", "a.csv")
    assert first.sha256 != second.sha256
    assert problems == []


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_separators_and_encodings_are_recognised(read: Read, sign: str, codec: str) -> None:
    rows = f"title{sign}text{sign}n\nPorts{sign}🌍 They agree.{sign}1\n"
    (article,), problems = read("a.tsv", rows.encode(codec))
    assert (article.meta.title, article.text) == ("Ports", "🌍 They agree.")
    assert problems == []


def test_bad_rows_do_not_stop_the_others(read: Read) -> None:
    (first, last), problems = read("a.csv", "title,text\nA,One.\nB,\nC,Two.,x,y\n")
    assert (first.text, last.text) == ("One.", "Two.")
    assert [str(problem) for problem in problems] == [
        "a.csv, line 3: there is no text in it, so there is nothing to annotate.",
        "a.csv, line 4: it has 2 cells more than the table has columns.",
    ]
    assert [problem.fatal for problem in problems] == [True, False]


def test_a_table_without_a_head_has_numbers(read: Read) -> None:
    rows = f"1,{'Ports agree. ' * 20}\n2,Second text.\n"
    assert "There are “1”, “2”." in read("a.csv", rows)[1][0].sentence
    articles, _ = read("a.csv", rows, choices=Choices(columns={"text": "2"}))
    assert [article.text for article in articles] == ["Ports agree. " * 20, "Second text."]


def test_columns_of_one_name_and_names_of_roles_are_kept_apart(read: Read) -> None:
    rows = "text,a,a,,title\nPorts.,1,2,3,4\n"
    (article,), _ = read("a.csv", rows, choices=Choices(columns={"title": ""}))
    assert article.meta.extra == {"a": "1", "a 3": "2", "column 4": "3", "title_given": "4"}


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x01\x02\x03", b"%PDF-1.4"])
def test_files_that_are_no_tables_give_one_sentence(read: Read, data: bytes) -> None:
    articles, (problem,) = read("a.csv", data)
    assert articles == []
    assert problem.where == "a.csv"


@pytest.mark.parametrize(
    ("data", "kind"),
    [(rb"{\rtf1 Ports; agree.}", "an RTF document"), (b"%PDF-1.4\n1", "a PDF file")],
)
def test_another_kind_of_file_is_named(read: Read, data: bytes, kind: str) -> None:
    articles, (problem,) = read("a.csv", data)
    assert articles == []
    assert f"this is {kind}" in problem.sentence


def test_a_table_too_long_for_the_memory_is_read_row_by_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(csv_table, "MAX_BYTES", 50)
    data = "\ufefftext,n\n" + "".join(f"Text number {n} é.,{n}\n" for n in range(100))
    items = list(read_csv(Source("a.csv", BytesIO(data.encode()))))
    assert len(items) == 100
    with pytest.raises(InputError, match="must be in UTF-8"):
        list(read_csv(Source("a.csv", BytesIO(data.encode("cp1252", "replace")))))


def test_a_cell_too_large_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "MAX_BYTES", 100)
    monkeypatch.setattr(source, "MAX_BYTES", 100)
    _, (problem,) = read("a.csv", "text,n\n" + "x" * 200 + ",1\n")
    assert "longer than 64 MB" in problem.sentence
    _, (problem,) = read("a.csv", 'text,n\n"' + ("x" * 60 + "\n") * 5)
    assert "line 2 cannot be read as a row" in problem.sentence


def test_workbooks_come_in_sheet_by_sheet(read: Read) -> None:
    head = ["Title", "Text", "Date", "Pages", "Share"]
    data = workbook(
        {
            "News": [head, ["Ports", "They agree.", datetime(2024, 3, 5), 3.0, 0.5], [None] * 5],
            "Blank": [],
            "Notes": [["who", "what"], ["me", "this"]],
            "More": [["text", "day"], ["=1+1", date(2024, 3, 6)], ["Second.", None]],
        }
    )
    articles, problems = read("a.xlsx", data)
    assert [article.text for article in articles] == ["They agree.", "Second."]
    assert articles[0].meta == Metadata(
        "Ports", "2024-03-05", "a.xlsx", extra={"Pages": 3, "Share": 0.5}
    )
    assert [problem.where for problem in problems] == [
        "a.xlsx, sheet More, row 2",  # a formula that was never worked out
        "a.xlsx, sheet Notes",
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"nonsense", "damaged or not a ZIP archive"),
        (packed({"a.xml": "<a/>"}), "this workbook is damaged"),
        (workbook({"A": []}), "this workbook is empty"),
    ],
)
def test_files_that_are_no_workbooks_give_one_sentence(read: Read, data: bytes, words: str) -> None:
    articles, (problem,) = read("a.xlsx", data)
    assert articles == []
    assert words in problem.sentence


def test_a_sheet_without_end_is_stopped(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "_MOST_ROWS", 3)
    articles, problems = read("a.xlsx", workbook({"A": [["text"], *([["a"]] * 9)]}))
    assert len(articles) == 2
    assert "more rows than Excel has room for" in problems[-1].sentence
