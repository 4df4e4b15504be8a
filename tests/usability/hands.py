"""The hands of a user: take step after step in the running program, and mind the time.

Keys and clicks go to the window system's queue, as those of a real keyboard and mouse do, so that
shortcuts, popups and modal dialogs get what they would get. No method of the program is called.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from annotator.ui.main_window import MainWindow
from annotator.ui.stream import Stream
from tests.usability.steps import Click, Kill, Press, Script, Step, Until, Write, actions_of, part

_LOOK_MS = 2
_PATIENCE = 30.0  # seconds
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@dataclass(slots=True)
class Taken:
    """A step that was taken, and the seconds until the window was idle again."""

    words: str
    actions: int
    seconds: float


@dataclass(slots=True)
class Hands:
    """Takes the steps of a script, each when the one before is through.

    A step is taken from the event loop, and the next is planned before it: so the hands go on in
    the loop of a modal dialog that the step opens.
    """

    script: Script
    began: float  # perf_counter at the start of the program
    tell: Callable[[list[Taken]], None]
    opens: bool  # whether a project opens with the program
    pictures: Path | None = None
    taken: list[Taken] = field(default_factory=list)
    _steps: Iterator[Step] | None = None
    _step: Step | None = None
    _since: float = 0.0
    _quiet: int = 0
    _under_way: Step | None = None
    _modal: QWidget | None = None

    def begin(self) -> None:
        """Look for the window from now on."""
        self._since = self.began
        self._soon()

    def _soon(self) -> None:
        QTimer.singleShot(_LOOK_MS, self._look)

    def _look(self) -> None:
        try:
            self._go_on()
        except BaseException:
            traceback.print_exc()
            sys.stderr.write(f"Steps taken: {[t.words for t in self.taken]}; then {self._step}\n")
            sys.stderr.flush()
            self._photograph()
            os._exit(1)

    def _go_on(self) -> None:
        window = main_window()
        if window is None or self._is_in_the_middle():
            self._soon()  # not there yet; or gone, and then the loop ends
            return
        if not self._through(window):
            late = perf_counter() - self._since > _PATIENCE
            assert not late, f"held up for {_PATIENCE:.0f} s"
            self._soon()
            return
        self._note()
        if self._steps is None:
            self._steps = self.script(window)
        self._step = next(self._steps, None)
        if self._step is None:
            window.close()
        else:
            self._take(window, self._step)

    def end(self) -> None:
        """Tell what was done; the program has ended."""
        if self._step is not None:  # the last one, which ended it
            self._note()
            assert self._steps is not None, "there was a step"
            left = next(self._steps, None)
            assert left is None, f"the program ended before {left}"
        self.tell(self.taken)

    def _is_in_the_middle(self) -> bool:
        """Tell whether a step is still being taken, unless it waits in a dialog that it opened."""
        return self._under_way is not None and QApplication.activeModalWidget() is self._modal

    def _through(self, window: MainWindow) -> bool:
        """Tell whether the step is through: the window is idle, and shows what is waited for."""
        if self._step is None:
            holds = not self.opens or shows_article(window)
        else:
            holds = not isinstance(self._step, Until) or bool(self._step.holds(window))
        self._quiet = self._quiet + 1 if holds and is_idle(window) and has_keyboard() else 0
        return self._quiet > 1

    def _note(self) -> None:
        """Note how long the step has taken; a start of the program is an action, too."""
        words = str(self._step) if self._step is not None else "Start"
        actions = actions_of(self._step) if self._step is not None else 1
        self.taken.append(Taken(words, actions, perf_counter() - self._since))
        self._photograph()

    def _take(self, window: MainWindow, step: Step) -> None:
        self._quiet, self._since = 0, perf_counter()
        if isinstance(step, Kill):
            self.tell(self.taken)
            os.kill(os.getpid(), signal.SIGKILL)
        self._under_way, self._modal = step, QApplication.activeModalWidget()
        self._soon()
        act(window, step)
        if self._under_way is step:
            self._under_way = None

    def _photograph(self) -> None:
        active = QApplication.activePopupWidget() or QApplication.activeWindow()
        if self.pictures is not None and active is not None:
            active.window().grab().save(str(self.pictures / f"{len(self.taken):02}.png"))


def main_window() -> MainWindow | None:
    """Return the program's window, if it is there."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return next((w for w in windows if w.isVisible()), None)


def shows_article(window: MainWindow) -> bool:
    """Tell whether an article can be read."""
    return window.page is not None and window.page.review.markup is not None


def is_idle(window: MainWindow) -> bool:
    """Tell whether nothing is under way that was asked for: nothing is read, counted or searched.

    What goes on behind the work (suggestions, copies) holds nobody up, unless it is waited for;
    nor does what is behind a dialog.
    """
    behind = window.background.findChildren(Stream) if window.background is not None else []
    seen = (QApplication.activeModalWidget() or window).findChildren(Stream)
    return not any(stream.running and stream not in behind for stream in seen)


def act(window: MainWindow, step: Step) -> None:
    """Move the hands."""
    if isinstance(step, Press):
        press(step.keys)
    elif isinstance(step, Write):
        if step.path:
            propose_nothing()
        write(step.words)
    elif isinstance(step, Click):
        click(window, step.name)


def press(keys: str) -> None:
    """Press a key where the keyboard is."""
    combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]  # missing in its stub
    QTest.keyClick(_keyboard(), combination.key(), combination.keyboardModifiers())


def write(words: str) -> None:
    """Type words where the keyboard is."""
    for sign in words:
        QTest.keyClick(_keyboard(), sign, _SHIFT if sign.isupper() else _NONE)  # type: ignore[call-overload]


def propose_nothing() -> None:
    """Let Qt's own file dialog propose no names: its list opens at times that nobody can foresee.

    Return answers that list when it is open. The dialogs of the systems have none.
    """
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog), "no file is asked for"
    for line in dialog.findChildren(QLineEdit):
        line.setCompleter(None)  # type: ignore[arg-type]  # None is not in its stub


def click(window: MainWindow, name: str) -> None:
    """Click on the middle of a part that can be seen and is not covered."""
    widget = part(window, name)
    top = widget.window()
    point = widget.mapTo(top, QPoint(widget.width() // 2, widget.height() // 2))
    hit = top.childAt(point)
    assert hit is widget or (hit is not None and widget.isAncestorOf(hit)), f"{name} is covered"
    assert widget.isEnabled(), f"{name} is grey"
    QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, _NONE, point)


def _focused() -> QWindow | None:
    return QGuiApplication.focusWindow()  # None is not in its stub


def _keyboard() -> QWindow:
    window = _focused()
    assert window is not None, "the keyboard is nowhere"
    return window


def has_keyboard() -> bool:
    """Tell whether the keyboard is where it works: in the dialog that is open, or any window.

    A window manager gives it there some time later; the offscreen platform may have to be asked.
    """
    focused, modal = _focused(), QApplication.activeModalWidget()
    if focused is None and QApplication.platformName() == "offscreen":
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        (modal or windows[-1]).activateWindow()
    if modal is None or QApplication.activePopupWidget() is not None:
        return focused is not None
    return focused is modal.windowHandle()
