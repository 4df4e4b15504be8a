"""Where characters stand in a laid-out piece, and which one is at a point."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from annotator.core.span import Span
from annotator.ui.article.layout import LaidPiece, Measures
from annotator.ui.article.pieces import Piece
from annotator.ui.theme import serif
from tests.builders import span_of
from tests.ui.article.test_pieces import grapheme_borders

pytestmark = pytest.mark.usefixtures("look")

LINES = (
    "Xi met 👩🏽\u200d🚀 and 🇧🇷 delegates in 喀山, said 习近平 at the BRICS summit. " * 3,
    "The 👨\u200d👩\u200d👧 of 🌍 Brazil: e\u0301lan, naïve\u00a0café, ﬁnal 𝒳 and 𠮷野家.",
    "中国与委内瑞拉建立全天候战略伙伴关系" * 12,
    "x" * 400,
)
# What stands in articles, in one direction: where two meet, one place on the screen is two places
# in the text. Between emoji that touch, Qt's own places for the caret and for a click differ.
WRITTEN = (
    *"aZ1 é.-’ßİﬁ中喀山🌍𝒳𠮷\u00a0",
    "👩🏽\u200d🚀",
    "👨\u200d👩\u200d👧",
    "🇧🇷",
    "1️⃣",
    "e\u0301",
)
MIXED = "The summit (قمة بريكس) in Kazan, with عربي and עברית words, ended 2024-10-24 in قازان."


def laid(text: str, start: int = 0, end: int | None = None, width: int = 420) -> LaidPiece:
    """A text laid out in a column."""
    stop = len(text) if end is None else end
    return LaidPiece(text, Piece(start, stop), Measures.of(serif(17), width))


def covered(rectangles: list[QRectF], top: float) -> set[int]:
    """The pixels of a line that rectangles cover."""
    return {x for r in rectangles if r.top() == top for x in range(int(r.left()), int(r.right()))}


@pytest.mark.parametrize("text", LINES)
def test_the_rectangles_of_a_span_begin_and_end_where_its_caret_places_are(text: str) -> None:
    piece = laid(text)
    borders = sorted(grapheme_borders(text))
    for start, end in zip(borders, borders[4:], strict=False):
        if text[start].isspace() or text[end - 1].isspace():
            continue
        boxes = piece.rectangles(Span(start, end))
        first = piece.caret(start)
        assert (boxes[0].left(), boxes[0].top()) == (first.left(), first.top())
        last = piece.caret(end)
        if last.top() == boxes[-1].top():
            assert abs(boxes[-1].right() - last.left()) <= 1


@pytest.mark.parametrize("text", [*LINES, MIXED])
def test_neighbouring_spans_do_not_overlap_and_leave_no_gap(text: str) -> None:
    piece = laid(text, width=10_000)
    borders = sorted(grapheme_borders(text))
    half = borders[len(borders) // 2]
    whole = piece.rectangles(Span(0, len(text)))
    left, right = piece.rectangles(Span(0, half)), piece.rectangles(Span(half, len(text)))
    top = whole[0].top()
    both = covered(left, top) & covered(right, top)
    missing = covered(whole, top) - covered(left, top) - covered(right, top)
    assert len(both) <= 2 * len(left + right)  # pixels that are shared by rounding
    assert len(missing) <= 2 * len(left + right)


def test_a_span_beside_words_of_the_other_direction_covers_only_its_own() -> None:
    piece = laid(MIXED, width=10_000)
    arabic, kazan = span_of(MIXED, "قمة"), span_of(MIXED, "Kazan")
    top = piece.rectangles(kazan)[0].top()
    own, other = covered(piece.rectangles(arabic), top), covered(piece.rectangles(kazan), top)
    assert own
    assert other
    assert not own & other


def test_a_span_over_both_directions_is_not_drawn_over_what_stands_between() -> None:
    text = "abc قمة بريكس def"
    piece = laid(text, width=10_000)
    half = span_of(text, "abc قمة")  # the second Arabic word stands between, to the eye
    between = covered(piece.rectangles(span_of(text, "بريكس")), piece.rectangles(half)[0].top())
    own = covered(piece.rectangles(half), piece.rectangles(half)[0].top())
    assert len(own & between) <= 2


def test_a_span_over_a_line_break_has_a_rectangle_on_each_line() -> None:
    text = "word " * 60
    boxes = laid(text).rectangles(Span(0, len(text) - 1))
    tops = [box.top() for box in boxes]
    assert len(boxes) > 3
    assert tops == sorted(set(tops))
    assert all(box.width() > 300 for box in boxes[:-1])


def test_the_blank_at_which_a_line_breaks_is_not_marked() -> None:
    text = "word " * 60
    piece = laid(text)
    end = piece.line_span(0)[1]
    boxes = piece.rectangles(Span(0, end))
    assert len(boxes) == 1
    assert boxes[0].right() == piece.rectangles(Span(0, end - 1))[0].right()


@settings(max_examples=100)
@given(st.lists(st.sampled_from(WRITTEN), max_size=25).map("a".join))
def test_a_click_where_the_caret_stands_puts_it_back_there(text: str) -> None:
    piece = laid(text, width=10_000)
    for position in grapheme_borders(text):
        place = piece.caret(position)
        assert piece.position_at(QPointF(place.left(), place.center().y())) == position


@pytest.mark.parametrize("text", LINES)
@pytest.mark.parametrize("width", [200, 420, 10_000])
def test_caret_and_click_agree_on_every_character(text: str, width: int) -> None:
    piece = laid(text, width=width)
    for position in grapheme_borders(text):
        place = piece.caret(position)
        assert piece.position_at(QPointF(place.left(), place.center().y())) == position


def test_offsets_after_an_astral_character_count_code_points() -> None:
    text = "🌍🌍 Brazil"
    piece, plain = laid(text), laid("xx Brazil")
    brazil = piece.rectangles(Span(3, 9))[0]
    assert brazil.width() == plain.rectangles(Span(3, 9))[0].width()
    assert piece.position_at(QPointF(brazil.left(), brazil.center().y())) == 3
    assert piece.position_at(QPointF(brazil.right(), brazil.center().y())) == 9


def test_a_piece_in_the_middle_of_a_text_counts_from_the_start_of_the_text() -> None:
    text = "🌍 first line\nsecond 🌍 line"
    start = text.index("second")
    piece = laid(text, start)
    line = span_of(text, "line", 1)
    box = piece.rectangles(line)[0]
    assert piece.position_at(QPointF(box.left(), box.center().y())) == line.start
    assert piece.rectangles(Span(start, start + 6))[0].left() == 0


@pytest.mark.parametrize("character", ["\ufeff", "\u2028", "\u2029", "\ufdd0"])
def test_characters_that_qt_swallows_keep_their_place(character: str) -> None:
    text = f"{character}Brazil"
    piece = laid(text)
    assert (
        piece.rectangles(Span(1, 7))[0].width() == laid("Brazil").rectangles(Span(0, 6))[0].width()
    )
    assert piece.line_span(0) == (0, 7)


def test_every_line_has_the_same_pitch_and_the_piece_their_height() -> None:
    piece = laid("word " * 100 + "👩🏽\u200d🚀 喀山 हिन्दी " * 10)
    tops = sorted({box.top() for box in piece.rectangles(Span(0, 500))})
    pitch = tops[1] - tops[0]
    assert {b - a for a, b in pairwise(tops)} == {pitch}
    assert piece.height >= len(tops) * pitch


def test_a_point_beyond_the_text_is_its_nearest_place() -> None:
    text = "Brazil and Kazan"
    piece = laid(text)
    assert piece.position_at(QPointF(-50, -50)) == 0
    assert piece.position_at(QPointF(5000, 5000)) == len(text)


def test_an_empty_line_has_a_place_for_the_caret() -> None:
    piece = laid("a\n\nb", 2, 2)
    assert piece.caret(2).height() > 5
    assert piece.position_at(QPointF(40, 3)) == 2
    assert piece.rectangles(Span(1, 3)) == []


def test_a_laid_out_piece_has_no_loose_ends(qapp: QApplication) -> None:
    del qapp
    text = LINES[0]
    piece = laid(text)
    ends = [piece.line_span(p) for p in range(len(text))]
    assert ends[0][0] == 0
    assert ends[-1][1] == len(text)
    assert all(start <= p < end for p, (start, end) in enumerate(ends))
