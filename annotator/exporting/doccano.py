"""doccano's JSON Lines for sequence labelling: `"label": [[start, end, label]]`.

The shape is that of doccano's own export (https://doccano.github.io/doccano/tutorial/), which it
reads again as “JSONL”. Offsets are code points, as its server counts them. What it does not know
it keeps with the text and shows as metadata.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting.json_lines import write_records
from annotator.exporting.keeping import Kept


def write_doccano(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    return write_records(articles, path, _record)


def _record(marked: MarkedArticle, kept: Kept) -> dict[str, object]:
    article = marked.article
    return {
        "text": article.text,
        "label": [[m.span.start, m.span.end, m.label] for m in kept.mentions],
        "uid": article.uid,
        "meta": article.meta.as_dict(),
    }
