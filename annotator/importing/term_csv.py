"""Concepts and terms from a table: a row a term, as `exporting.term_csv` writes it or less."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.core.own_concepts import joined
from annotator.core.term_csv import (
    COLUMNS,
    CONCEPT_COLUMNS,
    NO,
    WORD_COLUMNS,
    YES,
    from_one_cell,
    unsafe,
)
from annotator.core.terms import Concept
from annotator.importing.term_reading import TermsRead, concept_of, text_of

_NEEDED = ("concept", "term")
_LONGEST = 100_000  # code points of a cell: far more than any definition has
_TRUTH = {YES: True, NO: False}


def read_csv(path: Path) -> TermsRead:
    """Read a table; commas, semicolons and tabulators may part its columns.

    Raises InputError that names the line: a column that is unknown or missing, a cell that says
    what no term can.
    """
    found: dict[str, Concept] = {}
    for line, row in _rows(path):
        try:
            concept = _concept(row)
        except ValueError as error:
            raise InputError(
                "{path}, line {line}: {error}.", path=path, line=line, error=error
            ) from error
        known = found.get(concept.id)
        found[concept.id] = concept if known is None else joined(known, concept)
    return TermsRead(tuple(found.values()))


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    text = text_of(path)
    head = text.split("\n", 1)[0]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    try:
        names = [name.strip().lower() for name in next(lines, [])]
        _check_columns(path, names)
        for cells in lines:
            if any(len(cell) > _LONGEST for cell in cells):
                raise csv.Error(worded("a cell has more than {n} characters", n=_LONGEST))
            if any(cells):
                yield lines.line_num, dict(zip(names, map(unsafe, cells), strict=False))
    except csv.Error as error:
        raise InputError(
            "{path}, line {line}: this is no table ({error}).",
            path=path,
            line=lines.line_num,
            error=error,
        ) from error


def _check_columns(path: Path, names: list[str]) -> None:
    for name in names:
        if name and name not in COLUMNS:
            known = ", ".join(COLUMNS)
            raise InputError(
                "{path}, line 1: the column “{name}” is unknown; known are {known}.",
                path=path,
                name=name,
                known=known,
            )
    for name in _NEEDED:
        if name not in names:
            raise InputError(
                "{path}, line 1: the column “{name}” is missing.", path=path, name=name
            )


def _concept(row: Mapping[str, str]) -> Concept:
    facts: dict[str, object] = {name: row.get(name, "").strip() for name in CONCEPT_COLUMNS}
    facts["id"] = facts.pop("concept")
    language = row.get("language", "").strip().lower() or "en"
    term = row.get("term", "").strip()
    return concept_of(facts | {"forms": {language: [_form(row, term)]} if term else {}})


def _form(row: Mapping[str, str], term: str) -> dict[str, object]:
    form: dict[str, object] = {"text": term}
    if case := row.get("case", "").strip().lower():
        form["case"] = case
    for column, rule in (("plural", "plural"), ("whole_word", "whole")):
        if said := row.get(column, "").strip().lower():
            form[rule] = _truth(said, column)
    words = {name: from_one_cell(row.get(name, "")) for name in WORD_COLUMNS}
    return form | {name: found for name, found in words.items() if found}


def _truth(said: str, column: str) -> bool:
    if said not in _TRUTH:
        raise ValueError(
            worded(
                "“{said}” in the column “{column}” is neither {yes} nor {no}",
                said=said,
                column=column,
                yes=YES,
                no=NO,
            )
        )
    return _TRUTH[said]
