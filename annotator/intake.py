"""Bringing articles into a project, portion by portion: the command and the window do it alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from time import monotonic
from typing import Self

from annotator.core.exchange import Duplicate, IncomingArticle, Problem
from annotator.core.import_report import ImportReport
from annotator.core.messages import worded
from annotator.project import Project

_PORTION = 200  # articles a transaction: enough for speed, few enough to stop soon
_MOST_TEXT = 2_000_000  # code points: what is in memory at a time, however long the articles are
_MOST_NAMED = 1000  # duplicates, and spans that were not added to them
_WITHIN = 0.5  # seconds: whoever waits is to see that it goes on, however slow the files are

Incoming = IncomingArticle | Problem


def portions(incoming: Iterable[Incoming], most: int | None = None) -> Iterator[list[Incoming]]:
    """Cut what a reader yields into portions of the right size for one transaction.

    Each holds so many at most, and fewer where they come slowly or are long; none is empty.
    """
    most = most or _PORTION
    portion: list[Incoming] = []
    size, until = 0, monotonic() + _WITHIN
    for item in incoming:
        portion.append(item)
        size += len(item.text) if isinstance(item, IncomingArticle) else 0
        if len(portion) == most or size >= _MOST_TEXT or monotonic() >= until:
            yield portion
            portion, size, until = [], 0, monotonic() + _WITHIN
    if portion:
        yield portion


class Intake:
    """One import, as a context manager: its articles show all at once when the block has ended.

    An error in the block, Ctrl-C included, removes all that was stored, and so does `cancel`.
    Articles that are in the project already are counted in `duplicates`, those that are new in
    `imported`, once the block has ended; `report` tells of both, and of what was left out. Spans
    of an article that is there already are added to it, unless a decision there is against them.
    All methods raise ProjectError.
    """

    def __init__(self, project: Project) -> None:
        self._run = project.begin_import()
        self._offered = 0
        self._cancelled = False
        self.imported = 0
        self.spans = 0
        self.problems: list[Problem] = []
        self._already: list[Duplicate] = []
        self._refused: list[Problem] = []
        self._refused_more = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # An import that brought nothing new leaves no trace either.
        new = self._offered > self.duplicates or self._run.waiting > 0
        if kind is None and not self._cancelled and new:
            self._finish()
        else:
            self._run.abandon()

    @property
    def duplicates(self) -> int:
        """How many articles were in the project already, or came twice."""
        return self._run.duplicates

    @property
    def report(self) -> ImportReport:
        """What has come of the import so far."""
        problems = [*self.problems, *self._refused]
        if self._refused_more:
            more = worded(
                "{n} more spans were left out for such reasons.",
                n=self._refused_more,
            )
            problems.append(
                Problem(worded("articles there already"), more, spans=self._refused_more)
            )
        return ImportReport(
            self.imported,
            self.duplicates,
            self.spans,
            tuple(problems),
            tuple(self._already),
            self._run.added.spans,
        )

    def add(self, portion: Sequence[Incoming]) -> None:
        """Store the articles of a portion, out of sight, and keep its problems."""
        articles = [item for item in portion if isinstance(item, IncomingArticle)]
        stored = self._run.add(articles)
        self._refuse(stored.problems)
        self._already += stored.duplicates[: _MOST_NAMED - len(self._already)]
        self._offered += len(articles)
        self.spans += sum(len(one.suggestions) + len(one.annotations) for one in articles)
        self.problems += [item for item in portion if isinstance(item, Problem)]

    def cancel(self) -> None:
        """Bring nothing in when the block ends."""
        self._cancelled = True

    def _finish(self) -> None:
        try:
            self.imported = self._run.finish()
        except BaseException:
            self._run.abandon()
            raise
        self._refuse(self._run.added.problems)

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Count spans out, and keep a sentence about each, as far as anybody would read them."""
        self.spans -= len(problems)
        listed = problems[: _MOST_NAMED - len(self._refused)]
        self._refused += listed
        self._refused_more += len(problems) - len(listed)
