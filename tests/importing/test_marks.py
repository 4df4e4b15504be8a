from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import State
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.importing.json_article import marks_key
from annotator.importing.marks import Marks, read_marks
from annotator.importing.source import Source
from annotator.importing.source_text import source_text

_TEXT = "Brazil and India met."
_GPE = frozenset({"GPE"})


def _read(*spans: object, text: str = _TEXT, overlap: bool = False) -> Marks:
    source = Source("wire.jsonl", BytesIO(), _GPE, overlap)
    return read_marks(list(spans), source_text(text), source, "wire.jsonl, line 7")


@pytest.mark.parametrize(
    "span",
    [
        {"start": 0, "end": 6, "label": "GPE"},
        {"start": 0, "end": 6, "label": "GPE", "token_start": 0, "token_end": 0, "score": None},
        {"id": 1, "start_offset": 0, "end_offset": 6, "label": "GPE"},
        [0, 6, "GPE"],
    ],
)
def test_spans_of_others_become_suggestions(span: object) -> None:
    marks = _read(span)
    assert marks.suggestions == (Suggestion(Span(0, 6), "GPE", origin=Origin.IMPORT),)
    assert marks.problems == []
    assert marks.annotations == ()


def test_decisions_become_annotations() -> None:
    span = {"start": 0, "end": 6, "label": "GPE", "state": "accepted", "origin": "analyst"}
    known = {"analyst": "Ana", "decided_at": "2024-03-05T10:00:00Z", "concept": "BR", "reason": "r"}
    (annotation,) = _read(span | known).annotations
    assert annotation.span == Span(0, 6)
    assert (annotation.state, annotation.origin) == (State.ACCEPTED, Origin.ANALYST)
    assert (annotation.analyst, annotation.decided_at) == ("Ana", "2024-03-05T10:00:00Z")
    assert (annotation.concept, annotation.reason) == ("BR", "r")


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ([0, 22, "GPE"], "0–22 is not within the text of 21 characters."),
        ([-1, 6, "GPE"], "-1–6 is not within the text"),
        ([6, 0, "GPE"], "6–0 is not within the text"),
        ([10**400, 6, "GPE"], "is not within the text"),
        ([3, 3, "GPE"], "3–3 holds no text."),
        ([0, 6, "ORG"], "the label “ORG” is not in the label scheme; add it there."),
        ([0, 6, " "], "it has no label."),
        ([0, 6, None], "it has no label."),
        ([0, 6, 5], "its label is not a text."),
        ([0, True, "GPE"], "its end is not a whole number."),
        ([0, 6.0, "GPE"], "its end is not a whole number."),
        (["0", 6, "GPE"], "its start is not a whole number."),
        ([0, 6], "it needs a start, an end and a label."),
        ("GPE", "it needs a start, an end and a label."),
        ({"start": 0, "label": "GPE"}, "its end is not a whole number."),
        ({"start": 0, "end": 6, "label": "GPE", "text": "India"}, "it should be “India”, but"),
        ({"start": 0, "end": 6, "label": "GPE", "state": "gold"}, "its state “gold” is unknown."),
        ({"start": 0, "end": 6, "label": "GPE", "origin": []}, "its origin “[]” is unknown."),
        ({"start": 0, "end": 6, "label": "GPE", "score": "high"}, "its score is not a number."),
        ({"start": 0, "end": 6, "label": "GPE", "concept": {}}, "its concept is not a text."),
    ],
)
def test_bad_spans_are_left_out_and_the_good_come_in(span: object, words: str) -> None:
    marks = _read(span, [11, 16, "GPE"])
    assert [suggestion.span for suggestion in marks.suggestions] == [Span(11, 16)]
    (problem,) = marks.problems
    assert str(problem).startswith("wire.jsonl, line 7: span 1 was left out: ")
    assert words in problem.sentence
    assert problem.fatal


def test_spans_that_are_no_list_are_told() -> None:
    source = Source("wire.jsonl", BytesIO())
    marks = read_marks({"0": "GPE"}, source_text(_TEXT), source, "wire.jsonl, line 7")
    assert [str(problem) for problem in marks.problems] == [
        "wire.jsonl, line 7: its spans are not a list; they were left out."
    ]


