"""What every user action does to the open article, and where it leads the eye."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.core.article import Status, digest_of
from annotator.core.changes import Batch
from annotator.core.errors import ProjectError
from annotator.core.markup import Mention
from annotator.core.project_term import TermKind
from annotator.core.review_order import ReviewOrder
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.project import Project
from annotator.ui.review import Review
from tests.builders import (
    TEXT,
    decisions,
    import_articles,
    incoming,
    mention,
    new_project,
    shown,
    span_of,
    suggest,
    suggestion,
)

OTHER = "China and BRICS met again in Kazan."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two articles with suggestions, and one without."""
    with closing(new_project(tmp_path)) as opened:
        import_articles(opened, [incoming(TEXT), incoming(OTHER), incoming("It rained.")])
        suggest(
            opened, 1,
            suggestion("Brazil"), suggestion("BRICS", "POLICY", concept="BRICS"),
            suggestion("Kazan"), suggestion("Brazil", nth=1),
        )  # fmt: skip
        suggest(opened, 2, suggestion("China", text=OTHER), suggestion("Kazan", text=OTHER))
        yield opened


@pytest.fixture
def review(project: Project, termbase: Termbase, qtbot: QtBot) -> Iterator[Review]:
    """The first article, open."""
    del qtbot
    parent = QObject()
    review = Review(project, termbase, parent)
    review.open(1)
    yield review
    review.close()


@pytest.fixture
def said(review: Review) -> list[str]:
    """All that is said."""
    sentences: list[str] = []
    review.said.connect(sentences.append)
    return sentences


def focused(review: Review) -> tuple[str, int] | None:
    """The words that have the focus, and where they begin."""
    if review.focus is None or review.markup is None:
        return None
    return review.focus.span.of(review.markup.article.text), review.focus.span.start


def words(review: Review) -> str:
    found = focused(review)
    return found[0] if found else ""


def focus(review: Review, name: str, nth: int = 0) -> Mention:
    assert review.markup is not None
    found = mention(review.markup, name, nth=nth)
    review.focus_on(found)
    return found


def marks(review: Review) -> list[tuple[str, str, str]]:
    assert review.markup is not None
    return shown(review.markup)


def agrees_with_the_project(review: Review) -> bool:
    """Tell whether what is shown is what is stored."""
    assert review.markup is not None
    stored = review.project.markup(review.markup.article.id)
    return list(stored.mentions) == list(review.markup.mentions) and (
        stored.status is review.markup.status
    )


# Moving about


def test_an_article_opens_with_its_first_undecided_mention_in_focus(review: Review) -> None:
    assert focused(review) == ("Brazil", 0)


def test_an_article_without_suggestions_opens_with_nothing_in_focus(review: Review) -> None:
    review.open(3)
    assert review.focus is None


def test_closing_the_article_leaves_nothing_open(review: Review) -> None:
    review.open(None)
    assert (review.markup, review.focus) == (None, None)


def test_next_goes_through_all_that_is_undecided_and_begins_anew(review: Review) -> None:
    visited = []
    for _ in range(5):
        review.go_to_next()
        visited.append(focused(review))
    last = TEXT.rindex("Brazil")
    assert visited == [
        ("BRICS", TEXT.index("BRICS")), ("Kazan", TEXT.index("Kazan")), ("Brazil", last),
        ("Brazil", 0), ("BRICS", TEXT.index("BRICS")),
    ]  # fmt: skip


def test_previous_is_the_way_back(review: Review) -> None:
    review.go_to_previous()
    assert focused(review) == ("Brazil", TEXT.rindex("Brazil"))
    review.go_to_previous()
    assert words(review) == "Kazan"


def test_next_passes_over_what_is_decided(review: Review) -> None:
    focus(review, "BRICS")
    review.accept()
    focus(review, "Brazil")
    review.go_to_next()
    assert words(review) == "Kazan"


