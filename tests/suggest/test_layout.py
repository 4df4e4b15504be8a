from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.layout import PIECE_LIMIT, addresses, headlines, piece_at, pieces

WRAPPED = (
    "SAMARKAND - The bank closed its ninth annual meeting at a palace on Thursday with\n"
    "a promise to lend more, faster and greener, and half a world away in Cape Town the\n"
    "other one had promised much the same. Neither of them is ten years old by now, and\n"
    "both sit in China.\n"
    "\n"
    "A new paragraph.\n"
)


def test_each_line_is_a_piece() -> None:
    text = "Title\nFirst paragraph.\n\n  \nSecond."
    assert [piece.of(text) for piece in pieces(text)] == ["Title", "First paragraph.", "Second."]


def test_a_hard_wrapped_paragraph_is_one_piece() -> None:
    found = [piece.of(WRAPPED) for piece in pieces(WRAPPED)]
    assert [piece.count("\n") for piece in found] == [3, 0]


def test_lines_of_a_list_are_not_joined() -> None:
    text = (
        "A line that is as long as a line of wrapped prose commonly is, more or less\n* one\n* two"
    )
    assert len(pieces(text)) == 3


def test_a_long_piece_is_cut_at_a_blank() -> None:
    text = "word " * (PIECE_LIMIT // 4)
    found = pieces(text)
    assert len(found) == 2
    assert text[found[0].end] == " "


def test_a_long_piece_without_blanks_is_cut_all_the_same() -> None:
    text = "x" * (2 * PIECE_LIMIT + 1)
    assert [len(piece) for piece in pieces(text)] == [PIECE_LIMIT, PIECE_LIMIT, 1]


@given(st.text(st.sampled_from("ab \n\r\x85\u2028\u2029.")))
def test_pieces_hold_everything_that_is_no_blank(text: str) -> None:
    covered = "".join(piece.of(text) for piece in pieces(text))
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(st.sampled_from("ab \n")), st.integers(0, 40))
def test_a_position_is_in_the_piece_that_holds_it(text: str, position: int) -> None:
    holding = [p for p in pieces(text) if p.start <= position < p.end]
    assert piece_at(text, position) == (holding[0] if holding else None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lula and Xi Open the Trade Forum", True),
        ("LULA OPENS THE TRADE FORUM", True),
        ("Lula opened the Trade Forum", False),
        ("Xi Jinping", False),
    ],
)
def test_headlines(line: str, expected: bool) -> None:
    assert bool(headlines(line)) is expected


def test_addresses() -> None:
    text = "See https://a.org/b?c or pic.x.com/Ab9 or @me or a.b@c.org (and U.S. too)."
    expected = ["https://a.org/b?c", "pic.x.com/Ab9", "@me", "a.b@c.org"]
    assert [address.of(text) for address in addresses(text)] == expected
