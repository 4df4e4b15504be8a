from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps.bodies import label_by_head, named_bodies
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the National People’s Congress met", "the «National People’s Congress|ORG» met"),
        (
            "at the Department for Asian and African Studies, he",
            "at the «Department for Asian and African Studies|ORG», he",
        ),
        (
            "the Ministry of Food, Water and Energy said",
            "the «Ministry of Food, Water and Energy|ORG» said",
        ),
        ("then China’s State Council met", "then China’s «State Council|ORG» met"),
        ("the Growth and Opportunity Act lapses", "the «Growth and Opportunity Act|LAW» lapses"),
        ("a Chinese-built Gauge Railway line", "a Chinese-built «Gauge Railway|FAC» line"),
        ("cites the Outer Space Treaty of 1967", "cites the «Outer Space Treaty|LAW» of 1967"),
        ("at the Bandung Conference of May, he", "at the «Bandung Conference|EVENT» of May, he"),
        ("the Council said", "the Council said"),
        ("President Council", "President Council"),
        ("the Hall of the People, Xi said", "the «Hall of the People|FAC», Xi said"),
        ("Lula Opens the National Assembly Today", "Lula Opens the National Assembly Today"),
    ],
)
def test_names_with_a_head_noun(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(named_bodies(words), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Abuja Treaty|ORG»", "«Abuja Treaty|LAW»"),
        ("«Charter of the United Nations|ORG»", "«Charter of the United Nations|LAW»"),
        ("«Lagoon Post|PERSON»", "«Lagoon Post|ORG»"),
        ("«World Trade Center|FAC»", "«World Trade Center|FAC»"),
        ("«Congress|GPE»", "«Congress|GPE»"),
        ("«Act|DATE»", "«Act|DATE»"),
        ("«Lula|PERSON»", "«Lula|PERSON»"),
    ],
)
def test_labels_by_head_noun(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(each(label_by_head(words)), before) == after
