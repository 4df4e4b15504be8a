"""Bringing articles into a project, portion by portion: the command and the window do it alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from types import TracebackType
from typing import Self

from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.import_report import ImportReport
from annotator.project import Project

_PORTION = 50  # articles a transaction: enough for speed, few enough to stop soon

Incoming = IncomingArticle | Problem


def portions(incoming: Iterable[Incoming]) -> Iterator[list[Incoming]]:
    """Cut what a reader yields into portions of the right size for one transaction."""
    items = iter(incoming)
    while portion := list(islice(items, _PORTION)):
        yield portion


class Intake:
    """One import, as a context manager: its articles show all at once when the block has ended.

    An error in the block, Ctrl-C included, removes all that was stored, and so does `cancel`.
    Articles that are in the project already are counted in `duplicates`, those that are new in
    `imported`, once the block has ended; `report` tells of both, and of what was left out. All
    methods raise ProjectError.
    """

    def __init__(self, project: Project) -> None:
        self._run = project.begin_import()
        self._offered = 0
        self._cancelled = False
        self.imported = 0
        self.spans = 0
        self.problems: list[Problem] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # An import that brought nothing new leaves no trace either.
        if kind is None and not self._cancelled and self._offered > self.duplicates:
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
        return ImportReport(self.imported, self.duplicates, self.spans, tuple(self.problems))

    def add(self, portion: Sequence[Incoming]) -> None:
        """Store the articles of a portion, out of sight, and keep its problems."""
        articles = [item for item in portion if isinstance(item, IncomingArticle)]
        self._run.add(articles)
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
