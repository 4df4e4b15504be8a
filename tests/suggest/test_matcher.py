from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.terms import Case, Concept, Form, Termbase
from annotator.suggest.matcher import Matcher


@pytest.fixture(scope="module")
def matcher(termbase: Termbase) -> Matcher[Concept]:
    return Matcher([(form, concept) for concept in termbase for form in concept.forms])


def found(matcher: Matcher[Concept], text: str) -> list[tuple[str, str]]:
    return [(match.span.of(text), match.value.id) for match in matcher.find(text)]


@pytest.mark.parametrize(
    ("text", "surface", "concept"),
    [
        ("the BRICS mechanism", "BRICS", "BRICS"),
        ("the Brics grew", "Brics", "BRICS"),
        ("BRICS+ partners", "BRICS", "BRICS"),
        ("Brics’s bank", "Brics", "BRICS"),
        ("(BRICS)", "BRICS", "BRICS"),
        ("BRI projects", "BRI", "BRI"),
        ("the Group of 77 and China", "Group of 77", "G77"),
        ("the Group of 77, and China", "Group of 77", "G77"),
        ("its reform and opening-up", "reform and opening-up", "REFORM"),
        ("its Reform and Opening Up", "Reform and Opening Up", "REFORM"),
        ("SPECIAL ECONOMIC ZONES", "SPECIAL ECONOMIC ZONES", "SEZ"),
        ("two special  economic\u00a0zones", "special  economic\u00a0zones", "SEZ"),
        ("🚀 the BRI 🚀", "BRI", "BRI"),
        ("推进一带一路建设", "一带一路", "YIDAIYILU"),
        ("中国BRICS国家", "BRICS", "BRICS"),
    ],
)
def test_variants_are_found(
    matcher: Matcher[Concept], text: str, surface: str, concept: str
) -> None:
    assert found(matcher, text) == [(surface, concept)]


@pytest.mark.parametrize(
    "text",
    [
        "abrid BRIS Bri",
        "bricsy brics",
        "BRICSland",
        "special economic\n\nzones",
        "special economic – zones",
        "special economic. Zones",
        "the Group of 770",
    ],
)
def test_other_words_are_not(matcher: Matcher[Concept], text: str) -> None:
    assert found(matcher, text) == []


def test_the_longest_form_wins() -> None:
    forms = [("Group of 77", 1), ("Group of 77 and China", 2), ("China", 3)]
    matcher = Matcher([(Form(text, "en"), value) for text, value in forms])
    assert [m.value for m in matcher.find("The Group of 77 and China met in China.")] == [2, 3]


def test_context_anywhere_in_the_article(matcher: Matcher[Concept]) -> None:
    assert found(matcher, "The GCI.\n\nNothing else.") == []
    assert found(matcher, "The GCI.\n\nChina wants it.") == [("GCI", "GCI")]


def test_words_that_may_not_stand_beside() -> None:
    form = Form("SP", "en", Case.EXACT, not_after=("Standard and",), not_before=("Global",))
    matcher = Matcher([(form, 1)])
    assert matcher.find("Standard and SP") == []
    assert matcher.find("SP Global") == []
    assert len(matcher.find("an SP project")) == 1


def test_nothing_in_an_empty_matcher() -> None:
    assert Matcher[int]([]).find("text") == []


@given(
    st.lists(st.text(st.sampled_from("aB- 'é中"), min_size=1), max_size=6), st.text("aB- 'é中\n")
)
def test_matches_are_whole_sorted_and_apart(forms: list[str], text: str) -> None:
    usable = [form for form in forms if any(map(str.isalnum, form))]
    matches = Matcher([(Form(form, "en"), form) for form in usable]).find(text)
    for left, right in pairwise(matches):
        assert left.span.end <= right.span.start
    assert all(match.span.end <= len(text) for match in matches)


def test_a_form_that_need_not_be_a_whole_word() -> None:
    forms = [(Form("zone", "en", whole=False), "any"), (Form("bank", "en"), "whole")]
    text = "Freihandelszonen und Bankhaus, zone und bank"
    assert [(m.span.of(text), m.value) for m in Matcher(forms).find(text)] == [
        ("zone", "any"),
        ("zone", "any"),
        ("bank", "whole"),
    ]


def test_of_two_forms_alike_the_one_that_fits_inside_a_word_is_found_there() -> None:
    forms = [(Form("zone", "en"), "whole"), (Form("zone", "en", whole=False), "any")]
    matches = Matcher(forms).find("zone zonen")
    assert [match.value for match in matches] == ["whole", "any"]
