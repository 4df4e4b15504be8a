"""Reading files, one after the other, whatever their formats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.format import Format
from annotator.importing.formats import FORMATS, recognise
from annotator.importing.source import NO_CHOICES, Choices, Incoming, Source, clean

_MOST_PROBLEMS = 1000  # listed of one file
_BUFFER = 2**18  # bytes: asking the system for 8 KB at a time takes as long as reading JSON


def read_files(
    files: Sequence[Path],
    labels: frozenset[str] | None = None,
    *,
    overlap: bool = False,
    choices: Choices = NO_CHOICES,
) -> Iterator[Incoming]:
    """Yield the articles of files, and a problem for each thing that could not be read.

    Reads as far as the caller asks, and keeps one article in memory at a time. Spans whose
    label is not among `labels` are left out, as are overlapping accepted ones unless `overlap`.
    """
    for path in files:
        try:
            with opened(path, labels, overlap=overlap, choices=choices) as source:
                yield from _with_fewer_problems(read_source(source), clean(path.name))
        except InputError as error:
            yield Problem(clean(path.name), error.words)
        except OSError as error:
            yield Problem(clean(path.name), sentence_of(error))


def _with_fewer_problems(items: Iterator[Incoming], name: str) -> Iterator[Incoming]:
    """Count the problems beyond a number that nobody reads: there may be millions of them."""
    told = more = spans = 0
    for item in items:
        if isinstance(item, Problem) and told >= _MOST_PROBLEMS:
            more, spans = more + 1, spans + item.spans
            continue
        told += isinstance(item, Problem)
        yield item
    if more:
        yield Problem(
            name,
            worded("{n} more problems in this file are not listed.", n=more),
            spans=spans,
        )


def read_source(source: Source) -> Iterator[Incoming]:
    """Read one file by its format; raises InputError if nothing of it can be used."""
    format_ = recognise(source)
    own = format_.name in FORMATS
    yield from format_.read(source) if own else _read_by_stranger(format_, source)


@contextmanager
def opened(
    path: Path, labels: frozenset[str] | None, *, overlap: bool, choices: Choices
) -> Iterator[Source]:
    """Open a file as what a reader is given; raises OSError."""
    with ExitStack() as others, path.open("rb", _BUFFER) as stream:
        yield Source(path.name, stream, labels, overlap, choices, partial(_beside, path, others))


def sentence_of(error: OSError) -> str:
    """Return what to tell of a file that the system does not let us read."""
    return worded(
        "this file cannot be read ({why}); check that it is there and may be read.",
        why=error.strerror,
    )


def _beside(path: Path, others: ExitStack, name: str) -> BinaryIO | None:
    try:
        return others.enter_context(path.with_name(name).open("rb"))
    except FileNotFoundError:
        return None


def _read_by_stranger(format_: Format, source: Source) -> Iterator[Incoming]:
    """Yield what the reader of another package gives, whatever happens in it."""
    try:
        yield from format_.read(source)
    except InputError:
        raise
    except Exception as error:  # a stranger's code may fail in any way
        why = type(error).__name__
        raise InputError(
            "the importer for {title} has failed ({why}).", title=format_.title, why=why
        ) from error
