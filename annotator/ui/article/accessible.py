"""What a screen reader finds in the article view: the mentions in sight, and where the focus goes.

Qt keeps pointers to accessible objects and asks them whenever an assistive program does, also
late. So none of ours is ever let go: a view has places for mentions, each is made once, and a
place says what stands in it by then, or that nothing does any more. Otherwise Python would free
what Qt still points to (measured with PySide6 6.11.3; nobody else holds these objects).
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from annotator.core.annotation import State
from annotator.core.markup import Mention
from annotator.ui import announcing
from annotator.ui.language import mark, tr

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

_CLASS = "ArticleView"
_DESCRIBED = {
    State.SUGGESTED: mark("{label}, suggested: {words}"),
    State.ACCEPTED: mark("{label}, accepted: {words}"),
    State.REJECTED: mark("{label}, rejected: {words}"),
}
_kept: list[QAccessibleInterface] = []
_factories: list[object] = []


def expose_views() -> None:
    """Let assistive programs see into article views; once is enough."""
    if not _factories:
        _factories.append(_interface_of)
        QAccessible.installFactory(_interface_of)


def announce(view: ArticleView, mention: Mention) -> None:
    """Have a screen reader say which mention has the focus now."""
    if QAccessible.isActive():  # otherwise it is put into words for nobody
        announcing.announce(view, described(mention, view.text))


def described(mention: Mention, text: str) -> str:
    """Return a mention in words: “ORG, suggested: United Nations”."""
    words = " ".join(mention.span.of(text).split())
    return tr(_DESCRIBED[mention.state], label=mention.label, words=words)


def _interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    if kind != _CLASS:
        return None
    made = AccessibleArticle(thing)  # type: ignore[arg-type]
    _kept.append(made)
    return made


class AccessibleArticle(QAccessibleWidget):
    """The article view: its children are the mentions in sight."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document, tr("Article"))
        self._view = weakref.ref(view)
        self._places: list[AccessibleMention] = []

    @property
    def view(self) -> ArticleView | None:
        """The view that is described, None once it is gone."""
        view = self._view()
        return view if view is not None and shiboken6.isValid(view) else None

    def mentions(self) -> list[Mention]:
        """Return the mentions in sight; none once the view is gone."""
        view = self.view
        return view.visible_mentions() if view is not None else []

    def childCount(self) -> int:
        """Return how many mentions are in sight."""
        return len(self.mentions())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a mention in sight by its place among them."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._places) <= index:
            self._places.append(AccessibleMention(self, len(self._places)))
            QAccessible.registerAccessibleInterface(self._places[-1])
        return self._places[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a mention, -1 if it is none of ours."""
        return self._places.index(child) if child in self._places else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the mention at a point of the screen."""
        inside = (n for n in range(self.childCount()) if self._rect_of(n).contains(x, y))
        number = next(inside, -1)
        return self.child(number)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the focused mention, if it is in sight."""
        view, mentions = self.view, self.mentions()
        focus = view.focused if view is not None else None
        return self.child(mentions.index(focus)) if focus in mentions else None

    def text(self, kind: QAccessible.Text) -> str:
        """Return the view's name, and as its description what has the focus."""
        view = self.view
        if kind is not QAccessible.Text.Description or view is None:
            return super().text(kind)
        return described(view.focused, view.text) if view.focused is not None else ""

    def _rect_of(self, number: int) -> QRect:
        child = self.child(number)
        return child.rect() if child is not None else QRect()


class AccessibleMention(QAccessibleInterface):
    """A place among the mentions in sight, and whichever mention stands there now."""

    def __init__(self, article: AccessibleArticle, number: int) -> None:
        super().__init__()
        self._article = article
        self._number = number

    @property
    def _mention(self) -> Mention | None:
        mentions = self._article.mentions()
        return mentions[self._number] if self._number < len(mentions) else None

    def isValid(self) -> bool:
        """Tell whether a mention stands in this place."""
        return self._mention is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: a mention is no object of Qt's."""
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the article, None once its view is gone."""
        return self._article if shiboken6.isValid(self._article) else None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the article is in."""
        view = self._article.view
        return view.window().windowHandle() if view is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: there is nothing inside."""
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: there is nothing inside."""
        del x, y
        return None

    def childCount(self) -> int:
        """Return 0: there is nothing inside."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1: there is nothing inside."""
        del child
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: there is nothing inside."""
        return None

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Return where it stands on the screen, in pixels."""
        mention, view = self._mention, self._article.view
        if mention is None or view is None:
            return QRect()
        inside = view.span_rectangle(mention.span)
        return QRect(view.viewport().mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """Return whether it has the focus."""
        state = QAccessible.State()
        mention, view = self._mention, self._article.view
        has_focus = mention is not None and view is not None and mention == view.focused
        state.invalid = mention is None
        state.focusable = state.selectable = True
        state.focused = state.selected = has_focus
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name: label, state and words."""
        mention, view = self._mention, self._article.view
        if mention is None or view is None or kind is not QAccessible.Text.Name:
            return ""
        return described(mention, view.text)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: a name is not to be changed from outside."""
        del kind, text

    def backgroundColor(self) -> QColor:
        """Return no colour in particular."""
        return QColor()

    def foregroundColor(self) -> QColor:
        """Return no colour in particular."""
        return QColor()
