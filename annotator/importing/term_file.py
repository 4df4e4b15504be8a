"""Concepts and terms from a file: which format is which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.core.errors import InputError
from annotator.importing.term_csv import read_csv
from annotator.importing.term_patterns import read_patterns
from annotator.importing.term_reading import TermsRead
from annotator.importing.term_skos import read_skos

ENDINGS: Mapping[str, Callable[[Path], TermsRead]] = {
    ".csv": read_csv,
    ".tsv": read_csv,
    ".jsonl": read_patterns,
    ".ttl": read_skos,
}


def read_terms(path: Path) -> TermsRead:
    """Read concepts in the format that the ending of the file's name says.

    Raises InputError with one sentence that names the file, the line where there is one, and what
    is wrong.
    """
    read = ENDINGS.get(path.suffix.lower())
    if read is None:
        known = ", ".join(ENDINGS)
        raise InputError(
            "{path}: terms are read from {known}; this has another ending.", path=path, known=known
        )
    return read(path)
