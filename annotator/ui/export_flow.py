"""From the wish to export to an order: what is asked, and where the file goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui import dialogs
from annotator.ui.export_dialog import ExportDialog, Stock
from annotator.ui.export_run import ExportOrder
from annotator.ui.review_page import ReviewPage
from annotator.ui.task import Task

if TYPE_CHECKING:
    from annotator.exporting.formats import Format


class ExportFlow(QObject):
    """Asks for all that an export needs.

    Signals:
        ordered(ExportOrder): this is to be exported.
        said(str): a sentence for the analyst.
    """

    ordered = Signal(object)
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, page: ReviewPage) -> None:
        """Ask what of a project is to be exported."""
        stock = stock_of(page)
        task = Task(lambda _stopped: _formats(), self)  # they take a while to load
        task.done.connect(lambda formats: self._open(formats, stock))
        task.failed.connect(self.said)
        task.start()

    def _open(self, formats: Sequence[Format], stock: Stock) -> None:
        dialog = ExportDialog(formats, stock, self._window)
        dialog.accepted.connect(lambda: self._choose_file(dialog, stock.project.parent))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_file(self, dialog: ExportDialog, folder: Path) -> None:
        format_, chosen = dialog.format, dialog.chosen
        start = folder / f"{chosen.value}{format_.ending}"
        order = (dialog.articles, dialog.split, dialog.licence)
        output = dialogs.ask_export_file(self._window, start, format_.ending)
        if output is not None:
            self.ordered.emit(ExportOrder(format_.name, chosen, output, *order))


def stock_of(page: ReviewPage) -> Stock:
    """Return what there is to export, as the window shows it."""
    project, model, markup = page.project, page.articles.model, page.review.markup
    listed = [model.article_id(row) for row in range(model.rowCount())]
    progress = project.progress()
    return Stock(
        project.path,
        progress.done,
        None if len(listed) == progress.articles else [n for n in listed if n is not None],
        (markup.article.id, markup.article.meta.title) if markup else None,
    )


def _formats() -> list[Format]:
    from annotator.exporting.formats import Format
    from annotator.exporting.plugins import all_formats

    return [format_ for format_ in all_formats() if isinstance(format_, Format)]
