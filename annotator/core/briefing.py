"""A briefing: what the gold of some articles says, with passages and sources for every number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.figures import Figure
from annotator.core.span import Span

_REACH = 260  # code points on either side of the words that are quoted at most
_STOP = re.compile(r"(?<=[.!?…])[\"'’”»)]*\s+(?=[^\sa-z])|(?<=[。！？])|\n+")


@dataclass(frozen=True, slots=True)
class Source:
    """An article that is cited; `number` is what it is cited by, from 1 on."""

    number: int
    article_id: int
    title: str
    date: str
    source: str

    @property
    def words(self) -> str:
        """The article as a note has it: title, where it is from, date."""
        return ", ".join(filter(None, (f"“{self.title}”", self.source, self.date)))


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation in three parts: what stands before the mention, the mention, what follows.

    `start` is where the mention begins in its article, in code points.
    """

    source: Source
    start: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A concept: how often it was mentioned in which sources, and passages that do so."""

    concept: str
    by_source: Mapping[int, int]
    passages: tuple[Passage, ...]

    @property
    def mentions(self) -> int:
        """How often it was mentioned."""
        return sum(self.by_source.values())


@dataclass(frozen=True, slots=True)
class Briefing:
    """All that a briefing says.

    `meetings` counts the articles that name an actor and a concept; `met_in` gives their sources by
    row and column.
    """

    articles: int
    mentions: int
    figures: tuple[Figure, ...]
    meetings: Figure
    met_in: Mapping[tuple[int, int], tuple[int, ...]]
    subjects: tuple[Subject, ...]
    sources: tuple[Source, ...]


def quoted(text: str, span: Span) -> tuple[str, str, str]:
    """Return the sentence around a span: what is before it, its words, and what is after it.

    What is long is cut at a blank, with an ellipsis.
    """
    first = max(0, span.start - _REACH)
    before, after = text[first : span.start], text[span.end : span.end + _REACH]
    stops = [stop.end() for stop in _STOP.finditer(text, first, span.start + 1)]
    stops = [stop - first for stop in stops if stop <= span.start]
    if stops:
        before = before[stops[-1] :]
    elif first > 0:
        before = "… " + before.partition(" ")[2]
    stop = _STOP.search(after)
    if stop is not None:
        after = after[: stop.start()]
    elif span.end + _REACH < len(text):
        after = after.rpartition(" ")[0] + " …"
    return before.lstrip(), span.of(text), after.rstrip()
