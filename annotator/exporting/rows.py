"""Mentions as rows of a table, for people who count and sort."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.core.exchange import MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.keeping import in_order

COLUMNS = (
    *("article", "title", "date", "source", "language", "status"),
    *("start", "end", "before", "text", "after"),
    *("label", "concept", "concept_name", "state", "score", "origin", "reason"),
    *("analyst", "decided_at"),
)

Cell = str | int | float
Row = tuple[Cell, ...]

_CONTEXT = 60  # code points shown on either side of a mention


def rows(marked: MarkedArticle, concepts: Mapping[str, str]) -> Iterator[tuple[Mention, Row]]:
    """Yield the mentions of an article, rejected ones included, each with its row of COLUMNS.

    `start` and `end` are code points into the article; `before` and `after` are the words around
    the mention, every run of blanks as one.
    """
    article = marked.article
    meta = article.meta
    head = (article.uid, meta.title, meta.date, meta.source, meta.language, marked.status.value)
    for mention in in_order(marked):
        place = (mention.span.start, mention.span.end, *_in_context(article.text, mention))
        yield mention, (*head, *place, *_decision(mention, concepts))


def _in_context(text: str, mention: Mention) -> tuple[str, str, str]:
    span = mention.span
    before = text[max(0, span.start - _CONTEXT) : span.start]
    after = text[span.end : span.end + _CONTEXT]
    return " ".join(before.split()), span.of(text), " ".join(after.split())


def _decision(mention: Mention, concepts: Mapping[str, str]) -> Row:
    decision = mention.annotation
    what = (mention.label, mention.concept, concepts.get(mention.concept, ""))
    whence = (mention.state.value, mention.score, mention.origin.value, mention.reason)
    return (*what, *whence, *((decision.analyst, decision.decided_at) if decision else ("", "")))
