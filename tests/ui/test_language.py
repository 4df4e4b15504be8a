"""Sentences in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.ui.language import tr

_FRENCH = {"{n} articles in {file}": "{file} : {n} articles"}


class _French(QTranslator):
    def translate(self, _context: str, source: str, *_rest: object) -> str:
        return _FRENCH.get(source, "")


@pytest.mark.usefixtures("qapp")
def test_without_a_translation_a_sentence_stays_as_it_is_written() -> None:
    assert tr("Nothing is open.") == "Nothing is open."


@pytest.mark.usefixtures("qapp")
def test_braces_in_what_is_filled_in_are_no_names() -> None:
    assert tr("{file} is gone", file="{n}.txt") == "{n}.txt is gone"


def test_a_translation_may_order_the_values_anew(qapp: QApplication) -> None:
    french = _French(qapp)
    QCoreApplication.installTranslator(french)
    try:
        assert tr("{n} articles in {file}", n=12000, file="a") == "a : 12,000 articles"
    finally:
        QCoreApplication.removeTranslator(french)
