"""Word, OpenDocument and Rich Text documents, and EPUB books."""

from __future__ import annotations

import socket
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import NoReturn

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from tests.importing.makers import W, docx, epub, odt, packed, paragraph

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


def _text(read: Read, name: str, data: bytes) -> str:
    (article,), problems = read(name, data)
    assert problems == []
    return article.text


def test_a_word_document_comes_in_paragraph_by_paragraph(read: Read) -> None:
    body = paragraph("Ports ", "agree 🌍") + "<w:p/><w:p/>" + paragraph("It is a deal.")
    data = docx(body, creator="A. Writer")
    (article,), problems = read("a.docx", data)
    assert article.text == "Ports agree 🌍\n\nIt is a deal."
    assert article.meta.title == "Ports agree 🌍"
    assert article.meta.extra == {"author": "A. Writer"}
    assert problems == []


@pytest.mark.parametrize(
    ("name", "part", "data"),
    [
        ("a.docx", "docProps/core.xml", docx(paragraph("Ports agree."))),
        ("a.odt", "meta.xml", odt("<text:p>Ports agree.</text:p>")),
    ],
)
def test_author_and_language_are_those_that_a_document_names(
    read: Read, name: str, part: str, data: bytes
) -> None:
    stream = BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(
            part,
            '<about xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A. Writer</dc:creator>'
            "<dc:language>pt-BR</dc:language></about>",
        )
    (article,), problems = read(name, stream.getvalue())
    assert article.meta.language == "pt"
    assert article.meta.extra == {"author": "A. Writer", "language_given": "pt-BR"}
    assert problems == []


def test_insertions_are_text_and_deletions_are_not(read: Read) -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old</w:delText><w:t>older</w:t></w:r></w:del>"
        "<w:sdt><w:sdtPr><w:t>hint</w:t></w:sdtPr><w:sdtContent><w:r><w:t> words</w:t></w:r>"
        "</w:sdtContent></w:sdt><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert _text(read, "a.docx", docx(body)) == "new words"


def test_tabs_breaks_tables_and_notes_have_their_places(read: Read) -> None:
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("one", "two"))
    body = (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
        f"<w:t>c</w:t></w:r></w:p><w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    assert _text(read, "a.docx", docx(body, paragraph("A note."))) == "a\tb\nc\none\ntwo\n\nA note."


def test_an_opendocument_text_comes_in_with_its_notes_at_the_end(read: Read) -> None:
    body = (
        "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
        "<text:h>Ports agree</text:h>\n <text:p>One<text:s text:c='3'/>two<text:note>"
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note><text:tab/><text:span>three</text:span>"
        "<text:line-break/>four.<office:annotation><text:p>Why?</text:p></office:annotation>"
        "</text:p>"
    )
    text = _text(read, "a.odt", odt(body))
    assert text == "Ports agree\nOne   two\tthree\nfour.\nA note."


def test_no_element_stands_for_endless_blanks(read: Read) -> None:
    text = _text(read, "a.odt", odt("<text:p>a<text:s text:c='99999999'/>b</text:p>"))
    assert len(text) < 2000


def test_the_chapters_of_a_book_come_in_their_order(read: Read) -> None:
    data = epub(
        "<p>Second&nbsp;one</p>", "<h1>First</h1>\n<p>It   is\n<b>bold</b>.</p><nav>x</nav>"
    )
    (article,), _ = read("a.epub", data)
    assert article.text == "First\nIt is bold.\n\nSecond\u00a0one"
    assert (article.meta.title, article.meta.date) == ("Ports report", "2024-03-05")
    assert article.meta.language == "en"


def test_rich_text_comes_in_with_all_its_characters(read: Read) -> None:
    data = rb"{\rtf1\ansi\ansicpg1252\pard Ports agr\'e9e \u-10180?\u-8243? end.\par Next}"
    assert _text(read, "a.rtf", data) == "Ports agrée 🏍 end.\nNext"


_ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
_EXTERNAL = '<!DOCTYPE d SYSTEM "file:///etc/passwd">'


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", b"nonsense", "damaged or not a ZIP archive"),
        ("a.docx", packed({"other.xml": "<a/>"}), "this is no Word document"),
        ("a.docx", packed({"word/document.xml": "<a>"}), "not well-formed XML (line 1)"),
        ("a.docx", packed({"word/document.xml": _ENTITY + "<a>&b;</a>"}), "DOCTYPE or entities"),
        ("a.docx", packed({"word/document.xml": _EXTERNAL + "<a/>"}), "DOCTYPE or entities"),
        ("a.docx", docx("<w:p/>"), "there is no text in it"),
        ("a.odt", packed({"other.xml": "<a/>"}), "this is no OpenDocument text"),
        ("a.odt", packed({"content.xml": _ENTITY + "<a>&b;</a>"}), "DOCTYPE or entities"),
        ("a.epub", packed({"a.html": "<a/>"}), "this is no EPUB book"),
        ("a.epub", epub("<p>broken"), "the chapter OPS/c 0.xhtml is not well-formed"),
        ("a.rtf", b"Ports", "this is no Rich Text document"),
        ("a.docx", docx(paragraph("a"))[:-60], "damaged or not a ZIP archive"),
    ],
)
def test_bad_documents_give_one_sentence(read: Read, name: str, data: bytes, words: str) -> None:
    articles, (problem,) = read(name, data)
    assert articles == []
    assert problem.where == name
    assert words in problem.sentence


def test_macros_and_references_outside_are_not_looked_at(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document with a macro, a template, a picture and a field from elsewhere is its text."""

    def refuse(*_: object) -> NoReturn:
        pytest.fail("something was fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    outside = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/attachedTemplate" Target="http://198.51.100.1/t.dotm"'
        ' TargetMode="External"/></Relationships>'
    )
    field = "<w:r><w:instrText>INCLUDETEXT \\\\198.51.100.1\\a.docx</w:instrText></w:r>"
    body = paragraph("Ports agree") + f"<w:p>{field}<w:r><w:t>Next</w:t></w:r></w:p>"
    files = {"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'}
    files |= {"word/_rels/document.xml.rels": outside, "word/vbaProject.bin": "Sub AutoOpen()"}
    articles, problems = read("a.docm", packed(files))
    assert ([article.text for article in articles], problems) == (["Ports agree\nNext"], [])


def test_a_locked_document_is_told(read: Read) -> None:
    data = bytearray(docx(paragraph("Ports")))
    for place in range(len(data) - 4):
        if data[place : place + 4] == b"PK\x01\x02":
            data[place + 8] |= 1
    _, (problem,) = read("a.docx", bytes(data))
    assert "is locked with a password" in problem.sentence
