"""Concordances: what is asked of one, and how its rows are sorted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.core.listing import ArticleFilter
from annotator.core.occurrence import Occurrence

_WORD = re.compile(r"\w+")


class Marked(StrEnum):
    """What has been said of a place."""

    ANYHOW = "any"  # nothing is asked
    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NOT = "not marked"  # neither by the machine nor by a person


@dataclass(frozen=True, slots=True)
class ConcordanceQuery:
    """What each row of a concordance must have; an empty value asks for nothing.

    `words` is a search (core.search); `as_written` takes it literally instead, with its capitals,
    accents and signs. With nothing but words the rows are the places of these
    words. As soon as anything is asked of marks, the rows are the mentions that have all of it
    and share text with the words; of places that are not marked nothing else can be asked.
    `analyst` is who decided, `first_decided` and `last_decided` are the days on which, both
    included, as the calendar on this machine has them; a month or a year will do as well.
    `origin` is who proposed; `articles` narrows by the articles' day, status and source.
    `judged` asks for what was suggested and has been decided by a person, replaced suggestions
    among the rejected ones; `score_band` for those of a band of scores (core.calibration), the
    lowest of which is 1.
    """

    words: str = ""
    label: str = ""
    concept: str = ""
    marked: Marked = Marked.ANYHOW
    analyst: str = ""
    origin: str = ""
    articles: ArticleFilter = field(default_factory=ArticleFilter)
    as_written: bool = False
    first_decided: str = ""
    last_decided: str = ""
    judged: bool = False
    score_band: int = 0

    @property
    def asks_for_decisions(self) -> bool:
        """Whether only a person's decision can have what is asked for."""
        return any((self.analyst, self.first_decided, self.last_decided, self.judged))

    @property
    def asks_for_mentions(self) -> bool:
        """Whether the rows are mentions, and not simply places of words."""
        if self.marked in (Marked.ANYHOW, Marked.NOT):
            facts = (self.label, self.concept, self.origin, self.asks_for_decisions)
            return self.marked is Marked.ANYHOW and any(facts)
        return True


class RowOrder(StrEnum):
    """By what the rows of a concordance are sorted."""

    ARTICLE = "article"
    LEFT = "left context"
    RIGHT = "right context"
    WORDS = "words"


def sorted_rows(rows: Iterable[Occurrence], order: RowOrder) -> list[Occurrence]:
    """Return rows sorted: by the words nearest to the keyword first, whatever their capitals."""
    return sorted(rows, key=_KEYS[order])


def _by_article(row: Occurrence) -> tuple[object, ...]:
    return (row.article_id, row.span)


def _by_left(row: Occurrence) -> tuple[object, ...]:
    return (_words(row.left)[::-1], *_by_article(row))


def _by_right(row: Occurrence) -> tuple[object, ...]:
    return (_words(row.right), *_by_article(row))


def _by_words(row: Occurrence) -> tuple[object, ...]:
    return (_words(row.words), *_by_right(row))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


_KEYS = {
    RowOrder.ARTICLE: _by_article,
    RowOrder.LEFT: _by_left,
    RowOrder.RIGHT: _by_right,
    RowOrder.WORDS: _by_words,
}
