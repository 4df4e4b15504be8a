"""Taking chosen changes back: how far that goes, and what stays since others built upon it."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.annotation import Annotation, State
from annotator.core.article import Status
from annotator.core.changes import (
    AnnotationChange,
    Change,
    LanguageChange,
    StatusChange,
    TermChange,
)
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.reverting import CHANGED_SINCE, PLACE_TAKEN, Logged, taken_back
from tests.builders import annotation

BRAZIL = annotation("Brazil")
AS_ORG = replace(BRAZIL, label="ORG")
REJECTED = replace(BRAZIL, state=State.REJECTED)
BANK = annotation("the BRICS bank", "ORG")
BRICS = annotation("BRICS", "POLICY")
BEGUN = StatusChange(1, Status.NEW, Status.IN_PROGRESS)
NEVER = ProjectTerm("t1", "May", TermKind.NEVER)


def made(annotation: Annotation) -> AnnotationChange:
    return AnnotationChange(None, annotation)


def gone(annotation: Annotation) -> AnnotationChange:
    return AnnotationChange(annotation, None)


def back(
    *journal: tuple[bool, Change], overlap: bool = False
) -> tuple[list[Change], list[tuple[Change, str]]]:
    """What is done, and what stays and why, in a journal of changes, chosen or not."""
    logged = [Logged(number, chosen, change) for number, (chosen, change) in enumerate(journal, 1)]
    changes, conflicts = taken_back(logged, overlap=overlap)
    return changes, [(conflict.change, conflict.reason) for conflict in conflicts]


def test_what_was_not_chosen_stays() -> None:
    assert back((False, made(BRAZIL)), (False, BEGUN)) == ([], [])


def test_several_changes_of_one_annotation_are_taken_back_as_one() -> None:
    journal = (made(BRAZIL), AnnotationChange(BRAZIL, AS_ORG), AnnotationChange(AS_ORG, REJECTED))
    assert back(*((True, change) for change in journal)) == ([gone(REJECTED)], [])
    first, *rest = journal
    taken = back((False, first), *((True, change) for change in rest))
    assert taken == ([AnnotationChange(REJECTED, BRAZIL)], [])


def test_the_language_goes_back_to_what_it_was_before_the_changes_chosen() -> None:
    spanish, french = LanguageChange(1, "", "es"), LanguageChange(1, "es", "fr")
    assert back((True, spanish), (True, french)) == ([LanguageChange(1, "fr", "")], [])
    assert back((False, spanish), (True, french)) == ([LanguageChange(1, "fr", "es")], [])
    assert back((True, spanish), (False, french)) == ([], [(spanish, CHANGED_SINCE)])
    begun_too = back((True, BEGUN), (True, spanish), (False, made(BRAZIL)))
    assert begun_too == ([LanguageChange(1, "es", "")], [])  # the status and the mark stay


def test_what_was_changed_later_stays_and_is_told() -> None:
    relabelled = AnnotationChange(BRAZIL, AS_ORG)
    assert back((True, made(BRAZIL)), (False, relabelled)) == (
        [],
        [(made(BRAZIL), CHANGED_SINCE)],
    )


def test_what_came_after_a_stranger_is_taken_back_to_what_the_stranger_left() -> None:
    by_other, by_me = AnnotationChange(BRAZIL, AS_ORG), AnnotationChange(AS_ORG, REJECTED)
    changes, left = back((True, made(BRAZIL)), (False, by_other), (True, by_me))
    assert changes == [AnnotationChange(REJECTED, AS_ORG)]
    assert left == [(made(BRAZIL), CHANGED_SINCE)]


def test_what_has_been_taken_back_already_is_no_conflict() -> None:
    assert back((True, made(BRAZIL)), (False, gone(BRAZIL))) == ([], [])


def test_a_removed_annotation_does_not_come_back_where_another_is_now() -> None:
    journal = ((False, made(BANK)), (True, gone(BANK)), (False, made(BRICS)))
    assert back(*journal) == ([], [(gone(BANK), PLACE_TAKEN)])
    assert back(*journal, overlap=True) == ([made(BANK)], [])


def test_the_same_mark_cannot_be_there_twice_whatever_the_scheme() -> None:
    twin = replace(BRAZIL, uid="another", state=State.REJECTED)
    journal = ((False, made(BRAZIL)), (True, gone(BRAZIL)), (False, made(twin)))
    assert back(*journal, overlap=True) == ([], [(gone(BRAZIL), PLACE_TAKEN)])


def test_a_rejection_comes_back_beside_what_overlaps_it() -> None:
    no_bank = replace(BANK, state=State.REJECTED)
    journal = ((False, made(no_bank)), (True, gone(no_bank)), (False, made(BRICS)))
    assert back(*journal) == ([made(no_bank)], [])


def test_of_two_that_could_come_back_to_one_place_the_newer_does() -> None:
    changes, left = back(
        (False, made(BANK)),
        (True, gone(BANK)),
        (False, made(BRICS)),
        (True, gone(BRICS)),
    )
    assert changes == [made(BRICS)]
    assert left == [(gone(BANK), PLACE_TAKEN)]


def test_what_stays_may_be_in_the_way_of_what_would_come_back() -> None:
    """BRICS cannot make room for the bank, since Brazil's twin cannot make room for BRICS."""
    elsewhere = replace(BRICS, span=BRAZIL.span)
    changes, left = back(
        (False, made(BANK)),
        (True, gone(BANK)),
        (False, made(elsewhere)),
        (True, AnnotationChange(elsewhere, BRICS)),
        (False, made(BRAZIL)),
    )
    assert changes == []
    assert {reason for _, reason in left} == {PLACE_TAKEN}
    assert len(left) == 2


