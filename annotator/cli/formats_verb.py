"""`annotator formats`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.cli.console import complain, table, tell

if TYPE_CHECKING:  # no other verb should wait for all the writers
    from annotator.exporting.formats import Format

NAME = "formats"
HELP = "List the formats that can be imported and exported"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes: nothing."""


def run(arguments: argparse.Namespace) -> bool:
    """Print the formats; always True."""
    from annotator.exporting.formats import Format
    from annotator.exporting.plugins import PluginError, all_formats
    from annotator.importing.formats import all_formats as all_readable
    from annotator.importing.plugins import added_formats

    readable = all_readable().values()
    _, unreadable = added_formats()
    found = list(all_formats())
    written = [format_ for format_ in found if isinstance(format_, Format)]
    broken = [str(problem) for problem in unreadable]
    broken += [str(error) for error in found if isinstance(error, PluginError)]
    values = {
        "import": [
            {"name": f.name, "title": f.title, "endings": list(f.endings)} for f in readable
        ],
        "export": [_values(format_) for format_ in written],
        "broken": broken,
    }
    lines = [
        "Import:",
        *_indented([(f.title, " ".join(f.endings)) for f in readable]),
        "Export (--format), and what it keeps besides labelled spans:",
        *(line for format_ in written for line in _told(format_)),
    ]
    if not arguments.json:
        for sentence in broken:
            complain(sentence)
    tell(values, lines, as_json=arguments.json)
    return True


def _values(format_: Format) -> dict[str, object]:
    return {
        "name": format_.name,
        "title": format_.title,
        "ending": format_.ending,
        "description": format_.description,
        "features": _kept(format_),
        "splits": format_.splits,
        "missing": format_.missing,
    }


def _told(format_: Format) -> list[str]:
    kept = _kept(format_)
    return [
        f"  {format_.name}  {format_.title} ({format_.ending}). {format_.description}",
        *([f"    keeps: {', '.join(kept)}"] if kept else []),
        *([f"    {format_.missing}"] if format_.missing else []),
    ]


def _kept(format_: Format) -> list[str]:
    from annotator.exporting.formats import Feature

    return [feature.value for feature in Feature if feature in format_.features]


def _indented(rows: Sequence[tuple[str, ...]]) -> list[str]:
    return [f"  {line}" for line in table(rows)]
