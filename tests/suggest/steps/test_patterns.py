from __future__ import annotations

import pytest

from annotator.suggest.data import Words
from annotator.suggest.steps.patterns import (
    bracketed_zones,
    numbered_laws,
    offices_as_buildings,
    outlets,
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
