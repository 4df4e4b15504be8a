"""From the wish to import to an import: which files, and what is to become of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.ui import dialogs
from annotator.ui.import_dialog import ImportDialog, Target
from annotator.ui.places import shipped_termbase
from annotator.ui.task import Task


@dataclass(frozen=True, slots=True)
class Destination:
    """The project that an import goes into: an open one, or one to be made at a place."""

    labels: Sequence[str]
    project: Project | None = None
    place: Path | None = None


class ImportFlow(QObject):
    """Asks for files, and shows what they are before anything is written.

    Signals:
        files_chosen(list): these are to be shown.
        confirmed(list, Choices | None, Path | None): these are to be imported, so, into the
            project at that place, which is made there; None for the one that is open.
        said(str): a sentence for the analyst.
    """

    files_chosen = Signal(object)
    confirmed = Signal(object, object, object)
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask_files(self) -> None:
        """Ask for files of all kinds that can be read."""
        task = Task(lambda _stopped: _endings(), self)
        task.done.connect(self._ask_files)
        task.failed.connect(self.said)
        task.start()

    def ask_folder(self) -> None:
        """Ask for a folder."""
        folder = dialogs.ask_folder(self._window)
        if folder is not None:
            self.files_chosen.emit([folder])

    def show(self, paths: Sequence[Path], destination: Destination, termbase: Termbase) -> None:
        """Show what an import would bring; the term base may be empty and is then loaded."""
        project = destination.project
        if project is not None and project.read_only:
            self.confirmed.emit(paths, None, None)  # it will say why not
        elif len(termbase):
            self._open(paths, destination, termbase)
        else:
            task = Task(lambda _stopped: shipped_termbase(), self)
            task.done.connect(lambda loaded: self._open(paths, destination, loaded))
            task.failed.connect(self.said)
            task.start()

    def _open(self, paths: Sequence[Path], destination: Destination, termbase: Termbase) -> None:
        project, place = destination.project, destination.place
        known = {concept.id for concept in termbase}
        if project is not None:
            known |= {term.concept for term in project.terms()} | project.own_concepts().keys()
        target = Target(destination.labels, known, project.analyst if project else "")
        dialog = ImportDialog(paths, target, self._window)
        dialog.accepted.connect(lambda: self.confirmed.emit(paths, dialog.choices, place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_files(self, endings: Sequence[str]) -> None:
        paths = dialogs.ask_files(self._window, endings)
        if paths:
            self.files_chosen.emit(paths)


def _endings() -> list[str]:
    """Return the endings of all formats that can be read."""
    from annotator.importing.formats import all_formats

    every = (ending for format_ in all_formats().values() for ending in format_.endings)
    return list(dict.fromkeys(every))
