"""doccano's JSON Lines for sequence labelling: `"label": [[start, end, label]]`.

The shape is that of doccano's own export (https://doccano.github.io/doccano/tutorial/), which it
reads again as “JSONL”. Offsets are code points, as its server counts them. What it does not know
it keeps with the text and shows as metadata.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import Kept, Tally, keep


def write_doccano(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with written_whole(path) as stream:
        for marked in articles:
            kept = keep(marked)
            stream.write(_line(marked, kept))
            tally.add(kept)
    return tally.report()


def _line(marked: MarkedArticle, kept: Kept) -> bytes:
    article = marked.article
    record = {
        "text": article.text,
        "label": [[m.span.start, m.span.end, m.label] for m in kept.mentions],
        "uid": article.uid,
        "meta": article.meta.as_dict(),
    }
    return json.dumps(record, ensure_ascii=False, allow_nan=False).encode() + b"\n"
