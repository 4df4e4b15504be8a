from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.additions import Mark, MarksThere
from annotator.core.annotation import Annotation, State
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from tests.builders import TEXT, annotation, suggestion


def there(*marks: Mark, overlap: bool = False) -> MarksThere:
    decided = [mark for mark in marks if isinstance(mark, Annotation)]
    proposed = [mark for mark in marks if isinstance(mark, Suggestion)]
    return MarksThere(TEXT, decided, proposed, overlap=overlap)


BRAZIL = annotation("Brazil")
AS_BR = replace(BRAZIL, concept="BR")


@pytest.mark.parametrize(
    ("known", "coming"),
    [
        (BRAZIL, BRAZIL),
        (AS_BR, BRAZIL),
        (BRAZIL, suggestion("Brazil")),
        (suggestion("Brazil"), suggestion("Brazil", concept="BR")),
        (annotation("Brazil", accepted=False), annotation("Brazil", accepted=False)),
    ],
)
def test_what_says_nothing_new_is_passed_over(known: Mark, coming: Mark) -> None:
    marks = there(known)
    assert (marks.objection(coming), marks.add(coming)) == ("", False)


@pytest.mark.parametrize(
    ("known", "coming", "sentence"),
    [
        (
            annotation("Brazil", accepted=False),
            BRAZIL,
            "“Brazil” as GPE was left out: it is rejected there.",
        ),
        (
            annotation("Brazil", accepted=False),
            suggestion("Brazil"),
            "“Brazil” as GPE was left out: it is rejected there.",
        ),
        (
            BRAZIL,
            annotation("Brazil", accepted=False),
            "“Brazil” as GPE was left out: it is accepted there.",
        ),
        (
            BRAZIL,
            AS_BR,
            "“Brazil” as GPE was left out: it is accepted there without concept, not with BR.",
        ),
        (
            AS_BR,
            suggestion("Brazil", concept="X"),
            "“Brazil” as GPE was left out: it is accepted there with the concept BR, not with X.",
        ),
        (
            annotation("BRICS bank", "ORG"),
            annotation("BRICS", "POLICY"),
            "“BRICS” as POLICY was left out: it overlaps “BRICS bank”, which is accepted there"
            " as ORG.",
        ),
    ],
)
def test_a_decision_stands_and_the_mark_against_it_is_told(
    known: Mark, coming: Mark, sentence: str
) -> None:
    assert there(known).objection(coming) == sentence


def test_what_comes_is_held_against_what_has_come_before() -> None:
    marks = there()
    assert marks.add(annotation("BRICS bank", "ORG"))
    assert marks.objection(annotation("BRICS", "POLICY"))
    assert marks.objection(suggestion("bank", "ORG"))
    assert not marks.objection(suggestion("Kazan"))


def test_spans_over_one_another_join_where_the_scheme_lets_them() -> None:
    marks = there(annotation("BRICS bank", "ORG"), overlap=True)
    assert marks.objection(annotation("BRICS", "POLICY")) == ""


_MARKS = st.builds(
    lambda start, length, label, state: (
        Suggestion(Span(start, start + length), label)
        if state is State.SUGGESTED
        else Annotation("", 0, Span(start, start + length), label, state)
    ),
    st.integers(0, 9),
    st.integers(1, 5),
    st.sampled_from(["GPE", "ORG"]),
    st.sampled_from(State),
)


@given(st.lists(_MARKS, max_size=6), st.lists(_MARKS, max_size=6))
def test_no_accepted_spans_ever_overlap_and_nothing_is_said_twice(
    first: list[Mark], then: list[Mark]
) -> None:
    marks = there()
    kept = [mark for mark in (*first, *then) if not marks.objection(mark) and marks.add(mark)]
    decided = [mark for mark in kept if isinstance(mark, Annotation)]
    accepted = [mark.span for mark in decided if mark.accepted]
    assert not any(a.overlaps(b) for i, a in enumerate(accepted) for b in accepted[:i])
    assert len({(mark.span, mark.label) for mark in decided}) == len(decided)
