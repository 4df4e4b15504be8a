"""The kinds of concepts in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from annotator.core.terms import KINDS
from annotator.ui.concept_kinds import kind_words
from tests.ui.sentences import Quoting


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_are_translated(kind: str, qapp: QApplication) -> None:
    translator = Quoting()
    qapp.installTranslator(translator)
    try:
        assert kind_words(kind) == f"‹{kind}›"
    finally:
        qapp.removeTranslator(translator)


def test_a_kind_of_another_project_stays_as_it_is() -> None:
    assert kind_words("cartel") == "cartel"
