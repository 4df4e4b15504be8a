from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps.patterns import (
    bracketed_zones,
    dated_plans,
    numbered_laws,
    offices_as_buildings,
    outlets,
    places_in_datelines,
    speaking_bodies,
    western_people,
)
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("«UN Security Council|ORG» Resolution 99", "«UN Security Council Resolution 99|LAW»"),
        ("a resolution 99 pages long", "a resolution 99 pages long"),
        ("Executive Order 12345", "«Executive Order 12345|LAW»"),
    ],
)
def test_numbered_laws(apply: Apply, marked: str, expected: str) -> None:
    assert apply(numbered_laws, marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("LIMA, Peru (Plain Words) — It", "LIMA, Peru («Plain Words|ORG») — It"),
        ("© 2024 Plain Words", "© 2024 «Plain Words|ORG»"),
        ("told the Hill Gazette that", "told the «Hill Gazette|ORG» that"),
        ("The Hill Gazette said", "The «Hill Gazette|ORG» said"),
        ("Latest News", "Latest News"),
        ("the Press Council", "the Press Council"),
    ],
)
def test_outlets(apply: Apply, words: Words, marked: str, expected: str) -> None:
    assert apply(outlets(words), marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("met in the «Kremlin|ORG»", "met in the «Kremlin|FAC»"),
        ("his visit to the «White House|ORG»", "his visit to the «White House|FAC»"),
        ("The «Kremlin|ORG» said", "The «Kremlin|ORG» said"),
        ("according to the «Kremlin|ORG»", "according to the «Kremlin|ORG»"),
        ("in the «Duma|ORG»", "in the «Duma|ORG»"),
    ],
)
def test_buildings(apply: Apply, marked: str, expected: str) -> None:
    assert apply(offices_as_buildings, marked) == expected


def test_zones_with_their_place(apply: Apply) -> None:
    marked = apply(bracketed_zones, "the Utopia (Harbour) Pilot Free Trade Zone")
    assert marked == "the «Utopia (Harbour) Pilot Free Trade Zone|POLICY»"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("HONIARA - Island leaders met", "«HONIARA|GPE» - Island leaders met"),
        ("(ELMAU, Germany) — Leaders", "(«ELMAU|GPE», Germany) — Leaders"),
        ("«ELMAU|ORG», Germany (AP) — The", "«ELMAU|GPE», Germany (AP) — The"),
        ("FILE - President Doe spoke", "FILE - President Doe spoke"),
        ("the CEO - Jane Doe - said", "the CEO - Jane Doe - said"),
    ],
)
def test_places_in_datelines(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(places_in_datelines(words), before) == after


def test_plans_with_their_year(apply: Apply) -> None:
    before = "under Utopia Vision «2040|DATE», and in «2041|DATE»"
    after = "under «Utopia Vision 2040|POLICY», and in «2041|DATE»"
    assert apply(dated_plans, before) == after


def test_bodies_that_speak(apply: Apply, words: Words) -> None:
    step = speaking_bodies(words)
    assert apply(step, "and the Presidency said so") == "and the «Presidency|ORG» said so"
    assert apply(step, "The Council met") == "The Council met"


def test_outlets_called_by_their_address(apply: Apply, words: Words) -> None:
    step = outlets(words)
    assert apply(step, "Date\nNewsroom.com\nText") == "Date\n«Newsroom.com|ORG»\nText"
    assert apply(step, "see newsroom.com now") == "see newsroom.com now"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("western leaders met", "«western|NORP» leaders met"),
        ("the western coast", "the western coast"),
    ],
)
def test_western_people(apply: Apply, marked: str, expected: str) -> None:
    assert apply(western_people, marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("was opened, Reef Wave reports.", "was opened, «Reef Wave|ORG» reports."),
        ("UTOPIA. REEFINFORM - It", "UTOPIA. «REEFINFORM|ORG» - It"),
        ("Copyright The Reef Wave, 2024", "Copyright The «Reef Wave|ORG», 2024"),
        ("(Utopia's Palace Desk via Reef)", "(Utopia's «Palace Desk|ORG» via Reef)"),
    ],
)
def test_outlets_in_credits(apply: Apply, words: Words, marked: str, expected: str) -> None:
    assert apply(outlets(words), marked) == expected


def test_bills_of_amendment(apply: Apply) -> None:
    marked = apply(numbered_laws, "the «Utopia|GPE» Land (Amendment) Bill with")
    assert marked == "the «Utopia Land (Amendment) Bill|LAW» with"
