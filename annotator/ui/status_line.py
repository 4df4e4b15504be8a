"""The line at the bottom: what is done, what was said last, and what runs in the background."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from annotator.project import Progress
from annotator.suggest.protocol import Ready
from annotator.ui.widgets import plain

_SAID_MS = 9000


class StatusLine(QStatusBar):
    """The window's status bar.

    Signals:
        cancel_requested(): the analyst wants the work in the background to stop.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._progress = QLabel(self)
        self._progress.setObjectName("corpusProgress")
        self._model = plain(QLabel(self))
        self._said = plain(QLabel(self))
        self._said.setObjectName("said")
        self._forget = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._forget.timeout.connect(self._said.clear)
        self._work = self._work_widget()
        self.addWidget(self._progress)
        self.addWidget(self._model)
        self.addWidget(self._said, 1)
        self.addPermanentWidget(self._work)

    def say(self, sentence: str) -> None:
        """Show a short sentence for some seconds."""
        self._said.setText(sentence)
        self._forget.start()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work on the project has come."""
        if progress is None:
            self._progress.clear()
            return
        decisions = f"{progress.decided:,} decision{'' if progress.decided == 1 else 's'}"
        self._progress.setText(
            f"{progress.done:,} of {progress.articles:,} articles done · {decisions}, all saved"
        )

    def show_worker(self, worker: Ready) -> None:
        """Show which model and how many concepts suggestions come from."""
        self._model.setText(worker.name)

    def show_work(self, words: str, done: int, total: int) -> None:
        """Show work in the background with how far it is."""
        self._words.setText(f"{words} {done:,} of {total:,}")
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._work.show()

    def hide_work(self) -> None:
        """Show that nothing runs in the background."""
        self._work.hide()

    def _work_widget(self) -> QWidget:
        widget = QWidget(self)
        self._words = QLabel(widget)
        self._bar = QProgressBar(widget)
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName("Progress")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(130)
        cancel = QPushButton("Cancel", widget)
        cancel.setObjectName("cancelWork")
        cancel.setProperty("flat", True)
        cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        for part in (self._words, self._bar, cancel):
            row.addWidget(part)
        widget.hide()
        return widget
