from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

from annotator.core.exchange import ExportOptions, MarkedArticle
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


def test_no_articles_make_a_file_that_can_be_read(tmp_path: Path) -> None:
    write_docbin([], tmp_path / "gold.spacy", ExportOptions())
    assert _docs(tmp_path / "gold.spacy") == []
