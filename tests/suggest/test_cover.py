from __future__ import annotations

from annotator.core.span import Span
from annotator.suggest.cover import Cover


def test_a_span_is_taken_once() -> None:
    cover = Cover(10)
    assert cover.take(Span(2, 5))
    assert not cover.take(Span(4, 6))
    assert cover.take(Span(5, 6))


def test_overlapping_spans_are_all_covered_from_the_start() -> None:
    cover = Cover(10, [Span(0, 4), Span(2, 8)])
    assert cover.touches(Span(7, 9))
    assert not cover.touches(Span(8, 10))
