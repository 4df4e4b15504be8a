"""The mentions of the open article: one row for all that read and are labelled alike."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.changes import Batch
from annotator.core.errors import ProjectError
from annotator.core.mark_source import ListedMarks, Outline
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.ui import mention_list
from annotator.ui.mention_groups import Group
from annotator.ui.mention_list import GROUP, MentionListModel
from tests.actions import any_batch
from tests.builders import STAMP, TEXT, annotation, article, markup, mention, suggestion

pytestmark = pytest.mark.usefixtures("look")


def an_article() -> Markup:
    return markup(
        suggestion("Brazil"),
        suggestion("BRICS", "POLICY"),
        suggestion("Kazan"),
        annotation("Xi Jinping", "ORG"),
        suggestion("Brazil", nth=1),
    )


def showing(marks: Markup) -> MentionListModel:
    model = MentionListModel()
    model.show_markup(marks)
    return model


def rows(model: MentionListModel) -> list[tuple[str, str, State, int]]:
    groups: list[Group] = [model.index(row).data(GROUP) for row in range(model.rowCount())]
    return [(g.words, g.label, g.state, len(g)) for g in groups]


def perform(marks: Markup, model: MentionListModel, batch: Batch) -> None:
    model.follow(marks.apply(batch.changes))


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(showing(an_article()))  # type: ignore[no-untyped-call]


def test_it_stays_one_while_decisions_are_made(qtmodeltester: ModelTester) -> None:
    marks = an_article()
    model = showing(marks)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    chance = random.Random(3)
    for _ in range(60):
        batch = any_batch(marks, chance.randrange, STAMP)
        if batch is not None:
            perform(marks, model, batch)


def test_equal_mentions_are_one_row_in_the_order_of_the_text() -> None:
    assert rows(showing(an_article())) == [
        ("Brazil", "GPE", State.SUGGESTED, 2),
        ("BRICS", "POLICY", State.SUGGESTED, 1),
        ("Kazan", "GPE", State.SUGGESTED, 1),
        ("Xi Jinping", "ORG", State.ACCEPTED, 1),
    ]


def test_a_name_over_a_line_end_is_the_same_name() -> None:
    text = "Xi Jinping and Xi\nJinping"
    marks = markup(
        suggestion("Xi Jinping", text=text), suggestion("Xi\nJinping", text=text), text=text
    )
    assert rows(showing(marks)) == [("Xi Jinping", "GPE", State.SUGGESTED, 2)]


def test_no_article_is_no_row() -> None:
    model = showing(an_article())
    model.show_markup(None)
    assert model.rowCount() == 0


def test_a_row_waits_until_all_its_mentions_are_decided() -> None:
    marks = an_article()
    model = showing(marks)
    perform(marks, model, rules.accept(marks, [mention(marks, "Brazil")], STAMP))
    assert rows(model)[0] == ("Brazil", "GPE", State.SUGGESTED, 2)
    perform(marks, model, rules.reject(marks, [mention(marks, "Brazil", nth=1)], STAMP))
    assert rows(model)[0] == ("Brazil", "GPE", State.ACCEPTED, 2)


def test_one_decision_changes_one_row(qtbot: QtBot) -> None:
    marks = an_article()
    model = showing(marks)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged) as changed,
    ):
        perform(marks, model, rules.accept(marks, [mention(marks, "Brazil")], STAMP))
    assert changed.args is not None
    assert [index.row() for index in changed.args[:2]] == [0, 0]


@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_following_decisions_ends_with_the_list_that_is_shown_anew(chance: random.Random) -> None:
    marks = an_article()
    model = showing(marks)
    for _ in range(12):
        batch = any_batch(marks, chance.randrange, STAMP)
        if batch is not None:
            perform(marks, model, batch)
        assert rows(model) == rows(showing(marks))


def test_every_mention_is_in_its_row() -> None:
    marks = an_article()
    model = showing(marks)
    assert [model.row_of(m) for m in marks.mentions] == [0, 1, 2, 3, 0]
    assert model.row_of(None) == -1


def test_going_through_a_row_comes_back_to_its_first_mention() -> None:
    marks = an_article()
    model = showing(marks)
    group: Group = model.index(0).data(GROUP)
    first, second = mention(marks, "Brazil"), mention(marks, "Brazil", nth=1)
    assert model.mention_after(group, None) == first
    assert model.mention_after(group, first) == second
    assert model.mention_after(group, second) == first
    assert model.mention_after(group, mention(marks, "Kazan")) == second


def test_a_row_is_described_for_a_screen_reader() -> None:
    model = showing(an_article())
    spoken = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]
    assert spoken[0] == "GPE, suggested: Brazil, 2 times"
    assert spoken[3] == "ORG, accepted: Xi Jinping"


def test_a_mention_moved_before_all_others_brings_its_row_to_the_top() -> None:
    marks = markup(suggestion("Kazan"), suggestion("Brazil", nth=1))
    model = showing(marks)
    added = rules.add(marks, Span(0, 6), "GPE", "", STAMP)  # the first "Brazil" of the text
    perform(marks, model, added)
    assert TEXT[:6] == "Brazil"
    assert [words for words, *_ in rows(model)] == ["Brazil", "Kazan"]


# Long articles


LONG = "".join(f"Word{number % 300} met in Kazan. " for number in range(900))


def a_long_article() -> Markup:
    """An article of several portions, with a name in it that is everywhere."""
    starts = range(0, len(LONG) - 8, 23)
    return markup(*(Suggestion(Span(n, n + 7), "GPE") for n in starts), text=LONG)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that is filled in as many portions as there can be."""
    monkeypatch.setattr(mention_list, "_SLICE_MS", 0)
    monkeypatch.setattr(mention_list, "_AT_ONCE", 2_000)


