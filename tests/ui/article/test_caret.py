"""Where keys move the caret, and what a selection snaps to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.ui.article.caret import Caret, character_step, word_step
from tests.builders import nasty_texts, span_of
from tests.ui.article.test_pieces import grapheme_borders

TEXT = "The U.S.-China talks of 习近平, d'Israël’s Group of 77."


def words_from(text: str, *, forward: bool, extending: bool = False) -> list[int]:
    """All places that the caret visits word by word, from one end of the text to the other."""
    place, visited = (0 if forward else len(text)), []
    while place != (len(text) if forward else 0):
        place = word_step(text, place, forward=forward, extending=extending)
        visited.append(place)
    return visited


def test_a_step_forward_goes_from_word_to_word() -> None:
    text = "Xi met Lula"
    assert words_from(text, forward=True) == [3, 7, 11]


def test_a_step_back_goes_to_the_words_starts() -> None:
    assert words_from("Xi met Lula", forward=False) == [7, 3, 0]


def test_selecting_forward_takes_the_word_and_not_the_blank_after_it() -> None:
    assert words_from("Xi met Lula", forward=True, extending=True) == [2, 6, 11]


def test_a_hyphen_parts_words_and_a_full_stop_in_an_abbreviation_does_not() -> None:
    stops = words_from(TEXT, forward=True)
    assert {TEXT.index(word) for word in ("U.S.", "-China", "China")} <= set(stops)
    assert TEXT.index("S.-") not in stops


@given(nasty_texts())
def test_word_steps_always_arrive(text: str) -> None:
    for forward in (True, False):
        stops = words_from(text, forward=forward)
        assert len(stops) <= len(text)
        assert stops == sorted(set(stops), reverse=not forward)


@given(nasty_texts())
def test_character_steps_visit_every_grapheme_and_nothing_else(text: str) -> None:
    place, visited = 0, [0]
    while (following := character_step(text, place, forward=True)) != place:
        place = following
        visited.append(place)
    assert visited == sorted(grapheme_borders(text) | {len(text)})


@given(nasty_texts(), st.data())
def test_a_character_step_back_undoes_one_forward(text: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(sorted(grapheme_borders(text))))
    ahead = character_step(text, place, forward=True)
    if ahead != place:
        assert character_step(text, ahead, forward=False) == place


def test_a_selection_snaps_to_whole_words() -> None:
    caret = Caret().moved(6, extend=False).moved(11, extend=True)
    assert caret.selection(TEXT) == span_of(TEXT, "U.S.-China")


def test_a_selection_backwards_is_the_same() -> None:
    caret = Caret().moved(11, extend=False).moved(6, extend=True)
    assert caret.selection(TEXT) == span_of(TEXT, "U.S.-China")


def test_with_alt_a_selection_is_exactly_what_was_selected() -> None:
    caret = Caret().moved(9, extend=False).moved(12, extend=True, exact=True)
    assert caret.selection(TEXT) == Span(9, 12)


def test_a_caret_that_moves_without_shift_selects_nothing() -> None:
    caret = Caret(4, 9, exact=True).moved(12, extend=False)
    assert caret.selection(TEXT) is None
    assert not caret.exact


def test_blanks_alone_are_no_selection() -> None:
    assert Caret(3, 4).selection(TEXT) is None


@pytest.mark.parametrize("words", ["习近平", "Group of 77", "U.S."])
def test_a_span_can_be_selected_as_it_is(words: str) -> None:
    span = span_of(TEXT, words)
    assert Caret().around(span).selection(TEXT) == span


@given(nasty_texts(), st.data())
def test_a_selection_covers_what_it_touches(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    caret = Caret(data.draw(places), data.draw(places))
    low, high = sorted((caret.position, caret.anchor))
    selected = caret.selection(text)
    if selected is None:
        assert not text[low:high].strip()
    else:
        assert selected.start < high
        assert low < selected.end
        assert text[low : selected.start].strip() == ""
        assert text[selected.end : high].strip() == ""
