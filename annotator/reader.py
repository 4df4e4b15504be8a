"""Reading a project beside its window: what takes long, on a connection of its own.

A reader belongs to the thread that opened it. It sees what has been stored, decision by decision,
and never keeps the window waiting.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from annotator.core.boundary_check import Broken
from annotator.core.briefing import Briefing
from annotator.core.concordance import ConcordanceQuery
from annotator.core.figures import Figure, FigureName
from annotator.core.labels import LabelScheme
from annotator.core.listing import ArticleFilter, Order, Scope
from annotator.core.occurrence import Occurrence
from annotator.core.radar import Finding
from annotator.core.scheme_plan import SchemePlan
from annotator.core.term_use import TermUse
from annotator.core.wording import Wording
from annotator.files import resource
from annotator.store import (
    articles,
    boundaries,
    briefing,
    concordance,
    everywhere,
    figures,
    listing,
    memory,
    radar,
    scheme,
    scheme_plan,
)
from annotator.store.articles import ArticleSummary
from annotator.store.file import open_file
from annotator.store.memory import Remembered
from annotator.store.term_use import count_uses
from annotator.store.timeline import Timeline

__all__ = ["Reader", "Scope", "Search", "read_memory", "searched"]


class Reader:
    """One open project, for reading only; a context manager.

    All methods raise ProjectError with a plain sentence if the file cannot be read. What they
    yield comes portion by portion: whoever has seen enough closes the iterator.
    """

    def __init__(self, path: Path) -> None:
        self._file = open_file(path, read_only=True)
        scheme.read_scheme(self._file)  # tells the file whether spans may overlap
        self.timeline = Timeline(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._file.close()

    def list_articles(
        self, wanted: ArticleFilter, order: Order, *, descending: bool
    ) -> Iterator[list[int]]:
        """Yield, all at once, the articles that a filter lets through, sorted."""
        yield listing.article_ids(self._file, wanted, order, descending=descending)

    def occurrences(self, wanted: Wording, scope: Scope) -> Iterator[list[Occurrence]]:
        """Yield the places of a wording in the articles of a filter, or in those named."""
        return everywhere.occurrences(self._file, wanted, scope)

    def concordance(self, query: ConcordanceQuery) -> Iterator[list[Occurrence]]:
        """Yield the rows of a concordance, in the order of the articles' import."""
        return concordance.concordance(self._file, query)

    def with_words_in_title(self, typed: str, most: int) -> Iterator[list[ArticleSummary]]:
        """Yield the first so many articles that have all typed words as beginnings in the title."""
        ids = listing.with_words_in_title(self._file, typed, most)
        yield articles.summaries(self._file, ids)

    def sources(self) -> Iterator[list[str]]:
        """Yield, all at once, the sources that most articles have."""
        yield listing.sources(self._file)

    def analysts(self) -> list[str]:
        """Return everybody who has decided anything that holds."""
        return concordance.analysts(self._file)

    def inconsistencies(self) -> Iterator[list[Finding]]:
        """Yield what the consistency radar finds, as it is found; empty lists in between."""
        return radar.findings(self._file)

    def term_use(self) -> TermUse:
        """Return how often each term was suggested, and how often that was accepted."""
        return count_uses(self._file)

    def scheme_plan(self, after: LabelScheme) -> SchemePlan:
        """Return what becomes of everything if the labels are to be those of another scheme."""
        return scheme_plan.scheme_plan(self._file, after)

    def broken(self, only: int | None = None) -> Iterator[list[Broken]]:
        """Yield the annotations that break a boundary rule, in all articles or in one."""
        words = json.loads(resource("suggest/words.json").read_text(encoding="utf-8"))
        return boundaries.broken(self._file, words["titles"], only)

    def figure(self, name: FigureName, within: ArticleFilter) -> Figure:
        """Return a figure of the articles of a filter."""
        return figures.figure(self._file, name, within)

    def briefing(self, within: ArticleFilter) -> Briefing:
        """Return a briefing on the articles of a filter."""
        return briefing.briefing(self._file, within)


Search = Callable[[Reader], Iterator[list[Any]]]


def searched(path: Path, search: Search) -> Iterator[list[Any]]:
    """Yield what a search finds in the project at a place, through a reader of its own."""
    with Reader(path) as reader:
        yield from search(reader)


def read_memory(
    path: Path, known: Remembered | None = None, stopped: Callable[[], bool] = lambda: False
) -> Remembered:
    """Return what a project's decisions teach, from what is known already on.

    It has a connection of its own, so it may be called from any thread. Raises ProjectError if
    the file cannot be read, or soon after `stopped` says so.
    """
    with closing(open_file(path, read_only=True)) as file:
        return memory.up_to_date(file, known, stopped)
