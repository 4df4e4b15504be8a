"""Reports to read, as their readers see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.web_page import write_web_page
from annotator.exporting.word_document import write_word_document

Marked = Callable[..., MarkedArticle]

_OPTIONS = ExportOptions(
    LabelScheme("S", (Label("GPE", "3", "Countries & cities.", "#00620F", "#3FC65C"),)),
    {"PE": "Peru, the country"},
)


def _page(article: MarkedArticle, path: Path) -> str:
    write_web_page([article], path, _OPTIONS)
    return path.read_text("utf-8")


def test_a_mention_is_highlighted_in_the_ink_of_its_label(marked: Marked, tmp_path: Path) -> None:
    page = _page(marked("In [Peru|GPE] & <b>."), tmp_path / "o.html")
    assert ".ink0 { --ink: #00620F; }" in page
    assert (
        '<div class="text" dir="auto">In <mark class="ink0" title="GPE" data-tag="GPE">Peru</mark>'
        " &amp; &lt;b&gt;.</div>"
    ) in page
    assert "<dd>Countries &amp; cities.</dd>" in page
    assert '<p class="about">2024-03-05 · a.txt</p>' in page


def test_pieces_of_overlapping_mentions_say_all_that_they_are(
    marked: Marked, tmp_path: Path
) -> None:
    article = marked("New [South Wales|GPE] Police")
    over = Mention(Span(0, 22), "ORG", State.SUGGESTED, "PE")
    page = _page(replace(article, mentions=(*article.mentions, over)), tmp_path / "o.html")
    assert (
        '<mark class=" undecided" title="ORG, PE Peru, the country, undecided">New </mark>'
        '<mark class="ink0" title="ORG, PE Peru, the country, undecided; GPE" data-tag="GPE">'
        'South Wales</mark><mark class=" undecided"'
        ' title="ORG, PE Peru, the country, undecided" data-tag="ORG"> Police</mark>'
    ) in page


def test_a_page_runs_and_fetches_nothing(marked: Marked, tmp_path: Path) -> None:
    article = marked("<script>alert(1)</script> [x|GPE]")
    page = _page(article, tmp_path / "o.html")
    assert "<script" not in page
    assert "default-src 'none'" in page


def _document(article: MarkedArticle, path: Path) -> list[list[tuple[str, str]]]:
    write_word_document([article], path, _OPTIONS)
    paragraphs = docx.Document(str(path)).paragraphs
    return [[(run.text, str(run.style.name)) for run in p.runs if run.style] for p in paragraphs]


def test_a_document_has_a_legend_and_articles(marked: Marked, tmp_path: Path) -> None:
    article = marked("In [Peru|GPE].\n\nIt\train.")
    named = replace(article, mentions=(replace(article.mentions[0], concept="PE"),))
    plain = "Default Paragraph Font"
    assert _document(named, tmp_path / "o.docx")[1:] == [
        [("GPE", "Mention GPE"), ("  Countries & cities.", plain)],
        [("A question mark is after what nobody has decided about yet.", plain)],
        [("A title", plain)],
        [("2024-03-05 · a.txt", plain)],
        [
            *(("In ", plain), ("Peru", "Mention GPE"), ("GPE · Peru, the country", "Label")),
            (".", plain),
        ],
        [],
        [("It\train.", plain)],
    ]


def test_an_undecided_mention_has_a_question_mark(marked: Marked, tmp_path: Path) -> None:
    runs = _document(marked("[Peru|GPE]", State.SUGGESTED), tmp_path / "o.docx")[-1]
    assert [words for words, _ in runs] == ["Peru", "GPE", "?"]


def test_a_mention_at_a_line_break_is_told(marked: Marked, tmp_path: Path) -> None:
    report = write_word_document([marked("In[\nPeru|GPE]")], tmp_path / "o.docx", _OPTIONS)
    assert [loss.reason for loss in report.losses] == ["begins or ends with a line break"]
