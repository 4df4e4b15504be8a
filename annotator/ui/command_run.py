"""A command of this program, run in a process of its own so that the window goes on."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from annotator.commands import program
from annotator.core.messages import unpacked
from annotator.ui.language import shown, tr

_CLOSING_MS = 1500


class CommandRun(QObject):
    """One run of a verb with `--json`: what it answers, or the sentence it complains with.

    Signals:
        progressed(int, int): steps done and to be done, if the verb was asked to tell.
        finished(): `answer` is there, or `complaint` says why not.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, arguments: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.answer: dict[str, Any] | None = None
        self.complaint = ""
        self._partial = b""
        self._command = program(*arguments, "--json")
        self._process = QProcess(self)
        self._process.readyReadStandardError.connect(self._read_progress)
        self._process.finished.connect(self._process_ended)
        self._process.errorOccurred.connect(self._process_failed)

    def start(self) -> None:
        """Begin."""
        self._process.start(self._command[0], self._command[1:])

    def cancel(self, complaint: str) -> None:
        """Stop; the complaint is what will be said of it."""
        self.complaint = complaint
        # A console program on Windows takes no request to end, only an end.
        self._process.kill() if sys.platform == "win32" else self._process.terminate()

    def close(self) -> None:
        """Stop and wait for the end of the command, telling nobody."""
        self._process.finished.disconnect(self._process_ended)
        self._process.errorOccurred.disconnect(self._process_failed)
        self.cancel("")
        if not self._process.waitForFinished(_CLOSING_MS):
            self._process.kill()
            self._process.waitForFinished(_CLOSING_MS)

    def _read_progress(self) -> None:
        said = self._partial + bytes(self._process.readAllStandardError().data())
        *lines, self._partial = said.split(b"\n")
        for line in (raw.decode("utf-8", "replace") for raw in lines):
            try:
                step = json.loads(line)
                if "template" in step:
                    self.complaint = self.complaint or shown(unpacked(step))
                else:
                    self.progressed.emit(int(step["done"]), int(step["total"]))
            except (ValueError, TypeError, KeyError):
                self.complaint = self.complaint or line.removeprefix("annotator: ")

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.complaint = tr("It could not be started ({why}).", why=self._process.errorString())
            self.finished.emit()

    def _process_ended(self, status: int) -> None:
        output = bytes(self._process.readAllStandardOutput().data())
        if status == 0 and output.strip():
            self.answer = json.loads(output)
        self.complaint = self.complaint or tr("It failed and said nothing.")
        self.finished.emit()
