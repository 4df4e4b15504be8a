"""Large changes of a project: done beside the thread that asked for them, if somebody sees to it.

They go through a connection of their own, which has the memory for it. A window must not wait for
50,000 changes: its `carrier` has them made in a thread and lets the window live meanwhile. What is
shown is the project as it was, and nothing else is written until all is done, or taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TypeVar

from annotator.core.changes import Action
from annotator.core.errors import ProjectError
from annotator.core.under_way import UnderWay
from annotator.store import statistics
from annotator.store.file import ProjectFile

_LARGE = 500  # changes: 50 ms

Result = TypeVar("Result")


class StoppedError(ProjectError):
    """Somebody asked for large work to be stopped, and everything is as it was."""


@dataclass(frozen=True, slots=True)
class LargeWork:
    """Changes to be made: what is done, with about how many places, and the doing.

    `do` is called once, in any thread. It raises ProjectError, everything being as it was, if it
    was not possible or, where that makes sense, was stopped.
    """

    action: Action
    size: int
    do: Callable[[UnderWay], None]
    stoppable: bool = True


Carrier = Callable[[LargeWork], None]
"""Returns when the work is done, or raises what it has raised."""


def at_once(work: LargeWork) -> None:
    """Do large work here and now: the carrier of whoever has nothing else to do."""
    work.do(UnderWay())


class Writer:
    """Does what changes a project: little at once, much through the `carrier`."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self.carrier: Carrier = at_once

    @property
    def busy(self) -> bool:
        """Whether a carrier is at work: nothing else can be written before it has ended."""
        return self._file.held

    def do(
        self,
        action: Action,
        size: int,
        work: Callable[[ProjectFile], Result],
        *,
        labels: bool = False,
        stoppable: bool = True,
    ) -> Result:
        """Return what a piece of work returns; with the labels all suggestions may change.

        Raises ProjectError, as all that writes does, while a carrier is at work.
        """
        if self.busy or not (labels or size > _LARGE):
            return work(self._file)
        made: list[tuple[Result, statistics.Progress | None]] = []

        def do(under_way: UnderWay) -> None:
            made.append(self._beside(work, under_way))

        with self._file.handed_over():
            self.carrier(LargeWork(action, size, do, stoppable))
        ((result, counted),) = made
        statistics.keep_up(self._file, counted)
        return result

    def _beside(
        self, work: Callable[[ProjectFile], Result], under_way: UnderWay
    ) -> tuple[Result, statistics.Progress | None]:
        with closing(self._file.beside(under_way)) as file:
            try:
                result = work(file)
            except ProjectError as error:
                if under_way.stopped:
                    raise StoppedError("Stopped; everything is as it was.") from error
                raise
            try:
                return result, statistics.count_anew(file)
            except ProjectError:  # what was done is done; they are counted when they are asked for
                return result, None
