"""Cutting a text into display pieces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.offsets import OffsetMap, display_text
from annotator.ui.article.pieces import LONGEST, Piece, Pieces
from tests.builders import nasty_texts


def texts_of_any_length() -> st.SearchStrategy[str]:
    """Texts with lines longer than a piece, of characters that must not be parted."""
    part = st.one_of(nasty_texts(max_size=6), st.sampled_from(["\n", " ", "word "]))
    repeated = st.tuples(part, st.integers(1, LONGEST)).map(lambda p: (p[0] * p[1])[: 3 * LONGEST])
    return st.lists(repeated, max_size=4).map("".join)


def cut(text: str) -> list[Piece]:
    pieces = Pieces(text)
    return [pieces[number] for number in range(len(pieces))]


def grapheme_borders(text: str) -> set[int]:
    """Where Qt would let a caret stand."""
    offsets = OffsetMap(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, display_text(text))
    borders, unit = {0}, finder.toNextBoundary()
    while unit >= 0:
        if not offsets.splits_pair(unit):  # as Qt does before an Indic letter
            borders.add(offsets.to_code_points(unit))
        unit = finder.toNextBoundary()
    return borders


@settings(max_examples=60)
@given(texts_of_any_length())
def test_the_pieces_cover_the_text_exactly(text: str) -> None:
    shown = "".join(text[p.start : p.end] + ("\n" if p.ends_line else "") for p in cut(text))
    assert shown == text + "\n"


@settings(max_examples=60)
@given(texts_of_any_length())
def test_no_piece_is_longer_than_the_longest(text: str) -> None:
    assert all(len(piece) <= LONGEST for piece in cut(text))


@given(nasty_texts(), st.data())
def test_every_position_is_in_the_piece_that_holds_it(text: str, data: st.DataObject) -> None:
    pieces = Pieces(text)
    position = data.draw(st.integers(0, len(text)))
    piece = pieces[pieces.at(position)]
    assert piece.start <= position <= piece.end


def test_a_long_line_is_cut_after_a_blank() -> None:
    text = "word " * 2000
    assert all(text[piece.end - 1] == " " for piece in cut(text)[:-1])


def test_a_line_of_a_megabyte_without_a_blank_is_cut_too() -> None:
    pieces = cut("x" * 1_000_000)
    assert len(pieces) == 250
    assert [p.ends_line for p in pieces] == [False] * 249 + [True]


@pytest.mark.parametrize(
    "character",
    [
        "e\u0301",
        "👩🏽\u200d🚀",
        "👨\u200d👩\u200d👧",
        "🇧🇷",
        "❤️",
        "1️⃣",
        "각",
        "\u1112\u1161\u11ab",
        "हि",
    ],
)
@pytest.mark.parametrize("shift", range(8))
def test_a_cut_without_a_blank_in_reach_leaves_characters_whole(character: str, shift: int) -> None:
    text = "x" * shift + ("x" + character * 5) * (LONGEST // (2 * len(character)))
    borders = grapheme_borders(text)
    assert all(piece.end in borders for piece in cut(text))


def test_something_that_can_be_cut_nowhere_is_cut_all_the_same() -> None:
    text = "e" + "\u0301" * (2 * LONGEST)
    assert all(0 < len(piece) <= LONGEST for piece in cut(text))


def test_an_empty_text_is_one_empty_piece() -> None:
    assert cut("") == [Piece(0, 0)]
