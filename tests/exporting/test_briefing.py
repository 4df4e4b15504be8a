"""Briefings: every number leads to its sources, every quotation has its footnote."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.article import Metadata
from annotator.core.briefing import Briefing, quoted
from annotator.core.exchange import IncomingArticle
from annotator.core.figures import FigureName
from annotator.core.listing import ArticleFilter
from annotator.core.span import Span
from annotator.exporting.briefing import write_briefing
from annotator.exporting.document import Picture
from annotator.project import Project
from annotator.reader import Reader
from tests.builders import import_articles, nasty_texts, new_project, suggest, suggestion

TEXTS = (
    "First line. BRICS met in Kazan & <Lula> spoke. BRICS grows.\nLast line.",
    "Kazan hosted BRICS again.",
)
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
PICTURE = Picture(_PIXEL, b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Labels", 100, 50)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    with closing(new_project(tmp_path)) as project:
        import_articles(
            project,
            [
                IncomingArticle(text, Metadata(f"Title {n}", day, "Daily"), f"{n:064d}")
                for n, text, day in ((1, TEXTS[0], "2024-05-02"), (2, TEXTS[1], "2024-01-01"))
            ],
        )
        for number, text in enumerate(TEXTS, start=1):
            bloc = replace(suggestion("BRICS", "POLICY", text=text), concept="BRICS")
            again = replace(bloc, span=Span(text.rindex("BRICS"), text.rindex("BRICS") + 5))
            marks = suggest(
                project, number, *dict.fromkeys((bloc, again)), suggestion("Kazan", text=text)
            )
            project.perform(rules.accept_rest(marks, project.stamp()))
        yield project


def briefing_of(project: Project, within: ArticleFilter | None = None) -> Briefing:
    with Reader(project.path) as reader:
        return reader.briefing(within or ArticleFilter())


def written(project: Project, path: Path) -> Path:
    pictures = {FigureName.LABELS: PICTURE}
    write_briefing(briefing_of(project), pictures, {"BRICS": "BRICS group"}, "Briefing", path)
    return path


def test_what_it_says_is_counted_and_cited(library: Project) -> None:
    briefing = briefing_of(library)
    assert (briefing.articles, briefing.mentions) == (2, 5)
    assert [source.title for source in briefing.sources] == ["Title 2", "Title 1"]
    (subject,) = briefing.subjects
    assert (subject.concept, subject.mentions, subject.by_source) == ("BRICS", 3, {1: 1, 2: 2})
    passage = subject.passages[0]
    assert (passage.before, passage.words) == ("", "BRICS")
    assert passage.after == " met in Kazan & <Lula> spoke."
    assert TEXTS[0][passage.start :].startswith("BRICS met")
    assert briefing.met_in == {(0, 0): (1, 2)}


def test_only_the_articles_of_the_filter_count(library: Project) -> None:
    briefing = briefing_of(library, ArticleFilter(first_day="2024-02-01"))
    assert (briefing.articles, briefing.mentions) == (1, 3)
    assert [source.title for source in briefing.sources] == ["Title 1"]


def test_the_web_page_links_each_quotation_to_its_note(library: Project, tmp_path: Path) -> None:
    page = written(library, tmp_path / "briefing.html").read_text("utf-8")
    assert set(re.findall(r'href="#(note\d+)"', page)) == set(re.findall(r'id="(note\d+)"', page))
    assert "3 mentions in 2 articles: S1 ×1, S2 ×2." in page
    assert "<strong>BRICS</strong> met in Kazan &amp; &lt;Lula&gt; spoke." in page
    assert "“Title 1”, Daily, 2024-05-02 (S2, character 12)." in page
    assert "<h2>BRICS group</h2>" in page
    assert not re.search(r"https?://(?!www\.w3\.org)|<script", page)


def test_word_reads_the_same_with_footnotes_and_picture(library: Project, tmp_path: Path) -> None:
    path = written(library, tmp_path / "briefing.docx")
    opened = docx.Document(str(path))
    said = [paragraph.text for paragraph in opened.paragraphs]
    assert said[0] == "Briefing"
    assert "“BRICS met in Kazan & <Lula> spoke.”" in said
    (table,) = opened.tables
    assert [cell.text for cell in table.rows[1].cells] == ["Kazan", "BRICS", "2", "S1, S2"]
    assert len(opened.inline_shapes) == 1
    with zipfile.ZipFile(path) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        notes = ElementTree.fromstring(archive.read("word/footnotes.xml"))
    cited = [e.get(f"{_WORD}id") for e in body.iter(f"{_WORD}footnoteReference")]
    there = {e.get(f"{_WORD}id") for e in notes.iter(f"{_WORD}footnote")}
    assert cited == ["1", "2"]
    assert set(cited) < there


def test_the_same_briefing_is_the_same_bytes(library: Project, tmp_path: Path) -> None:
    for ending in ("html", "docx"):
        one = written(library, tmp_path / f"one.{ending}").read_bytes()
        assert one == written(library, tmp_path / f"two.{ending}").read_bytes()


@given(text=nasty_texts(max_size=60).filter(bool), data=st.data())
def test_a_quotation_holds_its_words_and_what_is_beside_them(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    before, words, after = quoted(text, Span(start, end))
    assert words == text[start:end]
    assert text[:start].endswith(before)
    assert text[end:].startswith(after)


def test_what_is_long_is_cut_at_blanks() -> None:
    text = "word " * 400
    before, words, after = quoted(text, Span(1000, 1004))
    assert before.startswith("… word")
    assert after.endswith("word …")
    assert len(before) + len(words) + len(after) < 600
