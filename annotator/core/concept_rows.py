"""Concepts as objects of JSON, the other way round from `core.terms.read_concept`."""

from __future__ import annotations

from annotator.core.terms import (
    DEFAULT_LABEL,
    Case,
    Concept,
    Form,
    read_concept,
    usual_case,
    usually_plural,
)

Row = dict[str, object]


def concept_row(concept: Concept) -> Row:
    """Return a concept as a line of a term base holds it; what goes without saying is left out."""
    row: Row = {"id": concept.id, "kind": concept.kind, "name": concept.name}
    row["forms"] = form_rows(concept)
    if concept.label != DEFAULT_LABEL:
        row["label"] = concept.label
    said = {k: getattr(concept, k) for k in ("wikidata", "definition", "source")}
    return row | {key: value for key, value in said.items() if value}


def form_rows(concept: Concept) -> dict[str, list[str | Row]]:
    """Return the forms of a concept by language: a text where nothing else is to be said."""
    rows: dict[str, list[str | Row]] = {}
    for form in concept.forms:
        row = form_row(form, concept.kind)
        rows.setdefault(form.language, []).append(form.text if len(row) == 1 else row)
    return rows


def form_row(form: Form, kind: str) -> Row:
    """Return a form of a concept of some kind, with what is not usual for such a form."""
    row: Row = {"text": form.text}
    if form.case is not usual_case(form.text):
        row["case"] = form.case.value
    if form.plural != usually_plural(form.text, form.language, kind):
        row["plural"] = form.plural
    if not form.whole:
        row["whole"] = False
    words = {k: list(getattr(form, k)) for k in ("context", "not_after", "not_before")}
    return row | {key: value for key, value in words.items() if value}


def checked(concept: Concept) -> Concept:
    """Return a concept as it reads when it comes back from a file: forms are sorted by language.

    Raises ValueError that says what is wrong with it.
    """
    return read_concept(concept_row(concept))


def new_form(
    text: str,
    language: str,
    kind: str,
    *,
    case: Case | None = None,
    whole: bool = True,
) -> Form:
    """Return a form of a concept of some kind with the usual rules, but for those given.

    Raises ValueError if the text or the code of the language is none.
    """
    row: Row = {"text": text.strip(), "whole": whole}
    if case is not None and case is not Case.ACRONYM:
        row["case"] = case.value
    forms = {language.strip().lower(): [row]}
    return read_concept({"id": "NEW", "kind": kind, "name": "new", "forms": forms}).forms[0]
