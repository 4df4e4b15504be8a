"""The first lines of an export, made of its first articles in a thread."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from annotator.core.exchange import ExportOptions, ExportReport
from annotator.project import Chosen, Project
from annotator.ui.language import mark, tr

if TYPE_CHECKING:
    from annotator.exporting.formats import Format

_ARTICLES = 2
_BYTES = 20_000
_LINES = 60
_WIDTH = 400  # code points of a line
_NAMES = 40  # of the files in an archive
# Not made at all: some of them need what is heavy to load, and none can be read by a person.
_BINARY = (".spacy", ".xlsx", ".docx", ".qdpx", ".huggingface.zip")


@dataclass(frozen=True, slots=True)
class Sample:
    """What is to be shown: of which project, as what, which spans of which articles."""

    project: Path
    format: Format
    chosen: Chosen
    articles: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class FirstLines:
    """The beginning of the file, and a sentence about it."""

    text: str
    sentence: str


def first_lines(sample: Sample) -> Iterator[FirstLines]:
    """Yield the first lines of an export; raises AnnotatorError if it cannot be made."""
    if sample.format.missing:
        yield FirstLines("", "")
    elif sample.format.ending.endswith(_BINARY):
        yield FirstLines(
            "", tr("Files of this format are not text; there is nothing to read here.")
        )
    else:
        with TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
            output = Path(folder, f"preview{sample.format.ending}")
            report = _export(sample, output)
            yield FirstLines(_beginning(output), _sentence(report))


def _export(sample: Sample, output: Path) -> ExportReport:
    from annotator.exporting.export import export

    with closing(Project.open(sample.project, "", read_only=True)) as project:
        articles = islice(project.marked_articles(sample.chosen, sample.articles), _ARTICLES)
        return export(articles, output, sample.format, ExportOptions(scheme=project.scheme))


def _sentence(report: ExportReport) -> str:
    if not report.articles:
        return tr("There are no articles to export; choose other spans or articles.")
    articles, spans, lost = report.articles, report.spans, len(report.losses)
    if not lost and articles == 1:
        return tr("All {n} spans of the first article fit.", n=spans)
    if not lost:
        return tr("All {n} spans of the first {articles} articles fit.", n=spans, articles=articles)
    if articles == 1:
        sentence = mark("{lost} of {n} spans of the first article cannot be expressed.")
    else:
        sentence = mark("{lost} of {n} spans of the first {articles} articles cannot be expressed.")
    return tr(sentence, lost=lost, n=spans, articles=articles)


def _beginning(output: Path) -> str:
    if not output.is_file():
        return ""
    if zipfile.is_zipfile(output):
        return _shortened(_archive(output))
    with output.open("rb") as stream:
        return _shortened(stream.read(_BYTES))


def _archive(output: Path) -> bytes:
    """Return the names of the files in an archive, and the beginning of the first."""
    with zipfile.ZipFile(output) as archive:
        names = archive.namelist()
        listed = "\n".join([tr("Files in the archive:"), *(f"  {name}" for name in names[:_NAMES])])
        with archive.open(names[0]) as stream:
            return f"{listed}\n\n{names[0]}:\n".encode() + stream.read(_BYTES)


def _shortened(beginning: bytes) -> str:
    lines = beginning.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")[:_LINES]
    return "\n".join(line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…" for line in lines)
