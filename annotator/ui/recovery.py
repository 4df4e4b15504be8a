"""The ways back: to a copy of a project, and out of a damaged one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.copies import Copy, restore
from annotator.rescue import Rescue, rescue
from annotator.ui import dialogs
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.language import mark, shown, tr
from annotator.ui.task import Task

_KEPT = mark("The project as it is now is kept as a copy itself, so you can come back to it.")


class Recovery(QObject):
    """Offers the copies of a project, and to rescue what is left of a damaged one.

    Signals:
        copy_chosen(Copy, Path): the copy to be put in the place of the project.
        said(str, Sequence[str]): what came of a rescue, and what it could not bring out.
    """

    copy_chosen = Signal(Copy, Path)
    said = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def offer(self, project: Path) -> None:
        """Offer the copies of a project that is as it should be."""
        self._show(CopiesDialog(project, tr(_KEPT), self._window), project)

    def offer_for_damaged(self, project: Path, sentence: str) -> None:
        """Offer the copies of a damaged project, or to bring out what can be read of it."""
        self._show(CopiesDialog(project, sentence, self._window, damaged=True), project)

    def put_back(self, copy: Copy, project: Path) -> None:
        """Put a copy in the place of a project that is closed; raises AnnotatorError if not."""
        from annotator.ui.waiting import wait_for  # not needed before the window is shown

        kept = wait_for(
            self._window,
            lambda _under_way: restore(copy.path, project),
            lambda _share: tr("Putting the copy back …"),
            stoppable=False,
        )
        if kept is not None:
            sentence = tr(
                "The damaged file is kept as {name}: more can be rescued from it later.",
                name=kept.name,
            )
            self.said.emit(sentence, ())

    def _show(self, dialog: CopiesDialog, project: Path) -> None:
        dialog.rescue_wanted.connect(lambda: self._rescue(project))
        dialog.accepted.connect(lambda: self._choose(dialog.chosen, project))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, copy: Copy | None, project: Path) -> None:
        if copy is not None:
            self.copy_chosen.emit(copy, project)

    def _rescue(self, project: Path) -> None:
        output = dialogs.ask_rescue(self._window, project)
        if output is not None:
            task = Task(lambda _stopped: rescue(project, output), self)
            task.done.connect(lambda found: self._tell(found, output))
            task.failed.connect(lambda sentence: self.said.emit(sentence, ()))
            task.start()

    def _tell(self, found: Rescue, output: Path) -> None:
        sentence = tr(
            "Rescued {n} spans of {articles} articles to {file}. Make a new project and import this"
            " file into it.",
            n=found.spans,
            articles=found.articles,
            file=output,
        )
        losses: Sequence[str] = [shown(one) for one in found.losses]
        self.said.emit(sentence, losses)
