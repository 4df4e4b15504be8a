from __future__ import annotations

from io import BytesIO
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import State
from annotator.core.changes import Stamp
from annotator.core.span import Span
from annotator.importing import marks
from annotator.importing.marks import Marks, read_marks
from annotator.importing.source import Choices, MarksAs, Source
from annotator.importing.source_text import source_text
from annotator.importing.span_columns import columns_of
from annotator.importing.usual_marks import Usual, usual_marks

_TEXT = "Brazil and India met 🌕."
_LABELS = frozenset({"GPE", "ORG"})


def _source(wanted: MarksAs = MarksAs.AS_FOUND, *, overlap: bool = False) -> Source:
    choices = Choices(
        wanted,
        labels={"COUNTRY": "GPE", "DATE": ""},
        concepts={"BR": "Q155"},
        stamp=Stamp("2024-03-05T10:00:00Z", "Ana"),
    )
    return Source("wire.jsonl", BytesIO(), _LABELS, overlap, choices)


def _said(**more: object) -> dict[str, object]:
    return {"start": 0, "end": 6, "text": "Brazil", "label": "GPE", **more}


def _usual(spans: list[object], source: Source) -> Usual | None:
    columns = columns_of(spans)
    return usual_marks(columns, source_text(_TEXT), source) if columns else None


def test_what_our_own_files_say_is_read_all_at_once() -> None:
    known = {"concept": "BR", "origin": "terms", "score": 0.5, "analyst": "", "decided_at": ""}
    spans: list[object] = [
        _said(**known, state="suggested", reason="a name"),
        _said(**known, state="rejected") | {"label": "ORG"},
        _said(**known | {"analyst": "Bo", "decided_at": "2024-05-02"}, state="accepted")
        | {"start": 11, "end": 16, "text": "India"},
    ]
    found = _usual(spans, _source())
    assert found is not None
    (suggestion,), (rejected, accepted) = found
    assert (suggestion.span, suggestion.concept, suggestion.reason) == (
        Span(0, 6),
        "Q155",
        "a name",
    )
    assert (rejected.state, rejected.label, rejected.decided_at) == (State.REJECTED, "ORG", "")
    assert (accepted.span, accepted.analyst) == (Span(11, 16), "Bo")
    assert accepted.decided_at == "2024-05-02"


def test_accepted_spans_that_overlap_are_left_to_a_closer_look() -> None:
    longer = _said(state="accepted") | {"end": 10, "text": "Brazil and"}
    spans: list[object] = [_said(state="accepted"), longer]
    assert _usual(spans, _source()) is None
    assert _usual(spans, _source(overlap=True)) is not None


@pytest.mark.parametrize(
    "odd",
    [
        {"start": 3.0},
        {"start": True},
        {"start": -1},
        {"end": 99},
        {"end": 0},
        {"start_offset": 0, "end_offset": 6},
        {"text": "India"},
        {"text": None},
        {"label": "DATE"},
        {"label": "LAW"},
        {"label": []},
        {"score": 97.0},
        {"score": 1},
        {"score": float("nan")},
        {"state": "gold"},
        {"state": "accepted", "decided_at": "2024\n"},
        {"state": "accepted", "decided_at": 0},
    ],
)
def test_what_is_unusual_is_left_to_a_closer_look(odd: dict[str, object]) -> None:
    usual = _said() | {"start": 11, "end": 16, "text": "India"}
    assert _usual([usual, _said()], _source()) is not None
    assert _usual([usual, _said(**odd)], _source()) is None
    assert _usual([usual, [0, 6, "GPE"]], _source()) is None
    assert _usual([usual, usual], _source()) is None


_PLACE = ("start", "end", "label")
_PLACES = st.sampled_from([(0, 6), (11, 16), (0, 16), (7, 10), (21, 22), (17, 20)])


def _mostly(usual: list[object], odd: list[object]) -> st.SearchStrategy[object]:
    return st.sampled_from([*usual * 60, *odd])


_VALUES = {
    "state": _mostly(["accepted", "accepted", "rejected", "suggested"], [None, "gold"]),
    "concept": _mostly(["", "BR", "Q1"], [None, 0]),
    "origin": _mostly(["model", "import"], [None, []]),
    "score": _mostly([1.0, 0.5], [None, 0, True, 97.0, -0.5, float("nan")]),
    "reason": _mostly(["", "a name"], ["two\nlines", 5]),
    "analyst": _mostly(["", "Ana"], [None, "A\x00"]),
    "decided_at": _mostly(["", "2024-03-05"], [None, "2024\n", 0]),
}


@st.composite
def _spans(draw: st.DrawFn) -> dict[str, object]:
    """A span that a program might write, or one with one thing about it that none would."""
    start, end = draw(_PLACES)
    span: dict[str, object] = {"start": start, "end": end}
    span["label"] = draw(st.sampled_from(["GPE", "ORG", "COUNTRY"]))
    if draw(st.booleans()):
        span["text"] = _TEXT[start:end]
    keys = draw(st.lists(st.sampled_from(sorted(_VALUES)), max_size=4))
    span |= {key: draw(_VALUES[key]) for key in keys}
    odd: list[dict[str, object]] = [{"label": "DATE"}, {"label": "LAW"}, {"label": []}, {"end": 99}]
    odd += [{"start": -1}, {"start": True}, {"start": 3.0}, {"text": "India"}, {"text": None}]
    odd += [{"start_offset": 0, "end_offset": 6}, {"end": start}]
    return span | draw(st.sampled_from([*odd, *[{}] * 100]))


@given(
    st.lists(_spans(), max_size=5, unique_by=lambda span: str([span[key] for key in _PLACE])),
    st.sampled_from(MarksAs),
    st.booleans(),
    st.sampled_from([*[_TEXT] * 12, _TEXT + "\x00", "\ufeff" + _TEXT, _TEXT + "\r\n"]),
)
def test_all_at_once_gives_what_one_after_the_other_gives(
    spans: list[dict[str, object]], wanted: MarksAs, overlap: bool, text: str
) -> None:
    def read() -> Marks:
        return read_marks(spans, source_text(text), _source(wanted, overlap=overlap), "line 1")

    found = read()
    with patch.object(marks, "usual_marks", return_value=None):
        one_by_one = read()
    columns = columns_of(spans)
    if columns is not None:
        as_columns = read_marks(
            columns, source_text(text), _source(wanted, overlap=overlap), "line 1"
        )
        assert repr(as_columns) == repr(found)
    assert repr(tuple(found.suggestions)) == repr(one_by_one.suggestions)  # NaN equals nothing
    assert repr(tuple(found.annotations)) == repr(one_by_one.annotations)
    assert found.problems == one_by_one.problems
