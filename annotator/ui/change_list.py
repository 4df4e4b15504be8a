"""Changes in words, each with its article; one is picked to go to its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.span import Span
from annotator.core.timeline import Told
from annotator.ui.language import shown, tr
from annotator.ui.tables import Pages, Row, TableModel, suit_many_rows, table_view

Tell = Callable[[int, int], Sequence[Told]]


class ChangeList(QWidget):
    """A list of changes that are put in words when they are looked at.

    Signals:
        place_chosen(int, Span): a change was picked: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tell: Tell = lambda _first, _count: ()
        self.model = TableModel((tr("Changes"), tr("Article")), self)
        self.view = table_view(self.model, name, words, stretch=0)
        suit_many_rows(self.view)
        stretch = QHeaderView.ResizeMode.Stretch
        self.view.horizontalHeader().setSectionResizeMode(stretch)  # both, by halves
        self.view.activated.connect(self._pick)
        self.view.clicked.connect(self._pick)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_changes(self, count: int, tell: Tell) -> None:
        """Show so many changes; `tell` puts some in words: the first of them, how many."""
        self.view.scrollToTop()
        self._tell = tell
        self.model.show_rows(Pages(count, self._read))

    def _read(self, first: int, count: int) -> list[Row]:
        return [(shown(told.words), told.title) for told in self._told(first, count)]

    def _told(self, first: int, count: int) -> Sequence[Told]:
        try:
            return self._tell(first, count)
        except AnnotatorError as error:
            return [Told(shown(error))] * count

    def _pick(self, index: QModelIndex) -> None:
        for told in self._told(index.row(), 1):
            go_to(told, self.place_chosen.emit)


def go_to(told: Told, go: Callable[[int, Span], object]) -> bool:
    """Go to the place of a change; False if it has none."""
    if told.article_id is None or told.span is None:
        return False
    go(told.article_id, told.span)
    return True
