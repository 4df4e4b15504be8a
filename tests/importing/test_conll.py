from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import conll

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_IOB1 = "U.N. NNP I-NP I-ORG\nofficial NN I-NP O\nEkeus NNP I-NP I-PER\nRolf X X B-PER\n. . O O\n"
_IOB2 = "U.N. B-ORG\nofficial O\nEkeus B-PER\nRolf B-PER\n. O\n"
_BILUO = "U.N. U-ORG\nofficial O\nEkeus U-PER\nRolf U-PER\n. O\n"
_BIOES = "U.N. S-ORG\nofficial O\nEkeus S-PER\nRolf S-PER\n. O\n"


def _found(article: IncomingArticle) -> list[tuple[str, str]]:
    return [(s.span.of(article.text), s.label) for s in article.suggestions]


@pytest.mark.parametrize("tags", [_IOB1, _IOB2, _BILUO, _BIOES, _IOB2.replace(" ", "\t")])
def test_all_ways_of_tagging_say_the_same(read: Read, tags: str) -> None:
    (article,), problems = read("a.conll", f"{tags}\nSecond O\n")
    assert article.text == "U.N. official Ekeus Rolf .\nSecond"
    assert _found(article) == [("U.N.", "ORG"), ("Ekeus", "PER"), ("Rolf", "PER")]
    assert problems == []


def test_spans_of_several_tokens_go_on_and_end(read: Read) -> None:
    tags = "a B-X\nb I-X\nc I-Y\nd I-Y\ne L-Y\nf I-Y\n\ng I-Y\nh O\ni B-Z\nj L-Z\nk L-Z\n"
    (article,), _ = read("a.iob", tags)
    assert _found(article) == [
        *(("a b", "X"), ("c d e", "Y"), ("f", "Y"), ("g", "Y"), ("i j", "Z"), ("k", "Z"))
    ]


def test_each_document_is_an_article(read: Read) -> None:
    data = "-DOCSTART- -X- O O\r\n\r\n🌍 O\r\nBrazil B-GPE\r\n\r\n-DOCSTART- O\n\nIndia B-GPE\n"
    (first, second), problems = read("a.conll", data)
    assert first.text == "🌍 Brazil\n"
    assert _found(first) == [("Brazil", "GPE")]
    assert second.text == "India"
    assert problems == []


def test_lines_without_a_tag_and_comments_are_no_trap(read: Read) -> None:
    (article,), problems = read(
        "a.conll", "# id = 1\nBrazil nonsense\nmet I-\nhere\n#G77 B-POLICY\n"
    )
    assert article.text == "Brazil met here #G77"
    assert _found(article) == [("#G77", "POLICY")]
    assert [problem.sentence for problem in problems] == [
        "line 2: its last column is no tag such as O or B-LABEL.",
        "line 3: its last column is no tag such as O or B-LABEL.",
    ]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"-DOCSTART- O\n\n", b"\x00\x01\x02", b"a\xff O\n"])
def test_files_without_tokens_give_one_sentence(read: Read, data: bytes) -> None:
    articles, (problem,) = read("a.conll", data)
    assert articles == []
    assert problem.where == "a.conll"


def test_a_line_or_a_text_too_long_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "too long for a token" in read("a.conll", "x" * 70_000)[1][0].sentence
    monkeypatch.setattr(conll, "MAX_BYTES", 10)
    assert "larger than 64 MB" in read("a.conll", "Ports O\n" * 9)[1][0].sentence
