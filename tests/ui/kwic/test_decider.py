"""Places found, ticked and decided: rows, ticks, one step, and nobody's decision touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.concordance import RowOrder
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.occurrence import Occurrence
from annotator.core.terms import Termbase
from annotator.core.wording import wording
from annotator.project import Project
from annotator.reader import Reader
from annotator.ui.kwic.decider import Decider
from annotator.ui.kwic.model import Column, OccurrenceModel, state_words
from tests.builders import incoming, new_project, suggest, suggestion

TEXTS = (
    "Kazan hosts. The bank met in Kazan.",
    "A train to Kazan left.",
    "Nobody went to kazan.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three articles that name Kazan: suggested twice in the first, decided in the second."""
    articles = [incoming(text, text[:9]) for text in TEXTS]
    with closing(new_project(tmp_path, *articles)) as opened:
        first = [suggestion("Kazan", text=TEXTS[0], nth=n) for n in (0, 1)]
        suggest(opened, 1, *first)
        markup = opened.markup(2)
        span = suggestion("Kazan", text=TEXTS[1]).span
        opened.perform(rules.add(markup, span, "ORG", "", opened.stamp()))
        yield opened


@pytest.fixture
def decider(project: Project, qtbot: QtBot) -> Iterator[Decider]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Decider(project, Termbase(), parent)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    made.close_search()


def find(decider: Decider, qtbot: QtBot, *, ignore_case: bool = False) -> None:
    wanted = wording("Kazan", ignore_case=ignore_case)

    def search(reader: Reader) -> Iterator[list[Occurrence]]:
        return reader.occurrences(wanted, ArticleFilter())

    with qtbot.waitSignal(decider.portions.ended):
        decider.begin(search)


def cells(model: OccurrenceModel, column: Column) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_every_place_is_shown_in_its_context(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot, ignore_case=True)
    assert cells(decider.model, Column.WORDS) == ["Kazan", "Kazan", "Kazan", "kazan"]
    assert cells(decider.model, Column.LEFT)[1] == "Kazan hosts. The bank met in "
    assert cells(decider.model, Column.RIGHT)[2] == " left."
    assert "4 places" in decider.summary.text()


def test_a_closed_search_lets_go_of_what_it_found(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot)
    assert decider.model.rowCount() == 3
    decider.close_search()
    assert decider.model.rowCount() == 0
    assert decider.model.ticked() == []


def test_only_what_can_be_decided_is_ticked(decider: Decider, qtbot: QtBot) -> None:
    decider.bar.propose(Decision(Deed.ACCEPT))
    find(decider, qtbot, ignore_case=True)
    assert [p.article_id for p in decider.model.ticked()] == [1, 1]
    decider.bar.propose(Decision(Deed.ADD, "GPE"))
    assert [p.article_id for p in decider.model.ticked()] == [1, 1, 3]
    decider.model.toggle([2])  # what a person decided cannot be ticked
    assert [p.article_id for p in decider.model.ticked()] == [1, 1, 3]


def test_ticked_places_are_decided_as_one_step(
    decider: Decider, project: Project, qtbot: QtBot
) -> None:
    decider.bar.propose(Decision(Deed.ADD, "GPE"))
    find(decider, qtbot, ignore_case=True)
    before = [project.markup(n).annotations for n in (1, 2, 3)]
    with qtbot.waitSignal(decider.done):
        decider.bar.button.click()
    labels = [[a.label for a in project.markup(n).annotations] for n in (1, 2, 3)]
    assert labels == [["GPE", "GPE"], ["ORG"], ["GPE"]]
    project.undo()
    assert [project.markup(n).annotations for n in (1, 2, 3)] == before


def test_what_is_unticked_stays_as_it_is(decider: Decider, project: Project, qtbot: QtBot) -> None:
    decider.bar.propose(Decision(Deed.REJECT))
    find(decider, qtbot)
    decider.view.selectRow(0)
    decider.view.setFocus()
    QTest.keyClick(decider.view, Qt.Key.Key_Space)
    assert decider.bar.button.text() == "Decide 1 place"
    decider.bar.button.click()
    (rejected,) = project.markup(1).annotations
    assert not rejected.accepted
    assert rejected.span.start > 0


def test_none_and_all_are_ticked_by_their_buttons(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot)
    decider.bar.all_ticked.emit(False)
    assert decider.model.ticked() == []
    assert not decider.bar.button.isEnabled()
    decider.bar.all_ticked.emit(True)
    assert decider.bar.button.text() == "Decide 2 places"


def test_a_click_on_the_box_ticks(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot)
    first = decider.model.index(0, Column.LEFT)
    role = Qt.ItemDataRole.CheckStateRole
    assert first.data(role) == Qt.CheckState.Checked
    assert decider.model.setData(first, Qt.CheckState.Unchecked, role)
    assert first.data(role) == Qt.CheckState.Unchecked
    assert len(decider.model.ticked()) == 1


def test_rows_are_sorted_by_their_context_and_keep_their_ticks(
    decider: Decider, qtbot: QtBot
) -> None:
    find(decider, qtbot, ignore_case=True)
    decider.model.toggle([0])
    ticked = {(p.article_id, p.span) for p in decider.model.ticked()}
    decider.sort_by(RowOrder.LEFT)
    assert cells(decider.model, Column.LEFT)[0] == ""
    assert {(p.article_id, p.span) for p in decider.model.ticked()} == ticked


def test_return_leads_to_the_place(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot)
    decider.view.selectRow(2)
    with qtbot.waitSignal(decider.place_chosen) as chosen:
        QTest.keyClick(decider.view, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0] == 2


def test_what_stands_there_is_said_in_words(decider: Decider, qtbot: QtBot) -> None:
    find(decider, qtbot, ignore_case=True)
    words = [state_words(decider.model.place(row)) for row in range(4)]
    assert words[0] == "GPE suggested"
    assert words[2].startswith("ORG accepted")
    assert words[3] == ""


def test_a_new_search_leaves_nothing_of_the_old_one(decider: Decider, qtbot: QtBot) -> None:
    wanted = wording("nowhere at all")
    find(decider, qtbot)
    with qtbot.waitSignal(decider.portions.ended):
        decider.begin(lambda reader: reader.occurrences(wanted, ArticleFilter()))
    assert decider.model.rowCount() == 0
    assert decider.model.ticked_count == 0


def test_a_search_that_fails_says_why(decider: Decider, project: Project, qtbot: QtBot) -> None:
    def broken(_reader: Reader) -> Iterator[list[Occurrence]]:
        for sentence in ("nobody thought of this",):
            raise LookupError(sentence)
        yield []

    with qtbot.waitSignal(decider.portions.ended):
        decider.begin(broken)
    assert "nobody thought of this" in decider.summary.text()
