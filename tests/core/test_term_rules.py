"""Add as alias, never match: decisions that teach the project a term of its own."""

from __future__ import annotations

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.changes import Action, Batch, Stamp, TermChange
from annotator.core.markup import Markup
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.suggestion import Origin
from annotator.core.terms import Concept
from tests.builders import STAMP, annotation, markup, mention, shown, suggestion

LATER = Stamp("eva", "2024-05-03T08:00:00.000+00:00")


def follow(marks: Markup, batch: Batch) -> list[tuple[str, str, str]]:
    """Perform a batch on the marks alone and return what is shown then."""
    marks.apply(batch.changes)
    return shown(marks)


NDB = Concept("NDB", "bank", "New Development Bank", "POLICY", ())
NO_TERMS: list[ProjectTerm] = []


def term(kind: TermKind, label: str = "", concept: str = "", surface: str = "Kazan") -> ProjectTerm:
    return ProjectTerm(f"{kind}-{label}-{concept}", surface, kind, label, concept)


def terms_after(batch: Batch, before: list[ProjectTerm]) -> list[tuple[TermKind, str, str]]:
    """What kinds, labels and concepts a project has after a batch."""
    held = {known.uid: known for known in before}
    for change in batch.changes:
        if isinstance(change, TermChange):
            held.pop(change.before.uid if change.before else "", None)
            held |= {change.after.uid: change.after} if change.after else {}
    return sorted((known.kind, known.label, known.concept) for known in held.values())


def test_add_alias_accepts_the_mention_as_the_concept() -> None:
    marks = markup(suggestion("BRICS bank", "ORG"))
    batch = rules.add_alias(marks, mention(marks, "BRICS bank"), NDB, NO_TERMS, STAMP)
    assert (batch.action, batch.what) == (
        Action.ADD_ALIAS, "make “BRICS bank” an alias of NDB",
    )  # fmt: skip
    (changed,) = [c.after for c in batch.changes if isinstance(c, TermChange)]
    assert changed is not None
    assert (changed.surface, changed.kind) == ("BRICS bank", TermKind.ALIAS)
    assert (changed.label, changed.concept, changed.analyst) == ("POLICY", "NDB", "ana")
    assert follow(marks, batch) == [("BRICS bank", "POLICY", "accepted")]
    assert mention(marks, "BRICS bank").concept == "NDB"


def test_add_alias_keeps_what_the_suggester_said_of_a_mention_it_agrees_with() -> None:
    marks = markup(suggestion("BRICS bank", "POLICY", concept="NDB"))
    batch = rules.add_alias(marks, mention(marks, "BRICS bank"), NDB, NO_TERMS, STAMP)
    marks.apply(batch.changes)
    assert mention(marks, "BRICS bank").origin is Origin.MODEL


def test_add_alias_of_what_is_accepted_like_that_decides_nothing_more() -> None:
    marks = markup(suggestion("BRICS bank", "ORG"))
    marks.apply(rules.add_alias(marks, mention(marks, "BRICS bank"), NDB, NO_TERMS, STAMP).changes)
    again = rules.add_alias(marks, mention(marks, "BRICS bank"), NDB, NO_TERMS, LATER)
    assert [type(change) for change in again.changes] == [TermChange]


def test_never_match_rejects_the_mention() -> None:
    marks = markup(suggestion("Kazan"))
    batch = rules.never_match(marks, mention(marks, "Kazan"), "", NO_TERMS, STAMP)
    assert (batch.action, batch.what) == (Action.NEVER_MATCH, "never match “Kazan”")
    assert terms_after(batch, []) == [(TermKind.NEVER, "", "")]
    assert follow(marks, batch) == [("Kazan", "GPE", "rejected")]
    under = rules.never_match(marks, mention(marks, "Kazan"), "GPE", NO_TERMS, STAMP)
    assert under.what == "never match “Kazan” as GPE"
    assert terms_after(under, []) == [(TermKind.NEVER, "GPE", "")]


def test_never_match_takes_back_what_was_accepted() -> None:
    marks = markup(annotation("Kazan"), suggestion("Kazan"))
    batch = rules.never_match(marks, mention(marks, "Kazan"), "", NO_TERMS, STAMP)
    assert follow(marks, batch) == [("Kazan", "GPE", "rejected")]


def test_teaching_in_a_new_article_begins_the_work_on_it_and_is_undone_as_one() -> None:
    marks = markup(suggestion("Kazan"), status=Status.NEW)
    batch = rules.never_match(marks, mention(marks, "Kazan"), "", NO_TERMS, STAMP)
    marks.apply(batch.changes)
    assert marks.status is Status.IN_PROGRESS
    assert follow(marks, batch.inverse(Action.UNDO)) == [("Kazan", "GPE", "suggested")]
    made = [c.after for c in batch.changes if isinstance(c, TermChange) and c.after]
    assert terms_after(batch.inverse(Action.UNDO), made) == []


ALIAS, NEVER = TermKind.ALIAS, TermKind.NEVER


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([], [(ALIAS, "POLICY", "NDB")]),
        ([term(ALIAS, "POLICY", "NDB")], [(ALIAS, "POLICY", "NDB")]),
        ([term(ALIAS, "POLICY", "BB")], [(ALIAS, "POLICY", "NDB")]),
        ([term(NEVER)], [(ALIAS, "POLICY", "NDB")]),
        ([term(NEVER, "POLICY")], [(ALIAS, "POLICY", "NDB")]),
        ([term(NEVER, "GPE")], [(ALIAS, "POLICY", "NDB"), (NEVER, "GPE", "")]),
        ([term(NEVER, surface="kazan")], [(ALIAS, "POLICY", "NDB"), (NEVER, "", "")]),
    ],
)
def test_an_alias_replaces_what_contradicts_it(
    before: list[ProjectTerm], after: list[tuple[TermKind, str, str]]
) -> None:
    marks = markup(suggestion("Kazan"))
    batch = rules.add_alias(marks, mention(marks, "Kazan"), NDB, before, STAMP)
    assert terms_after(batch, before) == after


@pytest.mark.parametrize(
    ("before", "label", "after"),
    [
        ([term(ALIAS, "POLICY", "NDB")], "", [(NEVER, "", "")]),
        ([term(ALIAS, "POLICY", "NDB")], "POLICY", [(NEVER, "POLICY", "")]),
        ([term(ALIAS, "POLICY", "NDB")], "GPE", [(ALIAS, "POLICY", "NDB"), (NEVER, "GPE", "")]),
        ([term(NEVER, "GPE")], "", [(NEVER, "", "")]),
        ([term(NEVER)], "GPE", [(NEVER, "", "")]),
        ([term(NEVER, "GPE")], "GPE", [(NEVER, "GPE", "")]),
        ([term(NEVER, "ORG")], "GPE", [(NEVER, "GPE", ""), (NEVER, "ORG", "")]),
    ],
)
def test_a_never_match_replaces_what_contradicts_it(
    before: list[ProjectTerm], label: str, after: list[tuple[TermKind, str, str]]
) -> None:
    marks = markup(suggestion("Kazan"))
    batch = rules.never_match(marks, mention(marks, "Kazan"), label, before, STAMP)
    assert terms_after(batch, before) == after


def test_a_term_belongs_to_no_article() -> None:
    marks = markup(suggestion("Kazan"))
    batch = rules.never_match(marks, mention(marks, "Kazan"), "", NO_TERMS, STAMP)
    assert batch.article_ids == {marks.article.id}
    only_the_term = [change for change in batch.changes if isinstance(change, TermChange)]
    assert Batch(batch.action, batch.what, tuple(only_the_term)).article_ids == frozenset()
