"""Terms as rows of a table: the columns, and how lists and formulas are written in a cell."""

from __future__ import annotations

import re
from collections.abc import Iterable

CONCEPT_COLUMNS = ("concept", "kind", "name", "label", "definition", "source", "wikidata")
TERM_COLUMNS = ("language", "term", "case", "plural", "whole_word")
WORD_COLUMNS = ("context", "not_after", "not_before")
COLUMNS = CONCEPT_COLUMNS + TERM_COLUMNS + WORD_COLUMNS

YES, NO = "yes", "no"

# As in exporting.comma_separated: what spreadsheets take for a formula, with the apostrophes that
# the text has itself, so that exactly one is to be taken off again.
_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_WORD = re.compile(r"(?:\\.|[^|\\])+", re.DOTALL)


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unsafe(cell: str) -> str:
    """Return what `safe` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def in_one_cell(words: Iterable[str]) -> str:
    """Return words with bars between them; a bar in a word is written with a backslash."""
    return "|".join(re.sub(r"[\\|]", r"\\\g<0>", word) for word in words)


def from_one_cell(cell: str) -> list[str]:
    """Return the words that a cell holds, without the blanks around them."""
    found = (re.sub(r"\\(.)", r"\1", word, flags=re.DOTALL) for word in _WORD.findall(cell))
    return [word.strip() for word in found if word.strip()]
