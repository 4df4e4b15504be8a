from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import State
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.segments import segments

_PLACES = st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda p: Span(p[0], p[0] + p[1]))


def _mention(span: Span) -> Mention:
    return Mention(span, "X", State.ACCEPTED)


def test_the_shortest_mention_of_a_piece_comes_last() -> None:
    mentions = [_mention(Span(0, 8)), _mention(Span(2, 4))]
    assert [
        (span, [m.span for m in found]) for span, found in segments("0123456789", mentions)
    ] == [
        (Span(0, 2), [Span(0, 8)]),
        (Span(2, 4), [Span(0, 8), Span(2, 4)]),
        (Span(4, 8), [Span(0, 8)]),
        (Span(8, 10), []),
    ]


@given(st.lists(_PLACES, max_size=6))
def test_each_piece_has_exactly_the_mentions_that_cover_it(places: list[Span]) -> None:
    text = "0123456789" * 2
    mentions = [_mention(place) for place in sorted(places)]
    found = list(segments(text, mentions))
    assert "".join(span.of(text) for span, _ in found) == text
    for span, covering in found:
        assert len(covering) == sum(mention.span.contains(span) for mention in mentions)
        assert len(covering) == sum(mention.span.overlaps(span) for mention in mentions)
