from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import pdf as pdf_module
from annotator.importing.unwrapping import unwrapped
from tests.importing.makers import pdf

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_LINES = [
    "Ports agree",
    "The ports of Mombasa and Lamu agreed on Tuesday to share the traf-",
    "fic that comes from Uganda, and the traffic of others to the China-",
    "Africa bank in the capital, which has waited for it for many years.",
    "It is done.",
]


def test_the_text_layer_comes_in_with_its_paragraphs_joined(read: Read) -> None:
    (article,), problems = read("a.pdf", pdf(_LINES, ["Second page."]))
    assert article.text == (
        "Ports agree\nThe ports of Mombasa and Lamu agreed on Tuesday to share the traffic that"
        " comes from Uganda, and the traffic of others to the China-Africa bank in the capital,"
        " which has waited for it for many years. It is done.\n\nSecond page."
    )
    assert article.meta.title == "Ports agree"
    assert problems == []


def test_a_scan_is_told_from_a_text(read: Read) -> None:
    _, (problem,) = read("scan.pdf", pdf([], []))
    assert problem.sentence.startswith("there is no text in this PDF, so it is a scan;")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"Ports", pdf(_LINES)[:300]])
def test_damaged_files_give_one_sentence(read: Read, data: bytes) -> None:
    articles, (problem,) = read("a.pdf", data)
    assert articles == []
    assert problem.where == "a.pdf"


def test_a_pdf_of_too_many_pages_or_characters_is_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_module, "_MOST_PAGES", 1)
    assert "more than 1 pages" in read("a.pdf", pdf(["a"], ["b"]))[1][0].sentence
    monkeypatch.setattr(pdf_module, "_MOST_CHARACTERS", 3)
    assert "16 million characters" in read("a.pdf", pdf(["Ports"]))[1][0].sentence


def test_a_hyphen_goes_only_if_the_whole_word_is_known() -> None:
    wide = "x" * 40
    assert unwrapped([f"{wide} inter-\nnational law\n\ninternational"]) == (
        f"{wide} international law\ninternational"
    )
    assert unwrapped([f"{wide} state-\nowned bank"]) == f"{wide} state-owned bank"
    assert unwrapped([f"{wide} soft\u00ad\nware of"]) == f"{wide} software of"


def test_lists_and_tables_keep_their_lines() -> None:
    assert unwrapped(["one\ntwo\nthree"]) == "one\ntwo\nthree"
