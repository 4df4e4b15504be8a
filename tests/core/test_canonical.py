"""The stored form of a text, and foreign offsets on their way into it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import digest_of
from annotator.core.canonical import canonical
from tests.builders import NASTY

DIRTY = st.lists(
    st.sampled_from([*NASTY, "\r", "\r\n", "\n", "\ufeff", "\ud83c", "\udf0d", "\x1b", "\uffff"]),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\r\r\nb", "a\n\nb"),
        ("\ufeffBrazil", "Brazil"),
        ("\ufeff\ufeffBrazil", "Brazil"),
        ("Bra\ufeffzil", "Bra\ufeffzil"),
        ("a\x00b", "a\ufffdb"),
        ("a\x1bb\x0cc", "a\ufffdb\ufffdc"),
        ("a\ud83cb", "a\ufffdb"),
        ("a\uffffb", "a\ufffdb"),
        ("a\u00a0b\u00adc\u200dd\u2028e\te\u0301", "a\u00a0b\u00adc\u200dd\u2028e\te\u0301"),
        ("  padded \n", "  padded \n"),
        ("", ""),
    ],
)
def test_what_becomes_of_a_dirty_text(source: str, stored: str) -> None:
    assert canonical(source).text == stored


@given(DIRTY)
def test_a_canonical_text_stays_as_it_is(source: str) -> None:
    once = canonical(source)
    again = canonical(once.text)
    assert again.text == once.text
    assert again.removed == ()


@given(DIRTY)
def test_a_canonical_text_can_be_stored_and_written_as_xml(source: str) -> None:
    text = canonical(source).text
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", text)
    assert len(digest_of(text)) == 64


@given(DIRTY)
def test_every_source_offset_points_to_the_same_place_in_the_stored_text(source: str) -> None:
    result = canonical(source)
    marks = len(source) - len(source.lstrip("\ufeff"))
    dropped = [
        i < marks or (char == "\r" and source[i + 1 : i + 2] == "\n")
        for i, char in enumerate(source)
    ]
    for i in range(len(source) + 1):
        assert result.offset(i) == dropped[:i].count(False)
    assert result.offset(len(source)) == len(result.text)


@given(DIRTY, st.data())
def test_a_slice_of_the_source_is_the_same_slice_of_the_stored_text(
    source: str, data: st.DataObject
) -> None:
    cuts = [i for i in range(len(source) + 1) if source[i - 1 : i + 1] != "\r\n"]
    start, end = sorted((data.draw(st.sampled_from(cuts)), data.draw(st.sampled_from(cuts))))
    result = canonical(source)
    part = "x" + source[start:end]  # so that no mark of byte order stands first in the part
    if start >= len(source) - len(source.lstrip("\ufeff")):
        assert result.text[result.offset(start) : result.offset(end)] == canonical(part).text[1:]
