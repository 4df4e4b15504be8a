"""Exports in the background: this same program, started as a command on the project file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.project import Chosen
from annotator.ui.command_run import CommandRun


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be exported, as what, and where to."""

    format: str
    chosen: Chosen
    output: Path


class ExportRun(QObject):
    """One export; the command writes a file beside the output and puts it in place at the end.

    Signals:
        progressed(int, int): articles written and to be written.
        finished(): `sentence` tells what came of it, `losses` what the format could not express.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, project: Path, order: ExportOrder, parent: QObject) -> None:
        super().__init__(parent)
        self.order = order
        self.sentence = ""
        self.losses: list[dict[str, str]] = []
        self.succeeded = False
        arguments = (
            "export", str(project), "--format", order.format, "--spans", order.chosen.value,
            "--output", str(order.output), "--progress-json",
        )  # fmt: skip
        self._command = CommandRun(arguments, self)
        self._command.progressed.connect(self.progressed)
        self._command.finished.connect(self._end)

    def start(self) -> None:
        """Begin to export."""
        self._command.start()

    def cancel(self) -> None:
        """Stop; the output file stays as it was."""
        self._command.cancel("The export was cancelled; no file was written.")

    def close(self) -> None:
        """Stop and wait for the end of the command, telling nobody."""
        self._command.close()

    def _end(self) -> None:
        answer = self._command.answer
        self.succeeded = answer is not None
        self.sentence = self._command.complaint
        if answer is not None:
            self._read_report(answer)
        self.finished.emit()

    def _read_report(self, report: dict[str, Any]) -> None:
        self.losses = report["losses"]
        place = self.order.output
        self.sentence = f"{report['written']} spans of {report['articles']} articles in {place}."
        if self.losses:
            self.sentence += f" {len(self.losses)} could not be expressed in this format."
