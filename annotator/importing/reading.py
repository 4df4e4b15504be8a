"""Reading files, one after the other, whatever their formats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.formats import format_of
from annotator.importing.paths import unknown_ending
from annotator.importing.source import Incoming, Source, clean


def read_files(
    files: Sequence[Path], labels: frozenset[str] | None = None, *, overlap: bool = False
) -> Iterator[Incoming]:
    """Yield the articles of files, and a problem for each thing that could not be read.

    Reads as far as the caller asks, and keeps one article in memory at a time. Spans whose
    label is not among `labels` are left out, as are overlapping accepted ones unless `overlap`.
    """
    for path in files:
        try:
            yield from _read_file(path, labels, overlap=overlap)
        except InputError as error:
            yield Problem(clean(path.name), str(error))
        except OSError as error:
            yield Problem(clean(path.name), _sentence(error))


def _read_file(path: Path, labels: frozenset[str] | None, *, overlap: bool) -> Iterator[Incoming]:
    format_ = format_of(path)
    if format_ is None:
        raise InputError(unknown_ending(path))
    with path.open("rb") as stream:
        yield from format_.read(Source(path.name, stream, labels, overlap))


def _sentence(error: OSError) -> str:
    return f"this file cannot be read ({error.strerror}); check that it is there and may be read."
