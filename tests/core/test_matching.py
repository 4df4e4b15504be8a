"""A few letters and the names they fit: what is found, and what comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.matching import fit, name_of, typed_words

NAMES = (
    "Accept",
    "Accept all that is left in this article",
    "Mark done and go to the next article",
    "Next article",
    "Previous article",
    "Consistency",
    "Concordance",
    "Élysée treaty",
    "一带一路",
)


def found(typed: str) -> list[str]:
    """The names that fit, the best first."""
    words = typed_words(typed)
    worth = {name: fit(words, name_of(name)) for name in NAMES}
    fitting = {name: value for name, value in worth.items() if value is not None}
    return sorted(fitting, key=lambda name: -fitting[name])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("acc", "Accept"),
        ("ne ar", "Next article"),
        ("art nex", "Next article"),
        ("mdag", "Mark done and go to the next article"),
        ("cncrd", "Concordance"),
        ("ordance", "Concordance"),
        ("elysee", "Élysée treaty"),
        ("TREA", "Élysée treaty"),
        ("带", "一带一路"),
        ("all left", "Accept all that is left in this article"),
    ],
)
def test_the_best_fit_comes_first(typed: str, first: str) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize("typed", ["zebra", "next zebra", "cept acx", "ccept x"])
def test_every_word_must_fit(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize("typed", ["", "  ", "…"])
def test_nothing_typed_fits_everything(typed: str) -> None:
    assert len(found(typed)) == len(NAMES)


def test_a_whole_word_is_better_than_a_beginning_and_that_than_a_part() -> None:
    typed = typed_words("zone")
    names = ("Free zone", "Zoned land", "Ozone layer")
    whole, beginning, inside = (fit(typed, name_of(name)) for name in names)
    assert whole is not None
    assert beginning is not None
    assert inside is not None
    assert whole > beginning > inside


def test_another_name_of_the_same_thing_is_found_but_later() -> None:
    typed = typed_words("silk")
    other = fit(typed, name_of("Belt and Road Initiative", ["New Silk Road", "BRI"]))
    own = fit(typed, name_of("Silk Road Fund"))
    assert other is not None
    assert own is not None
    assert own > other


words = st.text(st.characters(categories=("Ll", "Lu", "Nd", "Lo")), min_size=1, max_size=8)


@given(st.lists(words, min_size=1, max_size=5), st.data())
def test_beginnings_of_its_words_in_any_order_find_a_name(
    parts: list[str], data: st.DataObject
) -> None:
    name = name_of(" ".join(parts))
    if not name.words:
        return  # letters that fold into marks alone
    chosen = data.draw(st.permutations(name.words))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    assert fit(typed_words(typed), name) is not None


@given(st.lists(words, min_size=1, max_size=4), words)
def test_one_letter_more_never_finds_what_was_not_found_before(
    parts: list[str], typed: str
) -> None:
    name = name_of(" ".join(parts))
    whole = typed_words(typed)
    if len(whole) == 1 and len(whole[0]) > 1 and fit(whole, name) is not None:
        assert fit((whole[0][:-1],), name) is not None


def test_an_abbreviation_leads_to_the_thing_it_stands_for() -> None:
    typed = typed_words("BRI")
    meant = fit(typed, name_of("Belt and Road Initiative", also=["BRI", "一带一路"]))
    longer = fit(typed, name_of("BRICS", also=["Brics"]))
    assert meant is not None
    assert longer is not None
    assert meant > longer
