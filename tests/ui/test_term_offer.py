"""A quiet offer to learn a term, when a decision shows that it would help."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.core.project_term import TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.ui.review import Review
from annotator.ui.term_offer import TermOffer
from tests.builders import incoming, new_project, suggest

TEXT = "The Shell is shut. The Shell is open. A Shell is big. The club met."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(new_project(tmp_path, incoming(TEXT))) as opened:
        places = [at for at in range(len(TEXT)) if TEXT.startswith("Shell", at)]
        suggest(opened, 1, *(Suggestion(Span(at, at + 5), "ORG") for at in places))
        yield opened


@pytest.fixture
def review(project: Project, termbase: Termbase) -> Iterator[Review]:
    made = Review(project, termbase, None)  # type: ignore[arg-type]
    made.open(1)
    yield made
    made.close()


@pytest.fixture
def offer(review: Review, qtbot: QtBot) -> TermOffer:
    made = TermOffer(review, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


def mark_club(review: Review) -> None:
    start = TEXT.index("The club")
    review.mark(Span(start, start + 8), "POLICY")
    review.set_concept("BRICS")


def test_words_marked_by_hand_with_a_concept_are_offered_as_its_alias(
    review: Review, offer: TermOffer, qtbot: QtBot
) -> None:
    mark_club(review)
    qtbot.waitUntil(offer.isVisible)
    assert offer.words.text() == "“The club” is no term of BRICS yet."
    offer.take.click()
    (alias,) = review.project.terms()
    assert (alias.surface, alias.kind, alias.concept) == ("The club", TermKind.ALIAS, "BRICS")
    assert not offer.isVisible()
    review.undo()
    assert review.project.terms() == []


def test_what_is_put_off_is_not_offered_again(
    review: Review, offer: TermOffer, qtbot: QtBot
) -> None:
    mark_club(review)
    qtbot.waitUntil(offer.isVisible)
    offer.refuse.click()
    assert not offer.isVisible()
    review.set_concept("")
    review.set_concept("BRICS")
    qtbot.waitUntil(lambda: not offer._pause.isActive())
    assert not offer.isVisible()
    assert review.project.terms() == []


def test_the_third_rejection_of_the_same_words_brings_an_offer(
    review: Review, offer: TermOffer, qtbot: QtBot
) -> None:
    for _ in range(2):
        review.reject()
        qtbot.waitUntil(lambda: not offer._pause.isActive())
        assert not offer.isVisible()
    review.reject()
    qtbot.waitUntil(offer.isVisible)
    assert offer.words.text() == "“Shell” was rejected as ORG 3 times."
    offer.take.click()
    (never,) = review.project.terms()
    assert (never.surface, never.kind, never.label) == ("Shell", TermKind.NEVER, "ORG")


def test_a_decision_or_another_article_withdraws_it(
    review: Review, offer: TermOffer, qtbot: QtBot
) -> None:
    mark_club(review)
    qtbot.waitUntil(offer.isVisible)
    review.open(1)
    assert not offer.isVisible()
