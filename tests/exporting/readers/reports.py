"""Readers of what people read: tables, a web page, a Word document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.utils.escape import unescape
from pyarrow import csv

from annotator.core.exchange import MarkedArticle
from tests.exporting.readers.back import Back, BackMention

_ESCAPED = re.compile(r"'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))")  # as docs/formats.md says


def read_csv(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with Arrow's own reader, and take the marks off that keep formulas from working."""
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    names = csv.read_csv(path).schema.names
    texts = csv.ConvertOptions(column_types=dict.fromkeys(names, "string"))
    table = csv.read_csv(
        path, convert_options=texts, parse_options=csv.ParseOptions(newlines_in_values=True)
    )
    rows = table.to_pylist()
    for value in (value for row in rows for value in row.values()):
        assert not re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n]", value), "a formula"
    return _of_rows({key: _ESCAPED.sub("", value, 1) if _ESCAPED.match(value) else value
                     for key, value in row.items()} for row in rows)  # fmt: skip


def read_workbook(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with openpyxl, which tells formulas from texts."""
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Mentions", "Articles", "Labels"]
    for sheet in book:
        assert all(cell.data_type in "sn" for row in sheet.rows for cell in row), "a formula"
    head, *rows = book["Mentions"].iter_rows(values_only=True)
    back = _of_rows(dict(zip(map(str, head), map(_unescaped, row), strict=True)) for row in rows)
    listed = list(book["Articles"].iter_rows(values_only=True))[1:]
    missing = [row for row in listed if row[0] not in {article.uid for article in back}]
    assert all(row[-1] == 0 for row in missing)
    return back


def _unescaped(value: Any) -> Any:
    """Return a cell as Excel shows it: openpyxl leaves the escapes of ST_Xstring (ECMA-376)."""
    return unescape(value) if isinstance(value, str) else "" if value is None else value


def _of_rows(rows: Any) -> list[Back]:
    back: dict[str, Back] = {}
    for row in rows:
        article = back.setdefault(row["article"], Back(uid=row["article"], title=row["title"]))
        article.meta = {key: row[key] for key in ("date", "source", "language")}
        article.status = row["status"]
        article.mentions.append(
            BackMention(
                *(int(row["start"]), int(row["end"]), row["text"], row["label"], row["concept"]),
                *(row["state"], float(row["score"]), row["analyst"], row["decided_at"]),
            )
        )
    return list(back.values())


class _Page(HTMLParser):
    """The articles of a page: all there is of elements, attributes and text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.back: list[Back] = []
        self.marked: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        assert tag not in {"script", "img", "link", "iframe"}, "something would be fetched or run"
        if tag in {"meta", "br"}:
            return
        self._open.append((tag, known.get("class", "")))
        if tag == "article":
            self.back.append(Back(text="", uid=known["data-uid"], title=""))
        elif tag == "li":
            place = int(known["data-start"]), int(known["data-end"])
            words = (self.back[-1].text or "")[slice(*place)]
            more = known["data-label"], known["data-concept"], known["data-state"]
            self.back[-1].mentions.append(BackMention(*place, words, *more))
        elif tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if ("div", "text") in self._open:
            self.back[-1].text = f"{self.back[-1].text}{data}"
        elif self._open and self._open[-1][0] == "h2":
            self.back[-1].title = f"{self.back[-1].title}{data}"
        if self._open and self._open[-1][0] == "mark":
            self.marked[-1] += data


def read_web_page(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with the standard library's parser; what is highlighted must be what is listed."""
    page = _Page()
    page.feed(path.read_bytes().decode())
    page.close()
    assert not page._open
    pieces = [piece for back in page.back for piece in _pieces(back)]
    assert page.marked == pieces
    return page.back


def _pieces(back: Back) -> Iterator[str]:
    """Yield the stretches of a text that its mentions cover, cut where any begins or ends."""
    borders = sorted({border for m in back.mentions for border in (m.start, m.end)})
    for start, end in pairwise(borders):
        if any(m.start <= start and end <= m.end for m in back.mentions):
            yield (back.text or "")[start:end]


def read_word_document(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with python-docx: an article is a heading, a line about it, and its paragraphs."""
    back: list[Back] = []
    paragraphs: list[Any] = []
    for paragraph in docx.Document(str(path)).paragraphs:
        if str(paragraph.style and paragraph.style.name).casefold() == "heading 2":
            _finish(back, paragraphs)
            back.append(Back(text="", title=paragraph.text))
            paragraphs = []
        else:
            paragraphs.append(paragraph)
    _finish(back, paragraphs)
    return back


def _finish(back: list[Back], paragraphs: list[Any]) -> None:
    if not back:
        return
    text, start, label = "", -1, ""
    article = back[-1]
    for number, paragraph in enumerate(paragraphs[1:]):
        text += "\n" if number else ""
        for run in paragraph.runs:
            style = run.style.name
            if style.startswith("Mention"):
                start = len(text) if start < 0 else start
                label = style.removeprefix("Mention").strip()
                text += run.text
            elif style == "Label" and start < 0:
                assert run.text == "?"
                last = article.mentions[-1]
                article.mentions[-1] = BackMention(
                    *(last.start, last.end, last.text, last.label, last.concept, "suggested")
                )
            elif style == "Label":
                said, _, concept = run.text.partition(" · ")
                assert label in ("", said)
                place = (start, len(text), text[start:])
                article.mentions.append(BackMention(*place, said, concept, "accepted"))
                start = -1
            else:
                text += run.text
    article.text = text
