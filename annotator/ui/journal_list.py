"""The batches of the journal, newest first, as a list that is read where it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from annotator.core.changes import Action
from annotator.core.errors import AnnotatorError
from annotator.core.stored_words import worded_step
from annotator.core.timeline import Entry
from annotator.project import Project
from annotator.ui.language import mark, shown, tr
from annotator.ui.tables import Pages, Row, TableModel, suit_many_rows, table_view

_HEAD = (mark("When"), mark("Who"), mark("What"), mark("Changes"))
_COUNTS = 3


class JournalList(QWidget):
    """Lists batches by their numbers.

    Signals:
        chosen(): other batches are chosen in the list.
        picked(int): the batch of that number was picked, to be gone to.
    """

    chosen = Signal()
    picked = Signal(int)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._numbers = array("q")  # in a quarter of the memory of a list: there are very many
        self._chosen: list[int] = []
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.view = table_view(self.model, "journal", tr("Journal"), stretch=2)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        suit_many_rows(self.view)
        self.view.selectionModel().selectionChanged.connect(self._tell_choice)
        self.view.activated.connect(self._pick)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def numbers(self) -> Sequence[int]:
        """The batches listed, the oldest first."""
        return self._numbers

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """List other batches; they come oldest first, and are shown newest first."""
        self.view.scrollToTop()
        self._numbers = array("q", numbers)
        self._chosen = []
        self.model.show_rows(self._pages())

    def show_more(self, numbers: Sequence[int]) -> None:
        """List batches that are newer than all the others; what is chosen stays so."""

        def longer() -> Pages:
            self._numbers.extend(numbers)
            return self._pages()

        if numbers:
            self.model.show_more(len(numbers), longer)

    def show_counts(self, shown: bool) -> None:
        """Show how many changes each batch has, or leave the room to what it did."""
        self.view.setColumnHidden(_COUNTS, not shown)

    def chosen_numbers(self) -> list[int]:
        """Return the batches that are chosen, the newest first."""
        ranges = self.view.selectionModel().selection().toList()
        chosen: list[int] = []
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            count = len(self._numbers)
            chosen += reversed(self._numbers[count - 1 - bottom : count - top])
        return chosen

    def _pages(self) -> Pages:
        return Pages(len(self._numbers), self._read)

    def _number(self, row: int) -> int:
        return self._numbers[-1 - row]

    def _read(self, first: int, count: int) -> list[Row]:
        wanted = [self._number(row) for row in range(first, first + count)]
        try:
            return [_row(entry) for entry in self._project.timeline.entries(wanted)]
        except AnnotatorError as error:
            return [("", "", shown(error), 0)] * count

    def _tell_choice(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        """Tell of a choice; Qt does so too when rows come before those that are chosen."""
        del chosen, dropped
        before, self._chosen = self._chosen, self.chosen_numbers()
        if self._chosen != before:
            self.chosen.emit()

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self._number(index.row()))


def shown_moment(iso: str) -> str:
    """Return a moment in the time that holds here; the string itself if it is none."""
    try:
        return datetime.fromisoformat(iso).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except (ValueError, OverflowError):
        return iso


def _row(entry: Entry) -> Row:
    return shown_moment(entry.made_at), entry.analyst, _what(entry), entry.changes


def _what(entry: Entry) -> str:
    what = worded_step(entry.what)
    if entry.action is Action.UNDO:
        return tr("undo: {what}", what=what)
    if entry.action is Action.REDO:
        return tr("redo: {what}", what=what)
    return tr("{what} (undone)", what=what) if entry.undone else shown(what)
