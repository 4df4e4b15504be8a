"""Terms that are taught or forgotten without a mention, and when that is offered."""

from __future__ import annotations

import pytest

from annotator.core import teaching
from annotator.core.changes import Action, TermChange
from annotator.core.memory import Tally
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.term_offers import Offer, alias_offer, never_offer
from annotator.core.terms import Case, Concept, Form, Termbase
from tests.builders import STAMP

NDB = Concept("NDB", "bank", "New Development Bank", "POLICY", (Form("NDB", "en", Case.ACRONYM),))
BASE = Termbase((NDB,))
ALIAS = ProjectTerm("a", "BRICS bank", TermKind.ALIAS, "POLICY", "NDB", "ana", STAMP.at)
NEVER = ProjectTerm("n", "Shell", TermKind.NEVER, "ORG", "", "ana", STAMP.at)


def test_an_alias_is_one_change() -> None:
    batch = teaching.alias("BRICS bank", NDB, [], STAMP)
    assert (batch.action, batch.what) == (Action.ADD_ALIAS, "make “BRICS bank” an alias of NDB")
    (change,) = batch.changes
    assert isinstance(change, TermChange)
    assert (change.either.surface, change.either.concept) == ("BRICS bank", "NDB")


def test_what_is_taught_already_changes_nothing() -> None:
    assert teaching.alias("BRICS bank", NDB, [ALIAS], STAMP).changes == ()
    assert teaching.never("Shell", "ORG", [NEVER], STAMP).changes == ()


def test_a_never_match_takes_the_place_of_an_alias() -> None:
    changes = teaching.never("BRICS bank", "POLICY", [ALIAS], STAMP).changes
    assert changes[0] == TermChange(ALIAS, None)
    assert len(changes) == 2


def test_forgetting_names_what_is_forgotten() -> None:
    assert teaching.forgotten([NEVER]).what == "forget “Shell” (never match)"
    both = teaching.forgotten([NEVER, ALIAS])
    assert both.what == "forget 2 terms"
    assert both.changes == (TermChange(NEVER, None), TermChange(ALIAS, None))


def test_an_alias_is_offered_for_words_that_are_no_term() -> None:
    offer = alias_offer("BRICS bank", "POLICY", "NDB", BASE, [])
    assert offer == Offer(TermKind.ALIAS, "BRICS bank", "POLICY", "NDB")


@pytest.mark.parametrize(
    ("surface", "label", "concept", "terms"),
    [
        ("NDB", "POLICY", "NDB", []),  # a term already
        ("BRICS bank", "POLICY", "NDB", [ALIAS]),
        ("BRICS bank", "ORG", "NDB", []),  # another label than the concept's
        ("BRICS bank", "POLICY", "", []),
        ("BRICS bank", "POLICY", "AIIB", []),  # a concept that nobody knows
    ],
)
def test_no_alias_is_offered(
    surface: str, label: str, concept: str, terms: list[ProjectTerm]
) -> None:
    assert alias_offer(surface, label, concept, BASE, terms) is None


def test_never_match_is_offered_from_the_third_rejection_on() -> None:
    assert never_offer("Shell", "ORG", Tally(0, 2), []) is None
    offer = never_offer("Shell", "ORG", Tally(0, 3), [])
    assert offer == Offer(TermKind.NEVER, "Shell", "ORG", rejected=3)


@pytest.mark.parametrize(("tally", "terms"), [(Tally(1, 9), []), (Tally(0, 3), [NEVER])])
def test_never_match_is_not_offered(tally: Tally, terms: list[ProjectTerm]) -> None:
    assert never_offer("Shell", "ORG", tally, terms) is None
