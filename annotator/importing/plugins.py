"""Formats that other packages add: entry points of the group `annotator.importers`.

Each names a `Format`. They are loaded when a file is met that no format of our own can read, and
a package that is broken gives one sentence.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.format import Format

GROUP = "annotator.importers"


@cache
def added_formats() -> tuple[tuple[Format, ...], tuple[Problem, ...]]:
    """Return the formats that other packages add, and a problem for each that is broken."""
    formats: list[Format] = []
    problems: list[Problem] = []
    for point in entry_points(group=GROUP):
        try:
            formats.append(_loaded(point))
        except InputError as error:
            problems.append(Problem(worded("importer “{name}”", name=point.name), error.words))
    return tuple(formats), tuple(problems)


def _loaded(point: EntryPoint) -> Format:
    package = (
        worded("the package {name}", name=point.dist.name) if point.dist else worded("its package")
    )
    try:
        found = point.load()
    except (Exception, SystemExit) as error:  # a stranger's code may fail in any way
        why = type(error).__name__
        raise InputError(
            "it cannot be loaded ({why}); update or remove {package}.", why=why, package=package
        ) from error
    if not isinstance(found, Format):
        raise InputError(
            "it is no annotator.importing.format.Format; update {package}.", package=package
        )
    if not _is_whole(found):
        raise InputError(
            "its Format is not made of what belongs there; update {package}.", package=package
        )
    return found


def _is_whole(format_: Format) -> bool:
    """Tell whether the fields of a format are what they are declared to be."""
    words = (format_.name, format_.title, format_.description, format_.extra)
    endings = format_.endings if isinstance(format_.endings, tuple) else (None,)
    calls = (format_.read, format_.sniff or len, format_.rows or len)
    return all(isinstance(one, str) for one in (*words, *endings)) and all(map(callable, calls))
