from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps.acronyms import abbreviates, bracketed_acronyms
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "«Trade Bank|POLICY» (TB). The «TB|PERSON»",
            "«Trade Bank|POLICY» («TB|POLICY»). The «TB|POLICY»",
        ),
        (
            "the Forum on «China-Africa Cooperation|GPE» («FOCAC|ORG»)",
            "the «Forum on China-Africa Cooperation|ORG» («FOCAC|ORG»)",
        ),
        (
            "the Common Market for Eastern and «Southern Africa|LOC» (COMESA)",
            "the «Common Market for Eastern and Southern Africa|ORG» («COMESA|ORG»)",
        ),
        (
            "the African Growth and «Opportunity Act|LAW» (AGOA)",
            "the «African Growth and Opportunity Act|LAW» («AGOA|LAW»)",
        ),
        ("«U.S. Trade Bank|ORG» (TB)", "«U.S. Trade Bank|ORG» («TB|ORG»)"),
        ("«Brazil|GPE» (see below)", "«Brazil|GPE» (see below)"),
        ("«Brazil|GPE» (XYZ)", "«Brazil|GPE» (XYZ)"),
        ("«Lula|PERSON» (LL)", "«Lula|PERSON» (LL)"),
    ],
)
def test_brackets(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(bracketed_acronyms(words), before) == after


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("AfCFTA", "African Continental Free Trade Area", True),
        ("G77", "Group of 77", True),
        ("SEZ", "Special Economic Zones", True),
        ("EU", "Africa Europe Union", False),
        ("EU", "EU", False),
        ("X", "", False),
    ],
)
def test_abbreviates(short: str, long: str, expected: bool) -> None:
    assert abbreviates(short, long) is expected
