"""`annotator formats`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from annotator.cli.console import table, tell
from annotator.exporting.formats import FORMATS as WRITTEN

NAME = "formats"
HELP = "List the formats that can be imported and exported"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes: nothing."""


def run(arguments: argparse.Namespace) -> bool:
    """Print the formats; always True."""
    from annotator.importing.formats import FORMATS as READ  # with all that guesses encodings

    values = {
        "import": [
            {"name": f.name, "title": f.title, "endings": list(f.endings)} for f in READ.values()
        ],
        "export": [
            {"name": f.name, "title": f.title, "ending": f.ending, "description": f.description}
            for f in WRITTEN.values()
        ],
    }
    read = [(f.title, " ".join(f.endings)) for f in READ.values()]
    written = [(f.name, f.title, f.description) for f in WRITTEN.values()]
    lines = ["Import:", *_indented(read), "Export (--format):", *_indented(written)]
    tell(values, lines, as_json=arguments.json)
    return True


def _indented(rows: Sequence[tuple[str, ...]]) -> list[str]:
    return [f"  {line}" for line in table(rows)]
