"""The journal: who did what and when, each change with its place, and the way to take it back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.reverting import TakingBack
from annotator.core.timeline import BatchFilter, Told
from annotator.project import Changed, Project
from annotator.ui.change_list import ChangeList, Tell, go_to
from annotator.ui.flow import WIDE, least_height, turn
from annotator.ui.journal_filter import JournalFilter
from annotator.ui.journal_list import JournalList
from annotator.ui.language import shown, tr
from annotator.ui.taking_back_bar import TakingBackBar
from annotator.ui.task import Newest
from annotator.ui.widgets import plain, quiet_label

_TOLD = 100  # the changes of so many chosen batches are shown
_LOOKED_AT = 20  # changes of a batch among which a place is looked for

Listed = tuple[list[int], int, list[str]]  # batches, the newest of all, analysts


class JournalPage(QWidget):
    """Lists the batches that are wanted, and follows what is done.

    Signals:
        place_chosen(int, Span): a change was picked: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._listing, self._planning = Newest(self), Newest(self)
        self._newest: int | None = None  # that the list knows of; None while it is read
        self._asked: list[int] = []  # the batches that may be taken back
        self._plan: TakingBack | None = None
        self.filter = JournalFilter(project.scheme.names, self)
        self.filter.changed.connect(self.reload)
        self.summary = plain(quiet_label("", self))
        self.list = JournalList(project, self)
        self.list.chosen.connect(self._show_chosen)
        self.list.picked.connect(self._go_to_batch)
        self.changes = ChangeList("journalChanges", tr("Changes of what is chosen"), self)
        self.changes.place_chosen.connect(self.place_chosen)
        self.bar = TakingBackBar(self)
        self.bar.asked.connect(self._ask)
        self.bar.answered.connect(self._answer)
        self.setFocusProxy(self.list)
        self._halves = self._lay_out()
        project.observers.append(self._follow)
        self.reload()

    def reload(self) -> None:
        """Read anew which batches are wanted."""
        wanted = self.filter.wanted
        self._newest = None
        self.summary.setText(tr("Reading the journal …"))

        def read(stopped: Callable[[], bool]) -> Listed:
            with self._project.reader() as reader:
                newest, _ = reader.timeline.head()
                numbers = reader.timeline.numbers(wanted, stopped=stopped)
                return numbers, max([newest, *numbers[-1:]]), reader.timeline.analysts()

        self._listing.begin(read, self._show_list, self.summary.setText)

    def close_page(self) -> None:
        """Stop reading and following, and show nothing: Qt may draw once more before it is gone."""
        self._project.observers.remove(self._follow)
        self._listing.close()
        self._planning.close()
        self.list.show_numbers([])
        self.changes.show_changes(0, lambda _first, _count: ())

    # What is listed

    def _show_list(self, found: Listed) -> None:
        numbers, newest, analysts = found
        try:  # while a large step is written, the reader may know it before this connection does
            self._newest = min(newest, self._project.timeline.head()[0])
        except AnnotatorError as error:
            self.summary.setText(shown(error))
            return
        numbers = numbers[: bisect_right(numbers, self._newest)]
        self.filter.know_analysts([*analysts, self._project.analyst])
        self.list.show_numbers(numbers)
        self._take_newer()
        self._show_chosen()

    def _follow(self, changed: Changed) -> None:
        if changed.batch is None and not changed.list_of_articles:
            return
        if self._newest is not None:
            self._take_newer()
        if self._asked:  # what was shown holds no more
            self._look(self._asked)

    def _take_newer(self) -> None:
        """List what has been done since the list was read."""
        timeline = self._project.timeline
        try:
            self.list.show_more(timeline.numbers(self.filter.wanted, after=self._newest or 0))
            self._newest, _ = timeline.head()
        except AnnotatorError as error:
            self.summary.setText(shown(error))
            return
        count = len(self.list.numbers)
        self.summary.setText(tr("1 action") if count == 1 else tr("{n} actions", n=count))

    # What is chosen

    def _show_chosen(self) -> None:
        self._forget_plan()
        numbers = self.list.chosen_numbers()
        narrowed = self.filter.wanted != BatchFilter() and len(self.list.numbers) > 0
        writable = not self._project.read_only
        self.bar.show_choice(len(numbers), narrowed=narrowed, writable=writable)
        try:
            entries = self._project.timeline.entries(numbers[:_TOLD])
        except AnnotatorError as error:
            self.summary.setText(shown(error))
            return
        ends = list(accumulate(entry.changes for entry in entries))
        self.changes.show_changes(ends[-1] if ends else 0, self._telling(numbers, ends))

    def _telling(self, numbers: Sequence[int], ends: Sequence[int]) -> Tell:
        """Return what tells changes of several batches; `ends` counts them up, batch by batch."""

        def tell(first: int, count: int) -> list[Told]:
            told: list[Told] = []
            for batch in range(bisect_right(ends, first), len(ends)):
                start = ends[batch - 1] if batch else 0
                if len(told) == count:
                    break
                here = max(0, first - start)
                left = min(count - len(told), ends[batch] - start - here)
                told += self._project.timeline.changes(numbers[batch], here, left)
            return told

        return tell

    def _go_to_batch(self, number: int) -> None:
        """Go to the first place that a batch has."""
        for told in self._project.timeline.changes(number, 0, _LOOKED_AT):
            if go_to(told, self.place_chosen.emit):
                return

    # Taking back

    def _ask(self, listed: bool) -> None:
        self._look(list(self.list.numbers) if listed else self.list.chosen_numbers())

    def _look(self, numbers: list[int]) -> None:
        """Find out what taking batches back would do."""
        self._asked, self._plan = numbers, None
        self.bar.show_work()

        def look(stopped: Callable[[], bool]) -> TakingBack:
            with self._project.reader() as reader:
                return reader.timeline.taking_back(numbers, stopped)

        self._planning.begin(look, self._show_plan, self.bar.sentence.setText)

    def _show_plan(self, plan: TakingBack) -> None:
        self._plan = plan
        self.bar.show_plan(plan)
        conflicts = [conflict.change for conflict in plan.conflicts]
        changes = (*conflicts, *plan.batch.changes)

        def tell(first: int, count: int) -> list[Told]:
            told = self._project.timeline.told(changes[first : first + count])
            places = range(first, first + count)
            return [_planned(plan, place, one) for place, one in zip(places, told, strict=True)]

        self.changes.show_changes(len(changes), tell)

    def _answer(self, yes: bool) -> None:
        plan = self._plan
        self._forget_plan()
        said = ""
        if yes and plan is not None:
            said = self._take_back(plan)
        self._show_chosen()
        self.bar.sentence.setText(said)
        self.list.setFocus()

    def _take_back(self, plan: TakingBack) -> str:
        """Take back what was shown, and say what came of it."""
        self.bar.show_deed(len(plan.batch.changes))
        try:
            self._project.take_back(plan)
        except AnnotatorError as error:
            return shown(error)
        return tr("Taken back, as one step. Undo brings all of it back.")

    def _forget_plan(self) -> None:
        self._asked, self._plan = [], None
        self._planning.stop()

    # How it is done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the changes beside the list, or where it is narrow below it."""
        super().resizeEvent(event)
        turn(self._halves, event.size().width())
        self.list.show_counts(event.size().width() >= WIDE)

    def heightForWidth(self, width: int) -> int:
        """Return the least height: if it liked more than there is, the panel would scroll."""
        return least_height(self, width)

    def _lay_out(self) -> QSplitter:
        right = QWidget(self)
        parts = QVBoxLayout(right)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(8)
        parts.addWidget(self.changes, 1)
        parts.addWidget(self.bar)
        halves = QSplitter(self)
        halves.setHandleWidth(8)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([620, 520])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.filter.show_right(self.summary)
        column.addWidget(self.filter)
        column.addWidget(halves, 1)
        return halves


def _planned(plan: TakingBack, place: int, told: Told) -> Told:
    """Say of a change that is shown with a plan whether it stays, and why."""
    if place >= len(plan.conflicts):
        return told
    reason = plan.conflicts[place].reason
    words = tr("stays: {change} ({reason})", change=told.words, reason=reason)
    return replace(told, words=words)
