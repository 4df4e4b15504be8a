"""Formats of other packages, which name a `Format` in the entry point group of exporters.

In their pyproject.toml: `[project.entry-points."annotator.exporters"]`, and below it the format's
name and where the `Format` is: `mine = "my_package.formats:MINE"`. Nothing of such a package is
loaded before its format is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points

from annotator.core.errors import AnnotatorError, UsageError
from annotator.core.messages import worded
from annotator.exporting.formats import FORMATS, Feature, Format

GROUP = "annotator.exporters"


class PluginError(AnnotatorError):
    """A format of another package cannot be used."""


def known_names() -> list[str]:
    """Return the names of all formats that can be asked for."""
    return [*FORMATS, *sorted(_others())]


def find_format(name: str) -> Format:
    """Return the format of that name.

    Raises UsageError if there is none, and PluginError if it is another package's and broken.
    """
    if name in FORMATS:
        return FORMATS[name]
    other = _others().get(name)
    if other is None:
        raise UsageError(
            "there is no format “{name}”; formats are {known}.",
            name=name,
            known=", ".join(known_names()),
        )
    return _load(other)


def all_formats() -> Iterator[Format | PluginError]:
    """Yield all formats, and in the place of each that is broken the error that says so."""
    yield from FORMATS.values()
    for _, other in sorted(_others().items()):
        try:
            yield _load(other)
        except PluginError as error:
            yield error


def _others() -> dict[str, EntryPoint]:
    """Return the entry points of other packages; ours cannot be replaced."""
    return {point.name: point for point in entry_points(group=GROUP) if point.name not in FORMATS}


def _load(point: EntryPoint) -> Format:
    try:
        found = point.load()
    except (Exception, SystemExit) as error:  # anything can go wrong in another's code
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise PluginError(_sentence(point, why)) from error
    if not isinstance(found, Format):
        raise PluginError(_sentence(point, worded("it is no annotator.exporting.formats.Format")))
    if found.name != point.name:
        name = " ".join(str(found.name).split())
        raise PluginError(_sentence(point, worded("it calls itself “{name}”", name=name)))
    if not _is_whole(found):
        raise PluginError(_sentence(point, worded("its Format is not made of what belongs there")))
    return found


def _is_whole(format_: Format) -> bool:
    """Tell whether the fields of a format are what they are declared to be."""
    words = (format_.title, format_.ending, format_.description, format_.package, format_.extra)
    are_features = isinstance(format_.features, frozenset) and format_.features <= set(Feature)
    return all(isinstance(one, str) for one in words) and are_features and callable(format_.write)


def _sentence(point: EntryPoint, reason: str) -> str:
    package = point.dist.name if point.dist else point.module
    return worded(
        "the format “{name}” of the package {package} cannot be used ({words}).",
        name=point.name,
        package=package,
        words=reason,
    )
