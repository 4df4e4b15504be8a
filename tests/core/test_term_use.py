from __future__ import annotations

from annotator.core.term_use import TermUse, Use
from annotator.core.terms import Case, Form

USE = TermUse.of(
    [("BRICS", "BRICS", 9, 4, 1), ("BRICS", "Brics", 2, 0, 0), ("BRICS", "the club", 1, 0, 1)]
)


def test_a_concept_is_used_as_often_as_all_its_words() -> None:
    assert USE.of_concept("BRICS") == Use(12, 4, 2)
    assert USE.of_concept("NDB") == Use()


def test_a_form_is_used_by_the_words_that_it_matches() -> None:
    assert USE.of_form("BRICS", Form("BRICS", "en", Case.EXACT)) == Use(9, 4, 1)
    assert USE.of_form("BRICS", Form("BRICS", "en", Case.ACRONYM)) == Use(11, 4, 1)
    assert USE.of_form("BRICS", Form("The-Club", "en")) == Use(1, 0, 1)
    assert USE.of_form("NDB", Form("BRICS", "en")) == Use()


def test_the_share_is_of_what_was_decided() -> None:
    assert Use(9, 3, 1).share == 0.75
    assert Use(9).share is None
