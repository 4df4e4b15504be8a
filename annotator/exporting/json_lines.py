"""Our own JSON Lines: everything that is known about an article, one article a line.

Described in docs/formats.md. The order of the keys and the bytes are the same every time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from json.encoder import encode_basestring as _quoted  # what JSONEncoder.encode comes to for a text
from pathlib import Path

from annotator.core.annotation import Annotation
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import Kept, Tally, keep

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_score = lru_cache(1 << 12)(repr)  # of a float that is not -0.0, which would pass for 0.0
_word = lru_cache(1 << 12)(_quoted)  # for reasons and names, of which there are few


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
    article, text = marked.article, marked.article.text
    known = {"id": article.uid, "text": text, "meta": article.meta.as_dict()}
    head = _encode(known | {"status": marked.status.value}).removesuffix("}")
    # Put together by hand, and in one go: there are many, and it is twice as fast. So is
    # `_value_`; `value` is looked up by a function each time.
    spans = ", ".join(
        [
            f'{{"start": {(start := m.span.start)}, "end": {(end := m.span.end)},'
            f' "text": {_quoted(text[start:end])},'
            f"{_said(m.label, m.concept, m.state._value_, m.origin._value_)}"
            f"{_score(m.score + 0.0)}, "
            f"{_decided(d, m.reason) if (d := m.annotation) else _undecided(m.reason)}}}"
            for m in marked.mentions
        ]
    )
    return f'{head}, "spans": [{spans}]}}\n'.encode()


@lru_cache(1 << 12)
def _said(label: str, concept: str, state: str, origin: str) -> str:
    return (
        f' "label": {_quoted(label)}, "concept": {_quoted(concept)},'
        f' "state": "{state}", "origin": "{origin}", "score": '
    )


def _decided(decision: Annotation, reason: str) -> str:
    known = f', "reason": {_word(reason)}' if reason else ""
    time = _quoted(decision.decided_at)
    return f'"analyst": {_word(decision.analyst)}, "decided_at": {time}{known}'


@lru_cache(1 << 12)
def _undecided(reason: str) -> str:
    known = f', "reason": {_quoted(reason)}' if reason else ""
    return f'"analyst": "", "decided_at": ""{known}'
