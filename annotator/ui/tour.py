"""The tour: five steps on the sample corpus, each beside the part of the window it speaks of.

Nothing is blocked meanwhile. A step ends when its action is done, by key, button or menu, or with
“Next”; Esc leaves the tour at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.ui.actions import label_action
from annotator.ui.callout import Callout
from annotator.ui.language import mark, tr
from annotator.ui.review_page import ReviewPage

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its words with the keys of its actions in braces, and where it points.

    It ends when one of `actions` is done; `anchor` is the object name of a widget.
    """

    title: str
    words: str
    actions: tuple[str, ...]
    anchor: str


_LABELS = "labels"  # stands for the actions of all labels
STEPS = (
    Step(
        mark("The machine suggests"),
        mark(
            "Words with a dashed line are suggestions. {nextSuggestion} goes to the next one that"
            " waits for you; looking decides nothing."
        ),
        ("nextSuggestion", "previousSuggestion"),
        "articleView",
    ),
    Step(
        mark("You decide"),
        mark(
            "{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion}"
            " rejects it. It is on the disk at once: there is no Save."
        ),
        ("acceptSuggestion", "rejectSuggestion"),
        "inspector",
    ),
    Step(
        mark("Wrong label?"),
        mark(
            "Press the key of the right one, here below. To mark words that nobody has suggested,"
            " select them first: with the mouse, or with Shift and the arrow keys."
        ),
        (_LABELS,),
        "labelBar",
    ),
    Step(
        mark("Nothing is final"),
        mark("{undo} takes the last step back, and what you did yesterday as well."),
        ("undo",),
        "undoButton",
    ),
    Step(
        mark("On to the next"),
        mark(
            "{markDone} marks the article done and opens the next. {exportGold} exports what is"
            " done, {commandPalette} finds anything, {showKeys} shows all keys."
        ),
        ("markDone",),
        "markDoneButton",
    ),
)
_ABOUT_MENTIONS = 3  # the first so many steps


class Tour(QObject):
    """Leads through the steps, one callout after another.

    Signals:
        ended(): the tour is over, walked or left.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: ReviewPage | None = None
        self._callout: Callout | None = None
        self._waits_for: list[QAction] = []
        self.number = 0

    @property
    def callout(self) -> Callout | None:
        """What is shown of the present step; None if there is no tour."""
        return self._callout

    def start(self, page: ReviewPage) -> None:
        """Begin at the first step."""
        self.leave()
        self._page = page
        if page.review.markup is not None:
            self._begin()
        else:  # the articles are coming
            once = Qt.ConnectionType.SingleShotConnection
            page.review.article_opened.connect(self._begin, once)

    def leave(self) -> None:
        """End the tour; what has been decided stays."""
        self._stop_waiting()
        callout, self._callout = self._callout, None
        if callout is None:
            self._page = None
            return
        callout.close()
        callout.deleteLater()
        if self._page is not None and self._page.view.isVisible():
            self._page.view.setFocus()
        self._page = None
        self.ended.emit()

    def _begin(self) -> None:
        page = self._page
        if page is None or self._callout is not None:
            return
        self._callout = Callout(self._window)
        self._callout.next_wanted.connect(self._go_on)
        self._callout.left.connect(self.leave)
        page.view.setFocus()
        self._show(1)

    def _show(self, number: int) -> None:
        assert self._callout is not None, "the tour has begun"
        self.number = number
        step = STEPS[number - 1]
        keys = {name: _key(action) for name, action in self._window.named_actions.items()}
        self._wait(step)
        self._callout.show_step(
            tr(step.title),
            tr(step.words, **keys),
            tr("Step {n} of {all}", n=number, all=len(STEPS)),
            self._anchor(step.anchor),
            last=number == len(STEPS),
        )

    def _wait(self, step: Step) -> None:
        self._stop_waiting()
        actions = self._window.named_actions
        labels = tuple(label_action(name) for name in self._window.scheme.offered_names)
        names = labels if step.actions == (_LABELS,) else step.actions
        self._waits_for = [actions[name] for name in names]
        for action in self._waits_for:
            action.triggered.connect(self._done)

    def _stop_waiting(self) -> None:
        for action in self._waits_for:
            action.triggered.disconnect(self._done)
        self._waits_for = []

    def _done(self) -> None:
        """Go on when the action of the step was done, on a mention if it is about one."""
        page = self._page
        about_mention = self.number <= _ABOUT_MENTIONS
        if page is not None and (page.review.focus is not None or not about_mention):
            self._go_on()

    def _anchor(self, name: str) -> QWidget | None:
        """Return the part of the window that a step speaks of."""
        found: QWidget | None = self._page.findChild(QWidget, name) if self._page else None
        return found or self._window.findChild(QWidget, name)

    def _go_on(self) -> None:
        if self.number < len(STEPS):
            self._show(self.number + 1)
        else:
            self.leave()


def _key(action: QAction) -> str:
    keys = action.shortcuts()
    return keys[0].toString() if keys else f"“{action.text()}”"
