"""The orders in which the undecided is gone through."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.review_order import ReviewOrder, Sorting
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion

LABELS = ("GPE", "ORG", "POLICY")
TEXT = "Kazan hosts the BRICS bank of Brazil"
MARKS = (
    Suggestion(Span(0, 5), "ORG", score=0.4),
    Suggestion(Span(16, 21), "POLICY", "BRICS", score=0.9),
    Suggestion(Span(16, 26), "UNKNOWN", "NDB", score=0.9),
    Suggestion(Span(30, 36), "GPE", "BRA", score=0.2),
)

marks = st.builds(
    Suggestion,
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 9), st.just(3)),
    st.sampled_from([*LABELS, "UNKNOWN", ""]),
    st.sampled_from(["", "BRI", "bri", "É"]),
    st.floats(0, 1),
)


def words(order: ReviewOrder) -> list[str]:
    return [mark.span.of(TEXT) for mark in sorted(MARKS, key=Sorting(order, LABELS).place)]


def test_each_order_puts_first_what_it_promises() -> None:
    assert words(ReviewOrder.READING) == ["Kazan", "BRICS", "BRICS bank", "Brazil"]
    assert words(ReviewOrder.DOUBTFUL) == ["Brazil", "Kazan", "BRICS", "BRICS bank"]
    assert words(ReviewOrder.LABEL) == ["Brazil", "Kazan", "BRICS", "BRICS bank"]
    assert words(ReviewOrder.CONCEPT) == ["Brazil", "BRICS", "BRICS bank", "Kazan"]


@given(
    st.lists(marks, unique_by=lambda mark: (mark.span, mark.label)), st.sampled_from(ReviewOrder)
)
def test_no_two_suggestions_have_one_place_so_none_is_passed_over(
    found: list[Suggestion], order: ReviewOrder
) -> None:
    places = [Sorting(order, LABELS).place(mark) for mark in found]
    assert len(set(places)) == len(found)


@given(st.lists(marks), st.sampled_from(["label", "concept", "score"]))
def test_what_is_alike_stands_together_in_the_order_of_the_text(
    found: list[Suggestion], by: str
) -> None:
    order = {"score": ReviewOrder.DOUBTFUL}.get(by) or ReviewOrder(by)
    values = [getattr(m, by) for m in sorted(found, key=Sorting(order, LABELS).place)]
    changes = sum(one != other for one, other in pairwise(values))
    assert changes == max(0, len(set(values)) - 1)
