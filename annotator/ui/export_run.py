"""Exports in the background: this same program, started as a command on the project file."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from annotator.commands import program
from annotator.project import Chosen

_CLOSING_MS = 1500


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
        self._complaint = ""
        self._partial = b""
        self._command = program(
            "export", str(project), "--format", order.format, "--spans", order.chosen.value,
            "--output", str(order.output), "--json", "--progress-json",
        )  # fmt: skip
        self._process = QProcess(self)
        self._process.readyReadStandardError.connect(self._read_progress)
        self._process.finished.connect(self._process_ended)
        self._process.errorOccurred.connect(self._process_failed)

    def start(self) -> None:
        """Begin to export."""
        self._process.start(self._command[0], self._command[1:])

    def cancel(self) -> None:
        """Stop; the output file stays as it was."""
        self._complaint = "The export was cancelled; no file was written."
        # A console program on Windows takes no request to end, only an end.
        self._process.kill() if sys.platform == "win32" else self._process.terminate()

    def close(self) -> None:
        """Stop and wait for the end of the command, telling nobody."""
        self._process.finished.disconnect(self._process_ended)
        self._process.errorOccurred.disconnect(self._process_failed)
        self.cancel()
        if not self._process.waitForFinished(_CLOSING_MS):
            self._process.kill()
            self._process.waitForFinished(_CLOSING_MS)

    def _read_progress(self) -> None:
        said = self._partial + bytes(self._process.readAllStandardError().data())
        *lines, self._partial = said.split(b"\n")
        for line in (raw.decode("utf-8", "replace") for raw in lines):
            try:
                step = json.loads(line)
                self.progressed.emit(int(step["done"]), int(step["total"]))
            except (ValueError, TypeError, KeyError):
                self._complaint = self._complaint or line.removeprefix("annotator: ")

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.sentence = f"The export could not be started ({self._process.errorString()})."
            self.finished.emit()

    def _process_ended(self, status: int) -> None:
        output = bytes(self._process.readAllStandardOutput().data())
        self.succeeded = status == 0 and bool(output.strip())
        if self.succeeded:
            self._read_report(json.loads(output))
        else:
            self.sentence = self._complaint or "The export failed and said nothing."
        self.finished.emit()

    def _read_report(self, report: dict[str, Any]) -> None:
        self.losses = report["losses"]
        place = self.order.output
        self.sentence = f"{report['written']} spans of {report['articles']} articles in {place}."
        if self.losses:
            self.sentence += f" {len(self.losses)} could not be expressed in this format."