def test_without_anything_undecided_it_is_told_which_way_the_analyst_wanted(review: Review) -> None:
    review.open(3)
    ways: list[bool] = []
    review.ran_out.connect(ways.append)
    review.go_to_next()
    review.go_to_previous()
    assert ways == [True, False]


DOUBTFUL = (("Brazil", 0, 0.9), ("BRICS", 0, 0.3), ("Kazan", 0, 0.7), ("Brazil", 1, 0.3))


def suggest_doubtful(project: Project) -> None:
    suggest(
        project, 1,
        *(suggestion(name, nth=nth, score=score) for name, nth, score in DOUBTFUL),
    )  # fmt: skip


@pytest.fixture
def doubtful(review: Review) -> Review:
    """The first article opened with the least certain mention first."""
    suggest_doubtful(review.project)
    review.order = ReviewOrder.DOUBTFUL
    review.open(1)
    return review


def test_the_least_certain_comes_first_and_equal_ones_as_they_are_read(doubtful: Review) -> None:
    visited = [focused(doubtful)]
    for _ in range(4):
        doubtful.go_to_next()
        visited.append(focused(doubtful))
    last, bank, kazan = TEXT.rindex("Brazil"), TEXT.index("BRICS"), TEXT.index("Kazan")
    assert visited == [
        ("BRICS", bank), ("Brazil", last), ("Kazan", kazan), ("Brazil", 0), ("BRICS", bank),
    ]  # fmt: skip


def test_previous_is_the_way_back_in_any_order(doubtful: Review) -> None:
    for order in ReviewOrder:
        doubtful.order = order
        doubtful.open(1)
        there = []
        for _ in range(4):
            there.append(focused(doubtful))
            doubtful.go_to_next()
        back = []
        for _ in range(4):
            doubtful.go_to_previous()
            back.append(focused(doubtful))
        assert back == there[::-1]


def test_a_decision_goes_on_to_the_next_in_the_order(doubtful: Review) -> None:
    doubtful.accept()
    assert focused(doubtful) == ("Brazil", TEXT.rindex("Brazil"))
    doubtful.reject()
    assert words(doubtful) == "Kazan"
    doubtful.relabel("ORG")
    assert focused(doubtful) == ("Brazil", 0)
    doubtful.accept()
    assert focused(doubtful) == ("Brazil", 0)  # nothing is left, so the focus stays
    assert agrees_with_the_project(doubtful)


def test_another_order_moves_nothing_before_tab_does(review: Review) -> None:
    suggest_doubtful(review.project)
    focus(review, "Kazan")
    review.order = ReviewOrder.DOUBTFUL
    assert words(review) == "Kazan"
    review.go_to_previous()
    assert focused(review) == ("Brazil", TEXT.rindex("Brazil"))


@pytest.mark.parametrize("order", ReviewOrder)
def test_new_suggestions_leave_the_focus_where_it_is_in_any_order(
    review: Review, order: ReviewOrder
) -> None:
    review.order = order
    focus(review, "Kazan")
    moves: list[bool] = []
    review.focus_moved.connect(moves.append)
    suggest_doubtful(review.project)
    suggest(
        review.project, 1,
        suggestion("Kazan", score=1.0), suggestion("Xi", "ORG", score=0.0, concept="A"),
        suggestion("Brazil", score=0.1),
    )  # fmt: skip
    assert words(review) == "Kazan"
    assert True not in moves  # the page stays where it is


def test_looking_decides_nothing(review: Review) -> None:
    before = decisions(review.project.path)
    for number in (1, 2, 3, 1):
        review.open(number)
        for _ in range(6):
            review.go_to_next()
        review.go_to_previous()
    assert decisions(review.project.path) == before


# Deciding


def test_accepting_goes_on_to_the_next(review: Review) -> None:
    review.accept()
    assert ("Brazil", "GPE", "accepted") in marks(review)
    assert words(review) == "BRICS"
    assert agrees_with_the_project(review)


