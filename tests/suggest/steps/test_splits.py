from __future__ import annotations

import pytest

from annotator.suggest.data import Name, Words
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.splits import (
    no_common_noun,
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


def test_common_nouns(apply: Apply) -> None:
    assert apply(each(no_common_noun), "«Osh province|GPE»") == "«Osh|GPE» province"
    assert apply(each(no_common_noun), "«Amur Region|GPE»") == "«Amur Region|GPE»"
