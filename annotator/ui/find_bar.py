"""The bar above the article in which words are sought, and the way from one place to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.ui.article.finding import Finder
from annotator.ui.article.view import ArticleView
from annotator.ui.language import shown, tr
from annotator.ui.widgets import quiet_label


class FindBox(QLineEdit):
    """The box for the words.

    Signals:
        stepped(int): the next place is wanted (1), or the one before (-1).
        left(): the analyst is done with finding.
    """

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by Return or F3, backwards with Shift; leave by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if backwards else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Finds words in the article that a view shows: all places are marked, one is selected.

    So what was found can be labelled at once when the bar is left.
    """

    def __init__(self, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._view = view
        self._from = 0  # where the search began, in code points
        self._going = False  # to the first place, once it has been found
        self._finder = Finder(self)
        self._finder.found.connect(self._show_found)
        self.box = FindBox(self)
        self.box.setObjectName("findBox")
        self.box.setAccessibleName(tr("Find in this article"))
        self.box.setPlaceholderText(tr("Find in this article"))
        self.box.setMaximumWidth(320)
        self.box.textChanged.connect(self._seek)
        self.box.stepped.connect(self.step)
        self.box.left.connect(self.leave)
        self.count = quiet_label("", self)
        self.count.setObjectName("findCount")
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the bar and take the keyboard; selected words are what is sought."""
        selection = self._view.selection
        self._from = selection.start if selection is not None else self._view.caret.position
        if self.isHidden():
            self.show()
            self._finder.seek(self._view.text, self.box.text())
        if selection is not None:
            self.box.setText(" ".join(selection.of(self._view.text).split()))
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def step(self, places: int) -> None:
        """Go to the next place, from the last to the first, or with -1 the one before."""
        if self.isHidden():
            self.open()
        hits = self._finder.hits
        if not hits:
            return
        selection = self._view.selection
        at = selection.start if selection is not None else self._view.caret.position
        number = self._finder.number_from(at)
        on_hit = number < len(hits) and hits[number] == selection
        if places > 0:
            number += on_hit
        else:
            number -= 1
        self._view.select(hits[number % len(hits)])
        self._show_count()

    def leave(self) -> None:
        """Hide the bar and give the keyboard back; what was found last stays selected.

        A mention there takes the focus: keys must not decide about one that is out of sight.
        """
        self.hide()
        self._finder.seek("", "")
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        found = self._view.selection
        marked = self._view.visible_mentions() if found is not None else []
        here = next((m for m in marked if found is not None and m.span.overlaps(found)), None)
        if here is not None:
            self._view.mention_picked.emit(here)

    def align(self, left: int, right: int) -> None:
        """Begin and end where the reading column does, so many pixels from the edges."""
        self._row.setContentsMargins(left, 6, right, 6)

    def follow_article(self) -> None:
        """Find the same words in another article, without leaving its beginning."""
        self._from = 0
        if not self.isHidden():
            self._finder.seek(self._view.text, self.box.text())

    def _seek(self, words: str) -> None:
        self._going = True
        self._finder.seek(self._view.text, words)

    def _show_found(self) -> None:
        self._view.show_hits(self._finder.hits)
        if self._going and (self._finder.hits or self._finder.complete):
            self._go_to_first()
        self._show_count()

    def _go_to_first(self) -> None:
        """Go to the first place from where the search began, or the first of all."""
        hits = self._finder.hits
        number = self._finder.number_from(self._from)
        if number < len(hits) or self._finder.complete:
            self._going = False
            if hits:
                self._view.select(hits[number % len(hits)])

    def _show_count(self) -> None:
        hits, selection = self._finder.hits, self._view.selection
        total = shown(len(hits)) if self._finder.complete else f"{shown(len(hits))} …"
        number = self._finder.number_from(selection.start) if selection is not None else len(hits)
        if not self.box.text().strip():
            self.count.setText("")
        elif not hits:
            self.count.setText(tr("not found") if self._finder.complete else "…")
        elif number < len(hits) and hits[number] == selection:
            self.count.setText(tr("{n} of {all}", n=number + 1, all=total))
        else:
            self.count.setText(total)

    def _lay_out(self) -> None:
        row = self._row
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self._button("‹", tr("Previous place"), lambda: self.step(-1)))
        row.addWidget(self._button("›", tr("Next place"), lambda: self.step(1)))
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._button(tr("Close"), tr("Close"), self.leave))

    def _button(self, words: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("flat", True)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button
