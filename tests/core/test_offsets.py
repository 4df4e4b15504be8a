"""Code points to UTF-16 units and back, against the definition and against Qt itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument, QTextLayout

from annotator.core.offsets import OffsetMap, display_text
from tests.builders import nasty_texts


def units(text: str) -> int:
    """How many UTF-16 units a text has, by definition."""
    return len(text.encode("utf-16-le")) // 2


@given(nasty_texts())
def test_every_offset_has_the_utf_16_position_of_the_definition(text: str) -> None:
    offsets = OffsetMap(text)
    for i in range(len(text) + 1):
        assert offsets.to_units(i) == units(text[:i])


@given(st.text())
def test_every_offset_of_any_text_comes_back_from_its_utf_16_position(text: str) -> None:
    offsets = OffsetMap(text)
    for i in range(len(text) + 1):
        assert offsets.to_code_points(offsets.to_units(i)) == i
        assert not offsets.splits_pair(offsets.to_units(i))


@given(nasty_texts())
def test_a_position_inside_a_surrogate_pair_is_known_and_snaps_to_its_start(text: str) -> None:
    offsets = OffsetMap(text)
    boundaries = {units(text[:i]) for i in range(len(text) + 1)}
    for unit in range(units(text) + 1):
        inside = unit not in boundaries
        assert offsets.splits_pair(unit) is inside
        if inside:
            before = offsets.to_code_points(unit)
            assert offsets.to_units(before) == unit - 1
            assert offsets.to_units(before + 1) == unit + 1


def test_a_text_without_astral_characters_maps_to_itself() -> None:
    offsets = OffsetMap("Lula wants 3 % – 中国 too")
    assert [offsets.to_units(i) for i in range(24)] == list(range(24))
    assert [offsets.to_code_points(i) for i in range(24)] == list(range(24))


@given(nasty_texts())
@settings(max_examples=60)
@pytest.mark.usefixtures("qapp")
def test_a_qt_document_has_the_same_length_and_selects_the_same_slices(text: str) -> None:
    document, given_to_qt = QTextDocument(), display_text(text)
    document.setPlainText(given_to_qt)
    offsets = OffsetMap(text)
    assert document.characterCount() - 1 == offsets.to_units(len(text))  # Qt counts a final mark
    cursor = QTextCursor(document)
    for a in range(len(text)):
        for b in {a + 1, (a + len(text)) // 2 + 1, len(text)}:
            cursor.setPosition(offsets.to_units(a))
            cursor.setPosition(offsets.to_units(b), QTextCursor.MoveMode.KeepAnchor)
            selected = cursor.selectedText().replace("\u2029", "\n")
            assert selected == given_to_qt[a:b]


@given(nasty_texts())
@settings(max_examples=60)
@pytest.mark.usefixtures("qapp")
def test_a_qt_layout_shows_every_character_it_is_given(text: str) -> None:
    layout = QTextLayout(display_text(text))
    assert layout.text() == display_text(text)


@given(nasty_texts())
def test_the_text_handed_to_qt_is_as_long_as_the_article(text: str) -> None:
    assert len(display_text(text)) == len(text)
    assert OffsetMap(display_text(text)).to_units(len(text)) == units(text)


def test_ordinary_text_is_shown_as_it_is(qapp: QGuiApplication) -> None:
    text = "Xi\u00a0Jinping said: “Zone”\n\n中国 🌍 é e\u0301"
    assert display_text(text) == text
    assert QTextLayout(text).text() == text
