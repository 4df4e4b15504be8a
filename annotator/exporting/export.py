"""One export from beginning to end: the file, the report of losses, the data card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.core.annotation import State
from annotator.core.errors import AnnotatorError
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting.contents import Contents
from annotator.exporting.data_card import write_card
from annotator.exporting.extras import require
from annotator.exporting.formats import Feature, Format


def export(
    articles: Iterable[MarkedArticle], path: Path, format_: Format, options: ExportOptions
) -> ExportReport:
    """Write articles to a file, and the data card beside it.

    The report lists each span that the format could not express, and counts what else was lost.
    Raises AnnotatorError if a file cannot be written or something has to be installed first.
    """
    require(format_.package, format_.extra, format_.title)
    if options.parts and not format_.splits:
        raise AnnotatorError("{title}: this format is not written in parts.", title=format_.title)
    contents = Contents()
    report = format_.write(_counted(articles, contents, options), path, options)
    without = {**_without(contents, format_.features), **report.without}
    report = replace(report, without=without, files=report.files or (path,))
    card = write_card(path, format_.title, contents, options, report)
    return replace(report, files=(*report.files, card))


def _counted(
    articles: Iterable[MarkedArticle], contents: Contents, options: ExportOptions
) -> Iterator[MarkedArticle]:
    """Yield the articles again, counting what is in them."""
    for marked in articles:
        contents.add(marked, options.parts.get(marked.article.uid, ""))
        yield marked


def _without(contents: Contents, features: frozenset[Feature]) -> dict[str, int]:
    """Return how many spans lose what a format has no place for."""
    counts = {
        Feature.CONCEPT: contents.concepts.total(),
        Feature.UNDECIDED: contents.count(State.SUGGESTED),
        Feature.REJECTED: contents.count(State.REJECTED),
    }
    return {f.value: count for f, count in counts.items() if count and f not in features}
