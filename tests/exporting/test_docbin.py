from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from annotator.core.errors import AnnotatorError
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.exporting import docbin
from annotator.exporting.docbin import write_docbin

Marked = Callable[..., MarkedArticle]


def _docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def test_entities_concepts_and_metadata_come_back(marked: Marked, tmp_path: Path) -> None:
    article = marked("In [South Africa|GPE]  met\n\n[BRICS|POLICY] 🌕.")
    mentions = tuple(replace(m, concept=f"Q{n}") for n, m in enumerate(article.mentions))
    report = write_docbin(
        [replace(article, mentions=mentions)], tmp_path / "gold.spacy", ExportOptions()
    )
    (doc,) = _docs(tmp_path / "gold.spacy")
    assert doc.text == article.article.text
    assert [(entity.text, entity.label_, entity.kb_id_) for entity in doc.ents] == [
        ("South Africa", "GPE", "Q0"),
        ("BRICS", "POLICY", "Q1"),
    ]
    assert doc.user_data == {"uid": "u1", "title": "A title", "date": "2024-03-05"}
    assert {token.ent_iob_ for token in doc} == {"B", "I", "O"}
    assert (report.articles, report.spans, report.losses) == (1, 2, ())


def test_a_span_within_a_token_is_a_loss(marked: Marked, tmp_path: Path) -> None:
    article = marked("The [U.S.|GPE]-[China|GPE] talks.")
    report = write_docbin([article], tmp_path / "gold.spacy", ExportOptions())
    assert [str(loss) for loss in report.losses] == [
        "A title: “U.S.”: cuts the token “U.S.-China”",
        "A title: “China”: cuts the token “U.S.-China”",
    ]
    assert report.written == 0


@pytest.mark.parametrize(
    ("language", "text", "tokens"),
    [
        ("fr", "Vu par l'[Union africaine|ORG].", ["Vu", "par", "l'", "Union", "africaine", "."]),
        ("zh", "[习近平|PERSON]访问[北京|GPE]。", [*"习近平访问北京。"]),
        ("ja", "[東京|GPE]の\u3000会議", [*"東京の\u3000会議"]),
        ("sw", "[Kenya|GPE]  na\n[AU|ORG]", ["Kenya", " ", "na", "\n", "AU"]),
        ("", "The [AU|ORG] can't", ["The", "AU", "ca", "n't"]),
    ],
)
def test_an_article_has_the_tokens_of_its_language(
    marked: Marked, tmp_path: Path, language: str, text: str, tokens: list[str]
) -> None:
    one = marked(text)
    article = replace(one, article=one.article.in_language(language))
    usual = marked("In [Kazan|GPE].")
    report = write_docbin([usual, article, usual], tmp_path / "gold.spacy", ExportOptions())
    _, doc, _ = _docs(tmp_path / "gold.spacy")
    assert ([token.text for token in doc], doc.text) == (tokens, one.article.text)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        (mention.span.of(doc.text), mention.label) for mention in one.mentions
    ]
    assert report.losses == ()


def test_no_articles_make_a_file_that_can_be_read(tmp_path: Path) -> None:
    write_docbin([], tmp_path / "gold.spacy", ExportOptions())
    assert _docs(tmp_path / "gold.spacy") == []


@pytest.mark.parametrize("count", [0, 1, 3, 200])
def test_the_file_is_the_one_that_spacy_would_write(
    marked: Marked, tmp_path: Path, count: int
) -> None:
    article = marked("In [South Africa|GPE]  met\n\n[BRICS|POLICY] 🌕." + " Words" * count)
    write_docbin([article] * count, tmp_path / "gold.spacy", ExportOptions())
    docs = _docs(tmp_path / "gold.spacy")
    assert len(docs) == count
    attributes = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID")
    spacys = DocBin(attrs=attributes, store_user_data=True, docs=docs).to_bytes()
    assert (tmp_path / "gold.spacy").read_bytes() == spacys


def test_more_than_the_format_has_room_for_is_refused_and_leaves_nothing(
    marked: Marked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docbin, "_BYTES_HEADS", ((8, b"\xc4"),))
    with pytest.raises(AnnotatorError, match="divide it with --split"):
        write_docbin([marked("Ports agree." * 20)], tmp_path / "gold.spacy", ExportOptions())
    assert list(tmp_path.iterdir()) == []
