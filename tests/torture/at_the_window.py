"""Works in the real window with a keyboard, until it is killed.

`python -m tests.torture.at_the_window PROJECT SEED WANTED WORKER_FOLDER`. WANTED is what it does
before long.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.ui import suggestion_run
from annotator.ui.main_window import MainWindow
from tests.torture.deeds import Deeds, acknowledge, doing, json_line, say
from tests.ui.conftest import FakeWorker
from tests.ui.hands import press

_KEYS = ("A", "X", "1", "3", "6", "[", "}", "Tab", "Shift+A", "Ctrl+Return", "Alt+Down", "Alt+Up")
_WEIGHTS = (30, 15, 5, 5, 5, 5, 5, 5, 4, 3, 3, 3)
_REST = (("Ctrl+Z", 9), ("Ctrl+Shift+Z", 7), ("F9", 1))


class Hands:
    """Does one thing after the other, as soon as the window has time for it."""

    def __init__(self, window: MainWindow, chance: Random, folder: Path) -> None:
        self._window = window
        self._chance = chance
        self._folder = folder
        self._deeds: Deeds | None = None
        self._plan: Iterator[Callable[[], None]] = iter(())

    def work(self) -> None:
        """Do something; the first time, begin to listen."""
        page = self._window.page
        if page is None or page.review.markup is None:
            return
        if self._deeds is None:
            self._deeds = Deeds(page.project, self._chance)
            self._plan = self._begin_with(self._deeds)
            acknowledge(page.project)
            say(ready=True)
        next(self._plan, self._do_something)()

    def _begin_with(self, deeds: Deeds) -> Iterator[Callable[[], None]]:
        own = {deeds.decide: self._press_a_key, deeds.bring_in: self._bring_in}
        return (own.get(deed, deed) for deed in deeds.plan(sys.argv[3]))

    def _do_something(self) -> None:
        assert self._deeds is not None
        what = self._chance.random()
        if what < 0.70:
            self._press_a_key()
        elif what < 0.79:
            self._deeds.decide_everywhere()
        elif what < 0.86:
            self._deeds.take_back()
        elif what < 0.90:
            self._suggest_again()
        else:
            self._bring_in()

    def _press_a_key(self) -> None:
        keys, weights = zip(*zip(_KEYS, _WEIGHTS, strict=True), *_REST, strict=True)
        (key,) = self._chance.choices(keys, weights)
        with doing(_what(key)):
            press(key, on=self._window.page.view if self._window.page else None)

    def _suggest_again(self) -> None:
        if self._window.background is not None:
            with doing("suggest again"):
                self._window.background.suggest_again(None)

    def _bring_in(self) -> None:
        """Import a file, which goes on behind the keys that are pressed meanwhile."""
        background = self._window.background
        if self._deeds is None or background is None or background._import is not None:
            return
        articles = self._deeds.new_articles()
        path = self._folder / f"{self._chance.randrange(10**9)}.jsonl"
        path.write_text("\n".join(map(json_line, articles)), encoding="utf-8")
        say(begin="import", count=len(articles))
        background.import_paths([path])


def _what(key: str) -> str:
    return {"Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo"}.get(key, "a key")


def begin() -> None:
    """Find the window and work from now on."""
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    hands = Hands(window, Random(int(sys.argv[2])), Path(sys.argv[4]))
    timer = QTimer(window)
    # The bound method alone would not keep what it is bound to.
    timer.timeout.connect(lambda: hands.work())  # noqa: PLW0108
    timer.start(0)


if __name__ == "__main__":
    setattr(suggestion_run, "program", FakeWorker(Path(sys.argv[4])).program)  # noqa: B010
    application = QApplication(["annotator"])
    QTimer.singleShot(0, begin)
    sys.exit(app.main([sys.argv[1]]))
