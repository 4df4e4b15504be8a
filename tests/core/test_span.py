"""Spans: half-open, never empty, compared by place."""

from __future__ import annotations

import pytest

from annotator.core.span import Span


def test_a_span_gives_the_words_it_marks_counted_in_code_points() -> None:
    assert Span(2, 7).of("🌍 BRICS") == "BRICS"
    assert len(Span(2, 7)) == 5


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3), (0, 0)])
def test_an_empty_or_backward_or_negative_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


@pytest.mark.parametrize(
    ("other", "shares_text"),
    [
        (Span(0, 5), False),
        (Span(0, 6), True),
        (Span(5, 10), True),
        (Span(6, 7), True),
        (Span(9, 20), True),
        (Span(10, 20), False),
    ],
)
def test_spans_that_only_touch_do_not_overlap(other: Span, shares_text: bool) -> None:
    assert Span(5, 10).overlaps(other) is shares_text
    assert other.overlaps(Span(5, 10)) is shares_text


def test_a_span_contains_itself_and_what_lies_within() -> None:
    assert Span(5, 10).contains(Span(5, 10))
    assert Span(5, 10).contains(Span(6, 9))
    assert not Span(5, 10).contains(Span(4, 9))
    assert not Span(5, 10).contains(Span(6, 11))


def test_a_shifted_span_marks_the_same_words_in_a_text_with_something_before_it() -> None:
    assert Span(0, 6).shifted(8).of("Today: \nBrazil") == "Brazil"


def test_spans_sort_in_reading_order() -> None:
    assert sorted([Span(4, 6), Span(0, 9), Span(4, 5)]) == [Span(0, 9), Span(4, 5), Span(4, 6)]
