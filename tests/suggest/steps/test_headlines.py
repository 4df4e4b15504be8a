from __future__ import annotations

from annotator.suggest.steps.headlines import confirmed_in_headlines
from tests.suggest.conftest import Apply


def test_only_what_the_body_confirms(apply: Apply) -> None:
    headline = "«Relations Upgraded|ORG:0.8» as «Zhao|PERSON:0.8» Meets «Lula|PERSON:0.95»"
    before = f"{headline}\n«Zhao|PERSON:0.8» said"
    after = "Relations Upgraded as «Zhao|PERSON» Meets «Lula|PERSON»\n«Zhao|PERSON» said"
    assert apply(confirmed_in_headlines, before) == after


def test_of_a_person_the_name_stays(apply: Apply) -> None:
    before = "Why «Lula Opens|PERSON:0.95» Fair\n«Lula da Silva|PERSON» opened the fair in May"
    after = "Why «Lula|PERSON» Opens Fair\n«Lula da Silva|PERSON» opened the fair in May"
    assert apply(confirmed_in_headlines, before) == after
