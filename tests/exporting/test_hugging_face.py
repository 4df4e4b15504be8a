"""The data set as its library and its card show it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.hugging_face import tag_names, write_hugging_face

Marked = Callable[..., MarkedArticle]

_SCHEME = LabelScheme("S", (Label("GPE", "3", "Countries.", "#00620F", "#3FC65C"),))


def _card(options: ExportOptions, *articles: MarkedArticle, path: Path) -> list[str]:
    write_hugging_face(articles, path, options)
    with zipfile.ZipFile(path) as archive:
        return archive.read("README.md").decode().split("\n")


def _rows(path: Path, part: str = "train") -> list[dict[str, Any]]:
    with zipfile.ZipFile(path) as archive:
        data = archive.read(f"data/{part}-00000-of-00001.parquet")
    rows: list[dict[str, Any]] = parquet.read_table(BytesIO(data)).to_pylist()
    return rows


def test_tags_are_numbers_with_names(marked: Marked, tmp_path: Path) -> None:
    article = marked("In [South Africa|GPE].")
    write_hugging_face([article], tmp_path / "o", ExportOptions(_SCHEME))
    (row,) = _rows(tmp_path / "o")
    names = tag_names(_SCHEME.names)
    assert row["tokens"] == ["In", "South", "Africa", "."]
    assert [names[tag] for tag in row["ner_tags"]] == ["O", "B-GPE", "I-GPE", "O"]


def test_what_has_no_tag_is_a_span_and_is_counted(marked: Marked, tmp_path: Path) -> None:
    article = marked("The [Brazil|GPE]ian [BRICS|POLICY] and [New York|GPE]")
    over = Mention(Span(24, 27), "GPE", article.mentions[0].state)
    both = replace(article, mentions=(*article.mentions, over))
    report = write_hugging_face([both], tmp_path / "o", ExportOptions(_SCHEME))
    assert report.without == {"tags": 3}
    assert report.losses == ()
    (row,) = _rows(tmp_path / "o")
    assert [span["text"] for span in row["spans"]] == ["Brazil", "BRICS", "New", "New York"]
    assert sum(tag > 0 for tag in row["ner_tags"]) == 2


def test_parts_have_the_names_of_the_library(marked: Marked, tmp_path: Path) -> None:
    articles = []
    for uid in ("a", "b", "c"):
        article = marked("In [Peru|GPE].")
        articles.append(replace(article, article=replace(article.article, uid=uid)))
    options = ExportOptions(_SCHEME, parts={"a": "train", "b": "dev", "c": "test"})
    card = _card(options, *articles, path=tmp_path / "o")
    for part, uid in (("train", "a"), ("validation", "b"), ("test", "c")):
        assert [row["id"] for row in _rows(tmp_path / "o", part)] == [uid]
        assert f"  - split: {part}" in card
        assert f"    path: data/{part}-*.parquet" in card


@pytest.mark.parametrize(
    ("licence", "lines"),
    [
        ("", ["license: unknown"]),
        ("CC-BY-4.0", ["license: cc-by-4.0"]),
        ("ask “us”: \n now", ["license: other", 'license_name: "ask “us”: \\n now"']),
    ],
)
def test_the_card_names_the_licence(licence: str, lines: list[str], tmp_path: Path) -> None:
    card = _card(ExportOptions(_SCHEME, licence=licence), path=tmp_path / "o")
    assert card[1 : 1 + len(lines)] == lines


def test_the_card_has_labels_and_languages(marked: Marked, tmp_path: Path) -> None:
    article = marked("In [Peru|GPE].")
    english = replace(article.article.meta, language="en")
    spoken = replace(article, article=replace(article.article, meta=english))
    card = _card(ExportOptions(_SCHEME), spoken, path=tmp_path / "o")
    assert card[2:4] == ["language:", "- en"]
    assert "| GPE | 0 | 1 | 0 | Countries. |" in card
