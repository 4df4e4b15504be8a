"""Our figures beside those of nervaluate, an independent scorer, on measures that both have.

Its `strict` is our exact measure (place and label), its `exact` our span measure (place alone); its
F1, precision and recall are computed from the same counts. Spans are flat, as it expects them.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nervaluate import Evaluator

from annotator.core.scoring import Measure, Score, score, score_by_label
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion

LABELS = ["GPE", "ORG", "POLICY"]
SHARED = {Measure.EXACT: "strict", Measure.SPAN: "exact"}


@st.composite
def flat_marks(draw: st.DrawFn) -> list[Suggestion]:
    """Marks that do not overlap, in reading order."""
    marks: list[Suggestion] = []
    place = 0
    for gap, length in draw(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 4)), max_size=8)):
        label = draw(st.sampled_from(LABELS))
        marks.append(Suggestion(Span(place + gap, place + gap + length), label))
        place += gap + length
    return marks


@given(flat_marks().filter(bool), flat_marks().filter(bool))
def test_precision_recall_and_f1_agree(proposed: list[Suggestion], gold: list[Suggestion]) -> None:
    results = _evaluator(proposed, gold).evaluate()["overall"]
    for measure, theirs in SHARED.items():
        assert _figures(results[theirs]) == pytest.approx(_ours(score(proposed, gold, measure)))


@given(flat_marks().filter(bool), flat_marks().filter(bool))
def test_the_exact_measure_agrees_label_by_label(
    proposed: list[Suggestion], gold: list[Suggestion]
) -> None:
    ours = score_by_label(proposed, gold, Measure.EXACT)
    found = _evaluator(proposed, gold).evaluate()["entities"]
    assert {label: found[label]["strict"].correct for label in ours} == {
        label: one.found for label, one in ours.items()
    }


def _evaluator(proposed: list[Suggestion], gold: list[Suggestion]) -> Evaluator:
    return Evaluator([_records(gold)], [_records(proposed)], tags=LABELS, loader="dict")


def _records(marks: list[Suggestion]) -> list[dict[str, Any]]:
    # Its ends are the last character, ours the one behind it.
    return [{"label": m.label, "start": m.span.start, "end": m.span.end - 1} for m in marks]


def _figures(result: Any) -> list[float]:
    return [result.precision, result.recall, result.f1]


def _ours(one: Score) -> list[float]:
    return [one.precision, one.recall, one.f1]
