from __future__ import annotations

import pytest

from annotator.core.suggestion import Origin
from annotator.core.terms import Termbase
from annotator.suggest.data import Words
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.flatten import flatten
from annotator.suggest.steps.step import Step
from annotator.suggest.steps.terms import term_mentions
from tests.suggest.conftest import Apply, read_marked


@pytest.fixture(scope="module")
def step(termbase: Termbase, words: Words) -> Step:
    return term_mentions(Matcher([(f, c) for c in termbase for f in c.forms]), words)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the «BRICS|ORG»", "the «BRICS|POLICY»"),
        ("the «BRICS Bank of Asia|ORG»", "the «BRICS|POLICY» Bank of Asia"),
        ("the «BRICS Business Council|ORG»", "the «BRICS Business Council|ORG»"),
        ("the «Gwadar Free Zone|FAC»", "the «Gwadar Free Zone|POLICY»"),
        ("two «free zones|FAC»", "two «free zones|POLICY»"),
        ("the «Gwadar Special|ORG» Economic Zone", "the Gwadar «Special Economic Zone|POLICY»"),
    ],
)
def test_terms_win(apply: Apply, step: Step, before: str, after: str) -> None:
    assert apply(lambda text, found: flatten(text, step(text, found)), before) == after


def test_the_reason_names_the_concept(step: Step) -> None:
    text, _ = read_marked("the Brics")
    (suggestion,) = step(text, [])
    assert suggestion.reason == "term base: BRICS, concept BRICS"
    assert suggestion.concept == "BRICS"
    assert suggestion.origin is Origin.TERMS


def test_an_organ_in_small_letters(apply: Apply, step: Step) -> None:
    assert apply(step, "the Brics secretariat") == "the «Brics secretariat|ORG»"
    assert apply(step, "the Brics leaders") == "the «Brics|POLICY» leaders"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "«Authority for Free Zones|ORG»",
            "«Authority for Free Zones|ORG»",
        ),
        (
            "«Special Economic Zone at Utop|POLICY»",
            "«Special Economic Zone at Utop|POLICY»",
        ),
    ],
)
def test_names_around_terms(apply: Apply, step: Step, before: str, after: str) -> None:
    assert apply(step, before) == after


def test_a_possessive_parts_the_site_from_its_owner(apply: Apply, step: Step) -> None:
    marked = apply(step, "«Reef Port's Free Zone|FAC» was opened")
    assert "«Free Zone|POLICY»" in marked
