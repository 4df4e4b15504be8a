"""What formats say of themselves, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.exporting.formats import FORMATS
from annotator.exporting.wording import kept_and_lost
from annotator.importing.formats import all_formats
from annotator.ui.format_words import format_words
from tests.ui.sentences import Quoting

_WRITTEN = list(FORMATS.values())


@pytest.fixture(autouse=True)
def quoting(qapp: QApplication) -> Iterator[None]:
    """Let every sentence be seen in ‹…›."""
    translator = Quoting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_all_that_is_said_of_formats_is_translated() -> None:
    said = {format_.title for format_ in _WRITTEN}
    said |= {format_.title for format_ in all_formats().values()}
    said |= {format_.description for format_ in _WRITTEN}
    said |= {words for one in _WRITTEN for some in kept_and_lost(one) for words in some}
    assert {words for words in said if format_words(words) != f"‹{words}›"} == set()


def test_words_of_a_plugin_stay_as_they_are() -> None:
    assert format_words("Knitting patterns") == "Knitting patterns"