def test_an_article_is_new_again_once_nothing_is_decided_in_it() -> None:
    assert back((True, made(BRAZIL)), (True, BEGUN)) == (
        [gone(BRAZIL), StatusChange(1, Status.IN_PROGRESS, Status.NEW)],
        [],
    )


def test_an_article_in_which_others_have_decided_stays_in_progress() -> None:
    changes, left = back((True, made(BRAZIL)), (True, BEGUN), (False, made(BRICS)))
    assert changes == [gone(BRAZIL)]
    assert left == []


def test_what_came_with_the_file_does_not_keep_an_article_from_being_new() -> None:
    changes, _ = back((False, made(BRICS)), (True, made(BRAZIL)), (True, BEGUN))
    assert StatusChange(1, Status.IN_PROGRESS, Status.NEW) in changes


def test_a_new_article_is_in_progress_once_a_decision_is_back_in_it() -> None:
    changes, _ = back(
        (False, made(BRAZIL)),
        (False, BEGUN),
        (True, gone(BRAZIL)),
        (False, StatusChange(1, Status.IN_PROGRESS, Status.NEW)),
    )
    assert changes == [made(BRAZIL), BEGUN]


def test_a_status_that_was_set_again_stays_and_is_told() -> None:
    done = StatusChange(1, Status.IN_PROGRESS, Status.DONE)
    reopened = StatusChange(1, Status.DONE, Status.IN_PROGRESS)
    told = [(done, CHANGED_SINCE)]
    assert back((True, done), (False, reopened), (False, done)) == ([], told)
    assert back((True, done), (False, StatusChange(1, Status.DONE, Status.NEW))) == ([], told)
    assert back((True, reopened), (False, done)) == ([], [])


def test_a_term_is_taken_back_and_comes_back_like_a_decision() -> None:
    assert back((True, TermChange(None, NEVER))) == ([TermChange(NEVER, None)], [])
    twin = replace(NEVER, uid="t2")
    changes, left = back(
        (False, TermChange(None, NEVER)),
        (True, TermChange(NEVER, None)),
        (False, TermChange(None, twin)),
    )
    assert changes == []
    assert left == [(TermChange(NEVER, None), PLACE_TAKEN)]
