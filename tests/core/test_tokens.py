"""Tokens: what a boundary moves over and a selection snaps to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.core.tokens import (
    next_end,
    next_start,
    previous_end,
    previous_start,
    snapped,
    spaced,
    token_at,
    tokens,
    tokens_near,
)
from tests.builders import nasty_texts

PROSE = st.lists(
    st.sampled_from(
        ["Xi", "U.S.", "-", "China", " ", "  ", "\n", "’s", "'s", "d'Israël", "1,000.5", "“", "中",
         "👩🏽\u200d🚀", "🇧🇷", "e\u0301", ".", ",", "COVID-19", "(BRI)", "don't"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
SPREAD = st.lists(
    st.sampled_from([f"{'x' * 150} ", "Lula ", "U.S., ", " " * 120, " " * 700, "\n"]), max_size=8
).map("".join)


def words(text: str) -> list[str]:
    return [token.of(text) for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Xi met Lula.", ["Xi", "met", "Lula", "."]),
        ("China-Venezuela ties", ["China", "-", "Venezuela", "ties"]),
        ("the U.S.-China talks", ["the", "U.S.", "-", "China", "talks"]),
        ("Brazil's and Brazil’s", ["Brazil", "'s", "and", "Brazil", "’s"]),
        ("the states' rights", ["the", "states", "'", "rights"]),
        ("d'Israël can't", ["d'Israël", "can't"]),
        ("“Belt and Road (BRI)”", ["“", "Belt", "and", "Road", "(", "BRI", ")", "”"]),
        ("G77+China", ["G77", "+", "China"]),
        ("1,000.5 tonnes", ["1,000.5", "tonnes"]),
        ("COVID-19,", ["COVID", "-", "19", ","]),
        ("习近平 met 普京", ["习", "近", "平", "met", "普", "京"]),
        ("BRICS峰会", ["BRICS", "峰", "会"]),
        ("👩🏽\u200d🚀 flew", ["👩🏽\u200d🚀", "flew"]),
        ("👨\u200d👩\u200d👧!", ["👨\u200d👩\u200d👧", "!"]),
        ("🇧🇷🇷🇺🇮🇳", ["🇧🇷", "🇷🇺", "🇮🇳"]),
        ("1️⃣ ❤️", ["1️⃣", "❤️"]),
        ("Saúde e\u0301tat", ["Saúde", "e\u0301tat"]),
        ("inter\u00adnational law", ["inter\u00adnational", "law"]),
        ("भारत की नीति", ["भारत", "की", "नीति"]),
        ("الصين\u060c والعالم", ["الصين", "\u060c", "والعالم"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ("a\u00a0b\u2028c\u2029d", ["a", "b", "c", "d"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_how_a_text_falls_into_tokens(text: str, parts: list[str]) -> None:
    assert words(text) == parts


@given(PROSE | nasty_texts() | st.text())
def test_tokens_cover_all_that_is_not_blank_in_order_and_without_overlap(text: str) -> None:
    covered: set[int] = set()
    end = 0
    for token in tokens(text):
        assert token.start >= end
        end = token.end
        covered.update(range(token.start, token.end))
    assert covered == {i for i, char in enumerate(text) if not char.isspace()}


@given(PROSE | SPREAD, st.data())
def test_a_step_goes_to_the_nearest_boundary_and_never_beyond_the_text(
    text: str, data: st.DataObject
) -> None:
    position = data.draw(st.integers(0, len(text)))
    starts = [token.start for token in tokens(text)]
    ends = [token.end for token in tokens(text)]
    assert next_start(text, position) == min((s for s in starts if s > position), default=len(text))
    assert next_end(text, position) == min((e for e in ends if e > position), default=len(text))
    assert previous_start(text, position) == max((s for s in starts if s < position), default=0)
    assert previous_end(text, position) == max((e for e in ends if e < position), default=0)


@given(PROSE)
def test_a_step_forth_and_back_is_where_it_began(text: str) -> None:
    for token in tokens(text):
        if next_start(text, token.start) < len(text):
            assert previous_start(text, next_start(text, token.start)) == token.start
        if previous_end(text, token.end) > 0:
            assert next_end(text, previous_end(text, token.end)) == token.end


@given(PROSE | SPREAD, st.data())
def test_a_selection_snaps_to_the_fewest_whole_tokens_that_cover_it(
    text: str, data: st.DataObject
) -> None:
    places = st.integers(0, len(text))
    anchor, caret = data.draw(places), data.draw(places)
    low, high = min(anchor, caret), max(anchor, caret)
    touched = [t for t in tokens(text) if t.start < high and t.end > low]
    result = snapped(text, anchor, caret)
    if not touched:
        assert result is None
    else:
        assert result == Span(touched[0].start, touched[-1].end)
        assert snapped(text, result.start, result.end) == result


def test_a_selection_of_blanks_marks_nothing() -> None:
    assert snapped("Xi   Lula", 2, 5) is None
    assert snapped("", 0, 0) is None


def test_the_token_at_a_place_is_the_one_there_or_the_one_just_ended() -> None:
    text = "Xi’s trip"
    assert token_at(text, 0) == Span(0, 2)
    assert token_at(text, 2) == Span(2, 4)  # “’s” begins where “Xi” ends
    assert token_at(text, 4) == Span(2, 4)
    assert token_at(text, 9) == Span(5, 9)
    assert token_at("Xi   Lula", 4) is None


SOLID = {
    "chinese": "中国与巴西举行会谈" * 5600,
    "hyphens": "Brazil-China-India-" * 2700,
    "flags": "🇧🇷🇷🇺🇮🇳🇨🇳🇿🇦、" * 4600,
    "family": "👨\u200d👩\u200d👧," * 8400,
    "dots": "U.S.," * 10000,
    "address": "https://example.org/a_b?c=d&e=" * 1700,
}


@pytest.mark.parametrize("text", SOLID.values(), ids=SOLID)
def test_steps_are_exact_in_the_middle_of_a_text_without_any_blank(text: str) -> None:
    around = list(tokens(text))
    middle = len(around) // 2
    for k in range(middle, middle + 20):
        before, token, after = around[k - 1 : k + 2]
        for position in range(token.start, token.end):
            assert next_start(text, position) == after.start
            assert next_end(text, position) == token.end
            assert snapped(text, position, position + 1) == token
            assert token_at(text, position) == token
        for position in range(token.start + 1, token.end + 1):
            assert previous_start(text, position) == token.start
            assert previous_end(text, position) == before.end


@pytest.mark.parametrize("text", [*SOLID.values(), "x" * 50_000], ids=[*SOLID, "word"])
def test_a_look_around_a_place_stays_near_it_in_a_text_without_any_blank(text: str) -> None:
    here = len(text) // 2
    near = tokens_near(text, here, here)
    assert here - 1000 < near[0].start <= here <= near[-1].end < here + 1000


def test_a_word_of_two_hundred_characters_is_still_one_token() -> None:
    text = "a " + "x" * 200 + " b"
    for position in range(3, 202):
        assert snapped(text, position, position + 1) == Span(2, 202)
        assert next_end(text, position) == 202
        assert previous_start(text, position) == 2


def test_only_characters_of_scripts_without_blanks_are_set_apart() -> None:
    assert spaced("The UN in 喀山, é") == "The UN in  喀  山 , é"
    assert spaced("Rio de Janeiro, हिन्दी, عربي") == "Rio de Janeiro, हिन्दी, عربي"
