from __future__ import annotations

import pytest

from annotator.suggest.data import Name
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.pairs import split_pairs
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Brazil-India|GPE» trade", "«Brazil|GPE»-«India|GPE» trade"),
        ("«Nigeria–Ghana|PERSON» trade", "«Nigeria|GPE»–«Ghana|GPE» trade"),
        ("«China-Latin America|GPE» ties", "«China|GPE»-«Latin America|LOC» ties"),
        ("«Iran-Iraq-Oman|ORG»", "«Iran|GPE»-«Iraq|GPE»-«Oman|GPE»"),
        ("«Uzbek-Chinese|NORP» trade", "«Uzbek|NORP»-«Chinese|NORP» trade"),
        ("«Guinea-Bissau|GPE»", "«Guinea-Bissau|GPE»"),
        ("«China-led|GPE» bank", "«China|GPE»-led bank"),
        ("«Jean-Pierre|PERSON»", "«Jean-Pierre|PERSON»"),
        ("«Mixed China-Iran Committee|ORG»", "«Mixed China-Iran Committee|ORG»"),
        ("«mid-June|DATE»", "«mid-June|DATE»"),
    ],
)
def test_pairs(apply: Apply, names: Matcher[Name], before: str, after: str) -> None:
    assert apply(split_pairs(names), before) == after


def test_names_of_people_keep_their_small_half(apply: Apply, names: Matcher[Name]) -> None:
    step = split_pairs(names)
    assert apply(step, "«Lin Chia-lung|PERSON»") == "«Lin Chia-lung|PERSON»"
    assert apply(step, "«Doe-era|PERSON»") == "«Doe|PERSON»-era"
