"""The boundary rules as a check of annotations, and the repair of what breaks one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.boundary_check import BoundaryCheck, BoundaryRule, Breach, repair
from annotator.core.changes import AnnotationChange
from annotator.core.everywhere import Outcome
from annotator.core.markup import Markup
from annotator.core.span import Span
from tests.builders import STAMP, annotation, article, nasty_texts, suggestion

TITLES = ("president", "prime minister")


def check(text: str, *marked: Annotation) -> list[Breach]:
    return list(BoundaryCheck(TITLES).breaches(text, marked))


def repaired(text: str, *marked: Annotation, overlap: bool = False) -> Outcome:
    markup = Markup.listed(article(text), [], marked, overlap=overlap)
    return repair([(markup, check(text, *marked))], STAMP)


@pytest.mark.parametrize(
    ("text", "words", "label", "rule", "left"),
    [
        ("by the IMF", "the IMF", "ORG", BoundaryRule.ARTICLE, "IMF"),
        ("with Kenya’s help", "Kenya’s", "GPE", BoundaryRule.POSSESSIVE, "Kenya"),
        ("the “Quad” met", "“Quad”", "POLICY", BoundaryRule.MARKS, "Quad"),
        ("said President Lula", "President Lula", "PERSON", BoundaryRule.TITLE, "Lula"),
        ("a China-led bank", "China-led", "GPE", BoundaryRule.COMPOUND, "China"),
        ("Lula\n\nBrasília", "Lula\n\nBrasília", "PERSON", BoundaryRule.LINE, "Lula"),
        ("from Brazil on", "Brazi", "GPE", BoundaryRule.WORD, "Brazil"),
    ],
)  # fmt: skip
def test_each_rule_has_its_breach(
    text: str, words: str, label: str, rule: BoundaryRule, left: str
) -> None:
    (found,) = check(text, annotation(words, label, text=text))
    assert rule in found.rules
    assert (found.words, found.repaired) == (words, (left,))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Hague", "GPE"),
        ("U.S.", "GPE"),
        ("OPEC+", "POLICY"),
        ("Port-au-Prince", "GPE"),
        ("debt-for-nature swap", "POLICY"),
        ("the 1990s", "DATE"),
        ("China (Shanghai) Pilot Free Trade Zone", "POLICY"),
        ("Lin Chia-lung", "PERSON"),
        ("喀山", "GPE"),
        ("President", "PERSON"),
    ],
)
def test_what_the_guideline_allows_is_no_breach(text: str, label: str) -> None:
    assert check(text, annotation(text, label, text=text)) == []


def test_part_of_a_chinese_sentence_cuts_no_word() -> None:
    text = "金砖国家在喀山会晤"
    assert check(text, annotation("喀山", text=text)) == []


def test_a_bracketed_acronym_becomes_a_span_of_its_own() -> None:
    text = "the Belt and Road Initiative (BRI) grows"
    whole = annotation("Belt and Road Initiative (BRI)", "POLICY", text=text)
    (found,) = check(text, replace(whole, concept="BRI"))
    assert found.rules == (BoundaryRule.BRACKET,)
    assert found.repaired == ("Belt and Road Initiative", "BRI")


def test_a_pair_is_one_only_if_both_names_are_annotated_alone() -> None:
    text = "Brazil-India trade: Brazil sells, India buys."
    pair = annotation("Brazil-India", text=text)
    assert check(text, pair, annotation("Brazil", text=text, nth=1)) == []
    alone = [annotation(name, text=text, nth=1) for name in ("Brazil", "India")]
    (found,) = check(text, pair, *alone)
    assert (found.rules, found.repaired) == ((BoundaryRule.PAIR,), ("Brazil", "India"))


def test_a_label_that_was_renamed_is_held_to_its_old_rules() -> None:
    text = "said President Lula"
    marked = annotation("President Lula", "HUMAN", text=text)
    assert check(text, marked) == []
    (found,) = BoundaryCheck(TITLES, {"HUMAN": "PERSON"}).breaches(text, [marked])
    assert found.rules == (BoundaryRule.TITLE,)


def test_a_weekday_beside_its_date_is_one_span() -> None:
    text = "on Monday, September 2, 2024 in Kazan"
    day, date = (
        annotation("Monday", "DATE", text=text),
        annotation("September 2, 2024", "DATE", text=text),
    )
    outcome = repaired(text, day, date)
    markup = Markup.listed(article(text), [], [day, date])
    markup.apply(outcome.batch.changes)
    assert [a.span.of(text) for a in markup.annotations] == ["Monday, September 2, 2024"]


def test_several_rules_are_repaired_at_once() -> None:
    text = "said the “European Union’s” envoy"
    outcome = repaired(text, annotation("the “European Union’s", "ORG", text=text))
    (change,) = outcome.batch.changes
    assert isinstance(change, AnnotationChange)
    assert change.after is not None
    assert change.after.span.of(text) == "European Union"
    assert (change.after.analyst, change.after.decided_at) == (STAMP.analyst, STAMP.at)


def test_rejections_break_no_rule() -> None:
    assert check("the UN", annotation("the UN", "ORG", text="the UN", accepted=False)) == []


def test_what_has_changed_since_is_left_alone() -> None:
    text = "in the United Nations"
    marked = annotation("the United Nations", "ORG", text=text)
    now = Markup.listed(article(text), [], [replace(marked, label="POLICY")])
    outcome = repair([(now, check(text, marked))], STAMP)
    assert (outcome.batch.changes, outcome.decided, outcome.skipped) == ((), 0, 1)


def test_a_rejection_in_the_place_of_the_repair_gives_way() -> None:
    text = "in the United Nations"
    marked = annotation("the United Nations", "ORG", text=text)
    denied = annotation("United Nations", "ORG", text=text, accepted=False)
    outcome = repaired(text, marked, denied)
    markup = Markup.listed(
        article(text), [suggestion("United Nations", "ORG", text=text)], [marked, denied]
    )
    markup.apply(outcome.batch.changes)
    assert [(a.span.of(text), a.accepted) for a in markup.annotations] == [("United Nations", True)]


@given(text=nasty_texts(max_size=25), data=st.data(), overlap=st.booleans())
def test_a_repair_keeps_the_marks_flat_and_whole_and_can_be_taken_back(
    text: str, data: st.DataObject, overlap: bool
) -> None:
    marked = data.draw(_marks(text, overlap=overlap))
    outcome = repaired(text, *marked, overlap=overlap)
    markup = Markup.listed(article(text), [], marked, overlap=overlap)
    markup.apply(outcome.batch.changes)
    after = sorted(markup.annotations, key=lambda a: (a.span, a.label))
    assert all(0 <= a.span.start < a.span.end <= len(text) for a in after)
    assert len({(a.span, a.label) for a in after}) == len(after)
    if not overlap:
        assert not any(a.span.overlaps(b.span) for a, b in pairwise(after))
    markup.apply([change.inverse() for change in reversed(outcome.batch.changes)])
    assert sorted(markup.annotations, key=lambda a: a.uid) == sorted(marked, key=lambda a: a.uid)


def _marks(text: str, *, overlap: bool) -> st.SearchStrategy[list[Annotation]]:
    """Accepted annotations in any place; in a flat scheme none shares text with another."""
    ends = st.tuples(
        st.integers(0, len(text)), st.integers(0, len(text)), st.sampled_from(["GPE", "DATE"])
    )

    def marks(drawn: list[tuple[int, int, str]]) -> list[Annotation]:
        kept: list[Annotation] = []
        for start, end, label in drawn:
            if start >= end:
                continue
            mark = replace(
                annotation("a", label, text="a"),
                uid=f"{start}-{end}-{label}",
                span=Span(start, end),
            )
            there = [a for a in kept if a.span.overlaps(mark.span)]
            if mark not in kept and (overlap or not there):
                kept.append(mark)
        return kept

    return st.lists(ends, max_size=8).map(marks)