def test_rejecting_goes_on_to_the_next(review: Review) -> None:
    review.reject()
    assert ("Brazil", "GPE", "rejected") in marks(review)
    assert words(review) == "BRICS"
    assert agrees_with_the_project(review)


def test_the_first_decision_begins_the_article(review: Review) -> None:
    assert review.markup is not None
    statuses = [review.markup.status]
    review.accept()
    statuses.append(review.markup.status)
    assert statuses == [Status.NEW, Status.IN_PROGRESS]


def test_a_decision_goes_on_from_its_place_and_not_from_the_top(review: Review) -> None:
    focus(review, "Kazan")
    review.accept()
    assert focused(review) == ("Brazil", TEXT.rindex("Brazil"))


def test_after_the_last_undecided_mention_the_focus_stays(review: Review) -> None:
    focus(review, "Brazil", nth=1)
    review.accept()
    assert focused(review) == ("Brazil", TEXT.rindex("Brazil"))
    assert review.focus is not None
    assert not review.focus.undecided


def test_when_everything_is_decided_it_is_said(review: Review, said: list[str]) -> None:
    for _ in range(4):
        review.accept()
    assert said == ["Everything here is decided. Ctrl+Return marks the article done."]


def test_another_label_accepts_the_mention_under_it(review: Review) -> None:
    review.relabel("ORG")
    assert marks(review)[0] == ("Brazil", "ORG", "accepted")
    assert words(review) == "BRICS"
    assert agrees_with_the_project(review)


def test_its_own_label_accepts_the_mention_with_its_concept(review: Review) -> None:
    focus(review, "BRICS")
    review.relabel("POLICY")
    assert review.markup is not None
    assert mention(review.markup, "BRICS").concept == "BRICS"
    assert ("BRICS", "POLICY", "accepted") in marks(review)


def test_another_label_loses_the_concept_and_the_right_one_brings_it_back(review: Review) -> None:
    assert review.markup is not None
    focus(review, "BRICS")
    review.relabel("ORG")
    assert mention(review.markup, "BRICS").concept == ""
    focus(review, "BRICS")
    review.relabel("POLICY")
    assert mention(review.markup, "BRICS").concept == "BRICS"


def test_an_alias_teaches_the_project_and_is_undone_as_one(review: Review, said: list[str]) -> None:
    focus(review, "Kazan")
    review.set_concept("BRI")
    focus(review, "Kazan")
    review.add_alias()
    (term,) = review.project.terms()
    assert (term.kind, term.surface, term.concept) == (TermKind.ALIAS, "Kazan", "BRI")
    assert said[-1].startswith("Learnt: these words mean Belt and Road.")
    assert ("Kazan", "POLICY", "accepted") in marks(review)
    review.undo()
    assert review.project.terms() == []
    assert ("Kazan", "GPE", "accepted") in marks(review)


def test_an_alias_needs_a_concept(review: Review, said: list[str]) -> None:
    focus(review, "Kazan")
    before = marks(review)
    review.add_alias()
    assert "Give it a concept first" in said[-1]
    assert (marks(review), review.project.terms()) == (before, [])


def test_never_again_rejects_and_teaches_and_is_undone_as_one(review: Review) -> None:
    before = marks(review)
    focus(review, "Kazan")
    review.never_match()
    (term,) = review.project.terms()
    assert (term.kind, term.surface, term.label) == (TermKind.NEVER, "Kazan", "GPE")
    assert ("Kazan", "GPE", "rejected") in marks(review)
    review.undo()
    assert (marks(review), review.project.terms()) == (before, [])


@pytest.mark.parametrize("name", ["add_alias", "never_match"])
def test_nothing_is_taught_without_a_focus(review: Review, said: list[str], name: str) -> None:
    review.focus_on(None)
    getattr(review, name)()
    assert "Nothing has the focus" in said[-1]
    assert review.project.terms() == []


