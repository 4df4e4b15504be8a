"""The line at the bottom: what is done, what was said last, and what runs in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from annotator.project import Progress
from annotator.suggest.protocol import Ready
from annotator.ui.announcing import announce
from annotator.ui.language import mark, tr
from annotator.ui.widgets import OneLine, plain, plain_tip

_SAID_MS, _OFFERED_MS = 9000, 60_000
_NAME_WIDTH = 220  # pixels of a file's name, at most
_PROGRESS = mark("{done} of {all} articles done · {n} decisions, all saved")
_PROGRESS_OF_ONE = mark("{done} of {all} articles done · 1 decision, all saved")


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
        self._model = plain(OneLine(self))  # as there is no telling how many models there are
        self._said = plain(OneLine(self))  # a long sentence must not widen the window
        self._said.setObjectName("said")
        self._forget = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._forget.timeout.connect(self._said.clear)
        self._written = Path()
        self._open = self._flat("openWritten", "", lambda: self._show_file(self._written))
        self._files = self._file_widget()
        self._withdraw = QTimer(self, singleShot=True, interval=_OFFERED_MS)
        self._withdraw.timeout.connect(self._files.hide)
        self._work = self._work_widget()
        self.addWidget(self._progress)
        self.addWidget(self._model)
        self.addWidget(self._said, 1)
        self.addPermanentWidget(self._files)
        self.addPermanentWidget(self._work)

    def say(self, sentence: str) -> None:
        """Show a short sentence for some seconds."""
        self._said.setText(sentence)
        self._said.setToolTip(plain_tip(sentence))
        self._forget.start()
        announce(self, sentence)

    def offer_file(self, path: Path) -> None:
        """Offer for a minute to open a file that was written just now, or the folder it is in."""
        self._written = path
        metrics, middle = self._open.fontMetrics(), Qt.TextElideMode.ElideMiddle
        name = metrics.elidedText(path.name, middle, _NAME_WIDTH)
        self._open.setText(tr("Open {file}", file=name).replace("&", "&&"))
        self._open.setToolTip(plain_tip(path.name))
        self._files.show()
        self._withdraw.start()

    def _show_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.say(tr("{file}: nothing on this computer opens it.", file=path.name))

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work on the project has come."""
        if progress is None:
            self._progress.clear()
            return
        sentence = _PROGRESS_OF_ONE if progress.decided == 1 else _PROGRESS
        counts = {"done": progress.done, "all": progress.articles, "n": progress.decided}
        self._progress.setText(tr(sentence, **counts))

    def show_worker(self, worker: Ready) -> None:
        """Show which model and how many concepts suggestions come from."""
        self._model.setText(worker.name)
        self._model.setToolTip(plain_tip(worker.name))

    def show_work(self, words: str, done: int, total: int) -> None:
        """Show work in the background with how far it is."""
        self._words.setText(tr("{work} {n} of {all}", work=words, n=done, all=total))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._work.show()

    def hide_work(self) -> None:
        """Show that nothing runs in the background."""
        self._work.hide()

    def _file_widget(self) -> QWidget:
        widget = QWidget(self)
        folder = self._flat(
            "showWritten", tr("Show in folder"), lambda: self._show_file(self._written.parent)
        )
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        for button in (self._open, folder):
            row.addWidget(button)
        widget.hide()
        return widget

    def _flat(self, name: str, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.clicked.connect(do)
        return button

    def _work_widget(self) -> QWidget:
        widget = QWidget(self)
        self._words = QLabel(widget)
        self._bar = QProgressBar(widget)
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(130)
        cancel = self._flat("cancelWork", tr("Cancel"), self.cancel_requested.emit)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        for part in (self._words, self._bar, cancel):
            row.addWidget(part)
        widget.hide()
        return widget
