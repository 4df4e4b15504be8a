"""The data card beside an export: what is in the file, where it comes from, how to know it again.

There is no time in it, so that the same export has the same card.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from annotator import __version__
from annotator.core.exchange import ExportOptions, ExportReport
from annotator.exporting.atomic import written_whole
from annotator.exporting.contents import Contents, facts, sections, table

ENDING = ".card.md"

_LISTED = 100  # losses told one by one; the command's own report has all of them


def card_beside(path: Path) -> Path:
    """Return where the data card of an export goes."""
    return path.with_name(f"{path.name}{ENDING}")


def write_card(
    path: Path, title: str, contents: Contents, options: ExportOptions, report: ExportReport
) -> Path:
    """Write the data card of the export to `path` in a format of that title; return its place.

    Raises AnnotatorError if it cannot be written.
    """
    card = card_beside(path)
    with written_whole(card) as stream:
        lines = _lines(path, title, contents, options, report)
        stream.write("".join(f"{line}\n" for line in lines).encode())
    return card


def _lines(
    path: Path, title: str, contents: Contents, options: ExportOptions, report: ExportReport
) -> Iterator[str]:
    yield f"# {path.name}\n"
    about = [
        ("Format", title),
        ("Spans written", f"{report.written:,} of {report.spans:,}"),
        *facts(contents, options),
        ("Written by", f"Annotator {__version__}"),
    ]
    yield from table(("what", ""), about)
    yield from sections(contents, options)
    yield from _left_out(report)
    yield "\n## Files\n"
    yield from table(("file", "bytes", "SHA-256"), map(_file, report.files))


def _left_out(report: ExportReport) -> Iterator[str]:
    if not report.losses and not report.without:
        return
    yield "\n## What this format could not express\n"
    yield from table(("what", "spans"), report.without.items())
    yield ""
    yield from (f"- {' '.join(str(loss).split())}" for loss in report.losses[:_LISTED])
    if report.lost > _LISTED:
        yield f"- and {report.lost - _LISTED:,} more"


def _file(path: Path) -> tuple[str, str, str]:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return path.name, f"{path.stat().st_size:,}", digest.hexdigest()
