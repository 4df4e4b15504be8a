"""How suspicious it is to treat the same words in two ways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation, State
from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.everywhere import Decision, Deed
from annotator.core.radar import (
    Inconsistency,
    Marks,
    Told,
    Use,
    suspicion,
    two_labels,
    unmarked,
)
from annotator.core.suggestion import Suggestion
from tests.builders import TEXT, annotation, span_of, suggestion


def kazan(*marks: Suggestion | Annotation, done: bool = True) -> Told:
    """What the word “Kazan” says of GPE, with marks about it."""
    outlines = [(*outline_of(mark), mark.label, state_of(mark)) for mark in marks]
    return Marks(outlines, done=done).told(span_of(TEXT, "Kazan"), "GPE")


def outline_of(mark: Suggestion | Annotation) -> tuple[int, int]:
    return mark.span.start, mark.span.end


def state_of(mark: Suggestion | Annotation) -> str:
    return mark.state if isinstance(mark, Annotation) else State.SUGGESTED


ACCEPTED, REJECTED = kazan(annotation("Kazan")), kazan(annotation("Kazan", accepted=False))
BARE, WAITING = kazan(), kazan(done=False)


def test_a_single_slip_is_suspicious_and_words_of_two_meanings_are_not() -> None:
    assert suspicion(40, 1) == pytest.approx(0.91, abs=0.01)
    assert suspicion(10, 9) == pytest.approx(0.05, abs=0.01)
    assert suspicion(2, 1) == pytest.approx(0.2)
    assert suspicion(1, 1) == 0


def test_words_with_two_labels_are_found_with_what_finds_and_mends_them() -> None:
    uses = [Use("Kazan", "GPE", 40, 4), Use("KAZAN", "ORG", 1, 0), Use("Brazil", "GPE", 9, 0)]
    (found,) = two_labels(uses)
    assert (found.words, found.label, found.other) == ("KAZAN", "GPE", "ORG")
    assert (found.count, found.doubtful) == (44, 1)
    assert found.inconsistency is Inconsistency.TWO_LABELS
    assert found.suspicion == suspicion(41, 1)
    assert found.query == ConcordanceQuery("KAZAN", "ORG", as_written=True)
    assert found.fix == Decision(Deed.RELABEL, "GPE")


def test_what_people_say_weighs_more_than_what_the_machine_suggests() -> None:
    (found,) = two_labels([Use("Kazan", "GPE", 2, 0), Use("Kazan", "ORG", 0, 7)])
    assert (found.label, found.other) == ("GPE", "ORG")


def test_each_further_label_is_a_finding_of_its_own() -> None:
    uses = [Use("Kazan", label, times, 0) for label, times in (("GPE", 9), ("ORG", 3), ("LOC", 1))]
    assert [found.other for found in two_labels(uses)] == ["ORG", "LOC"]


def test_words_that_are_mostly_marked_are_missed_where_they_are_not() -> None:
    found = unmarked("Kazan", "GPE", [ACCEPTED] * 5 + [BARE, REJECTED, WAITING])
    assert found is not None
    assert found.inconsistency is Inconsistency.NOT_MARKED
    assert (found.label, found.count, found.doubtful) == ("GPE", 5, 3)
    assert found.suspicion == suspicion(5, 2)  # what nobody has come to yet says nothing
    assert found.query == ConcordanceQuery("Kazan", as_written=True, marked=Marked.NOT)
    assert found.fix == Decision(Deed.ADD, "GPE")


def test_words_that_are_mostly_left_unmarked_are_doubtful_where_they_are_marked() -> None:
    found = unmarked("Kazan", "GPE", [ACCEPTED] + [BARE] * 4 + [WAITING] * 50)
    assert found is not None
    assert found.inconsistency is Inconsistency.MARKED
    assert (found.other, found.count, found.doubtful) == ("GPE", 4, 1)
    assert found.query == ConcordanceQuery("Kazan", "GPE", as_written=True)


def test_articles_that_are_still_to_be_done_say_nothing_against_a_mark() -> None:
    found = unmarked("Kazan", "GPE", [ACCEPTED] + [WAITING] * 50)
    assert found is not None
    assert found.inconsistency is Inconsistency.NOT_MARKED


def test_what_is_consistent_or_stands_in_something_longer_is_no_finding() -> None:
    within = kazan(annotation("met in Kazan", "EVENT"))
    suggested = kazan(suggestion("Kazan"))
    other = kazan(replace(annotation("Kazan"), label="ORG"))
    assert unmarked("Kazan", "GPE", [ACCEPTED, ACCEPTED, within, suggested, other]) is None
    assert unmarked("Kazan", "GPE", [BARE, WAITING]) is None
    assert unmarked("Kazan", "GPE", []) is None


def test_what_a_person_decided_is_told_apart_from_what_can_be_mended() -> None:
    (by_people,) = two_labels([Use("Kazan", "GPE", 9, 0), Use("Kazan", "ORG", 2, 0)])
    assert (by_people.doubtful, by_people.decided, by_people.open) == (2, 2, 0)
    (in_part,) = two_labels([Use("Kazan", "GPE", 9, 0), Use("Kazan", "ORG", 1, 3)])
    assert (in_part.doubtful, in_part.decided, in_part.open) == (4, 1, 3)
    missed = unmarked("Kazan", "GPE", [ACCEPTED] * 5 + [BARE, REJECTED, WAITING])
    assert missed is not None
    assert (missed.decided, missed.open) == (1, 2)
    slips = unmarked("Kazan", "GPE", [ACCEPTED, BARE, BARE])
    assert slips is not None
    assert slips.open == 0