def test_a_concept_is_set_and_the_focus_stays(review: Review) -> None:
    focus(review, "Kazan")
    review.set_concept("KZN")
    assert words(review) == "Kazan"
    assert review.focus is not None
    assert (review.focus.concept, review.focus.state) == ("KZN", "accepted")


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (lambda r: r.move_start(right=False), "the BRICS"),
        (lambda r: r.move_end(right=True), "BRICS bank"),
    ],
)
def test_an_edge_moves_by_a_word_and_the_focus_stays(
    review: Review, move: Callable[[Review], None], expected: str
) -> None:
    focus(review, "BRICS")
    move(review)
    assert words(review) == expected
    assert (expected, "POLICY", "accepted") in marks(review)
    assert agrees_with_the_project(review)


def test_an_edge_moves_there_and_back(review: Review) -> None:
    focus(review, "BRICS")
    review.move_end(right=True)
    review.move_end(right=True)
    assert words(review) == "BRICS bank met"
    review.move_start(right=True)
    assert words(review) == "bank met"
    review.move_end(right=False)
    review.move_start(right=False)
    assert words(review) == "BRICS bank"


@pytest.mark.parametrize(
    "move", [lambda r: r.move_start(right=True), lambda r: r.move_end(right=False)]
)
def test_a_mention_keeps_a_word(
    review: Review, said: list[str], move: Callable[[Review], None]
) -> None:
    focus(review, "BRICS")
    move(review)
    assert said == ["A mention keeps at least one word."]
    assert words(review) == "BRICS"
    assert ("BRICS", "POLICY", "suggested") in marks(review)


def test_an_edge_at_the_end_of_the_text_stays(review: Review) -> None:
    assert review.markup is not None
    review.mark(span_of(TEXT, "spoke of Brazil."), "ORG")
    before = marks(review)
    review.move_end(right=True)
    assert marks(review) == before


def test_an_accepted_neighbour_is_in_the_way(review: Review, said: list[str]) -> None:
    review.mark(span_of(TEXT, "bank"), "ORG")
    focus(review, "BRICS")
    review.move_end(right=True)
    assert said == ["“bank” is in the way."]
    assert words(review) == "BRICS"


def test_a_dragged_edge_covers_what_it_was_dragged_to(review: Review) -> None:
    focus(review, "BRICS")
    review.move_to(span_of(TEXT, "the BRICS bank"))
    assert words(review) == "the BRICS bank"
    assert agrees_with_the_project(review)


def test_words_are_marked_and_get_the_focus(review: Review) -> None:
    review.mark(span_of(TEXT, "Xi Jinping"), "ORG")
    assert words(review) == "Xi Jinping"
    assert ("Xi Jinping", "ORG", "accepted") in marks(review)
    assert agrees_with_the_project(review)


def test_marked_words_that_the_term_base_knows_have_their_concept(review: Review) -> None:
    review.open(2)
    review.mark(span_of(OTHER, "BRICS"), "POLICY")
    assert review.focus is not None
    assert review.focus.concept == "BRICS"
    review.mark(span_of(OTHER, "BRICS"), "ORG")
    assert review.focus.concept == ""


def test_what_the_analyst_marked_is_gone_when_it_is_rejected(review: Review) -> None:
    review.mark(span_of(TEXT, "Xi Jinping"), "ORG")
    review.reject()
    assert "Xi Jinping" not in [name for name, _, _ in marks(review)]


def test_all_that_is_left_is_accepted_as_one_step(review: Review, said: list[str]) -> None:
    focus(review, "BRICS")
    review.reject()
    review.accept_rest()
    assert [state for _, _, state in marks(review)] == [
        "accepted", "rejected", "accepted", "accepted",
    ]  # fmt: skip
    assert said == ["Accepted 3 as one step. Ctrl+Z takes them back."]
    review.undo()
    assert [state for _, _, state in marks(review)].count("suggested") == 3


