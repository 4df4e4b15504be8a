"""The journal panel: what was done, where it was, and the way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, QRect
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from annotator import writer
from annotator.core import rules
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.core.under_way import UnderWay
from annotator.project import Project
from annotator.ui.journal_panel import JournalPanel
from annotator.ui.main_window import MainWindow
from annotator.ui.review import Review
from annotator.writer import LargeWork
from tests.builders import decisions, shown
from tests.ui.hands import click, press


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def review(project: Project, host: QWidget) -> Iterator[Review]:
    """Eva reviews what Ana began: she has marked “rained” in the third article."""
    project.analyst = "Eva"
    review = Review(project, Termbase(), host)
    review.open(3)
    review.mark(Span(3, 9), "EVENT")
    yield review
    review.close()


@pytest.fixture
def panel(project: Project, review: Review, host: QWidget, qtbot: QtBot) -> Iterator[JournalPanel]:
    panel = JournalPanel(project, review, host)
    host.resize(1200, 400)
    host.show()
    ready(panel, qtbot)
    yield panel
    panel.close_panel()


def ready(panel: JournalPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.page.summary.text().startswith("Reading"))
    header = panel.page.list.view.horizontalHeader()  # without columns no row can be chosen
    qtbot.waitUntil(lambda: header.logicalIndexAt(0) == 0)


def planned(panel: JournalPanel, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not panel.page.bar.sentence.text().startswith("Looking"))
    return panel.page.bar.sentence.text()


def place_in(page: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def top(part: QWidget) -> int:
    """Return where the middle of a part is: those in one line are not all of one height."""
    return part.mapToGlobal(part.rect().center()).y() // 8


def rows(view: QTableView, *columns: int) -> list[tuple[str, ...]]:
    model = view.model()
    return [
        tuple(str(model.index(row, column).data()) for column in columns)
        for row in range(model.rowCount())
    ]


def listed(panel: JournalPanel) -> list[str]:
    return [what for (what,) in rows(panel.page.list.view, 2)]


def told(panel: JournalPanel) -> list[str]:
    return [words for (words,) in rows(panel.page.changes.view, 0)]


EVA = ["mark “rained” EVENT"]
ANA = [
    "mark done “Group of 77”",
    "accept “China”",
    "reject “BRICS”",
    "accept “Brazil”",
]


def test_it_lists_who_did_what_the_newest_first(panel: JournalPanel) -> None:
    assert listed(panel) == EVA + ANA
    assert rows(panel.page.list.view, 1, 3)[:2] == [("Eva", "2"), ("Ana", "1")]
    assert panel.page.summary.text() == "5 actions"
    (first, *_), *_ = rows(panel.page.list.view, 0)
    assert QDateTime.fromString(first, "yyyy-MM-dd HH:mm:ss").isValid()


def test_what_is_read_while_a_large_step_is_written_is_listed_once(
    panel: JournalPanel, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_LARGE", 0)

    def carrier(work: LargeWork) -> None:
        work.do(UnderWay())  # whoever reads anew sees it by now, the window's connection does not
        panel.page.reload()
        ready(panel, qtbot)
        assert listed(panel) == EVA + ANA

    project.writer.carrier = carrier
    project.undo()
    assert listed(panel) == [f"undo: {EVA[0]}", f"{EVA[0]} (undone)", *ANA]
    assert panel.page.summary.text() == "6 actions"


def test_it_is_narrowed_by_analyst_label_and_article(panel: JournalPanel, qtbot: QtBot) -> None:
    page, choices = panel.page, panel.page.filter
    choices.analyst.setCurrentText("Eva")
    ready(panel, qtbot)
    assert listed(panel) == EVA
    choices.clear()
    ready(panel, qtbot)
    assert listed(panel) == EVA + ANA
    choices.label.setCurrentText("POLICY")
    ready(panel, qtbot)
    assert listed(panel) == ["reject “BRICS”"]
    choices.clear()
    choices.this_article.setChecked(True)
    ready(panel, qtbot)
    assert listed(panel) == EVA
    assert page.summary.text() == "1 action"


def test_this_article_is_the_one_that_is_open(
    panel: JournalPanel, review: Review, qtbot: QtBot
) -> None:
    panel.page.filter.this_article.setChecked(True)
    review.open(1)
    ready(panel, qtbot)
    assert listed(panel) == ["reject “BRICS”", "accept “Brazil”"]


def test_it_is_narrowed_by_days_as_they_are_here(panel: JournalPanel, qtbot: QtBot) -> None:
    choices, today = panel.page.filter, QDate.currentDate()
    choices.since.setDate(today)
    choices.until.setDate(today)
    ready(panel, qtbot)
    assert listed(panel) == EVA + ANA
    choices.until.setDate(today.addDays(-1))
    ready(panel, qtbot)
    assert listed(panel) == []
    assert panel.page.summary.text() == "0 actions"


def test_it_follows_what_is_done_and_keeps_what_is_chosen(
    panel: JournalPanel, project: Project
) -> None:
    panel.page.list.view.selectRow(1)
    project.undo()
    assert listed(panel) == ["undo: mark “rained” EVENT", "mark “rained” EVENT (undone)", *ANA]
    assert panel.page.summary.text() == "6 actions"
    assert told(panel) == ["status: in progress → done"]


def test_what_is_done_shows_only_if_it_is_wanted(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    panel.page.filter.analyst.setCurrentText("Ana")
    ready(panel, qtbot)
    project.undo()
    assert listed(panel) == ANA


def test_what_was_done_while_the_journal_was_read_is_not_missed(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    panel.page.reload()
    project.undo()
    ready(panel, qtbot)
    assert listed(panel)[0] == "undo: mark “rained” EVENT"
    assert len(listed(panel)) == 6


def test_the_changes_of_all_that_is_chosen_are_told(panel: JournalPanel) -> None:
    panel.page.list.view.selectAll()
    assert told(panel) == [
        *("marked “rained” EVENT", "status: new → in progress", "status: in progress → done"),
        *("accepted “China” GPE", "status: new → in progress", "rejected “BRICS” POLICY"),
        *("accepted “Brazil” GPE", "status: new → in progress"),
    ]
    assert rows(panel.page.changes.view, 1)[0] == ("Weather",)


def test_a_click_on_a_change_leads_to_its_place(panel: JournalPanel, qtbot: QtBot) -> None:
    panel.page.list.view.selectRow(3)
    view = panel.page.changes.view
    with qtbot.waitSignal(panel.place_chosen) as chosen:
        click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    assert chosen.args == [1, Span(13, 18)]


def test_enter_on_an_action_leads_to_its_first_place(panel: JournalPanel, qtbot: QtBot) -> None:
    panel.page.list.view.selectRow(2)
    with qtbot.waitSignal(panel.place_chosen) as chosen:
        press("Return", on=panel.page.list.view)
    assert chosen.args == [2, Span(0, 5)]


def test_a_change_without_a_place_leads_nowhere(panel: JournalPanel, qtbot: QtBot) -> None:
    panel.page.list.view.selectRow(1)
    with qtbot.assertNotEmitted(panel.place_chosen):
        press("Return", on=panel.page.list.view)


# Taking back


def test_what_is_chosen_is_taken_back_once_it_was_shown_what_that_does(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    before = decisions(project.path)
    panel.page.list.view.selectRow(4)
    panel.page.bar.chosen.click()
    assert (
        planned(panel, qtbot) == "1 change in 1 article, as one step; Undo brings all of it back."
    )
    assert told(panel) == ["removed “Brazil” GPE"]
    assert decisions(project.path) == before  # looking decides nothing
    panel.page.bar.go_on.click()
    assert shown(project.markup(1))[0] == ("Brazil", "GPE", "suggested")
    assert listed(panel)[0] == "take back: accept “Brazil”"
    assert "Undo brings all of it back" in panel.page.bar.sentence.text()
    project.undo()
    assert decisions(project.path) == before


def test_all_that_is_listed_is_taken_back_if_the_list_is_narrowed(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    assert not panel.page.bar.listed.isEnabled()
    panel.page.filter.analyst.setCurrentText("Ana")
    ready(panel, qtbot)
    panel.page.bar.listed.click()
    assert planned(panel, qtbot).startswith("5 changes in 2 articles")
    panel.page.bar.go_on.click()
    assert [shown(project.markup(number))[0][2] for number in (1, 2, 3)] == [
        *("suggested", "suggested", "accepted")
    ]
    assert list(project.faults()) == []


def test_a_second_click_takes_nothing_back_once_more(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    bar = panel.page.bar
    said: list[tuple[str, bool, bool]] = []
    project.observers.insert(
        0,
        lambda _: said.append((bar.sentence.text(), bar.go_on.isEnabled(), bar.cancel.isEnabled())),
    )
    panel.page.list.view.selectRow(4)
    bar.chosen.click()
    planned(panel, qtbot)
    bar.answered.emit(True)
    bar.answered.emit(True)
    assert said == [("Taking back 1 changes …", False, False)]
    assert listed(panel).count("take back: accept “Brazil”") == 1
    assert bar.cancel.isEnabled()


def test_nothing_is_taken_back_if_the_analyst_thinks_better_of_it(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    before = decisions(project.path)
    panel.page.list.view.selectRow(0)
    panel.page.bar.chosen.click()
    planned(panel, qtbot)
    panel.page.bar.cancel.click()
    assert decisions(project.path) == before
    assert panel.page.bar.chosen.isVisible()
    assert told(panel) == ["marked “rained” EVENT", "status: new → in progress"]


def test_what_others_built_upon_stays_and_is_told(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    marks = project.markup(1)
    project.perform(rules.relabel(marks, marks.mentions[0], "ORG", "", project.stamp()))
    panel.page.list.view.selectRow(5)
    panel.page.bar.chosen.click()
    assert planned(panel, qtbot) == (
        "There is nothing to take back any more. 1 change stays as it is: see the list."
    )
    assert told(panel) == ["stays: accepted “Brazil” GPE (changed later)"]
    assert not panel.page.bar.go_on.isEnabled()


def test_what_is_done_meanwhile_is_looked_at_before_anything_is_taken_back(
    panel: JournalPanel, project: Project, qtbot: QtBot
) -> None:
    panel.page.list.view.selectRow(0)
    panel.page.bar.chosen.click()
    assert planned(panel, qtbot).startswith("2 changes")
    project.undo()
    assert planned(panel, qtbot) == "There is nothing to take back any more."
    assert not panel.page.bar.go_on.isEnabled()


def test_choosing_something_else_takes_the_question_away(panel: JournalPanel, qtbot: QtBot) -> None:
    panel.page.list.view.selectRow(0)
    panel.page.bar.chosen.click()
    planned(panel, qtbot)
    panel.page.list.view.selectRow(1)
    assert panel.page.bar.chosen.isVisible()
    assert told(panel) == ["status: in progress → done"]


def test_a_project_that_can_only_be_read_has_nothing_to_take_back(
    news: Path, host: QWidget, qtbot: QtBot
) -> None:
    with closing(Project.open(news, "Ana", read_only=True)) as project:
        review = Review(project, Termbase(), host)
        panel = JournalPanel(project, review, host)
        ready(panel, qtbot)
        panel.page.list.view.selectRow(0)
        assert listed(panel) == ANA
        assert not panel.page.bar.chosen.isEnabled()
        panel.close_panel()
        review.close()


def test_ctrl_z_brings_back_what_was_taken_back_in_the_window(
    open_window: Callable[..., MainWindow], news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    press("Ctrl+Shift+J")
    panel = window.panels.shown("showJournal")
    assert isinstance(panel, JournalPanel)
    ready(panel, qtbot)
    assert panel.page.list.view.hasFocus()
    assert window.page is not None
    project = window.page.project
    before = decisions(project.path)
    press("Ctrl+A")
    panel.page.bar.chosen.setFocus()
    press("Space")
    planned(panel, qtbot)
    qtbot.waitUntil(panel.page.bar.go_on.hasFocus)
    press("Space")
    assert project.markup(1).annotations == []
    press("Ctrl+Z")
    assert decisions(project.path) == before


# Comparing


def compared(panel: JournalPanel, qtbot: QtBot) -> str:
    panel.compare.compare()
    qtbot.waitUntil(lambda: panel.compare.summary.text() != "Comparing …")
    return panel.compare.summary.text()


def test_two_moments_are_compared_and_a_difference_leads_to_its_place(
    panel: JournalPanel, qtbot: QtBot
) -> None:
    panel.tabs.setCurrentIndex(1)
    assert compared(panel, qtbot) == "1 added."
    assert rows(panel.compare.view, 0, 1, 2) == [("added", "“China” GPE", "Group of 77")]
    with qtbot.waitSignal(panel.place_chosen) as chosen:
        panel.compare.view.activated.emit(panel.compare.model.index(0, 0))
    assert chosen.args == [2, Span(0, 5)]


def test_what_was_accepted_in_articles_that_are_not_done_is_compared_if_asked_for(
    panel: JournalPanel, qtbot: QtBot
) -> None:
    panel.compare.only_done.setChecked(False)
    panel.compare.from_beginning.setChecked(True)
    assert compared(panel, qtbot) == "3 added."


def test_moments_before_the_work_began_do_not_differ(panel: JournalPanel, qtbot: QtBot) -> None:
    panel.compare.until_now.setChecked(False)
    panel.compare.later.setDateTime(QDateTime.currentDateTime().addDays(-1))
    assert compared(panel, qtbot) == "Nothing differs."
    assert panel.compare.model.rowCount() == 0


def test_everything_has_a_name_for_a_screen_reader(panel: JournalPanel) -> None:
    kinds = "QTableView, QComboBox, QDateEdit, QDateTimeEdit, QTabWidget"
    for kind in kinds.split(", "):
        for part in panel.findChildren(QWidget):
            if part.metaObject().className() == kind:
                assert part.accessibleName(), part.objectName()


def test_a_closed_panel_reads_the_project_no_more(
    project: Project, review: Review, host: QWidget, qtbot: QtBot
) -> None:
    panel = JournalPanel(project, review, host)
    host.resize(1200, 400)
    host.show()
    ready(panel, qtbot)
    assert listed(panel)
    panel.page.list.view.selectRow(0)
    panel.close_panel()
    project.close()
    panel.page.list.view.grab()  # as Qt does when it lays out a window whose panel goes
    panel.page.changes.view.grab()
    assert listed(panel) == told(panel) == []


def test_where_it_is_narrow_the_changes_stand_below_what_was_done(
    panel: JournalPanel, host: QWidget, qtbot: QtBot
) -> None:
    page = panel.page
    for width, below in ((400, True), (1200, False)):
        panel.resize(width, 500)
        qtbot.waitUntil(lambda: page.width() < panel.width() <= page.width() + 40)
        QApplication.processEvents()
        assert (top(page.changes) > top(page.list)) is below
        assert page.list.view.isColumnHidden(3) is below  # how many changes: see below
        parts = (page.filter.analyst, page.filter.until, page.summary)
        assert (len({top(part) for part in parts}) > 1) is below
        assert all(page.rect().contains(place_in(page, part)) for part in parts)
