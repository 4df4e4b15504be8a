"""What the command palette offers: actions and labels, concepts, articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from annotator.core.matching import Name, fit, name_of, typed_words
from annotator.core.terms import Concept, Termbase
from annotator.project import ArticleSummary
from annotator.ui.actions import ActionSpec, Where, shown_keys
from annotator.ui.article_list import day
from annotator.ui.concept_kinds import kind_words
from annotator.ui.language import tr
from annotator.ui.review_page import ReviewPage

_MOST = 25  # rows of a kind; nobody reads more before typing another letter
_OWN = "commandPalette"  # not offered in itself


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it is called, what it is, and what Return does, if anything also Shift+Return.

    `possible` is false for what cannot be done now; `says` tells why.
    """

    title: str
    what: str
    says: str
    name: Name
    do: Callable[[], object]
    keys: str = ""
    other: Callable[[], object] | None = None
    possible: bool = True


def ranked(typed: str, first: Sequence[Entry], *others: Sequence[Entry]) -> list[Entry]:
    """Return the entries that fit what was typed, the best first; of equal ones in their order.

    Of each kind there are so many at most, so that none drives out another. What cannot be done
    now comes last. While nothing is typed, all of the first kind are returned.
    """
    words = typed_words(typed)
    if not words:
        return [] if typed.strip() else list(first)
    found = [pair for kind in (first, *others) for pair in _fitting(words, kind)]
    return [entry for _, entry in sorted(found, key=_order)]


def action_entries(
    specs: Sequence[ActionSpec], actions: Mapping[str, QAction], page: ReviewPage | None
) -> list[Entry]:
    """Return the actions and labels; those of labels say what they would label."""
    return [_of_action(spec, actions[spec.name], page) for spec in specs if spec.name != _OWN]


def concept_names(termbase: Termbase) -> dict[str, Name]:
    """Return the names of all concepts ready for matching, by id: some ten milliseconds of work."""
    return {
        concept.id: name_of(concept.name, also=[concept.id, *(form.text for form in concept.forms)])
        for concept in termbase.concepts
    }


def concept_entries(
    termbase: Termbase,
    names: Mapping[str, Name],
    page: ReviewPage,
    show: Callable[[Concept], object],
) -> list[Entry]:
    """Return the concepts: looked at by Return, given to the focused mention by Shift+Return."""
    words = focused_words(page)
    says = tr("shows all its places")
    if words:
        says = tr("shows all its places; Shift+Return gives it to “{words}”", words=words)
    return [_of_concept(concept, names, page, show, says) for concept in termbase.concepts]


def concept_choices(
    termbase: Termbase, names: Mapping[str, Name], choose: Callable[[str], object]
) -> list[Entry]:
    """Return the concepts in the order of their names to choose one, and none as the last."""
    by_name = sorted(termbase.concepts, key=lambda concept: concept.name.casefold())
    none = tr("No concept")
    return [
        *(_choice(concept, names, choose) for concept in by_name),
        Entry(none, tr("takes the concept away"), "", name_of(none), lambda: choose("")),
    ]


def article_entries(
    found: Iterable[ArticleSummary], open_article: Callable[[int], object]
) -> list[Entry]:
    """Return articles, to be opened."""
    return [
        Entry(
            summary.title,
            joined(tr("Article"), day(summary.date), summary.source),
            tr("opens it"),
            name_of(summary.title),
            lambda number=summary.id: open_article(number),  # type: ignore[misc]
        )
        for summary in found
    ]


def focused_words(page: ReviewPage | None) -> str:
    """Return the words of the mention in focus, on one line; empty if there is none."""
    review = page.review if page is not None else None
    if review is None or review.focus is None or review.markup is None:
        return ""
    return " ".join(review.focus.span.of(review.markup.article.text).split())


def _fitting(words: tuple[str, ...], kind: Sequence[Entry]) -> list[tuple[float, Entry]]:
    worth = [(fit(words, entry.name), entry) for entry in kind]
    return sorted([(w, entry) for w, entry in worth if w is not None], key=_order)[:_MOST]


def _order(pair: tuple[float, Entry]) -> tuple[bool, float]:
    worth, entry = pair
    return not entry.possible, -worth


def _of_action(spec: ActionSpec, action: QAction, page: ReviewPage | None) -> Entry:
    possible = action.isEnabled() and (spec.where is Where.WINDOW or page is not None)
    says = _label_says(page) if spec.menu == "Label" else tr(spec.tip)
    if not possible:
        says = tr("not possible now")
    title = action.text().replace("&&", "&")
    name = name_of(title, [tr(spec.menu), tr(spec.tip), spec.name])
    keys = "   ".join(shown_keys(spec))
    return Entry(title, tr(spec.menu), says, name, action.trigger, keys, possible=possible)


def _label_says(page: ReviewPage | None) -> str:
    if page is not None and page.view.selection is not None:
        return tr("labels the selected words")
    words = focused_words(page)
    return tr("gives “{words}” this label", words=words) if words else ""


def _of_concept(
    concept: Concept,
    names: Mapping[str, Name],
    page: ReviewPage,
    show: Callable[[Concept], object],
    says: str,
) -> Entry:
    def give() -> None:
        page.review.set_concept(concept.id)

    name = names.get(concept.id) or name_of(concept.name, [concept.id])
    what = joined(tr("Concept"), kind_words(concept.kind))
    return Entry(_title(concept), what, says, name, lambda: show(concept), other=give)


def _choice(concept: Concept, names: Mapping[str, Name], choose: Callable[[str], object]) -> Entry:
    what = joined(kind_words(concept.kind), concept.definition)
    return Entry(_title(concept), what, "", names[concept.id], lambda: choose(concept.id))


def _title(concept: Concept) -> str:
    return concept.name if concept.name == concept.id else f"{concept.name}  ({concept.id})"


def joined(*parts: str) -> str:
    """Return facts on one line, those that are empty left out."""
    return " · ".join(part for part in parts if part)
