"""What a file of concepts would add and change is known before anything is done."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.own_concepts import Editing, own_after
from annotator.core.term_plan import plan
from annotator.core.terms import Case, Concept, Form, Termbase

BRICS = Concept("BRICS", "bloc", "BRICS", "POLICY", (Form("BRICS", "en", Case.ACRONYM),))
EDITING = Editing(Termbase((BRICS,)), {})
LABELS = ["POLICY", "ORG"]


def test_new_and_changed_concepts_are_one_batch() -> None:
    more = replace(BRICS, kind="", forms=(Form("the club", "en"),))
    pact = Concept("PACT", "", "", "", (Form("new pact", "en"),))
    found = plan(EDITING, [more, pact, BRICS], LABELS, "more.csv")
    told = [(one.concept.id, one.new, one.terms) for one in found.planned]
    assert told == [("BRICS", False, ("the club",)), ("PACT", True, ("new pact",))]
    assert (found.same, found.batch.what) == (1, "bring in 2 concepts from more.csv")
    after = own_after({}, found.batch.changes)  # type: ignore[arg-type]
    assert after["BRICS"].kind == "bloc"
    assert (after["PACT"].name, after["PACT"].label) == ("new pact", "POLICY")


def test_a_label_that_the_project_lacks_is_left_out() -> None:
    brazil = Concept("BR", "bloc", "Brazil", "GPE", (Form("Brazil", "en"),))
    found = plan(EDITING, [brazil], LABELS, "more.csv")
    assert found.left_out == ("BR: this project has no label “GPE”",)
    assert found.batch.changes == ()


def test_what_cannot_be_is_left_out_with_the_reason() -> None:
    wrong = replace(BRICS, id="W", kind="club")
    found = plan(EDITING, [wrong, replace(BRICS, id="OK")], LABELS, "more.csv")
    assert [one.concept.id for one in found.planned] == ["OK"]
    assert found.left_out[0].startswith("W: The kind “club” is unknown")


def test_patterns_leave_the_rules_of_known_terms_as_they_are() -> None:
    loose = Concept("BRICS", "", "", "POLICY", (Form("Brics", "en", Case.EXACT),))
    assert not plan(EDITING, [loose], LABELS, "p.jsonl", rules=False).planned
    assert plan(EDITING, [loose], LABELS, "p.csv").planned