def test_nothing_left_is_nothing_to_accept(review: Review, said: list[str]) -> None:
    review.open(3)
    review.accept_rest()
    assert said == ["Nothing is undecided in this article."]
    assert review.project.next_undo() is None


def test_an_article_is_marked_done_and_reopened(review: Review) -> None:
    review.set_status(Status.DONE)
    assert review.project.progress().done == 1
    review.set_status(Status.IN_PROGRESS)
    assert review.project.progress().done == 0
    assert agrees_with_the_project(review)


@pytest.mark.parametrize("action", ["accept", "reject", "relabel", "set_concept"])
def test_without_a_focus_a_decision_says_so(review: Review, said: list[str], action: str) -> None:
    review.focus_on(None)
    arguments = {"relabel": ("ORG",), "set_concept": ("BRICS",)}.get(action, ())
    getattr(review, action)(*arguments)
    assert said == ["Nothing has the focus. Tab goes to the next suggestion."]
    assert review.project.next_undo() is None


def test_without_an_article_nothing_can_be_done(review: Review) -> None:
    review.open(None)
    review.mark(Span(0, 2), "ORG")
    review.accept_rest()
    review.set_status(Status.DONE)
    review.move_end(right=True)
    assert review.project.next_undo() is None


# Undo and redo


def test_undo_brings_back_the_mention_and_the_focus(review: Review, said: list[str]) -> None:
    before = marks(review)
    focus(review, "Kazan")
    review.accept()
    review.undo()
    assert marks(review) == before
    assert words(review) == "Kazan"
    assert said == ["Undone: accept “Kazan”"]


def test_redo_makes_it_again(review: Review, said: list[str]) -> None:
    focus(review, "Kazan")
    review.reject()
    after = marks(review)
    review.undo()
    review.redo()
    assert marks(review) == after
    assert words(review) == "Kazan"
    assert said[-1] == "Redone: reject “Kazan”"


def test_undo_opens_the_article_in_which_it_was(review: Review, qtbot: QtBot) -> None:
    focus(review, "Kazan")
    review.accept()
    review.open(2)
    with qtbot.waitSignal(review.article_opened):
        review.undo()
    assert review.markup is not None
    assert review.markup.article.id == 1
    assert words(review) == "Kazan"
    assert agrees_with_the_project(review)


def test_undoing_a_status_opens_its_article(review: Review) -> None:
    review.set_status(Status.DONE)
    review.open(2)
    review.undo()
    assert review.markup is not None
    assert review.markup.article.id == 1
    assert review.markup.status is Status.NEW


def test_nothing_to_undo_is_no_news(review: Review, said: list[str]) -> None:
    review.undo()
    review.redo()
    assert said == []
    assert words(review) == "Brazil"


def test_undoing_an_added_span_leaves_no_focus_on_what_is_gone(review: Review) -> None:
    review.mark(span_of(TEXT, "Xi Jinping"), "ORG")
    review.undo()
    assert words(review) != "Xi Jinping"
    assert agrees_with_the_project(review)


def test_any_sequence_of_actions_shows_what_is_stored_and_can_be_undone(review: Review) -> None:
    chance = random.Random(11)
    before = marks(review)
    actions: list[Callable[[], None]] = [
        review.accept, review.reject, review.go_to_next, review.go_to_previous, review.undo,
        review.redo, review.accept_rest, lambda: review.relabel("ORG"),
        lambda: review.move_end(right=True), lambda: review.move_start(right=False),
        lambda: review.set_concept("BRI"), lambda: review.set_status(Status.DONE),
        lambda: review.mark(Span(start := chance.randrange(60), start + 9), "POLICY"),
    ]  # fmt: skip
    for _ in range(120):
        chance.choice(actions)()
        assert agrees_with_the_project(review)
        assert review.focus is None or review.focus in list(review.markup.mentions)  # type: ignore[union-attr]
    while review.project.next_undo() is not None:
        review.undo()
    assert marks(review) == before


