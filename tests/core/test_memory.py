"""What the decisions teach: counted up, counted down, and the same by either way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, State
from annotator.core.changes import Action, AnnotationChange, Batch, Change, TermChange
from annotator.core.memory import Memory, Tally, Verdicts, key, memory_of
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.suggestion import Origin
from tests.builders import annotation, span_of

TEXT = "Royal Dutch Shell said the shell company of Shell and BP met Shell Brazil in Brazil."


def decided(
    words: str, label: str = "ORG", *, nth: int = 0, accepted: bool = True, concept: str = ""
) -> Annotation:
    made = annotation(words, label, text=TEXT, nth=nth, accepted=accepted, origin=Origin.MODEL)
    return replace(made, concept=concept)


def learned(*decisions: Annotation) -> Memory:
    return memory_of((decision, TEXT) for decision in decisions)


def verdicts(*decisions: Annotation) -> Verdicts:
    return learned(*decisions).surfaces["Shell"]


def test_it_counts_what_was_accepted_and_rejected_by_label() -> None:
    found = verdicts(
        decided("Shell"), decided("Shell", nth=1), decided("Shell", nth=2, accepted=False)
    )
    assert (found.accepted, found.rejected) == ({"ORG": 2}, {"ORG": 1})
    assert found.tally("ORG") == Tally(2, 1)
    assert found.decisions == 3


def test_it_knows_in_which_context() -> None:
    found = verdicts(decided("Shell"), decided("Shell", nth=2, accepted=False))
    assert found.accepted_in == {key("ORG", "dutch …"): 1, key("ORG", "… said"): 1}
    assert found.rejected_in == {key("ORG", "met …"): 1, key("ORG", "… brazil"): 1}


def test_a_rejection_holds_in_its_label_and_context_only() -> None:
    found = verdicts(decided("Shell", accepted=False))
    assert found.refuses("ORG", ["dutch …"])
    assert found.refuses("ORG", ["the …", "… said"])
    assert not found.refuses("GPE", ["dutch …"])
    assert not found.refuses("ORG", ["… company"])
    assert not found.refuses("ORG", [])


def test_what_was_accepted_in_the_same_context_as_well_is_not_refused() -> None:
    other = replace(decided("Shell"), uid="other", article_id=2)
    memory = memory_of([(decided("Shell", accepted=False), TEXT), (other, TEXT)])
    assert not memory.surfaces["Shell"].refuses("ORG", ["dutch …", "… said"])


def test_the_label_is_the_one_accepted_most_often() -> None:
    assert (
        verdicts(decided("Shell"), decided("Shell", nth=1), decided("Shell", "GPE", nth=2)).label
        == "ORG"
    )
    assert verdicts(decided("Shell", accepted=False)).label == ""
    assert verdicts(decided("Shell"), decided("Shell", nth=1, accepted=False)).label == ""


@pytest.mark.parametrize(
    ("orgs", "others", "rejected", "clear"),
    [
        (1, 0, 0, True), (2, 1, 0, False), (3, 1, 0, True),
        (2, 0, 1, False), (3, 0, 1, True), (0, 0, 0, False),
    ],
)  # fmt: skip
def test_a_label_is_clear_if_accepted_more_than_twice_as_often_as_all_against_it(
    orgs: int, others: int, rejected: int, clear: bool
) -> None:
    found = Verdicts({"ORG": orgs, "GPE": others}, {"ORG": rejected})
    assert found.is_clear("ORG") is clear


def test_the_concept_is_the_one_accepted_most_often() -> None:
    with_one = decided("Shell", "POLICY", concept="A")
    other = decided("Shell", "POLICY", nth=1, concept="B")
    without = decided("Shell", "POLICY", nth=2)
    assert verdicts(with_one, other, replace(other, uid="third")).concept("POLICY") == "B"
    assert verdicts(with_one, without).concept("POLICY") == "A"
    assert verdicts(with_one, without, replace(without, uid="third")).concept("POLICY") == ""
    assert verdicts(with_one).concept("ORG") == ""


def test_the_record_counts_by_origin_and_label_what_was_suggested() -> None:
    by_hand = replace(decided("BP"), origin=Origin.ANALYST)
    memory = learned(decided("Shell"), decided("Shell", nth=1, accepted=False), by_hand)
    assert memory.record == {(Origin.MODEL, "ORG"): Tally(1, 1)}
    assert memory.surfaces["BP"].accepted == {"ORG": 1}


def test_an_empty_memory_is_false() -> None:
    assert not Memory()
    assert not learned()
    assert learned(decided("Shell"))


def test_its_essence_is_what_matters_for_suggestions() -> None:
    found = verdicts(decided("Shell"), decided("Shell", nth=2, accepted=False))
    refused = {key("ORG", "met …"): 1, key("ORG", "… brazil"): 1}
    assert found.essence() == Verdicts({"ORG": 1}, {"ORG": 1}, {}, refused)


def test_a_decision_about_an_article_that_is_gone_teaches_nothing() -> None:
    change = AnnotationChange(None, decided("Shell"))
    assert Memory().after([change], {}) == Memory()


TERMS = [
    ProjectTerm("t1", "Shell", TermKind.NEVER, "ORG"),
    ProjectTerm("t2", "BP", TermKind.ALIAS, "POLICY", "BP"),
]


def test_own_terms_come_and_go() -> None:
    never, alias = TERMS
    memory = Memory().after([TermChange(None, never), TermChange(None, alias)], {})
    assert list(memory.aliases()) == [alias]
    assert memory.never() == {("Shell", "ORG")}
    assert memory.after([TermChange(never, None)], {}).never() == frozenset()


# Kept up change by change

SURFACES = ["Shell", "Brazil", "Shell Brazil", "BP", "shell"]


@st.composite
def decisions(draw: st.DrawFn, uid: str) -> Annotation:
    words = draw(st.sampled_from(SURFACES))
    nth = draw(st.integers(0, TEXT.count(words) - 1))
    return Annotation(
        uid,
        draw(st.integers(1, 2)),
        span_of(TEXT, words, nth),
        draw(st.sampled_from(["ORG", "GPE"])),
        draw(st.sampled_from([State.ACCEPTED, State.REJECTED])),
        draw(st.sampled_from(["", "A", "B"])),
        draw(st.sampled_from(Origin)),
    )


@st.composite
def histories(draw: st.DrawFn) -> list[Batch]:
    """Batches that add, correct and remove decisions and terms, each from where the last ended."""
    held: dict[str, Annotation] = {}
    terms: dict[str, ProjectTerm] = {}
    batches = []
    for _ in range(draw(st.integers(1, 8))):
        changes: list[Change] = []
        for _ in range(draw(st.integers(1, 4))):
            uid = draw(st.sampled_from("abcdef"))
            after = draw(st.none() | decisions(uid))
            if held.get(uid) != after:
                changes.append(AnnotationChange(held.pop(uid, None), after))
                held |= {uid: after} if after else {}
        if draw(st.booleans()):
            term = draw(st.sampled_from(TERMS))
            before = terms.pop(term.uid, None)
            changes.append(TermChange(before, None if before else term))
            terms |= {} if before else {term.uid: term}
        batches.append(Batch(Action.ACCEPT, "decide", tuple(changes)))
    return batches


TEXTS = {1: TEXT, 2: TEXT.upper() + TEXT}


@given(histories())
def test_what_is_done_and_undone_teaches_nothing(history: list[Batch]) -> None:
    memory = Memory()
    for batch in history:
        later = memory.after(batch.changes, TEXTS)
        assert later.after(batch.inverse(Action.UNDO).changes, TEXTS) == memory
        memory = later


@given(histories())
def test_kept_up_it_is_what_is_read_from_the_decisions_that_hold(history: list[Batch]) -> None:
    memory = Memory()
    held: dict[str, Annotation] = {}
    terms: dict[str, ProjectTerm] = {}
    for batch in history:
        memory = memory.after(batch.changes, TEXTS)
        for change in batch.changes:
            if isinstance(change, AnnotationChange):
                held.pop(change.either.uid, None)
                held |= {change.either.uid: change.after} if change.after else {}
            elif isinstance(change, TermChange):
                terms.pop(change.either.uid, None)
                terms |= {change.either.uid: change.after} if change.after else {}
    read = memory_of(((a, TEXTS[a.article_id]) for a in held.values()), terms.values())
    assert memory == read
