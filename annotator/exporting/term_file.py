"""Concepts and terms to a file: which format is which, and that it appears whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from annotator.core.errors import AnnotatorError
from annotator.core.terms import Concept
from annotator.exporting.atomic import written_whole
from annotator.exporting.term_csv import csv_bytes
from annotator.exporting.term_patterns import patterns_bytes
from annotator.exporting.term_skos import skos_bytes

ENDINGS: Mapping[str, Callable[[Iterable[Concept]], bytes]] = {
    ".csv": csv_bytes,
    ".jsonl": patterns_bytes,
    ".ttl": skos_bytes,
}


def write_terms(concepts: Iterable[Concept], path: Path) -> None:
    """Write concepts in the format that the ending of the file's name says.

    Raises AnnotatorError if there is no such format, or the file cannot be written.
    """
    to_bytes = ENDINGS.get(path.suffix.lower())
    if to_bytes is None:
        raise AnnotatorError(
            "{path}: terms are written to {endings}; give the file such an ending.",
            path=path,
            endings=", ".join(ENDINGS),
        )
    data = to_bytes(concepts)
    with written_whole(path) as stream:
        stream.write(data)
