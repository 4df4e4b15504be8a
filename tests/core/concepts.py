"""Concepts of any kind, for the tests of what is written about them and read back."""

from __future__ import annotations

from hypothesis import strategies as st

from annotator.core.concept_rows import checked
from annotator.core.terms import KINDS, Case, Concept, Form, usual_case
from tests.builders import NASTY

_PIECES = (*NASTY, *"|\\\"',;=+-@", "Bank", "of", "G77", "新开发银行", "A", "BRICS", "the")
WORDS = (
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=3)
    .map(" ".join)
    .map(lambda text: "".join(c for c in text if c not in "\r\n\0\x0c\x85\u2028\u2029").strip())
    .filter(lambda text: any(char.isalnum() for char in text))
)
_LANGUAGES = st.sampled_from(["en", "es", "fr", "zh"])
_FEW_WORDS = st.lists(WORDS, max_size=2, unique=True).map(tuple)


def _form(text: str, language: str, case: Case, *rules: object) -> Form:
    fitting = usual_case(text) if case is Case.ACRONYM else case
    return Form(text, language, fitting, *rules)  # type: ignore[arg-type]


FORMS = st.builds(
    _form,
    *(WORDS, _LANGUAGES, st.sampled_from(Case), st.booleans(), _FEW_WORDS, _FEW_WORDS, _FEW_WORDS),
    st.booleans(),
)
MAYBE = st.just("") | WORDS


def concepts(ids: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[Concept]:
    """Concepts with any forms and rules, as they read when they come back from a file."""
    forms = st.lists(FORMS, max_size=4, unique_by=lambda form: (form.language, form.text))
    return st.builds(
        Concept,
        ids,
        st.sampled_from(KINDS),
        WORDS,
        st.sampled_from(["POLICY", "ORG"]),
        forms.map(tuple),
        st.sampled_from(["", "Q7768"]),
        MAYBE,
        MAYBE,
    ).map(checked)
