from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.tokens import tokens
from annotator.exporting.sentences import sentences


def _split(text: str, whole: frozenset[int] = frozenset()) -> list[str]:
    words = list(tokens(text))
    ranges = sentences(text, words, whole)
    return [text[words[numbers.start].start : words[numbers.stop - 1].end] for numbers in ranges]


@pytest.mark.parametrize(
    "parts",
    [
        ["Ports agreed.", "Ships left!", "Why?", "Nobody knows …", "Then rain."],
        ["“Yes.”", "She left.", "(He stayed.)", "They met."],
        ["Mr. Silva met Dr. J. Okoye of the U.S. State Department.", "They agreed."],
        ["It grew by 3.5 percent in Sept. 2024.", "7 ports closed."],
        ["It asked … and left, e.g. at 5 p.m. on Friday."],
        ["会议结束了。", "“他们同意了。”", "然后呢？", "没有。"],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(parts: list[str]) -> None:
    glue = "" if parts[0].endswith("。") else " "
    assert _split(glue.join(parts)) == parts


def test_line_breaks_end_sentences() -> None:
    text = "A title\nBy someone\n\nPorts\u2028agree"
    assert _split(text) == ["A title", "By someone", "Ports", "agree"]


def test_nothing_ends_within_a_mention() -> None:
    text = "The Bank\nof Example. Co met."
    assert _split(text) == ["The Bank", "of Example.", "Co met."]
    assert _split(text, frozenset({2, 3, 4, 5})) == [text]


def test_without_tokens_there_are_no_sentences() -> None:
    assert _split(" \n ") == []


@given(st.text())
def test_every_token_is_in_one_sentence(text: str) -> None:
    words = list(tokens(text))
    numbers = [number for sentence in sentences(text, words, frozenset()) for number in sentence]
    assert numbers == list(range(len(words)))
