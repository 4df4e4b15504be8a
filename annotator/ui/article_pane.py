"""The middle of the window: the article's head, short notices, and the article view."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.article import STATUS_WORDS, Status
from annotator.core.markup import Markup
from annotator.ui.announcing import announce
from annotator.ui.article.view import ArticleView
from annotator.ui.article_language import language_words
from annotator.ui.article_list import day
from annotator.ui.find_bar import FindBar
from annotator.ui.flow import Flow
from annotator.ui.language import shown, tr
from annotator.ui.widgets import action_button, plain, plain_tip, quiet_label

_LOW = 280  # pixels: a lower pane shows one line of a long title
_FACTS_WIDTH, _GAP = 200, 12  # pixels of the facts beside the button, at least; of what is between
_LEAST_FIRST = (4, 1, 0)  # the status, the source, the day: the list of articles has them too


class Notice(QFrame):
    """A sentence above the article that stays until it is closed or another one comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Notice"))
        self.words = plain(QLabel(self))
        self.words.setWordWrap(True)
        self._details = self._button(tr("Details"))
        self._show_details: Callable[[], None] | None = None
        self._details.clicked.connect(self._tell_more)
        close = self._button(tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 8, 14, 8)
        row.addWidget(self.words, 1)
        for button in (self._details, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str, show_details: Callable[[], None] | None) -> None:
        """Show a sentence, with a button for its details where there are any."""
        self.words.setText(sentence)
        self._show_details = show_details
        self._details.setVisible(show_details is not None)
        self.show()
        announce(self, sentence)

    def withdraw(self, sentence: str) -> None:
        """Take a sentence back that no longer holds, if it is the one that is shown."""
        if self.words.text() == sentence:
            self.hide()

    def _tell_more(self) -> None:
        if self._show_details is not None:
            self._show_details()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("flat", True)
        return button


class ArticlePane(QWidget):
    """An article with its title and what is known of it above."""

    def __init__(self, view: ArticleView, mark_done: QAction, reopen: QAction) -> None:
        super().__init__()
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = Notice(self)
        self.find_bar = FindBar(view, self)
        self._view = view
        self._title = plain(QLabel(self))
        self._title.setObjectName("articleTitle")
        self._title.setWordWrap(True)
        self._facts = plain(quiet_label("", self))
        self._whole_title = ""
        self._known: tuple[str, ...] = ()  # what the facts say, where there is room for all of it
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setSpacing(5)
        self._above = head
        self._done = action_button(mark_done, tr("Mark done"), self._head)
        self._reopen = action_button(reopen, tr("Reopen"), self._head)
        self._reopen.hide()
        facts = Flow(gap=_GAP)
        facts.addWidget(self._facts)
        facts.push()
        facts.addWidget(self._done)
        facts.addWidget(self._reopen)
        head.addWidget(self._title)
        head.addLayout(facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.notice, self._head, self.find_bar, view):
            column.addWidget(part)
        column.setStretchFactor(view, 1)

    def show_head(self, markup: Markup | None) -> None:
        """Show title, date, source, language and progress of an article."""
        self._head.setVisible(markup is not None)
        if markup is None:
            return
        done, meta = markup.status is Status.DONE, markup.article.meta
        self._done.setVisible(not done)
        self._reopen.setVisible(done)
        decided, undecided = markup.decided_count, markup.undecided_count
        progress = tr("{decided} of {all} decided", decided=decided, all=decided + undecided)
        language = language_words(meta.language) if meta.language else ""
        status = shown(STATUS_WORDS[markup.status])
        self._whole_title = meta.title
        self._known = (day(meta.date), meta.source, language, progress, status)
        self._show_title()
        self._show_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what little room there is to the article."""
        super().resizeEvent(event)
        self._show_title()

    def align_head(self) -> None:
        """Keep the head above the reading column."""
        left, width = self._view.column_left, self._view.column_width
        right = max(0, self.width() - left - width)
        self._head.setContentsMargins(left, 0, right, 0)
        self.find_bar.align(left, right)
        # Of one size, so that another number does not lay out the window anew.
        buttons = (self._done.sizeHint().width(), self._reopen.sizeHint().width())
        room = max(0, width - max(buttons) - _GAP)
        alone = room < _FACTS_WIDTH  # the button then stands in a line of its own
        self._facts.setFixedSize(width if alone else room, self._done.sizeHint().height())
        self._show_title()
        self._show_facts()

    def _show_title(self) -> None:
        """Show all of the title, or in a low pane one line of it."""
        low = self.height() < _LOW
        self._above.setContentsMargins(0, 8 if low else 22, 0, 6)
        metrics, room = self._title.fontMetrics(), self._view.column_width
        one_line = metrics.elidedText(self._whole_title, Qt.TextElideMode.ElideRight, room)
        self._title.setText(one_line if low else self._whole_title)
        self._title.setToolTip(plain_tip(self._whole_title) if low else "")

    def _show_facts(self) -> None:
        """Show the facts for which there is room; a tip has all of them."""
        metrics, room = self._facts.fontMetrics(), self._facts.width()
        facts = list(self._known)
        for place in _LEAST_FIRST:
            if metrics.horizontalAdvance(_joined(facts)) <= room:
                break
            facts[place] = ""
        fitting = metrics.elidedText(_joined(facts), Qt.TextElideMode.ElideRight, room)
        whole = _joined(self._known)
        self._facts.setText(fitting)
        self._facts.setToolTip(plain_tip(whole) if fitting != whole else "")


def _joined(facts: Iterable[str]) -> str:
    return " · ".join(fact for fact in facts if fact)