def all_rows(marks: Markup) -> list[tuple[str, str, State, int]]:
    """What is listed once everything has been read, worked out another way."""
    groups: dict[tuple[str, str], list[Mention]] = {}
    for m in marks.mentions:
        key = (" ".join(m.span.of(marks.article.text).split()), m.label)
        groups.setdefault(key, []).append(m)
    order = (State.SUGGESTED, State.ACCEPTED, State.REJECTED)
    return [
        (words, label, next(s for s in order if s in {m.state for m in found}), len(found))
        for (words, label), found in groups.items()
    ]


@pytest.mark.usefixtures("slow")
def test_the_beginning_of_a_long_article_is_listed_at_once_and_the_rest_soon(
    qtbot: QtBot,
) -> None:
    marks = a_long_article()
    model = showing(marks)
    beginning = [row[0] for row in rows(model)]
    assert 0 < len(beginning) < len(all_rows(marks))
    with qtbot.waitSignal(model.filled):
        pass
    assert rows(model) == all_rows(marks)
    assert [row[0] for row in rows(model)][: len(beginning)] == beginning
    assert model.mention_count == len(marks.mentions)


@pytest.mark.usefixtures("slow")
def test_a_list_that_is_being_filled_is_drawn_anew_once(qtbot: QtBot) -> None:
    model = showing(a_long_article())
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    listed = model.rowCount()
    with qtbot.waitSignal(model.filled), qtbot.waitSignal(model.dataChanged):
        pass
    assert inserted == [listed]


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("seed", range(3))
def test_decisions_while_the_list_is_filled_are_in_it_in_the_end(
    seed: int, qtmodeltester: ModelTester
) -> None:
    marks, chance = a_long_article(), random.Random(seed)
    model = showing(marks)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for _ in range(60):
        place = chance.randrange(len(LONG) if chance.random() < 0.5 else 4_000)
        near = marks.mentions_in(Span(place, min(len(LONG), place + 60)))
        if near:
            rule = chance.choice((rules.accept, rules.reject))
            perform(marks, model, rule(marks, near[:2], STAMP))
        if chance.random() < 0.3:
            added = Span(place, min(len(LONG), place + 9))
            perform(marks, model, rules.add(marks, added, "ORG", "", STAMP))
        if chance.random() < 0.4:
            QApplication.processEvents()
    while not model.complete:
        QApplication.processEvents()
    assert rows(model) == all_rows(marks)


@pytest.mark.usefixtures("slow")
def test_a_change_of_everything_lists_everything_anew(qtbot: QtBot) -> None:
    marks = a_long_article()
    model = showing(marks)
    batch = rules.reject(marks, marks.undecided(), STAMP)
    perform(marks, model, batch)
    with qtbot.waitSignal(model.filled):
        pass
    assert {state for _, _, state, _ in rows(model)} == {State.REJECTED}
    assert rows(model) == all_rows(marks)


@pytest.mark.usefixtures("slow")
def test_another_article_ends_the_filling_of_the_one_before(qtbot: QtBot) -> None:
    model = showing(a_long_article())
    model.show_markup(an_article())
    assert model.complete
    shown = rows(model)
    qtbot.waitUntil(lambda: True)
    QApplication.processEvents()
    assert rows(model) == shown


def test_what_cannot_be_read_is_said_and_ends_the_filling(qtbot: QtBot) -> None:
    class Unreadable(ListedMarks):
        def outlines(self, first: int, last: int) -> list[Outline]:
            raise ProjectError(f"news.annot: no more from {first} to {last}.")

    model = MentionListModel()
    with qtbot.waitSignal(model.failed) as said:
        model.show_markup(Markup(article(LONG), Unreadable([], [], overlap=False)))
    assert said.args == ["news.annot: no more from 0 to 20000."]
    assert model.complete
    assert model.rowCount() == 0
