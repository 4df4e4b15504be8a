"""Our own JSON Lines: everything that is known about an article, one article a line.

Described in docs/formats.md. The order of the keys and the bytes are the same every time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from json.encoder import encode_basestring as _quoted  # what JSONEncoder.encode comes to for a text
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import Kept, Tally, keep

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_word = lru_cache(1 << 12)(_quoted)  # for labels, concepts and names, of which there are few


def write_json_lines(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
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


def write_records(
    articles: Iterable[MarkedArticle],
    path: Path,
    record_of: Callable[[MarkedArticle, Kept], Mapping[str, object]],
) -> ExportReport:
    """Write a record of another program for each article, with all mentions but rejected ones.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with written_whole(path) as stream:
        for marked in articles:
            kept = keep(marked)
            stream.write(f"{_encode(record_of(marked, kept))}\n".encode())
            tally.add(kept)
    return tally.report()


def _line(marked: MarkedArticle) -> bytes:
    article = marked.article
    known = {"id": article.uid, "text": article.text, "meta": article.meta.as_dict()}
    head = _encode(known | {"status": marked.status.value}).removesuffix("}")
    spans = ", ".join([_span(article.text, mention) for mention in marked.mentions])
    return f'{head}, "spans": [{spans}]}}\n'.encode()


def _span(text: str, mention: Mention) -> str:
    """Return a span as JSON, put together by hand: there are many, and this is twice as fast."""
    span, decision = mention.span, mention.annotation
    reason = f', "reason": {_word(mention.reason)}' if mention.reason else ""
    return (
        f'{{"start": {span.start}, "end": {span.end}, "text": {_quoted(span.of(text))},'
        f' "label": {_word(mention.label)}, "concept": {_word(mention.concept)},'
        f' "state": "{mention.state}", "origin": "{mention.origin}", "score": {mention.score},'
        f' "analyst": {_word(decision.analyst if decision else "")},'
        f' "decided_at": {_quoted(decision.decided_at if decision else "")}{reason}}}'
    )
