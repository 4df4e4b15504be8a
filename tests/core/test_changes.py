"""Changes and batches: what undo is made of."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.changes import (
    Action,
    AnnotationChange,
    Batch,
    Change,
    LanguageChange,
    StatusChange,
)
from tests.builders import annotation, markup, shown

OLD = annotation("Brazil")
NEW = replace(OLD, label="ORG")
OTHER = annotation("Kazan")
BATCH = Batch(
    Action.RELABEL,
    "label “Brazil” ORG",
    (
        AnnotationChange(OLD, NEW),
        AnnotationChange(None, OTHER),
        StatusChange(1, Status.NEW, Status.IN_PROGRESS),
        LanguageChange(1, "", "es"),
    ),
)


def test_the_inverse_takes_each_change_back_last_one_first() -> None:
    expected: tuple[Change, ...] = (
        LanguageChange(1, "es", ""),
        StatusChange(1, Status.IN_PROGRESS, Status.NEW),
        AnnotationChange(OTHER, None),
        AnnotationChange(NEW, OLD),
    )
    assert BATCH.inverse(Action.UNDO) == Batch(Action.UNDO, BATCH.what, expected)


def test_the_inverse_of_the_inverse_is_the_batch() -> None:
    assert BATCH.inverse(Action.UNDO).inverse(Action.RELABEL) == BATCH


def test_following_a_batch_and_then_its_inverse_shows_what_was_shown_before() -> None:
    marks = markup(OLD, status=Status.NEW)
    before = shown(marks)
    marks.apply(BATCH.changes)
    assert shown(marks) == [("Brazil", "ORG", "accepted"), ("Kazan", "GPE", "accepted")]
    statuses = [marks.status]
    assert marks.article.meta.language == "es"
    marks.apply(BATCH.inverse(Action.UNDO).changes)
    assert shown(marks) == before
    assert marks.article.meta.language == ""
    assert [*statuses, marks.status] == [Status.IN_PROGRESS, Status.NEW]


def test_a_batch_knows_the_articles_it_touches() -> None:
    elsewhere = StatusChange(7, Status.NEW, Status.DONE)
    assert replace(BATCH, changes=(*BATCH.changes, elsewhere)).article_ids == {1, 7}
    assert AnnotationChange(OLD, None).article_id == 1


def test_a_decision_knows_whether_a_person_stands_for_it() -> None:
    assert OLD.accepted
    assert not replace(OLD, state=State.REJECTED).accepted
