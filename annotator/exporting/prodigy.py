"""Prodigy's JSON Lines: one task a line, with tokens and spans.

The shape is that of https://prodi.gy/docs/api-interfaces: offsets are code points, `token_end` is
the number of the last token and not of the one after it. Prodigy works out its hashes itself.
Beyond that a span has our `concept`, `state` and `score`, which Prodigy carries along.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.cutting import pieces_of
from annotator.exporting.json_lines import write_records
from annotator.exporting.keeping import Kept


def write_prodigy(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles as tasks; those without undecided spans are answered, with “accept”.

    Raises AnnotatorError if the file cannot be written.
    """
    return write_records(articles, path, _task)


def _task(marked: MarkedArticle, kept: Kept) -> dict[str, object]:
    article, mentions = marked.article, kept.mentions
    text = article.text
    pieces = list(pieces_of(text, mentions))
    starts = [piece.start for piece, _ in pieces]
    task: dict[str, object] = {
        "text": text,
        "meta": {"id": article.uid} | article.meta.as_dict(),
        "tokens": [_token(text, number, *piece) for number, piece in enumerate(pieces)],
        "spans": [_span(text, starts, mention) for mention in mentions],
        "_view_id": "spans_manual" if _overlap(mentions) else "ner_manual",
    }
    settled = not any(mention.undecided for mention in mentions)
    return task | ({"answer": "accept"} if settled else {})


def _token(text: str, number: int, piece: Span, blank_after: bool) -> dict[str, object]:
    place = {"text": piece.of(text), "start": piece.start, "end": piece.end}
    return place | {"id": number, "ws": blank_after}


def _span(text: str, starts: Sequence[int], mention: Mention) -> dict[str, object]:
    span = mention.span
    return {
        "start": span.start,
        "end": span.end,
        "text": span.of(text),
        "token_start": bisect_left(starts, span.start),
        "token_end": bisect_left(starts, span.end) - 1,
        "label": mention.label,
        "concept": mention.concept,
        "state": mention.state.value,
        "score": mention.score,
    }


def _overlap(mentions: Sequence[Mention]) -> bool:
    """Tell whether two mentions overlap; they stand in reading order."""
    reached = 0
    for mention in mentions:
        if mention.span.start < reached:
            return True
        reached = max(reached, mention.span.end)
    return False
