"""Work on words: a boundary in a long article, an alias for everywhere, two-way labelled names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QTableView

from annotator.ui.kwic.view import KwicView
from annotator.ui.main_window import MainWindow
from tests.usability.laying import WORK, accept, decided, lay, named, project_of, proposed, seed
from tests.usability.steps import Click, Press, Step, Until, Write, part
from tests.usability.task import Sitting, Task

_LONG = 300_000  # characters
_ALIAS = "Silk Road plan"
_ALIASES = 12  # articles that have it
_NAME = "Harbour Forum"


def _lay_long(place: Path) -> None:
    named(place)
    text = seed("lobito-feature.txt")
    half = text * (_LONG // len(text) // 2)
    text = f"{half}\n\nNobody asked the Alliance of Port Cities for advice.\n\n{half}"
    wrong = ("the Alliance of Port", "ORG", "")
    waiting = (("Luanda", "GPE", ""), ("Kolwezi", "GPE", ""), ("Katanga", "LOC", ""))
    lay(place / WORK, [(text, proposed(text, *waiting, wrong))])
    with project_of(place / WORK) as project:
        accept(project, 1, wrong[0])


def _correct(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("/")
    yield Write("alliance of port")
    yield Press("Escape")
    yield Press("]")  # without “the”
    yield Press("}")  # with “Cities”


def _is_corrected(place: Path) -> None:
    made = [(words, label, state) for words, label, _, state, _ in decided(place / WORK)]
    assert made == [("Alliance of Port Cities", "ORG", "accepted")]


def _lay_alias(place: Path) -> None:
    named(place)
    texts = [f"Report {n}\n\nThe {_ALIAS} grew in year {n}." for n in range(_ALIASES)]
    lay(place / WORK, [(text, ()) for text in texts])


def _add_alias(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("/")
    yield Write(_ALIAS.lower())
    yield Press("Escape")
    yield Press("6")  # POLICY
    yield Press("C")
    yield Write("BRI")
    yield Press("Return")
    yield Press("Shift+C")
    yield Press("E")
    yield Until("all places", lambda w: _rows(w) == _ALIASES)
    yield Click("decideTicked")


def _rows(window: MainWindow) -> int:
    (view,) = [v for v in window.findChildren(KwicView) if v.isVisible()]
    return view.model().rowCount()


def _is_alias(place: Path) -> None:
    made = decided(place / WORK)
    assert [one[:4] for one in made] == [(_ALIAS, "POLICY", "BRI", "accepted")] * _ALIASES
    with project_of(place / WORK) as project:
        assert [(term.surface, term.concept) for term in project.terms()] == [(_ALIAS, "BRI")]


def _lay_two_ways(place: Path) -> None:
    named(place)
    articles = []
    for number in range(20):
        text = f"Report {number}\n\nThe {_NAME} met again."
        label = "EVENT" if number in (7, 12) else "ORG"
        articles.append((text, proposed(text, (_NAME, label, ""))))
    lay(place / WORK, articles)
    with project_of(place / WORK) as project:
        for number in range(1, 21):
            accept(project, number, _NAME)


def _find_two_ways(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+Shift+K")
    yield Until("the findings", _has_findings)
    yield Press("Return")
    yield Until("the doubtful places", lambda w: _rows(w) > 0)
    yield Press("Return")
    yield Until("the first of them", _shows_the_name)


def _has_findings(window: MainWindow) -> bool:
    table = part(window, "findings")
    assert isinstance(table, QTableView)
    return table.model().rowCount() > 0


def _shows_the_name(window: MainWindow) -> bool:
    review = window.page.review if window.page is not None else None
    if review is None or review.markup is None or review.focus is None:
        return False
    words = review.focus.span.of(review.markup.article.text)
    return (words, review.focus.label) == (_NAME, "EVENT")


def _is_unchanged(place: Path) -> None:
    made = [label for _, label, _, _, _ in decided(place / WORK)]
    assert (made.count("ORG"), made.count("EVENT")) == (18, 2)


TASKS = (
    Task(
        "boundary",
        "Correcting both boundaries of a mention in the middle of an article of 300,000 characters",
        _lay_long,
        (Sitting(_correct, (WORK,)),),
        _is_corrected,
    ),
    Task(
        "alias",
        "Adding an alias to a concept and applying it in all twelve articles that have it",
        _lay_alias,
        (Sitting(_add_alias, (WORK,)),),
        _is_alias,
    ),
    Task(
        "two-ways",
        "Finding a name that is labelled in two ways, and going to a doubtful place",
        _lay_two_ways,
        (Sitting(_find_two_ways, (WORK,)),),
        _is_unchanged,
    ),
)
