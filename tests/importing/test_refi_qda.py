from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from defusedxml.ElementTree import DefusedXMLParser

from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.importing import xml_feed
from annotator.importing.source import Choices, MarksAs
from tests.importing.makers import packed

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_CODES = (
    '<CodeBook><Codes><Code guid="c1" name="GPE" isCodable="true"><Description>x</Description>'
    '</Code><Code guid="c2" name="POLICY"><Code guid="c3" name="Blocs"><Code guid="c4" name="G77"/>'
    "</Code></Code></Codes></CodeBook>"
)


_TEXT = "🌍 Brazil and the G77 met.".encode()


def _selection(start: str, end: str, code: str, description: str = "") -> str:
    return (
        f'<PlainTextSelection guid="s" name="x" startPosition="{start}" endPosition="{end}">'
        f'{description}<Coding guid="k" creatingUser="u1" creationDateTime="2024-03-05T10:00:00Z">'
        f'<CodeRef targetGUID="{code}"/></Coding></PlainTextSelection>'
    )


def _project(inner: str, path: str = "internal://t.txt", text: bytes = _TEXT) -> bytes:
    return packed({"project.qde": _qde(inner, path), "sources/t.txt": text})


def _qde(inner: str, path: str = "internal://t.txt") -> str:
    """A project in the shape of the REFI-QDA standard, version 1.0."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P">'
        '<Users><User guid="u1" name="Ana"/></Users>'
        f'{_CODES}<Variables><Variable guid="v1" name="date" typeOfVariable="Text"/></Variables>'
        f'<Sources><TextSource guid="t" name="Ports" plainTextPath="{path}">{inner}'
        '<VariableValue><VariableRef targetGUID="v1"/><TextValue>2024-03-05</TextValue>'
        "</VariableValue></TextSource></Sources></Project>"
    )


def test_codes_become_labels_and_those_below_concepts(read: Read) -> None:
    note = "<Description>undecided, score 0.25</Description>"
    inner = _selection("2", "8", "c1") + _selection("17", "20", "c4", note)
    (article,), problems = read("a.qdpx", _project(inner), choices=Choices(MarksAs.ANNOTATIONS))
    (annotation,), (suggestion,) = article.annotations, article.suggestions
    assert (annotation.span, annotation.label) == (Span(2, 8), "GPE")
    assert (annotation.analyst, annotation.decided_at) == ("Ana", "2024-03-05T10:00:00Z")
    assert (suggestion.label, suggestion.concept, suggestion.score) == ("POLICY", "G77", 0.25)
    assert (article.meta.title, article.meta.date) == ("Ports", "2024-03-05")
    assert problems == []


def test_a_text_within_the_project_file_is_read_too(read: Read) -> None:
    inner = "<PlainTextContent>Brazil &amp; India</PlainTextContent>" + _selection("0", "6", "c1")
    (article,), _ = read("a.qdpx", _project(inner))
    assert article.text == "Brazil & India"
    assert [s.span for s in article.suggestions] == [Span(0, 6)]


@pytest.mark.parametrize(
    "path", ["relative:///etc/passwd", "file:///etc/passwd", "/etc/passwd", ""]
)
def test_a_text_outside_of_the_project_is_not_read(read: Read, path: str) -> None:
    articles, (problem,) = read("a.qdpx", _project("", path))
    assert articles == []
    assert "its text is outside of the project" in problem.sentence


def test_a_text_that_is_missing_or_leads_out_is_told(read: Read) -> None:
    for path in ("internal://no.txt", "internal://../../etc/passwd"):
        articles, (problem,) = read("a.qdpx", _project("", path))
        assert articles == []
        assert "is missing in it" in problem.sentence


@pytest.mark.parametrize(
    ("selection", "words"),
    [
        (_selection("2", "900", "c1"), "2–900 is not within the text"),
        (_selection("x", "8", "c1"), "its start is not a whole number"),
        (_selection("2", "8", "c9"), "it has no label"),
    ],
)
def test_selections_that_do_not_fit_are_listed(read: Read, selection: str, words: str) -> None:
    (article,), (problem,) = read("a.qdpx", _project(selection))
    assert article.suggestions == ()
    assert problem.where == "a.qdpx, Ports"
    assert words in problem.sentence


def test_other_sources_are_told(read: Read) -> None:
    data = packed({"project.qde": "<Project><Sources><PDFSource/></Sources></Project>"})
    articles, (problem,) = read("a.qdpx", data)
    assert articles == []
    assert problem.sentence == "1 sources that are no plain texts were left out."


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a.txt": "x"}, "there is no project.qde in it"),
        ({"project.qde": "<Project>"}, "project.qde is not well-formed XML (line 1)"),
        ({"project.qde": "<Project/>"}, "there are no texts in this project"),
        ({"project.qde": "<!DOCTYPE a><Project/>"}, "has a DOCTYPE"),
    ],
)
def test_bad_projects_give_one_sentence(read: Read, files: dict[str, str], words: str) -> None:
    articles, (problem,) = read("a.qdpx", packed(files))
    assert articles == []
    assert words in problem.sentence


def test_codes_may_come_after_the_texts(read: Read) -> None:
    whole = _qde(_selection("2", "8", "c1"))
    late = whole.replace(_CODES, "").replace("</Project>", f"{_CODES}</Project>")
    (article,), problems = read("a.qdpx", packed({"project.qde": late, "sources/t.txt": _TEXT}))
    assert [s.label for s in article.suggestions] == ["GPE"]
    assert problems == []


def test_nothing_of_a_project_that_is_cut_off_comes_in(read: Read) -> None:
    whole = _qde(_selection("2", "8", "c1"))
    cut = packed({"project.qde": whole.removesuffix("</Project>"), "sources/t.txt": _TEXT})
    articles, (problem,) = read("a.qdpx", cut)
    assert articles == []
    assert "not well-formed XML" in problem.sentence


def test_texts_that_a_parser_keeps_back_until_the_end_come_in(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So do those of Python with Expat 2.6, where a long tag begins in one piece of a file."""

    class Late(DefusedXMLParser):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            self.kept: list[bytes] = []

        def feed(self, data: Any) -> None:
            self.kept.append(data)

        def close(self) -> Any:
            super().feed(b"".join(self.kept))
            return super().close()

    monkeypatch.setattr(xml_feed, "DefusedXMLParser", Late)
    (article,), problems = read("a.qdpx", _project(_selection("2", "8", "c1")))
    assert [s.label for s in article.suggestions] == ["GPE"]
    assert problems == []
