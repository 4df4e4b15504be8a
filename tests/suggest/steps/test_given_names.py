from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps import given_names
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the bank's «Sergio Utop|ORG» said", "the bank's «Sergio Utop|PERSON» said"),
        ("said Galina Utopova of", "said «Galina Utopova|PERSON» of"),
        ("«Galina Foundation|ORG»", "«Galina Foundation|ORG»"),
        ("By Carlos Utopi WALVIS BAY was open", "By «Carlos Utopi|PERSON» WALVIS BAY was open"),
        ("saw Filipe Utop «Nyusi|PERSON» there", "saw «Filipe Utop Nyusi|PERSON» there"),
        ("saw «Filipe Utop|PERSON» there", "saw «Filipe Utop|PERSON» there"),
    ],
)
def test_first_names(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(given_names.persons_by_given_name(words), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "«Ana Doe|PERSON», «Utop Athuko|ORG», «Jo Roe|PERSON»",
            "«Ana Doe|PERSON», «Utop Athuko|PERSON», «Jo Roe|PERSON»",
        ),
        (
            "«Ana Doe|PERSON» of «Utop Athuko|ORG», «Jo Roe|PERSON»",
            "«Ana Doe|PERSON» of «Utop Athuko|ORG», «Jo Roe|PERSON»",
        ),
    ],
)
def test_lists_of_people(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(given_names.persons_in_lists(words), before) == after


def test_nicknames(apply: Apply, words: Words) -> None:
    before = "President «Paulo|PERSON» “Zito” «Utop|GPE» Jr spoke"
    after = "President «Paulo “Zito” Utop Jr|PERSON» spoke"
    assert apply(given_names.persons_with_nicknames(words), before) == after


def test_a_person_behind_a_body(apply: Apply, words: Words) -> None:
    before = "at «Reef Atlantic Railway Nicolas Utop|ORG» talks"
    after = "at «Reef Atlantic Railway|ORG» «Nicolas Utop|PERSON» talks"
    assert apply(given_names.persons_by_given_name(words), before) == after
