"""What files call languages, as one code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.languages import LANGUAGES, language_code, language_name


@pytest.mark.parametrize(
    ("said", "code"),
    [
        *(("en", "en"), ("EN", "en"), ("en-GB", "en"), ("pt_BR", "pt"), ("zh-Hant-TW", "zh")),
        *(("spa", "es"), ("fre", "fr"), ("fra", "fr"), ("zho", "zh"), ("no", "nb"), ("iw", "he")),
        *(("Spanish", "es"), (" español ", "es"), ("中文", "zh"), ("gn", "gn"), ("tpi", "tpi")),
        *(("", ""), ("und", ""), ("x-unspecified", ""), ("42", ""), ("Spanish or French", "")),
        *(("en;q=0.8", ""), ("xx", ""), ("e", ""), ("ｅｎ", "")),
    ],
)
def test_a_language_is_one_code_whatever_it_is_called(said: str, code: str) -> None:
    assert language_code(said) == code


@given(st.text())
def test_a_code_is_its_own_code(said: str) -> None:
    code = language_code(said)
    assert language_code(code) == code
    assert code == "" or (code.isascii() and code.islower() and 2 <= len(code) <= 3)


def test_languages_have_names_that_lead_back_to_them() -> None:
    assert {language_code(language_name(code)) for code in LANGUAGES} == set(LANGUAGES)
    assert language_name("es") == "Spanish"
    assert language_name("gn") == "gn"
    assert language_name("") == "language not known"
