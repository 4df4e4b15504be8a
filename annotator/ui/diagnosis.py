"""The diagnosis for the clipboard: what `annotator doctor` says, asked in a process of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, Signal

from annotator.commands import program


class Diagnosis(QObject):
    """Examines the program and the machine, which takes some seconds.

    Signals:
        found(str): what was found, ready to be pasted; empty if the examination failed.
    """

    found = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._tell)

    def start(self) -> None:
        """Begin, unless it is running already."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            command = program("doctor")
            self._process.start(command[0], command[1:])

    def close(self) -> None:
        """Stop, telling nobody."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(1000)

    def _tell(self) -> None:
        self.found.emit(
            bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        )
