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