# What comes from elsewhere


def test_new_suggestions_leave_the_focus_where_it_is(review: Review) -> None:
    focus(review, "Kazan")
    suggest(
        review.project, 1,
        suggestion("Kazan"), suggestion("Lula da Silva", "ORG"), suggestion("Brazil"),
    )  # fmt: skip
    assert words(review) == "Kazan"
    assert ("Lula da Silva", "ORG", "suggested") in marks(review)
    assert agrees_with_the_project(review)


def test_new_suggestions_leave_decisions_as_they_are(review: Review) -> None:
    review.accept()
    review.reject()
    suggest(review.project, 1, suggestion("Brazil"), suggestion("BRICS", "POLICY"))
    assert marks(review) == [
        ("Brazil", "GPE", "accepted"), ("BRICS", "POLICY", "rejected"),
    ]  # fmt: skip


def test_the_first_suggestions_of_an_article_put_the_focus_on_the_first(review: Review) -> None:
    review.open(3)
    rain = span_of("It rained.", "rained")
    text = review.project.markup(3).article.text
    proposed = suggestion("rained", text=text)
    assert review.project.store_suggestions(3, digest_of(text), [proposed], "test")
    assert review.focus is not None
    assert review.focus.span == rain


def test_suggestions_for_another_article_change_nothing_here(review: Review, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(review.marks_changed):
        suggest(review.project, 2, suggestion("BRICS", "POLICY", text=OTHER))
    assert words(review) == "Brazil"


def test_one_decision_tells_only_where_it_was(review: Review, qtbot: QtBot) -> None:
    focus(review, "Kazan")
    with qtbot.waitSignal(review.marks_changed) as changed:
        review.accept()
    assert changed.args == [[span_of(TEXT, "Kazan")]]


# Trouble


def test_what_cannot_be_stored_is_said_and_changes_nothing(
    review: Review, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Batch) -> None:
        raise ProjectError("news.annot: the disk is full.")

    before = marks(review)
    monkeypatch.setattr(review.project, "perform", full)
    review.accept()
    review.relabel("ORG")
    review.move_end(right=True)
    review.mark(Span(0, 3), "ORG")
    review.accept_rest()
    assert said == ["news.annot: the disk is full."] * 5
    assert marks(review) == before
    assert words(review) == "Brazil"


def test_what_cannot_be_undone_is_said(
    review: Review, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise ProjectError("news.annot: the disk is full.")

    review.accept()
    after = marks(review)
    monkeypatch.setattr(review.project, "undo", full)
    review.undo()
    assert said == ["news.annot: the disk is full."]
    assert marks(review) == after


def test_a_closed_review_follows_no_more(review: Review) -> None:
    project = review.project
    watching = len(project.observers)
    parent = QObject()
    other = Review(project, Termbase(), parent)
    other.close()
    assert len(project.observers) == watching


TWIN = "Kazan, today. " + "The bank of the bloc met and spoke of trade for hours on end. " * 12


def test_decisions_are_carried_over_to_a_twin_as_one_step(
    tmp_path: Path, termbase: Termbase, qtbot: QtBot
) -> None:
    del qtbot
    with closing(new_project(tmp_path)) as opened:
        import_articles(opened, [incoming(TWIN), incoming(f"{TWIN}By another agency.")])
        while sum(opened.look_for_twins()):
            pass
        parent = QObject()
        review = Review(opened, termbase, parent)
        said: list[str] = []
        review.said.connect(said.append)
        review.open(1)
        review.carry_over()
        assert "left to decide" in said[-1]
        review.mark(span_of(TWIN, "Kazan"), "GPE")
        review.carry_over()
        assert said[-1].startswith("Decided 1 place in its twin")
        (carried,) = opened.markup(2).annotations
        assert (carried.label, carried.span) == ("GPE", span_of(TWIN, "Kazan"))
        review.undo()
        assert opened.markup(2).annotations == []
        review.close()
