"""What an analyst sees marked in an article: suggestions under the decisions about them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, State
from annotator.core.article import Status
from annotator.core.changes import AnnotationChange, Change, StatusChange
from annotator.core.markup import Markup, SpanIndex
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from tests.builders import annotation, article, markup, mention, shown, suggestion

LENGTH = 24
LABELS = ("GPE", "ORG")


def spans() -> st.SearchStrategy[Span]:
    starts = st.integers(0, LENGTH - 1)
    return starts.flatmap(
        lambda start: st.integers(start + 1, min(LENGTH, start + 9)).map(
            lambda end: Span(start, end)
        )
    )


def suggestions() -> st.SearchStrategy[list[Suggestion]]:
    one = st.builds(Suggestion, spans(), st.sampled_from(LABELS))
    return st.lists(one, max_size=12, unique_by=lambda s: (s.span, s.label))


def decisions() -> st.SearchStrategy[tuple[Span, str, State]]:
    states = st.sampled_from([State.ACCEPTED, State.REJECTED])
    return st.tuples(spans(), st.sampled_from(LABELS), states)


def decided(uid: int, span: Span, label: str, state: State) -> Annotation:
    return Annotation(str(uid), 1, span, label, state)


# Seeing


def test_a_suggestion_waits_for_a_decision() -> None:
    marks = markup(suggestion("Brazil"))
    assert shown(marks) == [("Brazil", "GPE", "suggested")]
    assert [m.label for m in marks.undecided()] == ["GPE"]


@pytest.mark.parametrize("overlap", [False, True])
@pytest.mark.parametrize("accepted", [False, True])
def test_a_decision_shows_in_place_of_the_suggestion_it_decided(
    overlap: bool, accepted: bool
) -> None:
    done = annotation("Brazil", accepted=accepted)
    marks = markup(suggestion("Brazil"), done, overlap=overlap)
    assert [m.annotation for m in marks.mentions] == [done]
    assert marks.undecided() == []


def test_in_a_flat_scheme_an_accepted_mark_hides_what_it_overlaps() -> None:
    marks = markup(
        suggestion("the BRICS bank", "ORG"),
        suggestion("bank", "ORG"),
        annotation("BRICS", "POLICY"),
        annotation("BRICS bank", "ORG", accepted=False),
    )
    assert shown(marks) == [("BRICS", "POLICY", "accepted"), ("bank", "ORG", "suggested")]


def test_with_overlap_an_accepted_mark_hides_only_its_own_suggestion() -> None:
    marks = markup(
        suggestion("the BRICS bank", "ORG"),
        suggestion("BRICS", "POLICY"),
        annotation("BRICS", "POLICY"),
        annotation("BRICS bank", "ORG", accepted=False),
        overlap=True,
    )
    assert shown(marks) == [
        ("the BRICS bank", "ORG", "suggested"),
        ("BRICS", "POLICY", "accepted"),
        ("BRICS bank", "ORG", "rejected"),
    ]


@pytest.mark.parametrize("overlap", [False, True])
def test_a_rejection_hides_neither_another_label_nor_another_span(overlap: bool) -> None:
    marks = markup(
        annotation("Brazil", "ORG", accepted=False),
        suggestion("Brazil", "GPE"),
        suggestion("Brazil and", "ORG"),
        overlap=overlap,
    )
    assert [m.label for m in marks.undecided()] == ["GPE", "ORG"]


def test_a_mention_tells_where_it_came_from() -> None:
    proposed = suggestion("BRICS", "POLICY", concept="Q1")
    one = mention(markup(proposed), "BRICS")
    assert (one.concept, one.score, one.origin, one.reason) == (
        proposed.concept,
        proposed.score,
        Origin.MODEL,
        "the model",
    )


def test_a_change_of_another_article_is_not_followed() -> None:
    marks = markup(suggestion("Brazil"))
    elsewhere = replace(annotation("Brazil"), article_id=2)
    started = StatusChange(2, Status.NEW, Status.DONE)
    assert marks.apply([AnnotationChange(None, elsewhere), started]) == []
    assert marks.status is Status.IN_PROGRESS
    assert shown(marks) == [("Brazil", "GPE", "suggested")]


def test_what_a_decision_hides_is_told_before_it_is_taken_back() -> None:
    over = annotation("BRICS bank", "ORG")
    beneath = suggestion("BRICS", "POLICY")
    marks = markup(over, beneath, suggestion("Kazan"))
    assert marks.hidden_beneath([over]) == [beneath]


def test_what_two_decisions_hide_together_is_told_once() -> None:
    left, right = annotation("the BRICS", "POLICY"), annotation("bank met", "ORG")
    beneath = suggestion("BRICS bank", "ORG")
    marks = markup(left, right, beneath)
    assert marks.hidden_beneath([left]) == []
    assert marks.hidden_beneath([left, right]) == [beneath]


# Following


@given(suggestions(), st.lists(decisions(), max_size=8), st.booleans(), st.data())
@settings(max_examples=150)
def test_following_changes_shows_the_same_as_opening_the_article_anew(
    proposed: list[Suggestion],
    made: list[tuple[Span, str, State]],
    overlap: bool,
    data: st.DataObject,
) -> None:
    opened = article("x" * LENGTH)
    marks = Markup.listed(opened, proposed, [], overlap=overlap)
    present: dict[str, Annotation] = {}
    for uid, values in enumerate(made):
        new: Annotation | None = decided(uid, *values)
        old: Annotation | None = None
        if data.draw(st.booleans()) and present:
            old = present.pop(data.draw(st.sampled_from(sorted(present))))
            new = None if data.draw(st.booleans()) else replace(decided(uid, *values), uid=old.uid)
        if new and any((a.span, a.label) == (new.span, new.label) for a in present.values()):
            new = None
        if new:
            present[new.uid] = new
        if new is None and old is None:
            continue
        changes: list[Change] = [AnnotationChange(old, new)]
        touched = marks.apply(changes)
        fresh = Markup.listed(opened, proposed, present.values(), overlap=overlap)
        assert list(marks.mentions) == list(fresh.mentions)
        assert list(marks.annotations) == list(fresh.annotations)
        assert marks.undecided_count == fresh.undecided_count == len(fresh.undecided())
        changed = [a.span for a in (old, new) if a is not None]
        assert all(any(window.contains(span) for window in touched) for span in changed)


@given(suggestions(), decisions(), st.booleans())
def test_all_that_comes_or_goes_lies_in_the_stretch_to_be_drawn_anew(
    proposed: list[Suggestion], made: tuple[Span, str, State], overlap: bool
) -> None:
    marks = Markup.listed(article("x" * LENGTH), proposed, [], overlap=overlap)
    before = list(marks.mentions)
    (window,) = marks.apply([AnnotationChange(None, decided(1, *made))])
    after = list(marks.mentions)
    came_or_went = [m for m in before + after if (m in before) is not (m in after)]
    assert all(window.contains(m.span) for m in came_or_went)


# Finding by place


@given(suggestions(), spans())
def test_the_index_finds_what_shares_text_with_a_span(
    proposed: list[Suggestion], place: Span
) -> None:
    index = SpanIndex(proposed)
    wanted = {(s.span, s.label) for s in proposed if s.span.overlaps(place)}
    found = index.overlapping(place)
    assert {(s.span, s.label) for s in found} == wanted
    assert [(s.span, s.label) for s in found] == sorted(wanted)


@given(suggestions(), st.data())
def test_the_index_keeps_reading_order_while_items_come_and_go(
    proposed: list[Suggestion], data: st.DataObject
) -> None:
    index: SpanIndex[Suggestion] = SpanIndex()
    for item in proposed:
        index.add(item)
    ordered = sorted(proposed, key=lambda s: (s.span, s.label))
    assert list(index) == ordered
    for place, item in enumerate(ordered):
        assert index.position(item) == place
    for item in data.draw(st.permutations(proposed)):
        index.remove(item)
        ordered.remove(item)
        assert list(index) == ordered


def test_taking_out_what_is_not_there_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="not in list"):
        SpanIndex([suggestion("Brazil")]).remove(suggestion("Kazan"))
