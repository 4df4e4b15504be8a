from __future__ import annotations

import pytest

from annotator.suggest.data import Name, Words
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.splits import (
    no_common_nouns,
    no_portfolio,
    split_adjectives,
    split_joined,
    split_offices,
)
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«Jane Doe and Kenya|LOC»", "«Jane Doe|PERSON» and «Kenya|GPE»"),
        ("«United Nations’ UNESCO|ORG»", "«United Nations|ORG»’ «UNESCO|ORG»"),
        ("«Togo’s Accra|PERSON»", "«Togo|GPE»’s «Accra|GPE»"),
        ("«Trinidad and Tobago|GPE»", "«Trinidad and Tobago|GPE»"),
        ("«Commission for Asia and Africa|ORG»", "«Commission for Asia and Africa|ORG»"),
        ("«Doe and Roe|ORG»", "«Doe and Roe|ORG»"),
        ("«May, June|DATE»", "«May, June|DATE»"),
    ],
)
def test_joined_names(apply: Apply, names: Matcher[Name], marked: str, expected: str) -> None:
    assert apply(split_joined(names), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«Kenyan Foreign Ministry|ORG»", "«Kenyan|NORP» «Foreign Ministry|ORG»"),
        ("«Polish Ministry of Trade|ORG»", "«Polish|NORP» «Ministry of Trade|ORG»"),
        ("«Chinese Academy of Sciences|ORG»", "«Chinese Academy of Sciences|ORG»"),
        ("«US State Department|ORG»", "«US State Department|ORG»"),
    ],
)
def test_state_bodies(apply: Apply, names: Matcher[Name], marked: str, expected: str) -> None:
    assert apply(split_adjectives(names), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "«Bank of Utopia Governor Jane Doe|ORG»",
            "«Bank of Utopia|ORG» Governor «Jane Doe|PERSON»",
        ),
        ("«Bank of Utopia Governor|ORG», Jane Doe", "«Bank of Utopia|ORG» Governor, Jane Doe"),
        ("«King Rufus III|LOC»", "King «Rufus III|PERSON»"),
        ("«Office of the President|ORG»", "«Office of the President|ORG»"),
    ],
)
def test_offices(apply: Apply, words: Words, marked: str, expected: str) -> None:
    assert apply(split_offices(words), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«Defence|ORG» Minister Doe", "Defence Minister Doe"),
        ("Secretary for «Foreign Affairs|ORG»", "Secretary for Foreign Affairs"),
        ("«UN|ORG» Secretary-General", "«UN|ORG» Secretary-General"),
    ],
)
def test_portfolios(apply: Apply, marked: str, expected: str) -> None:
    assert apply(each(no_portfolio), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«Osh province|GPE»", "«Osh|GPE» province"),
        ("«Amur Region|GPE»", "«Amur Region|GPE»"),
        ("«Government of Tuvalu|ORG»", "Government of «Tuvalu|GPE»"),
        ("«Mali Junta|ORG»", "«Mali|GPE» Junta"),
        ("«Oman King|GPE»", "«Oman|GPE» King"),
        ("plan «B. Kenyan|NORP» maize", "plan B. «Kenyan|NORP» maize"),
        ("«Federal Aviation Administration|ORG»", "«Federal Aviation Administration|ORG»"),
        ("«Government of National Unity|ORG»", "«Government of National Unity|ORG»"),
    ],
)
def test_common_nouns(
    apply: Apply, names: Matcher[Name], words: Words, marked: str, expected: str
) -> None:
    assert apply(no_common_nouns(names, words), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«Kenya & Japan|ORG» met", "«Kenya|GPE» & «Japan|GPE» met"),
        ("«Office of the Prime Minister|ORG»", "«Office of the Prime Minister|ORG»"),
        ("«Prince Utop Airport|FAC»", "«Prince Utop Airport|FAC»"),
        ("«Kenyan ministry of trade|ORG»", "«Kenyan|NORP» ministry of trade"),
        ("«Indo-Pacific region|ORG»", "«Indo-Pacific|LOC» region"),
    ],
)
def test_parts_of_agency_copy(
    apply: Apply, names: Matcher[Name], words: Words, marked: str, expected: str
) -> None:
    for step in (
        split_joined(names),
        split_adjectives(names),
        split_offices(words),
        no_common_nouns(names, words),
    ):
        marked = apply(step, marked)
    assert marked == expected


def test_portfolios_of_small_ministers(apply: Apply) -> None:
    assert apply(each(no_portfolio), "«Finance|ORG» minister Ana Sousa") == (
        "Finance minister Ana Sousa"
    )
