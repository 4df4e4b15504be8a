"""The figures panel: the numbers of the project as charts, each number leading to its mentions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.figures import Cell, Figure, FigureName, Pace
from annotator.core.listing import ArticleFilter, Show
from annotator.reader import Reader, searched
from annotator.ui import dialogs
from annotator.ui.chart.painting import save_picture
from annotator.ui.chart.view import Chart
from annotator.ui.flow import WIDE, Flow
from annotator.ui.language import mark, shown, tr
from annotator.ui.review import Review
from annotator.ui.stream import Stream
from annotator.ui.widgets import plain, quiet_label

if TYPE_CHECKING:
    from annotator.ui.briefing_run import BriefingRun

_LIST_WIDTH, _LIST_HEIGHT = 230, 108  # pixels
_ENDLESS = 16_777_215  # pixels: as large as Qt lets a widget be
_WITHIN = (mark("All articles"), mark("Articles that are done"), mark("The articles listed"))
_NAMES = {
    FigureName.PROGRESS: mark("Progress"),
    FigureName.LABELS: mark("Labels"),
    FigureName.CONCEPTS: mark("Concepts"),
    FigureName.LABELS_BY_ARTICLE: mark("Labels by article"),
    FigureName.CONCEPTS_BY_ARTICLE: mark("Concepts by article"),
    FigureName.LABELS_OVER_TIME: mark("Labels over time"),
    FigureName.CONCEPTS_OVER_TIME: mark("Concepts over time"),
    FigureName.ACCEPTED_BY_LABEL: mark("Accepted, by label"),
    FigureName.ACCEPTED_BY_ORIGIN: mark("Accepted, by who suggested"),
    FigureName.ACCEPTED_BY_SCORE: mark("Accepted, by score"),
    FigureName.ACTORS_AND_CONCEPTS: mark("Actors and concepts"),
}
# Rows that have words of the program; labels, concepts and titles are shown as they are.
_ROWS = {
    FigureName.PROGRESS: (mark("articles done"), mark("decisions")),
    FigureName.ACCEPTED_BY_ORIGIN: (
        mark("model"),
        mark("terms"),
        mark("rule"),
        mark("propagated"),
    ),
}

ListFilter = Callable[[], ArticleFilter]


class FiguresPanel(QWidget):
    """Shows one figure at a time and saves it as a picture or as numbers.

    Signals:
        query_chosen(ConcordanceQuery): a number was opened.
        said(str): a sentence for the analyst.
        written(Path): a file was written.
    """

    query_chosen = Signal(object)
    said = Signal(str)
    written = Signal(object)

    def __init__(self, review: Review, listed: ListFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("figures")
        self.setAccessibleName(tr("Figures"))
        self._review, self._project, self._listed = review, review.project, listed
        self.names = QListWidget(self)
        self.names.setObjectName("figureNames")
        self.names.setAccessibleName(tr("Figures"))
        self.names.addItems([tr(_NAMES[name]) for name in FigureName])
        self.within = QComboBox(self)
        self.within.setAccessibleName(tr("Articles that count"))
        self.within.addItems([tr(words) for words in _WITHIN])
        self.note = plain(quiet_label("", self))
        self.note.setWordWrap(True)
        self.save = self._button(tr("Save picture …"), self._save_picture)
        self.save_numbers = self._button(tr("Save numbers …"), self._save_numbers)
        self.brief = self._button(tr("Briefing …"), self._make_briefing)
        self.brief.setObjectName("writeBriefing")
        self.brief.setToolTip(tr("Write a document with figures, passages and sources"))
        self._briefing: BriefingRun | None = None
        self.chart = Chart(self)
        self._figure: Figure | None = None
        self.found = Stream(self)
        self.setFocusProxy(self.names)
        self._connect()
        self._parts = self._lay_out()
        self.names.setCurrentRow(0)

    def show_figure(self) -> None:
        """Count anew, and show the figure that is chosen."""
        name = list(FigureName)[max(0, self.names.currentRow())]
        within = self._filter()
        self.note.setText(tr("Counting …"))

        def search(reader: Reader) -> Iterator[list[Figure]]:
            yield [reader.figure(name, within)]

        self.found.start(partial(searched, self._project.path, search))

    def close_panel(self) -> None:
        """Stop counting, and writing."""
        self.found.close()
        if self._briefing is not None:
            self._briefing.close()

    def _filter(self) -> ArticleFilter:
        choice = self.within.currentIndex()
        if choice == 1:
            return ArticleFilter(show=Show.DONE)
        return self._listed() if choice == 2 else ArticleFilter()

    def _came(self, figures: list[Figure]) -> None:
        (figure,) = figures
        self._figure = figure
        self.chart.show_figure(_in_words(figure))
        self.note.setText(_told(figure))
        for button in (self.save, self.save_numbers):
            button.setEnabled(bool(figure.cells))
        self.brief.setEnabled(self._briefing is None)

    def _ended(self, failure: str) -> None:
        if failure:
            self.note.setText(failure)

    def _open(self, cell: Cell) -> None:
        self.query_chosen.emit(cell.query)

    def _save_picture(self) -> None:
        figure = self.chart.figure
        path = dialogs.ask_picture_file(self, _file_name(figure)) if figure else None
        if figure is not None and path is not None:
            words = tr(_NAMES[figure.name])
            self._try(lambda: save_picture(self.chart.plan, self.palette(), path, words), path)

    def _save_numbers(self) -> None:
        # Imported here: what writes files is not needed before the window is shown.
        from annotator.exporting.figure_table import write_figure_table

        figure = self._figure  # a file has the same words in all languages
        path = dialogs.ask_table_file(self, _file_name(figure)) if figure else None
        if figure is not None and path is not None:
            self._try(lambda: write_figure_table(figure, path), path)

    def _make_briefing(self) -> None:
        # Imported here: what writes files is not needed before the window is shown.
        from annotator.ui.briefing_run import BriefingRun

        path = dialogs.ask_briefing_file(self, f"{self._project.path.stem}-briefing")
        if path is None:
            return
        names = {concept.id: concept.name for concept in self._review.termbase.concepts}
        self.brief.setEnabled(False)
        self.said.emit(tr("Writing the briefing …"))
        self._briefing = BriefingRun(self._project.path, names, self)
        self._briefing.ended.connect(self._end_briefing)
        self._briefing.written.connect(self.written)
        self._briefing.start(self._filter(), path)

    def _end_briefing(self, sentence: str) -> None:
        self._briefing = None
        self.brief.setEnabled(True)
        self.said.emit(sentence)

    def _try(self, action: Callable[[], object], path: Path) -> None:
        try:
            action()
        except AnnotatorError as error:
            self.said.emit(shown(error))
        else:
            self.said.emit(tr("Saved."))
            self.written.emit(path)

    def _button(self, words: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setEnabled(False)
        button.clicked.connect(action)
        return button

    def _connect(self) -> None:
        self.found.came.connect(self._came)
        self.found.ended.connect(self._ended)
        self.names.currentRowChanged.connect(self.show_figure)
        self.within.currentIndexChanged.connect(self.show_figure)
        self.chart.opened.connect(self._open)

    def _room_for_chart(self) -> QScrollArea:
        """Return paper with a margin around the chart, which scrolls."""
        room = QScrollArea(self)
        room.setObjectName("chartRoom")
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        paper = QWidget(room)
        paper.setObjectName("chartPaper")
        margin = QVBoxLayout(paper)
        margin.setContentsMargins(12, 12, 12, 12)
        margin.addWidget(self.chart)
        room.setWidget(paper)
        return room

    def _lay_out(self) -> QBoxLayout:
        room = self._room_for_chart()
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = Flow(gap=8)
        head.addWidget(self.within)
        head.push()
        head.addWidget(self.save)
        head.addWidget(self.save_numbers)
        head.addWidget(self.brief)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addLayout(head)
        shown.addWidget(self.note)
        shown.addWidget(room, 1)
        parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        parts.setContentsMargins(14, 8, 14, 12)
        parts.setSpacing(14)
        parts.addWidget(self.names)
        parts.addLayout(shown, 1)
        return parts

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or where it is narrow one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        ways = QBoxLayout.Direction
        self._parts.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.names.setMaximumSize(*((_LIST_WIDTH, _ENDLESS) if wide else (_ENDLESS, _LIST_HEIGHT)))
        self.names.setMinimumWidth(_LIST_WIDTH if wide else 0)


def _told(figure: Figure) -> str:
    if not figure.cells:
        return tr("Nothing has been accepted here yet, so there is nothing to count.")
    if figure.pace is not None:
        return _pace_in_words(figure.pace)
    if figure.name is FigureName.ACTORS_AND_CONCEPTS:
        return tr(
            "How many articles name both; a cell leads to the actor in the articles on the concept."
        )
    return tr("Arrow keys walk through the numbers; Return opens the mentions.")


def _pace_in_words(pace: Pace) -> str:
    if not pace.left:
        return tr("All articles are done.")
    if not pace.articles_a_day:
        return tr("{n} articles are left; none was done so far.", n=pace.left)
    return tr(
        "{n} articles are left. At the pace of the last days of work, {pace} a day, they take"
        " {days} days.",
        n=pace.left,
        pace=f"{pace.articles_a_day:.1f}",
        days=pace.days_left,
    )


def _in_words(figure: Figure) -> Figure:
    """Return a figure with the words of its rows in the language of the window."""
    if figure.name is FigureName.ACCEPTED_BY_SCORE:
        bands = (row.partition(" to ") for row in figure.rows)
        rows = [tr("{low} to {high}", low=low, high=high) for low, _, high in bands]
    else:
        own = _ROWS.get(figure.name, ())
        rows = [tr(row) if row in own else row for row in figure.rows]
    return replace(figure, rows=tuple(rows))


def _file_name(figure: Figure) -> str:
    return figure.name.value.lower().replace(",", "").replace(" ", "-")
