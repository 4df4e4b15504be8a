"""Waiting for large work: the window lives and shows how far it is, but takes no other orders.

`wait_for` returns when the work has ended, as a call of the work itself would; the window's events
go on being handled meanwhile. So whoever asks for a change need not know how large it is.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.core.changes import Action
from annotator.core.under_way import UnderWay
from annotator.ui.announcing import announce
from annotator.ui.language import mark, tr
from annotator.ui.widgets import plain
from annotator.writer import LargeWork

_LOOK_MS, _SHOW_MS = 20, 100
_TURN_S = 0.0005  # after which the thread that works lets the window's go on, if that waits
_TIDY_MS = 1000  # after which nobody holds what was changed any more
_PATIENCE_MS = 250  # what takes no longer is not worth a dialog, which would only flicker
_WIDTH = 440
_THREAD = "large work"
_QUARTERS = 4  # so often a screen reader says how far it is

_DECIDING = mark("Deciding {n} of {all} mentions …")
_WORDS = {
    Action.UNDO: mark("Undoing {n} of {all} changes …"),
    Action.REDO: mark("Redoing {n} of {all} changes …"),
    Action.REVERT: mark("Taking back {n} of {all} changes …"),
    Action.REPAIR: mark("Repairing {n} of {all} annotations …"),
    Action.IMPORT: mark("Finishing the import …"),
    Action.EDIT_TERMS: mark("Changing {n} of {all} concepts …"),
    Action.SET_LANGUAGE: mark("Setting the language of {n} of {all} articles …"),
    Action.EDIT_LABELS: mark("Changing the labels …"),
}
_REMOVING = mark("Removing what was imported …")

Result = TypeVar("Result")
Tell = Callable[[float], str]
"""Says how far work is, of which such a share is done, from 0 to 1."""


def carry(window: QWidget, work: LargeWork) -> None:
    """Have large changes of a project made while the window waits."""
    words = _WORDS.get(work.action, _DECIDING)
    if not work.stoppable:
        words = _REMOVING

    def tell(share: float) -> str:
        return tr(words, n=int(share * work.size), all=work.size)

    wait_for(window, work.do, tell, stoppable=work.stoppable)


def wait_for(
    window: QWidget, work: Callable[[UnderWay], Result], tell: Tell, *, stoppable: bool = True
) -> Result:
    """Do something in a thread, and return what it returns when it has ended, or raise alike.

    Keys and clicks that come before the dialog stands there wait; those after it are not taken.
    A window that is told to close meanwhile does so afterwards.
    """
    under_way = UnderWay()
    with (
        _undisturbed(),
        _open_until_the_end(window),
        ThreadPoolExecutor(1, _THREAD) as threads,
    ):
        future = threads.submit(work, under_way)
        loop, look = QEventLoop(), QTimer(interval=_LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if future.done() else None)
        look.start()
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not future.done():
            dialog = WaitDialog(tell, under_way, QApplication.activeWindow() or window)
            dialog.buttons.setVisible(stoppable)
            dialog.show()
            loop.exec()
            dialog.finish()
        look.stop()  # an error keeps it, and all that is here, until it is forgotten
    return future.result()


class WaitDialog(QDialog):
    """Shows how far work is, and asks it to stop if it is cancelled."""

    def __init__(self, tell: Tell, under_way: UnderWay, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waitDialog")
        self.setWindowTitle(tr("One moment"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self._tell = tell
        self._under_way = under_way
        self._said = 0  # quarters
        self.words = plain(QLabel(tell(0), self))
        self.bar = QProgressBar(self)
        self.bar.setObjectName("waitProgress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)  # until it is known how much there is to do
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)  # nor has it the keyboard: a Return too many stops nothing
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.words, self.bar, self.buttons):
            column.addWidget(part)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setFocus()
        self._look = QTimer(self, interval=_SHOW_MS)
        self._look.timeout.connect(self.show_progress)
        self._look.start()

    def show_progress(self) -> None:
        """Show how far the work is by now."""
        share = self._under_way.share
        if share and not self._under_way.stopped:
            self.bar.setRange(0, 100)
            self.bar.setValue(int(100 * share))
            self._say(self._tell(share), share)

    def reject(self) -> None:
        """Ask the work to stop; the dialog stays until it has."""
        if self.buttons.isHidden() or self._under_way.stopped:
            return
        self._under_way.stopped = True
        self.buttons.setEnabled(False)
        self.bar.setRange(0, 0)
        self._say(tr("Stopping; everything will be as it was …"), 1)

    def finish(self) -> None:
        """Go: the work has ended."""
        self._look.stop()
        self.hide()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Say at once what is being done."""
        super().showEvent(event)
        announce(self, self.words.text())

    def _say(self, sentence: str, share: float) -> None:
        self.words.setText(sentence)
        quarters = int(_QUARTERS * share)
        if quarters > self._said:
            announce(self, sentence)
        self._said = quarters


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let the window have its turn soon, and Python look for garbage some time afterwards.

    Drawing asks for its turn many times over. Garbage there is none in 50,000 changes, but nothing
    else can be done while it is looked for; nor may what is Qt's be removed in the other thread.
    """
    patience = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    gc.disable()
    try:
        yield
    finally:
        sys.setswitchinterval(patience)
        QTimer.singleShot(_TIDY_MS, _tidy)


def _tidy() -> None:
    """Let Python look for garbage again, unless more large work goes on: that does so later."""
    if not any(thread.name.startswith(_THREAD) for thread in threading.enumerate()):
        gc.enable()


@contextmanager
def _open_until_the_end(window: QWidget) -> Iterator[None]:
    """Let a window that is told to close do so when a block has ended."""
    doorkeeper = _Doorkeeper()
    window.installEventFilter(doorkeeper)
    try:
        yield
    finally:
        window.removeEventFilter(doorkeeper)
        if doorkeeper.told_to_close:
            QTimer.singleShot(0, window, window.close)


class _Doorkeeper(QObject):
    """Keeps a window open, and remembers that it was told to close."""

    told_to_close = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass but the wish to close."""
        if event.type() != QEvent.Type.Close:
            return super().eventFilter(watched, event)
        self.told_to_close = True
        event.ignore()
        return True
