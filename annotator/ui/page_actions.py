"""What each action of the review does with the page of the open project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.labels import LabelScheme
from annotator.ui.actions import label_action

if TYPE_CHECKING:
    from annotator.ui.review_page import ReviewPage

PageAction = Callable[["ReviewPage"], object]


def page_actions(scheme: LabelScheme) -> dict[str, PageAction]:
    """Return the actions by object name, those of the scheme's labels among them."""
    labels = {label_action(name): partial(_set_label, name) for name in scheme.offered_names}
    return _PAGE_ACTIONS | labels


def _set_label(name: str, page: ReviewPage) -> None:
    page.set_label(name)


# Imported when they are wanted: no dialog is shown at the first frame.


def _edit_labels(page: ReviewPage) -> None:
    from annotator.ui.scheme_dialog import edit_labels

    edit_labels(page)


def _edit_termbase(page: ReviewPage) -> None:
    from annotator.ui.termbase_dialog import edit_termbase

    edit_termbase(page)


def _ask_language(page: ReviewPage) -> None:
    from annotator.ui.article_language import ask_language

    ask_language(page)


_PAGE_ACTIONS: dict[str, PageAction] = {
    "undo": lambda page: page.review.undo(),
    "redo": lambda page: page.review.redo(),
    "nextSuggestion": lambda page: page.review.go_to_next(),
    "previousSuggestion": lambda page: page.review.go_to_previous(),
    "changeOrder": lambda page: page.side.change_order(),
    "acceptSuggestion": lambda page: page.review.accept(),
    "rejectSuggestion": lambda page: page.review.reject(),
    "moveStartLeft": lambda page: page.review.move_start(right=False),
    "moveStartRight": lambda page: page.review.move_start(right=True),
    "moveEndLeft": lambda page: page.review.move_end(right=False),
    "moveEndRight": lambda page: page.review.move_end(right=True),
    "setConcept": lambda page: page.choose_concept(),
    "findInArticle": lambda page: page.article.find_bar.open(),
    "findNext": lambda page: page.article.find_bar.step(1),
    "findPrevious": lambda page: page.article.find_bar.step(-1),
    "addAlias": lambda page: page.review.add_alias(),
    "editTermbase": _edit_termbase,
    "neverMatch": lambda page: page.review.never_match(),
    "editScheme": _edit_labels,
    "acceptRest": lambda page: page.review.accept_rest(),
    "carryOver": lambda page: page.review.carry_over(),
    "markDone": lambda page: page.mark_done(),
    "reopenArticle": lambda page: page.review.set_status(Status.IN_PROGRESS),
    "setLanguage": _ask_language,
    "nextArticle": lambda page: page.articles.step(1),
    "previousArticle": lambda page: page.articles.step(-1),
}
