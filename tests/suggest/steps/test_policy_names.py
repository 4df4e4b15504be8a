from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.suggestion import Origin
from annotator.core.terms import Case, Concept, Form
from annotator.suggest.data import Name
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.policy_names import paired_forums, zones_at_places
from annotator.suggest.steps.step import Step
from tests.suggest.conftest import Apply, read_marked


@pytest.fixture(scope="module")
def step() -> Step:
    names = [(Form(name, "en", Case.EXACT), Name("GPE", name)) for name in ("Kenya", "Africa")]
    bloc = Form("CARICOM", "en", Case.EXACT)
    concept = Concept("CARICOM", "bloc", "CARICOM", "POLICY", (bloc,))
    return paired_forums(Matcher(names), Matcher([(bloc, concept)]))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the first «Kenya|GPE»-«Africa|LOC» Summit", "the first «Kenya-Africa Summit|POLICY»"),
        ("the Kenya-CARICOM Business Forum", "the «Kenya-CARICOM Business Forum|POLICY»"),
        (
            "a Kenya-Africa Summit for Trade and Growth in May",
            "a «Kenya-Africa Summit for Trade and Growth|POLICY» in May",
        ),
        ("a Kenya-Africa Health Fund of USD 5", "a «Kenya-Africa Health Fund|POLICY» of USD 5"),
        ("the «Kenya|GPE»-Africa summit", "the «Kenya|GPE»-Africa summit"),
        ("the CARICOM-CEO Summit", "the CARICOM-CEO Summit"),
        ("the Smith-Jones Fund", "the Smith-Jones Fund"),
    ],
)
def test_forums_of_two_sides(apply: Apply, step: Step, before: str, after: str) -> None:
    assert apply(step, before) == after


def test_a_longer_term_stays(step: Step) -> None:
    text, marked = read_marked("the «New Kenya-Africa Forum|POLICY»", Origin.TERMS)
    assert step(text, marked) == marked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "the Special Economic Zone at Port Utop",
            "the «Special Economic Zone at Port Utop|POLICY»",
        ),
        ("the Special Economic Zone at night", "the Special Economic Zone at night"),
    ],
)
def test_zones_at_places(apply: Apply, before: str, after: str) -> None:
    assert apply(zones_at_places, before) == after


def test_a_zone_of_two_sides_keeps_its_concept(step: Step) -> None:
    text, marked = read_marked("a Kenya-Africa Reef «Free Zone|POLICY» opened", Origin.TERMS)
    zone = [replace(suggestion, concept="FREE-ZONE") for suggestion in marked]
    (found,) = step(text, zone)
    assert (found.span.of(text), found.concept) == ("Kenya-Africa Reef Free Zone", "FREE-ZONE")


def test_a_term_that_begins_before_stays(step: Step) -> None:
    text, marked = read_marked("«Forum on Kenya-Africa Ties|POLICY» Summit", Origin.TERMS)
    assert step(text, marked) == marked
