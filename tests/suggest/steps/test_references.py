from __future__ import annotations

import pytest

from annotator.suggest.steps.references import short_references
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "«Tidal Council|ORG» met. The Council agreed.",
            "«Tidal Council|ORG» met. The «Council|ORG» agreed.",
        ),
        (
            "the «Reef Alliance|POLICY»; the Alliance's chair",
            "the «Reef Alliance|POLICY»; the «Alliance|POLICY»'s chair",
        ),
        (
            "«Shore Fund|POLICY» and «Hill Fund|ORG»: the Fund lent",
            "«Shore Fund|POLICY» and «Hill Fund|ORG»: the «Fund|ORG» lent",
        ),
        ("the Fund lent", "the Fund lent"),
        ("asked the Council for help", "asked the Council for help"),
        ("he asked the Council.", "he asked the «Council|ORG»."),
        ("«Tidal Bank|ORG»: the Bank of Utopia", "«Tidal Bank|ORG»: the Bank of Utopia"),
        ("«Tidal Bank|ORG»: the bank", "«Tidal Bank|ORG»: the bank"),
        ("«Reef Board|ORG» on the Board Walk", "«Reef Board|ORG» on the Board Walk"),
    ],
)
def test_short_references(apply: Apply, before: str, after: str) -> None:
    assert apply(short_references, before) == after
