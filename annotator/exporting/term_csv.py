"""Concepts and terms as comma-separated values: a row a term, for spreadsheets.

As in RFC 4180, in UTF-8 with a byte order mark, without which Excel takes it for another
encoding. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from annotator.core.concept_rows import form_row
from annotator.core.term_csv import COLUMNS, NO, WORD_COLUMNS, YES, in_one_cell, safe
from annotator.core.terms import Concept, Form


def csv_bytes(concepts: Iterable[Concept]) -> bytes:
    """Return the file; a concept without terms has one row with an empty term."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for concept in concepts:
        for terms in map(_cells, [concept] * len(concept.forms), concept.forms):
            rows.writerow([safe(cell) for cell in (*_facts(concept), *terms)])
        if not concept.forms:
            rows.writerow([safe(cell) for cell in _facts(concept)])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _facts(concept: Concept) -> Iterator[str]:
    c = concept
    yield from (c.id, c.kind, c.name, c.label, c.definition, c.source, c.wikidata)


def _cells(concept: Concept, form: Form) -> Iterator[str]:
    """Yield what there is to say of a term; a rule that is the usual one is left empty."""
    row = form_row(form, concept.kind)
    yield from (form.language, form.text, str(row.get("case", "")))
    for rule in ("plural", "whole"):
        yield {True: YES, False: NO}[bool(row[rule])] if rule in row else ""
    for column in WORD_COLUMNS:
        yield in_one_cell(getattr(form, column))
