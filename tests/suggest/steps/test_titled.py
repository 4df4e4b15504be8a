from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps.titled import persons_after_titles
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("President Maduro said", "President «Maduro|PERSON» said"),
        ("President Maduro’s visit", "President «Maduro|PERSON»’s visit"),
        (
            "Presidents Xi and Lula da Silva met",
            "Presidents «Xi|PERSON» and «Lula da Silva|PERSON» met",
        ),
        ("Ministers Disagree", "Ministers Disagree"),
        ("Minister of Trade", "Minister of Trade"),
        ("Minister of Foreign Affairs", "Minister of Foreign Affairs"),
        ("President The", "President The"),
        ("President «Xi|PERSON»", "President «Xi|PERSON»"),
        ("then PM Modi spoke", "then PM «Modi|PERSON» spoke"),
        ("US Secretary of State Doe went", "US Secretary of State «Doe|PERSON» went"),
        ("Major General Jane Doe spoke", "Major General «Jane Doe|PERSON» spoke"),
        ("General Assembly members", "General Assembly members"),
        ("President Doe «Monday|DATE» left", "President Doe «Monday|DATE» left"),
    ],
)
def test_names_after_titles(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(persons_after_titles(words), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Minister for Planning, Trade and Industry Amina Doe said",
            "Minister for Planning, Trade and Industry «Amina Doe|PERSON» said",
        ),
        (
            "the «Minister of Trade Tim O’Dea|ORG» said",
            "the Minister of Trade «Tim O’Dea|PERSON» said",
        ),
        (
            "Minister for Water «Ali Bin|PERSON» «Anwar Doe|PERSON» said",
            "Minister for Water «Ali Bin Anwar Doe|PERSON» said",
        ),
        ("«President Lula|ORG» said", "President «Lula|PERSON» said"),
        ("President «Lula da Silva Filho|PERSON» x", "President «Lula da Silva Filho|PERSON» x"),
    ],
)
def test_what_the_model_made_of_them_goes(
    apply: Apply, words: Words, before: str, after: str
) -> None:
    assert apply(persons_after_titles(words), before) == after


def test_headlines_are_left_alone(apply: Apply, words: Words) -> None:
    headline = "President Maduro Opens the Fair"
    assert apply(persons_after_titles(words), headline) == headline
