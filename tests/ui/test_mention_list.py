"""The mentions of the open article: one row for all that read and are labelled alike."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.changes import Batch
from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.ui.mention_list import GROUP, Group, MentionListModel
from tests.actions import any_batch
from tests.builders import STAMP, TEXT, annotation, markup, mention, suggestion

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
    return [(g.words, g.label, g.state, len(g.mentions)) for g in groups]


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
    assert group.after(None) == first
    assert group.after(first) == second
    assert group.after(second) == first
    assert group.after(mention(marks, "Kazan")) == second


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
