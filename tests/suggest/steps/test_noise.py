from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps import noise
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Photo Credit|PERSON»: x", "Photo Credit: x"),
        ("«Home|ORG» » x", "Home » x"),
        ("«News • Brazil|ORG»", "News • «Brazil|ORG»"),
        ("«Home > |ORG»", "Home > "),
        ("«Copyright Lagoon Post|ORG»", "Copyright «Lagoon Post|ORG»"),
        ("«World Bank|ORG»", "«World Bank|ORG»"),
    ],
)
def test_furniture(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(each(noise.no_furniture(words)), before) == after


def test_share_lines(apply: Apply, words: Words) -> None:
    text = "Share this: «Facebook|ORG»\nShare prices at «Huawei|ORG» fell.\nFollow us @«Lagoon|ORG»"
    expected = "Share this: Facebook\nShare prices at «Huawei|ORG» fell.\nFollow us @Lagoon"
    assert apply(noise.no_share_lines(words), text) == expected


def test_addresses(apply: Apply) -> None:
    text = "«https://brics.org|ORG» and «Brics|ORG»"
    assert apply(noise.no_addresses, text) == "https://brics.org and «Brics|ORG»"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the «Party|ORG» said", "the Party said"),
        ("«Noting|GPE» China", "Noting China"),
        ("the «parliament|ORG»", "the parliament"),
        ("«🚀|ORG»", "🚀"),
        ("«National Assembly|ORG»", "«National Assembly|ORG»"),
        ("«special economic zone|POLICY»", "«special economic zone|POLICY»"),
    ],
)
def test_ordinary_words(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(each(noise.no_ordinary_words(words)), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«COVID-19|PERSON»", "COVID-19"),
        ("the «Font|PERSON» size", "the Font size"),
        ("the «Lula|PERSON» government", "the «Lula|PERSON» government"),
        ("«Lula|PERSON» said", "«Lula|PERSON» said"),
        ("the «Moon|LOC»", "the «Moon|LOC»"),
    ],
)
def test_persons(apply: Apply, before: str, after: str) -> None:
    assert apply(each(noise.plausible_person), before) == after


def test_scripts_that_the_model_cannot_read(apply: Apply) -> None:
    assert apply(each(noise.readable), "«嫦娥|PERSON» «Чайка|ORG»") == "嫦娥 «Чайка|ORG»"


def test_first_words_that_are_ordinary_elsewhere(apply: Apply) -> None:
    before = "the disputes grew. «Disputes|PERSON» end. «Lula|PERSON» said"
    after = "the disputes grew. Disputes end. «Lula|PERSON» said"
    assert apply(noise.no_first_words, before) == after


@pytest.mark.parametrize(
    "words_of_office",
    ["Foreign Ministers of several", "Heads of State", "COVID-19", "Big Tech", "GDP"],
)
def test_offices_and_things_are_no_names(apply: Apply, words: Words, words_of_office: str) -> None:
    step = each(noise.no_ordinary_words(words))
    assert apply(step, f"the «{words_of_office}|ORG» met") == f"the {words_of_office} met"
    assert apply(step, "the «Council of Ministers|ORG»") == "the «Council of Ministers|ORG»"


def test_models_of_ships(apply: Apply, words: Words) -> None:
    step = each(noise.no_ordinary_words(words))
    assert apply(step, "two «Virginia|GPE»-class boats") == "two Virginia-class boats"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("5 million «U.S.|GPE» dollars", "5 million U.S. dollars"),
        ("the «U.S.|GPE» dollar", "the «U.S.|GPE» dollar"),
    ],
)
def test_money(apply: Apply, before: str, after: str) -> None:
    assert apply(each(noise.no_money), before) == after


@pytest.mark.parametrize("word", ["Imperialism|NORP", "CLXXIII|ORG", "National Government|ORG"])
def test_words_that_name_nothing(apply: Apply, words: Words, word: str) -> None:
    assert "«" not in apply(each(noise.no_ordinary_words(words)), f"the «{word}» met")


def test_a_person_ends_before_a_verb(apply: Apply) -> None:
    marked = apply(each(noise.plausible_person), "King «Utop reaches Samoa|PERSON»")
    assert marked == "King «Utop|PERSON» reaches Samoa"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«French|NORP»-speaking states", "French-speaking states"),
        ("the «French|NORP» language", "the French language"),
        ("they use «French|NORP».", "they use French."),
        ("in «French|NORP» ports", "in «French|NORP» ports"),
        ("The «French|NORP» spoke", "The «French|NORP» spoke"),
    ],
)
def test_languages(apply: Apply, before: str, after: str) -> None:
    assert apply(each(noise.no_language), before) == after
