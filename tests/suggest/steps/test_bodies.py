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


@pytest.mark.parametrize(
    "text",
    ["an Extraordinary Summit of leaders", "a Free Trade Agreement with", "the Joint Declaration"],
)
def test_capitals_make_no_name(apply: Apply, words: Words, text: str) -> None:
    assert apply(named_bodies(words), text) == text


def test_missions_are_in_a_country(apply: Apply, words: Words) -> None:
    marked = "the «UN Mission in South Sudan|ORG» said"
    assert apply(named_bodies(words), "the UN Mission in South Sudan said") == marked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Extraordinary Summit|ORG»", "Extraordinary Summit"),
        ("«Northern Region|LOC»", "Northern Region"),
        ("«Rakhine State|PERSON»", "«Rakhine State|GPE»"),
    ],
)
def test_head_nouns_of_descriptions(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(each(label_by_head(words)), before) == after


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("the Ministry of Trade of Utopia", "the «Ministry of Trade of Utopia|ORG»"),
        ("the Reef Party and Utopian ships", "the «Reef Party|ORG» and Utopian ships"),
        ("the Supreme Court on Harbour Fees", "the «Supreme Court|ORG» on Harbour Fees"),
        ("a Reef Recovery Fund of USD 5", "a «Reef Recovery Fund|POLICY» of USD 5"),
        ("at King Utop International Airport", "at «King Utop International Airport|FAC»"),
        ("the Reef Utop Industrial Park", "the «Reef Utop Industrial Park|POLICY»"),
        ("in Reefs and Utop Free Zone", "in Reefs and «Utop Free Zone|POLICY»"),
        ("an Arctic Summit", "an Arctic Summit"),
    ],
)
def test_how_far_names_go(apply: Apply, words: Words, text: str, marked: str) -> None:
    assert apply(named_bodies(words), f"{text} was opened") == f"{marked} was opened"


def test_head_nouns_of_three_words(apply: Apply, words: Words) -> None:
    marked = apply(each(label_by_head(words)), "a «Reef Free Trade Area|ORG»")
    assert marked == "a «Reef Free Trade Area|POLICY»"
