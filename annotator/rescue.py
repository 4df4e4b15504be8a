"""Bringing out of a damaged project all that can still be read, as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import ProjectError
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.exporting.json_lines import write_json_lines
from annotator.project import Chosen, marks_of
from annotator.store.file import ProjectFile
from annotator.store.salvage import damaged_file, readable_articles


@dataclass(frozen=True, slots=True)
class Rescue:
    """What a rescue brought out, and a sentence for each thing that it could not."""

    articles: int
    spans: int
    losses: tuple[str, ...]


def rescue(project: Path, output: Path) -> Rescue:
    """Write what can be read of a project to a file that `import` reads back.

    Raises AnnotatorError if the output cannot be written, or nothing at all can be read.
    """
    losses: list[str] = []
    with damaged_file(project) as file:
        report = write_json_lines(_articles(file, losses), output, ExportOptions())
    if not report.articles:
        output.unlink()
        raise ProjectError("{project}: nothing in it can be read any more.", project=project)
    return Rescue(report.articles, report.spans, tuple(dict.fromkeys(losses)))


def _articles(file: ProjectFile, losses: list[str]) -> Iterator[MarkedArticle]:
    for found in readable_articles(file):
        if isinstance(found, ProjectError):
            losses.append(found.words)
        else:
            mentions = tuple(marks_of(found, Chosen.ALL))
            yield MarkedArticle(found.article, found.status, mentions)
