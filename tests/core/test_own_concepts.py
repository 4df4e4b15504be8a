"""A project's own concepts lie over those of the term base, and each edit can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.changes import Action, ConceptChange
from annotator.core.concept_rows import checked, concept_row, new_form
from annotator.core.own_concepts import ConceptError, Editing, joined, overlaid, own_after
from annotator.core.replay import Replay
from annotator.core.terms import Case, Concept, Form, Termbase, read_concept
from tests.core.concepts import concepts

BRICS = Concept("BRICS", "bloc", "BRICS", "POLICY", (Form("BRICS", "en", Case.ACRONYM),))
NDB = Concept("NDB", "bank", "New Development Bank", "POLICY", (Form("NDB", "en", Case.ACRONYM),))
SHIPPED = Termbase((BRICS, NDB))
CLUB = replace(BRICS, forms=(*BRICS.forms, Form("the club", "en")))
IDS = st.sampled_from(["BRICS", "NDB", "NEW"])


@given(concepts())
def test_a_concept_is_the_same_after_a_file(concept: Concept) -> None:
    assert read_concept(concept_row(concept)) == concept


@given(st.lists(concepts(IDS) | IDS, max_size=8))
def test_edits_hold_and_their_inverses_take_them_back(edits: list[Concept | str]) -> None:
    own: dict[str, Concept] = {}
    done = []
    for edit in edits:
        editing = Editing(SHIPPED, own)
        batch = editing.restore(edit) if isinstance(edit, str) else editing.put([edit], "change it")
        done.append((own, batch))
        own = own_after(own, [c for c in batch.changes if isinstance(c, ConceptChange)])
        wanted = SHIPPED.by_id.get(edit) if isinstance(edit, str) else edit
        number = edit if isinstance(edit, str) else edit.id
        assert overlaid(SHIPPED, own).by_id.get(number) == wanted
    assert Replay.of(c for _, batch in done for c in batch.changes).concepts == own
    for before, batch in reversed(done):
        changes = batch.inverse(Action.UNDO).changes
        own = own_after(own, [c for c in changes if isinstance(c, ConceptChange)])
        assert own == before


def test_the_projects_own_concept_is_found_first() -> None:
    rival = Concept("OURS", "bloc", "Our five", "POLICY", (Form("BRICS", "en", Case.ACRONYM),))
    assert overlaid(SHIPPED, {"OURS": rival}).concept_of("BRICS") == rival


def test_what_is_as_shipped_is_no_change() -> None:
    assert Editing(SHIPPED, {}).put([BRICS], "nothing").changes == ()
    back = Editing(SHIPPED, {"BRICS": CLUB}).put([BRICS], "as before")
    assert back.changes == (ConceptChange(CLUB, None),)


def test_an_id_is_not_used_twice() -> None:
    with pytest.raises(ConceptError, match="The id “NDB” is used already; choose another one"):
        Editing(SHIPPED, {}).add(NDB)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (replace(BRICS, name=" "), "The name is empty."),
        (replace(BRICS, kind="club"), "The kind “club” is unknown; known are bloc, "),
        (replace(BRICS, wikidata="7768"), "“7768” is not a Wikidata id such as “Q7768”."),
        (replace(BRICS, forms=(Form("…", "en"),)), "The form “…” has no letter and no digit."),
        (replace(BRICS, forms=(Form("G7", "English"),)), "“English” is not a language code"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(wrong: Concept, sentence: str) -> None:
    with pytest.raises(ConceptError) as caught:
        Editing(SHIPPED, {}).put([wrong], "change it")
    assert str(caught.value).startswith(sentence)


def test_joining_adds_and_takes_nothing_away() -> None:
    more = Concept("BRICS", "", "", "", (Form("BRICS", "en", Case.EXACT),), "Q7768")
    both = joined(CLUB, more)
    assert (both.name, both.kind, both.label, both.wikidata) == ("BRICS", "bloc", "POLICY", "Q7768")
    assert [form.text for form in both.forms] == ["BRICS", "the club"]
    assert both.forms[0].case is Case.EXACT


def test_a_new_form_has_the_usual_rules() -> None:
    zone = new_form(" free zone ", "EN", "zone")
    assert zone == Form("free zone", "en", Case.ANY, plural=True)
    assert new_form("BRICS", "en", "bloc", case=Case.EXACT, whole=False).spellings() == ("BRICS",)
    with pytest.raises(ValueError, match="is not a language code"):
        new_form("BRICS", "1", "bloc")


def test_forms_come_sorted_by_language_as_a_file_has_them() -> None:
    mixed = replace(BRICS, forms=(Form("a", "en"), Form("金砖", "zh"), Form("b", "en")))
    assert [form.text for form in checked(mixed).forms] == ["a", "b", "金砖"]
