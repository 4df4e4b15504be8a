"""What is said to whoever cannot see the window: decisions, and what stands in the status line."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import State
from annotator.core.article import Article, Status
from annotator.core.changes import Action, AnnotationChange, Batch, StatusChange
from annotator.ui.language import mark, tr

_SAID_ALREADY = (Action.UNDO, Action.REDO, Action.REVERT)  # in the status line
_DECISIONS = {
    State.ACCEPTED: mark("accepted: {words}, {label}"),
    State.REJECTED: mark("rejected: {words}, {label}"),
}
_TAKEN_BACK = mark("no longer marked: {words}, {label}")
_STATUS = {
    Status.NEW: mark("article new again"),
    Status.IN_PROGRESS: mark("article in progress"),
    Status.DONE: mark("article done"),
}


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence, if one is running."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def announce_decision(widget: QWidget, batch: Batch, article: Article) -> None:
    """Have a screen reader say what was decided in an article, if one is running."""
    if QAccessible.isActive():
        announce(widget, decision_in_words(batch, article))


def decision_in_words(batch: Batch, article: Article) -> str:
    """Return what was decided in an article: “accepted: BRICS, POLICY”.

    Empty for what is said elsewhere: several decisions at once, undo, other articles.
    """
    if batch.action in _SAID_ALREADY:
        return ""
    here = batch.by_article.get(article.id, ())
    decided = [change for change in here if isinstance(change, AnnotationChange)]
    if decided:
        return _annotation_in_words(decided, article)
    status = [tr(_STATUS[change.after]) for change in here if isinstance(change, StatusChange)]
    return status[-1] if status else ""


def _annotation_in_words(changes: list[AnnotationChange], article: Article) -> str:
    """Tell of one decision; with a correction, which takes the place of something, of what is."""
    accepted = [one for one in changes if one.after is not None and one.after.accepted]
    told = accepted or changes
    if len(told) > 1:
        return ""
    annotation, after = told[0].either, told[0].after
    sentence = _DECISIONS.get(after.state, "") if after is not None else _TAKEN_BACK
    words = " ".join(annotation.span.of(article.text).split())
    return tr(sentence, words=words, label=annotation.label) if sentence else ""
