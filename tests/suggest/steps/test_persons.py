from __future__ import annotations

import pytest

from annotator.core.suggestion import Origin
from annotator.suggest.data import Words
from annotator.suggest.steps import persons
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply, read_marked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("said «Tunde Bakare-Whitlock|ORG» of", "said «Tunde Bakare-Whitlock|PERSON» of"),
        ("«Amara Tavares|GPE», who read", "«Amara Tavares|PERSON», who read"),
        ("«Amara Tavares|ORG» said", "«Amara Tavares|PERSON» said"),
        ("«Xinhua|ORG» said", "«Xinhua|ORG» said"),
        ("said «IMF|ORG»", "said «IMF|ORG»"),
        ("«World Bank|ORG» said", "«World Bank|ORG» said"),
    ],
)
def test_who_speaks(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(persons.persons_by_context(words), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Nicolas Maduro|PERSON» Moros spoke", "«Nicolas Maduro Moros|PERSON» spoke"),
        ("«Efua Asante|PERSON»-Doe spoke", "«Efua Asante-Doe|PERSON» spoke"),
        ("«Ursula von der|PERSON» «Leyen|GPE»", "«Ursula von der Leyen|PERSON»«Leyen|GPE»"),
        ("«Xi|PERSON» President", "«Xi|PERSON» President"),
        ("«Xi|PERSON» «Tuesday|DATE»", "«Xi|PERSON» «Tuesday|DATE»"),
        ("Why «Xi Jinping|PERSON» Meets Lula", "Why «Xi Jinping|PERSON» Meets Lula"),
    ],
)
def test_whole_names(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(persons.whole_persons(words), before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("— Ana Sousa (@ana)", "— «Ana Sousa|PERSON» (@ana)"),
        ("Photo: Ana Sousa/AFP", "Photo: «Ana Sousa|PERSON»/AFP"),
        ("(Reporting by Ana Sousa; editing", "(Reporting by «Ana Sousa|PERSON»; editing"),
        ("Title\nBy Ana Sousa\nText", "Title\nBy «Ana Sousa|PERSON»\nText"),
        ("stood By Ana Sousa", "stood By Ana Sousa"),
        ("Photo: Xinhua", "Photo: Xinhua"),
        (
            "( Ana Sousa / Palace Press / Handout )",
            "( «Ana Sousa|PERSON» / Palace Press / Handout )",
        ),
        ("(Sample Wire / Reuters)", "(Sample Wire / Reuters)"),
        ("By ANA SOUSA", "By «ANA SOUSA|PERSON»"),
    ],
)
def test_names_in_credits(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(persons.persons_in_credits(words), before) == after


def test_persons_of_countries(apply: Apply) -> None:
    step = each(persons.persons_of_countries)
    assert apply(step, "Iran’s «Ali Raisi|ORG:0.8»") == "Iran’s «Ali Raisi|PERSON»"
    assert apply(step, "Iran’s «Ali Raisi|ORG:0.9»") == "Iran’s «Ali Raisi|ORG»"
    assert apply(step, "the «Tata Motors|ORG:0.8»") == "the «Tata Motors|ORG»"
    assert apply(step, "Iran’s «Bank|ORG:0.8»") == "Iran’s «Bank|ORG»"


def test_first_names_before_a_copied_surname(words: Words) -> None:
    text, suggestions = read_marked("signed by Samia Suluhu «Hassan|PERSON»", Origin.PROPAGATED)
    (whole,) = persons.whole_persons(words)(text, suggestions)
    assert whole.span.of(text) == "Samia Suluhu Hassan"
    text, suggestions = read_marked("It ended. Yesterday «Hassan|PERSON»", Origin.PROPAGATED)
    assert persons.whole_persons(words)(text, suggestions) == suggestions


def test_places(apply: Apply) -> None:
    step = each(persons.places_by_context)
    assert apply(step, "in «Likoni|PERSON:0.5»") == "in «Likoni|GPE»"
    assert apply(step, "in «Lula|PERSON:0.95»") == "in «Lula|PERSON»"
    assert apply(step, "by «Likoni|PERSON:0.5»") == "by «Likoni|PERSON»"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(«Xinhua/Ana Sousa|ORG»)", "(Xinhua/«Ana Sousa|PERSON»)"),
        ("(Reef Photo/Ana Sousa)", "(Reef Photo/«Ana Sousa|PERSON»)"),
        ("REUTERS/Ana Sousa - Ad", "REUTERS/«Ana Sousa|PERSON» - Ad"),
    ],
)
def test_names_behind_agencies(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(persons.persons_in_credits(words), before) == after


def test_towns_by_their_noun(apply: Apply) -> None:
    step = each(persons.places_by_context)
    assert apply(step, "the town of «Utop|ORG»") == "the town of «Utop|GPE»"
