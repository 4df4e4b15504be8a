from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.steps.flatten import flatten

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda t: Span(t[0], sum(t)))
SUGGESTIONS = st.lists(
    st.builds(
        Suggestion, SPANS, st.just("ORG"), st.just(""), st.floats(0, 1), st.sampled_from(Origin)
    )
)


def test_terms_then_length_then_score() -> None:
    term = Suggestion(Span(4, 9), "POLICY", origin=Origin.TERMS)
    longer = Suggestion(Span(0, 12), "ORG")
    unsure = Suggestion(Span(20, 25), "GPE", score=0.4)
    sure = Suggestion(Span(20, 25), "PERSON", score=0.9)
    assert flatten("x" * 30, [unsure, longer, term, sure]) == [term, sure]


@given(SUGGESTIONS)
def test_nothing_overlaps_and_nothing_is_lost_for_nothing(suggestions: list[Suggestion]) -> None:
    kept = flatten("x" * 60, suggestions)
    for left, right in pairwise(kept):
        assert left.span.end <= right.span.start
    for suggestion in suggestions:
        assert any(suggestion.span.overlaps(k.span) for k in kept)