def test_the_same_span_twice_is_told() -> None:
    marks = _read([0, 6, "GPE"], {"start": 0, "end": 6, "label": "GPE", "state": "rejected"})
    assert len(marks.suggestions) == 1
    assert marks.annotations == ()
    assert "an earlier span marks 0–6 as “GPE” already" in marks.problems[0].sentence


def test_of_overlapping_accepted_spans_the_first_is_kept() -> None:
    long = {"start": 0, "end": 16, "label": "GPE", "state": "accepted"}
    short = {"start": 11, "end": 16, "label": "GPE", "state": "accepted"}
    rejected = {"start": 0, "end": 6, "label": "GPE", "state": "rejected"}
    marks = _read(long, short, rejected)
    assert [annotation.span for annotation in marks.annotations] == [Span(0, 16), Span(0, 6)]
    assert "11–16 overlaps 0–16" in marks.problems[0].sentence
    assert _read(long, short, rejected, overlap=True).problems == []


@pytest.mark.parametrize(("given", "kept"), [(-3, 0.0), (0.5, 0.5), (97, 1.0), (10**400, 1.0)])
def test_scores_are_brought_into_range(given: float, kept: float) -> None:
    (suggestion,) = _read({"start": 0, "end": 6, "label": "GPE", "score": given}).suggestions
    assert suggestion.score == kept
    assert isinstance(suggestion.score, float)


def test_offsets_follow_the_text_into_its_canonical_form() -> None:
    text = "\ufeff\ufeff🌕\r\nBrazil\r\nIndia\r\n"
    start = text.index("India")
    marks = _read([start, start + 5, "GPE"], [0, 2, "GPE"], [3, 4, "GPE"], text=text)
    stored = source_text(text).text
    assert stored == "🌕\nBrazil\nIndia\n"
    assert [suggestion.span.of(stored) for suggestion in marks.suggestions] == ["India"]
    assert [problem.sentence.split(": ")[1] for problem in marks.problems] == [
        "0–2 holds no text.",
        "3–4 holds no text.",
    ]


def test_offsets_in_another_unit_are_noticed_by_the_words() -> None:
    span = {"start": 3, "end": 9, "label": "GPE", "text": "Brazil"}
    (problem,) = _read(span, text="🌕 Brazil met.").problems
    assert problem.sentence == (
        "span 1 was left out: it should be “Brazil”, but 3–9 is “razil”; offsets must count"
        " Unicode code points."
    )


def test_a_category_is_no_span() -> None:
    assert marks_key({"label": "economy"}) == "spans"
    assert marks_key({"label": ["economy"]}) == "spans"
    assert marks_key({"label": [[0, 6, "GPE"]]}) == "label"
    assert marks_key({"label": "economy", "entities": [{"start_offset": 0}]}) == "entities"
    assert marks_key({"spans": [], "label": [[0, 6, "GPE"]]}) == "spans"


_ANY: st.SearchStrategy[object] = st.sampled_from(
    [None, "", "Ana", "suggested", "accepted", "rejected", "import", 0, True, []]
)
_SPANS = st.fixed_dictionaries(
    {"label": st.sampled_from(["GPE", "ORG", "", None, 5])},
    optional=dict.fromkeys(("state", "concept", "origin", "reason", "analyst", "decided_at"), _ANY),
)


@given(st.lists(_SPANS, max_size=8))
def test_each_span_is_read_as_it_would_be_alone(spans: list[dict[str, object]]) -> None:
    text = "ab" * len(spans)
    placed = [{**span, "start": 2 * n, "end": 2 * n + 2} for n, span in enumerate(spans)]
    together = _read(*placed, text=text)
    alone = [_read(span, text=text) for span in placed]
    assert together.suggestions == tuple(mark for one in alone for mark in one.suggestions)
    assert together.annotations == tuple(mark for one in alone for mark in one.annotations)
    assert len(together.problems) == sum(len(one.problems) for one in alone)
