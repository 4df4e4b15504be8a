"""Our own JSON Lines: everything that is known about an article, one article a line.

Described in docs/formats.md. The order of the keys and the bytes are the same every time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from annotator.core.article import Article
from annotator.core.exchange import ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.atomic import written_whole


def write_json_lines(articles: Iterable[MarkedArticle], path: Path) -> ExportReport:
    """Write articles with all their mentions, rejected ones included; nothing is lost.

    Raises AnnotatorError if the file cannot be written.
    """
    count = spans = 0
    with written_whole(path) as stream:
        for marked in articles:
            stream.write(_line(marked))
            count += 1
            spans += len(marked.mentions)
    return ExportReport(count, spans)


def _line(marked: MarkedArticle) -> bytes:
    article = marked.article
    record = {
        "id": article.uid,
        "text": article.text,
        "meta": article.meta.as_dict(),
        "status": marked.status.value,
        "spans": [_span(article, mention) for mention in marked.mentions],
    }
    return json.dumps(record, ensure_ascii=False, allow_nan=False).encode() + b"\n"


def _span(article: Article, mention: Mention) -> dict[str, object]:
    span, decision = mention.span, mention.annotation
    known: dict[str, object] = {
        "start": span.start,
        "end": span.end,
        "text": span.of(article.text),
        "label": mention.label,
        "concept": mention.concept,
        "state": mention.state.value,
        "origin": mention.origin.value,
        "score": mention.score,
        "analyst": decision.analyst if decision else "",
        "decided_at": decision.decided_at if decision else "",
    }
    return known | ({"reason": mention.reason} if mention.reason else {})
