"""Words looked for in texts: whole ones, in any typography, and as FTS5 finds them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.search import parse_search
from annotator.core.terms import Case, Concept, Form
from annotator.core.wording import Finder, wording
from tests.builders import nasty_texts


def found(
    words: str, text: str, *, whole_words: bool = True, ignore_case: bool = False
) -> list[str]:
    finder = Finder.of_wording(wording(words, whole_words=whole_words, ignore_case=ignore_case))
    return [span.of(text) for span in finder.spans(text)]


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("Hampton", "Hampton, Hamptone, Newhampton, New-Hampton and Hampton's", 3),
        ("BRICS", "BRICS-plus, BRICS+, (BRICS) and BRICSA; 在BRICS峰会", 4),
        ("喀山", "在喀山举行，喀山", 2),
        ("U.S.", "the U.S. and the U.S.A.", 1),
        ("G77", "G77, G777, G77+China, XG77", 2),
        (
            "Belt and Road",
            "Belt and Road, Belt  and\nRoad, Belt\u00a0and Road, Belt and\n\nRoad",
            3,
        ),
        ("People's Bank", "People's Bank, People’s Bank, People‘s Bank, Peoples Bank", 3),
        ("debt-swap", "debt-swap, debt–swap, debt‑swap, debt swap, debtswap", 3),
        ("Lula", "lula LULA Lula", 1),
        ("São", "São Sao Sa\u0303o", 1),
        ("Sao", "Sao Sa\u0301o Sao\u0301", 1),
        ("👩", "👩 👩🏽 👩\u200d🚀", 1),
    ],
)
def test_whole_words_in_any_typography(words: str, text: str, places: int) -> None:
    assert len(found(words, text)) == places


def test_parts_of_words_and_other_capitals_on_request() -> None:
    assert found("Hampton", "Hamptone, Newhampton", whole_words=False) == ["Hampton"]
    assert found("lula", "LULA Lulas", ignore_case=True) == ["LULA"]
    assert found("Éva", "ÉVA éva", ignore_case=True) == ["ÉVA", "éva"]


def test_the_other_forms_of_a_concept_keep_their_own_rule_for_capitals() -> None:
    forms = (
        Form("Shanghai Cooperation Organisation", "en"),
        Form("SCO", "en", case=Case.EXACT),
        Form("Shanghai Cooperation", "en"),
    )
    concept = Concept("SCO", "security", "SCO", "POLICY", forms)
    text = (
        "The SCO, sco, shanghai cooperation organisation, the Shanghai bloc; SHANGHAI COOPERATION"
    )
    finder = Finder.of_wording(wording("Shanghai bloc", concept=concept))
    assert [span.of(text) for span in finder.spans(text)] == [
        "SCO",
        "shanghai cooperation organisation",
        "Shanghai bloc",
        "SHANGHAI COOPERATION",
    ]


@given(nasty_texts(), st.data())
def test_words_taken_from_a_text_are_found_where_they_were_taken(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end].strip()
    if words and "\n" not in words.split(" ")[0]:
        assert found(words, f"x {' '.join(words.split())} x", whole_words=False)


def test_a_search_finds_in_a_text_what_fts5_found_it_for() -> None:
    def places(typed: str, text: str) -> list[str]:
        search = parse_search(typed)
        assert search is not None
        return [span.of(text) for span in Finder.of_terms(search.terms).spans(text)]

    text = "São Paulo swaps; SAO PAULO, debt-for-nature swap, DEBT. Nguyễn in 喀山"
    assert places("sao paulo", text) == ["São", "Paulo", "SAO", "PAULO"]
    assert places('"sao paulo"', text) == ["São Paulo", "SAO PAULO"]
    assert places('"debt for nature"', text) == ["debt-for-nature"]
    assert places("swap*", text) == ["swaps", "swap"]
    assert places("swap OR debt", text) == ["debt", "swap", "DEBT"]
    assert places("nguyen 喀山", text) == ["Nguyễn", "喀山"]
