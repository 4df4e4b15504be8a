from __future__ import annotations

import pytest

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.data import Words
from annotator.suggest.steps.acronyms import abbreviates, bracketed_acronyms
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "«Trade Bank|POLICY» (TB). The «TB|PERSON»",
            "«Trade Bank|POLICY» («TB|POLICY»). The «TB|POLICY»",
        ),
        (
            "the Forum on «China-Africa Cooperation|GPE» («FOCAC|ORG»)",
            "the «Forum on China-Africa Cooperation|ORG» («FOCAC|ORG»)",
        ),
        (
            "the Common Market for Eastern and «Southern Africa|LOC» (COMESA)",
            "the «Common Market for Eastern and Southern Africa|ORG» («COMESA|ORG»)",
        ),
        (
            "the African Growth and «Opportunity Act|LAW» (AGOA)",
            "the «African Growth and Opportunity Act|LAW» («AGOA|LAW»)",
        ),
        ("«U.S. Trade Bank|ORG» (TB)", "«U.S. Trade Bank|ORG» («TB|ORG»)"),
        ("«Brazil|GPE» (see below)", "«Brazil|GPE» (see below)"),
        ("«Brazil|GPE» (XYZ)", "«Brazil|GPE» (XYZ)"),
        ("«Lula|PERSON» (LL)", "«Lula|PERSON» (LL)"),
    ],
)
def test_brackets(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(bracketed_acronyms(words), before) == after


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("AfCFTA", "African Continental Free Trade Area", True),
        ("G77", "Group of 77", True),
        ("SEZ", "Special Economic Zones", True),
        ("EU", "Africa Europe Union", False),
        ("EU", "EU", False),
        ("X", "", False),
    ],
)
def test_abbreviates(short: str, long: str, expected: bool) -> None:
    assert abbreviates(short, long) is expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "the «Utopia Export Zones Authority|ORG» (Ueza). «Ueza|PERSON» said",
            "the «Utopia Export Zones Authority|ORG» («Ueza|ORG»). «Ueza|ORG» said",
        ),
        ("«Jane Doe|PERSON» (Isamaa)", "«Jane Doe|PERSON» (Isamaa)"),
        (
            "the «Sadc|POLICY» mission in «Utopia|GPE» (SAMU)",
            "the «Sadc mission in Utopia|ORG» («SAMU|ORG»)",
        ),
        (
            "«Asean|POLICY» trade with «India|GPE» (see)",
            "«Asean|POLICY» trade with «India|GPE» (see)",
        ),
        ("by The Green Planet Trust (GPT)", "by The «Green Planet Trust|ORG» («GPT|ORG»)"),
    ],
)
def test_house_style_and_small_letters(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(bracketed_acronyms(words), before) == after


def test_a_known_acronym_tells_what_the_long_form_is(words: Words) -> None:
    text = "the Bay Initiative for Many Countries (BIMC)"
    short = Suggestion(Span(39, 43), "POLICY", "BIMC", 0.98, Origin.TERMS, "term base")
    found = {s.span.of(text): s for s in bracketed_acronyms(words)(text, [short])}
    assert found["Bay Initiative for Many Countries"].concept == "BIMC"
    assert found["BIMC"].label == "POLICY"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a Memorandum of Understanding (MoU)", "a Memorandum of Understanding (MoU)"),
        ("its Gross Domestic Product (GDP)", "its Gross Domestic Product (GDP)"),
        (
            "the Reef Economic Zone's (REZ) port",
            "the «Reef Economic Zone|POLICY»'s («REZ|POLICY») port",
        ),
        (
            "«Reef Harbour Zone|POLICY» (RHZone); RHZone grew",
            "«Reef Harbour Zone|POLICY» («RHZone|POLICY»); RHZone grew",
        ),
        (
            "Sri Utop «Jana Peramuna|PERSON» (SUJP)",
            "«Sri Utop Jana Peramuna|ORG» («SUJP|ORG»)",
        ),
    ],
)
def test_what_is_no_name_and_what_is(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(bracketed_acronyms(words), before) == after


def test_the_article_knows_its_acronyms_better_than_the_term_base(words: Words) -> None:
    text = "The Reef Bank (RB) met. RB lent."
    spans = [Span(4, 13), Span(15, 17), Span(24, 26)]
    concepts = ("REEF", "RIVER", "RIVER")
    marked = [
        Suggestion(span, "POLICY", concept, 0.9, Origin.TERMS, "term")
        for span, concept in zip(spans, concepts, strict=True)
    ]
    found = bracketed_acronyms(words)(text, marked)
    assert {s.span: s.concept for s in found} == dict.fromkeys(spans, "REEF")
