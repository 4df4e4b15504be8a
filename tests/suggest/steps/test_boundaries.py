from __future__ import annotations

import pytest

from annotator.core.boundaries import (
    without_article,
    without_outer_marks,
    without_possessive,
    without_title,
)
from annotator.suggest.data import Words
from annotator.suggest.steps import boundaries
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("“«“China,|GPE»", "““«China|GPE»,"),
        ("« Brazil |GPE»", " «Brazil|GPE» "),
        ("«U.S.|GPE» aid", "«U.S.|GPE» aid"),
        ("«Brazil.|GPE»", "«Brazil|GPE»."),
        ("«OPEC+|POLICY»", "«OPEC+|POLICY»"),
        ("«Article 2(4)|LAW»", "«Article 2(4)|LAW»"),
        ("«(Reuters)|ORG»", "(«Reuters|ORG»)"),
        ("«…|ORG»", "…"),
    ],
)
def test_outer_marks(apply: Apply, before: str, after: str) -> None:
    assert apply(each(boundaries.trimmed(without_outer_marks)), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«the United Nations|ORG»", "the «United Nations|ORG»"),
        ("«The Hague|GPE»", "«The Hague|GPE»"),
        ("«its Foreign Ministry|ORG»", "its «Foreign Ministry|ORG»"),
        ("«Theodore|PERSON»", "«Theodore|PERSON»"),
        ("«this week|DATE»", "«this week|DATE»"),
    ],
)
def test_articles(apply: Apply, before: str, after: str) -> None:
    assert apply(each(boundaries.trimmed(without_article)), before) == after


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "`", "´"])
def test_possessives(apply: Apply, apostrophe: str) -> None:
    step = each(boundaries.trimmed(without_possessive))
    tail = f"{apostrophe}s"
    assert apply(step, f"«China{tail}|ORG» plan") == f"«China|ORG»{tail} plan"
    assert apply(step, f"«States{apostrophe}|GPE» plan") == f"«States|GPE»{apostrophe} plan"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«President Lula da Silva|PERSON»", "President «Lula da Silva|PERSON»"),
        ("«Foreign Minister Wang Yi|PERSON»", "Foreign Minister «Wang Yi|PERSON»"),
        ("«Presidents Xi|PERSON»", "Presidents «Xi|PERSON»"),
        ("«Dr. Chen|PERSON»", "Dr. «Chen|PERSON»"),
        ("«Vice-President Han Zheng|PERSON»", "Vice-President «Han Zheng|PERSON»"),
        ("«Kingsley|PERSON»", "«Kingsley|PERSON»"),
        ("«President|PERSON»", "President"),
        ("«President Hotel|ORG»", "«President Hotel|ORG»"),
    ],
)
def test_titles(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(each(boundaries.trimmed(without_title(words.titles))), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Trade Area (ATA|ORG»)", "«Trade Area|ORG» (ATA)"),
        ("«Article 2(4|LAW»)", "«Article 2(4)|LAW»"),
        ("«Trade Area|ORG» (ATA)", "«Trade Area|ORG» (ATA)"),
    ],
)
def test_brackets(apply: Apply, before: str, after: str) -> None:
    assert apply(each(boundaries.no_bracket), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Fortaleza Declaration of|LAW» July", "«Fortaleza Declaration|LAW» of July"),
        ("«Abuja Treaty of 1991|LAW»", "«Abuja Treaty|LAW» of 1991"),
        ("«State Palace in Lima|FAC»", "«State Palace|FAC» in Lima"),
        ("«State Palace, Xi|FAC»", "«State Palace|FAC», Xi"),
        ("«Cooperation in Europe|ORG»", "«Cooperation in Europe|ORG»"),
        ("«end of|DATE»", "«end of|DATE»"),
    ],
)
def test_tails(apply: Apply, before: str, after: str) -> None:
    assert apply(each(boundaries.no_tail), before) == after


def test_no_mention_goes_on_in_the_next_paragraph(apply: Apply) -> None:
    step = each(boundaries.within_line)
    assert apply(step, "«Brazil\n\nChina|GPE»") == "«Brazil|GPE»\n\nChina"
    assert apply(step, "a\n«\n|GPE»b") == "a\n\nb"


def test_a_first_name_that_is_a_title_too(apply: Apply) -> None:
    step = each(boundaries.trimmed(without_title({"sultan"})))
    assert apply(step, "«Sultan bin Doe|PERSON»") == "«Sultan bin Doe|PERSON»"
    assert apply(step, "«Sultan Doe|PERSON»") == "Sultan «Doe|PERSON»"
