"""Deciding about many places at once: never over a person, never two in one place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation, State
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, StatusChange
from annotator.core.everywhere import Decision, Deed, Outcome, decide
from annotator.core.occurrence import Heading, Occurrence, in_context, said_of
from annotator.core.suggestion import Suggestion
from tests.builders import STAMP, TEXT, annotation, span_of, suggestion

HEADING = Heading(1, "Bank meets", "2024-05-02", Status.NEW)


def place(
    words: str, *marks: Suggestion | Annotation, nth: int = 0, heading: Heading = HEADING
) -> Occurrence:
    """Some words of the text, with what has been said of them."""
    span = span_of(TEXT, words, nth)
    proposed = [mark for mark in marks if isinstance(mark, Suggestion)]
    decided = [mark for mark in marks if isinstance(mark, Annotation)]
    return in_context(heading, TEXT, span, said_of(span, proposed, decided))


def made(outcome: Outcome) -> list[tuple[str, str, str]]:
    """The words, label and state of each new annotation."""
    changes = [c for c in outcome.batch.changes if isinstance(c, AnnotationChange)]
    assert all(change.before is None for change in changes)
    marks = [change.either for change in changes]
    return [(mark.span.of(TEXT), mark.label, mark.state.value) for mark in marks]


def test_accepting_takes_what_waits_as_it_is_and_skips_the_rest() -> None:
    proposed = suggestion("BRICS", "POLICY", concept="BRICS")
    waiting, bare = place("BRICS", proposed), place("Kazan")
    outcome = decide([waiting, bare], Decision(Deed.ACCEPT), STAMP)
    assert made(outcome) == [("BRICS", "POLICY", "accepted")]
    assert (outcome.decided, outcome.skipped) == (1, 1)
    accepted = outcome.batch.changes[0]
    assert isinstance(accepted, AnnotationChange)
    assert accepted.after is not None
    assert accepted.after.origin is proposed.origin
    assert (accepted.after.concept, accepted.after.score) == ("BRICS", 0.8)
    assert (accepted.after.analyst, accepted.after.decided_at) == (STAMP.analyst, STAMP.at)


def test_of_several_suggestions_the_surest_is_accepted_or_the_one_with_the_label() -> None:
    one, other = suggestion("Brazil"), replace(suggestion("Brazil", "ORG"), score=0.9)
    here = place("Brazil", one, other)
    assert made(decide([here], Decision(Deed.ACCEPT), STAMP)) == [("Brazil", "ORG", "accepted")]
    labelled = Decision(Deed.ACCEPT, label="GPE")
    assert made(decide([here], labelled, STAMP)) == [("Brazil", "GPE", "accepted")]
    assert made(decide([here], Decision(Deed.ACCEPT, label="POLICY"), STAMP)) == []


def test_rejecting_rejects_all_that_waits_or_only_one_label() -> None:
    here = place("Brazil", suggestion("Brazil"), suggestion("Brazil", "ORG"))
    both = decide([here, place("Kazan")], Decision(Deed.REJECT), STAMP)
    assert sorted(made(both)) == [("Brazil", "GPE", "rejected"), ("Brazil", "ORG", "rejected")]
    assert both.skipped == 1
    one = decide([here], Decision(Deed.REJECT, label="ORG"), STAMP)
    assert made(one) == [("Brazil", "ORG", "rejected")]


def test_relabelling_gives_another_label_and_what_has_it_already_is_accepted() -> None:
    places = [place("Brazil", suggestion("Brazil")), place("Kazan", suggestion("Kazan", "ORG"))]
    outcome = decide([*places, place("BRICS")], Decision(Deed.RELABEL, "ORG", "X"), STAMP)
    assert made(outcome) == [("Brazil", "ORG", "accepted"), ("Kazan", "ORG", "accepted")]
    assert outcome.skipped == 1


def test_setting_a_concept_keeps_the_label() -> None:
    here = place("BRICS", suggestion("BRICS", "POLICY"))
    outcome = decide([here], Decision(Deed.SET_CONCEPT, concept="BRICS"), STAMP)
    assert made(outcome) == [("BRICS", "POLICY", "accepted")]
    (change, _) = outcome.batch.changes
    assert isinstance(change, AnnotationChange)
    assert change.either.concept == "BRICS"


def test_adding_marks_what_was_not_marked_and_takes_over_what_was_suggested() -> None:
    places = [place("Brazil", suggestion("Brazil")), place("Brazil", nth=1), place("Kazan")]
    outcome = decide(places, Decision(Deed.ADD, "GPE"), STAMP)
    assert made(outcome) == [(w, "GPE", "accepted") for w in ("Brazil", "Kazan", "Brazil")]
    origins = [c.either.origin.value for c in outcome.batch.changes[:3]]  # type: ignore[union-attr]
    assert origins == ["model", "analyst", "analyst"]


@pytest.mark.parametrize("deed", list(Deed))
def test_what_a_person_has_decided_is_never_touched(deed: Deed) -> None:
    places = [
        place("BRICS", annotation("the BRICS bank", "ORG")),  # accepted, around it
        place("Brazil", annotation("Brazil", "ORG")),  # accepted otherwise
        place("Kazan", annotation("Kazan", "GPE", accepted=False)),  # rejected as such
    ]
    outcome = decide(places, Decision(deed, "GPE", "X"), STAMP)
    assert outcome.batch.changes == ()
    assert (outcome.decided, outcome.skipped) == (0, 3)


def test_a_rejection_under_one_label_does_not_forbid_another() -> None:
    here = place("Kazan", annotation("Kazan", "PERSON", accepted=False))
    outcome = decide([here], Decision(Deed.ADD, "GPE"), STAMP)
    assert made(outcome) == [("Kazan", "GPE", "accepted")]


def test_where_spans_may_overlap_only_the_same_mark_is_in_the_way() -> None:
    around = place("BRICS", annotation("the BRICS bank", "ORG"))
    same = place("Brazil", annotation("Brazil", "GPE"))
    outcome = decide([around, same], Decision(Deed.ADD, "GPE"), STAMP, overlap=True)
    assert made(outcome) == [("BRICS", "GPE", "accepted")]


def test_where_spans_may_overlap_what_is_corrected_is_not_asked_about_again() -> None:
    here = place("Brazil", suggestion("Brazil"))
    outcome = decide([here], Decision(Deed.RELABEL, "ORG"), STAMP, overlap=True)
    assert made(outcome) == [("Brazil", "ORG", "accepted"), ("Brazil", "GPE", "rejected")]


def test_of_places_that_overlap_only_the_first_is_taken_in_a_flat_scheme() -> None:
    places = [place("BRICS"), place("the BRICS"), place("BRICS bank")]
    assert made(decide(places, Decision(Deed.ADD, "ORG"), STAMP)) == [
        ("the BRICS", "ORG", "accepted")
    ]
    assert len(made(decide(places, Decision(Deed.ADD, "ORG"), STAMP, overlap=True))) == 3


def test_a_new_article_is_begun_once() -> None:
    other = replace(HEADING, article_id=2, status=Status.DONE)
    places = [
        *(place("Brazil", suggestion("Brazil")), place("Kazan", suggestion("Kazan"))),
        place("Kazan", suggestion("Kazan"), heading=other),
    ]
    outcome = decide(places, Decision(Deed.ACCEPT), STAMP)
    statuses = [c for c in outcome.batch.changes if isinstance(c, StatusChange)]
    assert statuses == [StatusChange(1, Status.NEW, Status.IN_PROGRESS)]


def test_the_batch_says_what_was_done_and_how_often() -> None:
    other = replace(HEADING, article_id=2)
    places = [place("Kazan"), place("Kazan", heading=other)]
    batch = decide(places, Decision(Deed.ADD, "GPE"), STAMP).batch
    assert (batch.action, batch.what) == (Action.ADD, "add “Kazan”, 2 times in 2 articles")
    assert decide(places[:1], Decision(Deed.ADD, "GPE"), STAMP).batch.what == "add “Kazan”"


def test_a_row_shows_its_words_in_one_line_of_context() -> None:
    text = f"{'before ' * 20}\nthe  bank\nmet{' after' * 20}"
    span = span_of(text, "bank\nmet")
    row = in_context(HEADING, text, span, said_of(span, [], []))
    assert row.words == "bank\nmet"
    assert row.left.endswith("before  the  ")
    assert len(row.left) == len(row.right) == 60
    assert row.untouched
    assert row.suggestion is None
    assert row.decision is None


def test_a_row_tells_what_stands_exactly_there_from_what_lies_around_it() -> None:
    around, here = suggestion("the BRICS bank", "ORG"), suggestion("BRICS", "POLICY")
    row = place("BRICS", around, here, annotation("BRICS bank", "ORG", accepted=False))
    assert (row.suggestions, row.around, row.decisions) == ((here,), around, ())
    assert not row.untouched
    refused = annotation("BRICS", "ORG", accepted=False)
    accepted = annotation("BRICS bank", "ORG")
    row = place("BRICS", refused, accepted)
    assert row.decision is accepted
    assert row.decision.state is State.ACCEPTED
