"""The figures by which suggestions are judged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.scoring import (
    Measure,
    Score,
    concept_accuracy,
    extras,
    misses,
    score,
    score_by_label,
    total,
)
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion


def mark(start: int, end: int, label: str = "GPE", concept: str = "") -> Suggestion:
    return Suggestion(Span(start, end), label, concept)


GOLD = [mark(0, 6), mark(15, 20, "POLICY", "BRICS"), mark(33, 38), mark(40, 50, "PERSON")]
PROPOSED = [
    mark(0, 6),  # right
    mark(15, 20, "POLICY", "BRI"),  # right but for the concept
    mark(33, 38, "PERSON"),  # another label
    mark(40, 53, "PERSON"),  # too long
    mark(60, 63),  # nothing is there
]


@pytest.mark.parametrize(
    ("measure", "found"), [(Measure.EXACT, 2), (Measure.SPAN, 3), (Measure.OVERLAP, 3)]
)
def test_each_measure_counts_what_it_says(measure: Measure, found: int) -> None:
    scored = score(PROPOSED, GOLD, measure)
    assert scored == Score(found, 5, 4)
    assert scored.precision == found / 5
    assert scored.recall == found / 4
    assert scored.f1 == pytest.approx(2 * found / 9)


def test_labels_are_scored_one_by_one_and_add_up() -> None:
    by_label = score_by_label(PROPOSED, GOLD, Measure.EXACT)
    assert by_label["GPE"] == Score(1, 2, 2)
    assert by_label["PERSON"] == Score(0, 2, 1)
    assert total(by_label.values()) == score(PROPOSED, GOLD, Measure.EXACT)


def test_a_right_place_with_a_wrong_concept_costs_concept_accuracy_only() -> None:
    assert concept_accuracy(PROPOSED, GOLD) == Score(0, 1, 1)
    assert concept_accuracy(GOLD, GOLD) == Score(1, 1, 1)


def test_misses_and_extras_are_what_differs() -> None:
    assert misses(PROPOSED, GOLD) == [GOLD[2], GOLD[3]]
    assert extras(PROPOSED, GOLD) == PROPOSED[2:]


def test_a_mark_is_found_once_however_often_it_is_proposed() -> None:
    assert score([GOLD[0], GOLD[0]], GOLD[:1], Measure.EXACT).found == 1
    assert score([mark(0, 3), mark(3, 6)], GOLD[:1], Measure.OVERLAP).found == 1


def test_nothing_proposed_and_nothing_expected_is_no_division_by_zero() -> None:
    assert (Score().precision, Score().recall, Score().f1) == (0.0, 0.0, 0.0)


MARKS = st.lists(
    st.builds(
        lambda start, length, label: mark(start, start + length, label),
        st.integers(0, 40),
        st.integers(1, 8),
        st.sampled_from(["GPE", "ORG"]),
    ),
    max_size=8,
)


@given(MARKS, MARKS)
def test_a_stricter_measure_never_finds_more(
    proposed: list[Suggestion], gold: list[Suggestion]
) -> None:
    exact = score(proposed, gold, Measure.EXACT)
    assert exact.found <= score(proposed, gold, Measure.SPAN).found
    assert exact.found + len(misses(proposed, gold)) == exact.expected
    assert exact.found + len(extras(proposed, gold)) == exact.proposed


@given(MARKS)
def test_whatever_agrees_with_itself_is_perfect(marks: list[Suggestion]) -> None:
    for measure in Measure:
        scored = score(marks, marks, measure)
        assert scored.found == len(marks)
