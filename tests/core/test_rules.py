"""What each action of the analyst means."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, Batch, Stamp, StatusChange
from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.core.suggestion import Origin
from tests.actions import any_batch
from tests.builders import (
    STAMP,
    TEXT,
    annotation,
    article,
    markup,
    mention,
    shown,
    span_of,
    suggestion,
)

LATER = Stamp("eva", "2024-05-03T08:00:00.000+00:00")


def follow(marks: Markup, batch: Batch) -> list[tuple[str, str, str]]:
    """Perform a batch on the marks alone and return what is shown then."""
    marks.apply(batch.changes)
    return shown(marks)


# Accepting


def test_accepting_keeps_all_that_the_suggestion_said_and_notes_who_decided_when() -> None:
    marks = markup(suggestion("BRICS", "POLICY", concept="Q1"))
    follow(marks, rules.accept(marks, [mention(marks, "BRICS")], STAMP))
    (made,) = marks.annotations
    assert (made.span, made.label, made.state) == (span_of(TEXT, "BRICS"), "POLICY", State.ACCEPTED)
    assert (made.concept, made.origin, made.score) == ("Q1", Origin.MODEL, 0.8)
    assert (made.reason, made.analyst, made.decided_at) == ("the model", "ana", STAMP.at)


def test_accepting_what_was_rejected_turns_the_decision_round() -> None:
    marks = markup(annotation("Brazil", accepted=False))
    assert follow(marks, rules.accept(marks, [mention(marks, "Brazil")], LATER)) == [
        ("Brazil", "GPE", "accepted")
    ]
    assert [a.analyst for a in marks.annotations] == ["eva"]


def test_accepting_what_is_accepted_changes_nothing() -> None:
    marks = markup(annotation("Brazil"))
    assert rules.accept(marks, list(marks.mentions), STAMP).changes == ()


def test_of_two_that_overlap_the_first_in_the_text_is_accepted_in_whatever_order_they_come() -> (
    None
):
    marks = markup(
        suggestion("the BRICS", "ORG"), suggestion("BRICS bank", "ORG"), suggestion("Kazan")
    )
    mixed = [mention(marks, words) for words in ("BRICS bank", "Kazan", "the BRICS")]
    batch = rules.accept(marks, mixed, STAMP)
    assert batch.what == "accept 2 suggestions"
    assert follow(marks, batch) == [("the BRICS", "ORG", "accepted"), ("Kazan", "GPE", "accepted")]


def test_with_overlap_all_that_overlap_are_accepted() -> None:
    marks = markup(suggestion("the BRICS", "ORG"), suggestion("BRICS bank", "ORG"), overlap=True)
    follow(marks, rules.accept_rest(marks, STAMP))
    assert marks.undecided() == []
    assert len(marks.annotations) == 2


def test_accepting_the_rest_leaves_nothing_undecided_and_no_decision_changed() -> None:
    kept = annotation("Kazan", accepted=False)
    marks = markup(suggestion("Brazil"), suggestion("BRICS", "POLICY"), suggestion("Kazan"), kept)
    assert follow(marks, rules.accept_rest(marks, STAMP)) == [
        ("Brazil", "GPE", "accepted"),
        ("BRICS", "POLICY", "accepted"),
        ("Kazan", "GPE", "rejected"),
    ]
    assert kept in list(marks.annotations)


# Rejecting


def test_rejecting_a_suggestion_keeps_the_no() -> None:
    marks = markup(suggestion("Brazil"))
    assert follow(marks, rules.reject(marks, [mention(marks, "Brazil")], STAMP)) == [
        ("Brazil", "GPE", "rejected")
    ]


def test_rejecting_what_was_accepted_keeps_the_no() -> None:
    marks = markup(suggestion("Brazil"), annotation("Brazil", origin=Origin.MODEL))
    assert follow(marks, rules.reject(marks, [mention(marks, "Brazil")], STAMP)) == [
        ("Brazil", "GPE", "rejected")
    ]


def test_rejecting_what_is_rejected_changes_nothing() -> None:
    marks = markup(annotation("Brazil", accepted=False))
    assert rules.reject(marks, list(marks.mentions), STAMP).changes == ()


def test_rejecting_what_the_analyst_marked_by_hand_removes_it() -> None:
    marks = markup(annotation("Kazan"))
    assert follow(marks, rules.reject(marks, [mention(marks, "Kazan")], STAMP)) == []
    assert list(marks.annotations) == []


@pytest.mark.parametrize("correct", ["label", "boundary", "concept"])
def test_rejecting_a_corrected_mention_does_not_bring_the_suggestion_back(correct: str) -> None:
    marks = markup(suggestion("BRICS", "ORG"))
    wrong = mention(marks, "BRICS")
    longer = span_of(TEXT, "BRICS bank")
    batch = {
        "label": rules.relabel(marks, wrong, "POLICY", "", STAMP),
        "boundary": rules.move_boundary(marks, wrong, longer, STAMP),
        "concept": rules.set_concept(marks, wrong, "Q1", STAMP),
    }[correct]
    follow(marks, batch)
    assert marks.undecided() == []
    corrected = next(m for m in marks.mentions if m.state is State.ACCEPTED)
    assert follow(marks, rules.reject(marks, [corrected], LATER)) == [("BRICS", "ORG", "rejected")]


def test_rejecting_a_mark_rejects_all_that_it_hid() -> None:
    marks = markup(
        annotation("the BRICS bank", "ORG"), suggestion("BRICS", "POLICY"), suggestion("bank")
    )
    batch = rules.reject(marks, [mention(marks, "the BRICS bank")], STAMP)
    assert follow(marks, batch) == [("BRICS", "POLICY", "rejected"), ("bank", "GPE", "rejected")]


def test_rejecting_two_marks_at_once_rejects_what_both_of_them_hid() -> None:
    marks = markup(
        annotation("the BRICS", "ORG"), annotation("bank met"), suggestion("BRICS bank", "ORG")
    )
    batch = rules.reject(marks, list(marks.mentions), STAMP)
    assert follow(marks, batch) == [("BRICS bank", "ORG", "rejected")]


def test_with_overlap_rejecting_a_mark_leaves_its_neighbours_undecided() -> None:
    marks = markup(
        annotation("BRICS bank", "ORG"),
        suggestion("BRICS bank", "ORG"),
        suggestion("BRICS", "POLICY"),
        overlap=True,
    )
    assert follow(marks, rules.reject(marks, [mention(marks, "BRICS bank")], STAMP)) == [
        ("BRICS", "POLICY", "suggested"),
        ("BRICS bank", "ORG", "rejected"),
    ]


def test_a_machines_mark_stays_rejected_when_a_later_run_proposes_it_again() -> None:
    accepted = annotation("BRICS", "ORG", origin=Origin.MODEL)
    marks = markup(accepted, suggestion("BRICS bank", "ORG"))  # a run that proposes something else
    follow(marks, rules.reject(marks, [mention(marks, "BRICS")], STAMP))
    later = markup(*marks.annotations, suggestion("BRICS", "ORG"), suggestion("BRICS bank", "ORG"))
    assert shown(later) == [("BRICS", "ORG", "rejected"), ("BRICS bank", "ORG", "rejected")]


# Correcting


def test_relabelling_accepts_the_words_under_the_new_label_as_the_analysts_own() -> None:
    marks = markup(suggestion("BRICS", "ORG"))
    batch = rules.relabel(marks, mention(marks, "BRICS"), "POLICY", "Q1", STAMP)
    assert follow(marks, batch) == [("BRICS", "POLICY", "accepted")]
    (made,) = marks.annotations
    assert (made.concept, made.origin, made.analyst) == ("Q1", Origin.ANALYST, "ana")


def test_relabelling_to_its_own_label_accepts_a_suggestion() -> None:
    marks = markup(suggestion("BRICS", "POLICY", concept="Q1"))
    here = mention(marks, "BRICS")
    batch = rules.relabel(marks, here, "POLICY", "", STAMP)
    assert batch.action is Action.ACCEPT
    assert follow(marks, batch) == [("BRICS", "POLICY", "accepted")]
    assert mention(marks, "BRICS").concept == "Q1"


def test_relabelling_an_accepted_mark_keeps_its_identity() -> None:
    old = annotation("BRICS", "ORG")
    marks = markup(old)
    follow(marks, rules.relabel(marks, mention(marks, "BRICS"), "POLICY", "", STAMP))
    assert [(a.uid, a.label) for a in marks.annotations] == [(old.uid, "POLICY")]


def test_saying_the_same_again_changes_nothing() -> None:
    marks = markup(annotation("BRICS", "POLICY"))
    here = mention(marks, "BRICS")
    assert rules.relabel(marks, here, "POLICY", "", LATER).changes == ()
    assert rules.set_concept(marks, here, "", LATER).changes == ()
    assert rules.move_boundary(marks, here, here.span, LATER).changes == ()


def test_relabelling_to_what_was_rejected_here_takes_the_rejection_back() -> None:
    marks = markup(suggestion("BRICS", "ORG"), annotation("BRICS", "POLICY", accepted=False))
    batch = rules.relabel(marks, mention(marks, "BRICS", "ORG"), "POLICY", "", STAMP)
    assert follow(marks, batch) == [("BRICS", "POLICY", "accepted")]
    assert len(marks.annotations) == 1


def test_a_concept_is_set_and_taken_away() -> None:
    marks = markup(suggestion("BRICS", "POLICY"))
    follow(marks, rules.set_concept(marks, mention(marks, "BRICS"), "Q1", STAMP))
    assert [(m.concept, m.state) for m in marks.mentions] == [("Q1", State.ACCEPTED)]
    follow(marks, rules.set_concept(marks, mention(marks, "BRICS"), "", STAMP))
    assert [(m.concept, m.state) for m in marks.mentions] == [("", State.ACCEPTED)]


def test_moving_a_boundary_accepts_the_new_stretch_with_label_and_concept() -> None:
    marks = markup(suggestion("BRICS", "ORG", concept="Q1"))
    longer = span_of(TEXT, "the BRICS bank")
    follow(marks, rules.move_boundary(marks, mention(marks, "BRICS"), longer, STAMP))
    assert shown(marks) == [("the BRICS bank", "ORG", "accepted")]
    assert mention(marks, "the BRICS bank").concept == "Q1"


def test_a_boundary_cannot_move_into_an_accepted_neighbour() -> None:
    marks = markup(annotation("BRICS", "POLICY"), suggestion("bank", "ORG"))
    with pytest.raises(rules.RuleError, match="“BRICS” is in the way"):
        rules.move_boundary(marks, mention(marks, "bank"), span_of(TEXT, "BRICS bank"), STAMP)


def test_a_boundary_moves_over_a_suggestion_or_a_rejection() -> None:
    marks = markup(
        suggestion("bank", "ORG"),
        suggestion("BRICS", "POLICY"),
        annotation("the", "ORG", accepted=False),
    )
    wide = span_of(TEXT, "the BRICS bank")
    batch = rules.move_boundary(marks, mention(marks, "bank"), wide, STAMP)
    assert follow(marks, batch) == [("the BRICS bank", "ORG", "accepted")]


def test_with_overlap_a_boundary_moves_into_a_neighbour() -> None:
    marks = markup(annotation("BRICS", "POLICY"), annotation("bank", "ORG"), overlap=True)
    wide = span_of(TEXT, "BRICS bank")
    batch = rules.move_boundary(marks, mention(marks, "bank"), wide, STAMP)
    follow(marks, batch)
    assert [words for words, *_ in shown(marks)] == ["BRICS", "BRICS bank"]


@pytest.mark.parametrize("decided", [False, True])
@pytest.mark.parametrize("moved", [False, True])
def test_with_overlap_a_corrected_suggestion_is_not_asked_about_again(
    decided: bool, moved: bool
) -> None:
    done = [annotation("BRICS", "ORG", origin=Origin.MODEL)] if decided else []
    marks = markup(suggestion("BRICS", "ORG"), *done, overlap=True)
    here = mention(marks, "BRICS")
    if moved:
        batch = rules.move_boundary(marks, here, span_of(TEXT, "BRICS bank"), STAMP)
    else:
        batch = rules.relabel(marks, here, "POLICY", "", STAMP)
    follow(marks, batch)
    assert marks.undecided() == []


# Adding


def test_adding_marks_the_stretch_as_the_analysts_own() -> None:
    marks = markup()
    batch = rules.add(marks, span_of(TEXT, "BRICS bank"), "ORG", "NDB", STAMP)
    assert batch.what == "mark “BRICS bank” ORG"
    assert follow(marks, batch) == [("BRICS bank", "ORG", "accepted")]
    (made,) = marks.annotations
    assert (made.concept, made.origin, made.score) == ("NDB", Origin.ANALYST, 1.0)


def test_adding_takes_the_place_of_every_accepted_mark_it_overlaps() -> None:
    marks = markup(annotation("the BRICS", "POLICY"), annotation("bank met"), annotation("Kazan"))
    batch = rules.add(marks, span_of(TEXT, "BRICS bank"), "ORG", "", STAMP)
    assert follow(marks, batch) == [("BRICS bank", "ORG", "accepted"), ("Kazan", "GPE", "accepted")]


def test_adding_what_was_rejected_turns_the_decision_round() -> None:
    old = annotation("Brazil", accepted=False)
    marks = markup(old)
    assert follow(marks, rules.add(marks, old.span, "GPE", "", STAMP)) == [
        ("Brazil", "GPE", "accepted")
    ]
    assert len(marks.annotations) == 1


def test_with_overlap_adding_leaves_what_it_overlaps() -> None:
    marks = markup(annotation("BRICS", "POLICY"), overlap=True)
    follow(marks, rules.add(marks, span_of(TEXT, "BRICS bank"), "ORG", "", STAMP))
    assert len(marks.mentions) == 2


# The article's status


@pytest.mark.parametrize("action", ["accept", "reject", "relabel", "add"])
def test_the_first_decision_puts_a_new_article_in_progress(action: str) -> None:
    marks = markup(suggestion("Brazil"), status=Status.NEW)
    here = mention(marks, "Brazil")
    batch = {
        "accept": rules.accept(marks, [here], STAMP),
        "reject": rules.reject(marks, [here], STAMP),
        "relabel": rules.relabel(marks, here, "ORG", "", STAMP),
        "add": rules.add(marks, span_of(TEXT, "Kazan"), "GPE", "", STAMP),
    }[action]
    follow(marks, batch)
    statuses = [marks.status]
    marks.apply(batch.inverse(Action.UNDO).changes)
    assert [*statuses, marks.status] == [Status.IN_PROGRESS, Status.NEW]


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.DONE])
def test_a_decision_leaves_any_other_status_as_it_is(status: Status) -> None:
    marks = markup(suggestion("Brazil"), status=status)
    follow(marks, rules.accept_rest(marks, STAMP))
    assert marks.status is status


def test_looking_decides_nothing() -> None:
    marks = markup(status=Status.NEW)
    assert rules.accept_rest(marks, STAMP).changes == ()


def test_setting_the_status_is_one_change_and_setting_it_again_is_none() -> None:
    done = rules.set_status(article(), Status.IN_PROGRESS, Status.DONE)
    assert done.changes == (StatusChange(1, Status.IN_PROGRESS, Status.DONE),)
    assert done.what == "mark done “Bank meets”"
    assert rules.set_status(article(), Status.DONE, Status.DONE).changes == ()


def test_the_menu_names_one_mention_by_its_words_and_many_by_their_number() -> None:
    marks = markup(suggestion("Brazil"), suggestion("Kazan"))
    assert rules.reject(marks, [mention(marks, "Kazan")], STAMP).what == "reject “Kazan”"
    assert rules.accept_rest(marks, STAMP).what == "accept 2 suggestions"


def test_a_long_mention_with_line_breaks_is_named_in_one_short_line() -> None:
    text = "the Forum on\nChina-Africa Cooperation and the Belt and Road Forum"
    marks = markup(text=text)
    what = rules.add(marks, Span(0, len(text)), "ORG", "", STAMP).what
    assert what == "mark “the Forum on China-Africa Cooperation a…” ORG"


# Any sequence of actions


@given(st.data(), st.booleans())
@settings(max_examples=120)
def test_no_sequence_of_actions_leaves_marks_that_contradict_one_another(
    data: st.DataObject, overlap: bool
) -> None:
    marks = markup(
        *(suggestion("Brazil"), suggestion("the BRICS", "POLICY"), suggestion("BRICS bank", "ORG")),
        *(suggestion("BRICS", "POLICY"), suggestion("BRICS", "ORG"), suggestion("Kazan")),
        annotation("Lula da Silva", "ORG", accepted=False),
        status=Status.NEW,
        overlap=overlap,
    )
    for _ in range(data.draw(st.integers(1, 12))):
        batch = any_batch(marks, lambda n: data.draw(st.integers(0, n - 1)), STAMP)
        if batch is None:
            continue
        before = shown(marks), list(marks.annotations), marks.status
        marks.apply(batch.changes)
        held = list(marks.annotations)
        assert len({(a.span, a.label) for a in held}) == len(held)
        assert len({a.uid for a in held}) == len(held)
        if not overlap:
            accepted = [a.span for a in held if a.accepted]
            assert not any(one.overlaps(other) for one, other in pairwise(accepted))
        marks.apply(batch.inverse(Action.UNDO).changes)
        assert (shown(marks), list(marks.annotations), marks.status) == before
        marks.apply(batch.changes)


@given(st.data(), st.booleans())
@settings(max_examples=80)
def test_what_has_been_decided_never_waits_for_a_decision_again(
    data: st.DataObject, overlap: bool
) -> None:
    """Accept, reject, relabel and set a concept only ever take from what is undecided."""
    marks = markup(
        *(suggestion("Brazil"), suggestion("the BRICS", "POLICY"), suggestion("BRICS bank", "ORG")),
        *(suggestion("BRICS", "POLICY"), suggestion("BRICS", "ORG"), suggestion("Kazan")),
        overlap=overlap,
    )
    waiting = {(m.span, m.label) for m in marks.undecided()}
    moving = {Action.ADD, Action.MOVE_BOUNDARY}  # these uncover what lies outside the new stretch
    for _ in range(data.draw(st.integers(1, 10))):
        batch = any_batch(marks, lambda n: data.draw(st.integers(0, n - 1)), STAMP)
        if batch is None or batch.action in moving:
            continue
        marks.apply(batch.changes)
        still = {(m.span, m.label) for m in marks.undecided()}
        assert still <= waiting
        waiting = still


def test_a_batch_holds_annotations_of_its_own_article_only() -> None:
    marks = markup(suggestion("Brazil"), suggestion("Kazan"))
    for change in rules.accept_rest(marks, STAMP).changes:
        assert isinstance(change, AnnotationChange)
        assert change.article_id == marks.article.id
