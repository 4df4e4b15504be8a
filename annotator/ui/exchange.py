"""What comes into the open project and what leaves it: asking before, telling afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.exchange import Problem
from annotator.core.import_report import ImportReport
from annotator.core.stored_words import worded_place
from annotator.core.terms import Termbase
from annotator.ui.background import Background
from annotator.ui.export_flow import ExportFlow
from annotator.ui.export_run import ExportOrder, ExportRun
from annotator.ui.import_flow import Destination, ImportFlow
from annotator.ui.import_run import ImportRun, sentence_of
from annotator.ui.language import tr
from annotator.ui.places import shipped_scheme
from annotator.ui.review_page import ReviewPage

if TYPE_CHECKING:
    from annotator.importing.source import Choices


class Exchange(QObject):
    """Imports and exports of the window, from the wish to the report.

    Signals:
        place_wanted(Path): the project there is to be opened, or made.
        complained(str, Sequence[str], SaveReport | None): what did not work, the details, and what
            writes a report of it.
        said(str): a sentence for the analyst.
        written(Path): a file was written.
    """

    place_wanted = Signal(object)
    complained = Signal(str, object, object)
    said = Signal(str)
    written = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._page: ReviewPage | None = None
        self._background: Background | None = None
        self._termbase = Termbase()
        self._imports, self._exports = ImportFlow(window), ExportFlow(window)
        self._imports.files_chosen.connect(self.offer)
        self._imports.confirmed.connect(self._import)
        self._imports.said.connect(self._complain)
        self._exports.ordered.connect(self._export)
        self._exports.said.connect(self._complain)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by object name."""
        return {
            "importFiles": self._imports.ask_files,
            "importFolder": self._imports.ask_folder,
            "exportGold": self._ask_export,
        }

    def attach(self, page: ReviewPage, background: Background, termbase: Termbase) -> None:
        """Work on the project of a page from now on."""
        self._page, self._background, self._termbase = page, background, termbase
        background.imported.connect(self._imported)
        background.exported.connect(self._exported)

    def detach(self) -> None:
        """Work on no project any more."""
        self._page = self._background = None

    def offer(self, paths: Sequence[Path], place: Path | None = None) -> None:
        """Show what an import would bring: to the open project, or to the one at a place."""
        if place is not None and place.is_file():
            self.place_wanted.emit(place)
            if self._page is None or not place.samefile(self._page.project.path):
                return
            place = None
        if place is not None or self._page is None:
            into = Destination(shipped_scheme().names, place=place)
        else:
            into = Destination(self._page.project.scheme.names, self._page.project)
        self._imports.show(paths, into, self._termbase)

    def _import(self, paths: Sequence[Path], choices: Choices | None, place: Path | None) -> None:
        if place is not None:
            self.place_wanted.emit(place)
            if self._page is None or self._page.project.path != place:
                return
        if self._background is not None:
            self._background.import_paths(paths, choices)

    def _imported(self, run: ImportRun) -> None:
        report = run.report
        lines = [*map(_told, report.problems), *_already(report)]
        if lines or run.failure:
            self.complained.emit(sentence_of(run), lines, report.save)
        else:
            self.said.emit(sentence_of(run))

    def _ask_export(self) -> None:
        if self._page is not None:
            self._exports.ask(self._page)

    def _export(self, order: ExportOrder) -> None:
        if self._background is not None:
            self._background.export(order)

    def _exported(self, run: ExportRun) -> None:
        lines = run.lines()
        if run.succeeded:
            self.written.emit(run.order.output)
        if lines or not run.succeeded:
            self.complained.emit(run.sentence, lines, run.save_report)
        else:
            self.said.emit(tr("Exported {spans}", spans=run.sentence))

    def _complain(self, sentence: str) -> None:
        self.complained.emit(sentence, (), None)


def _told(problem: Problem) -> str:
    where = worded_place(problem.where)
    return tr("{where}: {sentence}", where=where, sentence=problem.sentence)


def _already(report: ImportReport) -> Iterator[str]:
    """Yield a line for each article that was there already, as far as the report names them."""
    for one in report.already:
        where = worded_place(one.where)
        yield tr("{where}: here already, as “{title}”", where=where, title=one.title)
    more = report.duplicates - len(report.already)
    if report.already and more:
        yield (
            tr("and 1 more here already") if more == 1 else tr("and {n} more here already", n=more)
        )
