"""The figures panel: numbers of the project, each leading to its mentions."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.concordance import ConcordanceQuery
from annotator.core.figures import FigureName
from annotator.ui import dialogs
from annotator.ui.concordance_panel import ConcordancePanel
from annotator.ui.figures_panel import FiguresPanel
from annotator.ui.main_window import MainWindow
from tests.ui.hands import click
from tests.ui.sentences import Quoting

_EMPTY = (  # in the news, which have neither concepts nor dates
    FigureName.CONCEPTS,
    FigureName.CONCEPTS_BY_ARTICLE,
    FigureName.LABELS_OVER_TIME,
    FigureName.CONCEPTS_OVER_TIME,
    FigureName.ACTORS_AND_CONCEPTS,
)


@pytest.fixture
def window(open_window: Callable[..., MainWindow], news: Path) -> MainWindow:
    return open_window(news)


def show(window: MainWindow, qtbot: QtBot, name: FigureName) -> FiguresPanel:
    if window.panels.shown("showFigures") is None:
        window.named_actions["showFigures"].trigger()
    panel = window.panels.shown("showFigures")
    assert isinstance(panel, FiguresPanel)
    panel.names.setCurrentRow(list(FigureName).index(name))
    qtbot.waitUntil(lambda: not panel.found.running)
    return panel


def test_a_number_opens_its_mentions_in_the_concordance(window: MainWindow, qtbot: QtBot) -> None:
    panel = show(window, qtbot, FigureName.LABELS)
    figure = panel.chart.figure
    assert figure is not None
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    opened = window.panels.shown("showConcordance")
    assert isinstance(opened, ConcordancePanel)
    qtbot.waitUntil(lambda: opened.decider.model.rowCount() == figure.cells[0, 0].value)


def _has_rows(panel: ConcordancePanel) -> bool:
    return panel.decider.model.rowCount() > 0


@pytest.mark.parametrize("name", FigureName)
def test_every_number_leads_to_places(window: MainWindow, qtbot: QtBot, name: FigureName) -> None:
    assert window.page is not None
    window.named_actions["markDone"].trigger()
    panel = show(window, qtbot, name)
    wanted = {shape.row: shape for shape in panel.chart.plan.shapes if shape.cell.value}
    assert wanted or name in _EMPTY
    for shape in wanted.values():
        click(panel.chart, shape.reach.center().toPoint())
        opened = window.panels.shown("showConcordance")
        assert isinstance(opened, ConcordancePanel)
        assert opened.query == shape.cell.query
        qtbot.waitUntil(partial(_has_rows, opened))


def test_what_narrows_a_concordance_is_said_and_can_be_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = show(window, qtbot, FigureName.ACCEPTED_BY_SCORE)
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    opened = window.panels.shown("showConcordance")
    assert isinstance(opened, ConcordancePanel)
    assert opened.sign.isVisible()
    assert "suggestions that were decided · score" in opened.sign.words.text()
    opened.sign.clear.click()
    assert opened.query == ConcordanceQuery()
    assert not opened.sign.isVisible()


def test_the_picture_and_the_numbers_are_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(window, qtbot, FigureName.LABELS)
    monkeypatch.setattr(dialogs, "ask_picture_file", lambda *_: tmp_path / "labels.svg")
    monkeypatch.setattr(dialogs, "ask_table_file", lambda *_: tmp_path / "labels.csv")
    panel.save.click()
    panel.save_numbers.click()
    assert (tmp_path / "labels.svg").stat().st_size > 0
    assert (tmp_path / "labels.csv").read_text("utf-8").startswith(",mentions\n")


def test_rows_are_named_in_the_language_of_the_window_but_not_in_a_file(
    window: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialogs, "ask_table_file", lambda *_: tmp_path / "progress.csv")
    quoting = Quoting()
    qapp.installTranslator(quoting)
    try:
        panel = show(window, qtbot, FigureName.PROGRESS)
        panel.save_numbers.click()
    finally:
        qapp.removeTranslator(quoting)
    assert panel.chart.figure is not None
    assert panel.chart.figure.rows == ("‹articles done›", "‹decisions›")
    assert panel.chart.accessibleName() == "‹Progress›"
    assert "\ndecisions," in (tmp_path / "progress.csv").read_text("utf-8")


def test_labels_are_data_and_stay_as_they_are(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    quoting = Quoting()
    qapp.installTranslator(quoting)
    try:
        panel = show(window, qtbot, FigureName.LABELS)
    finally:
        qapp.removeTranslator(quoting)
    assert panel.chart.figure is not None
    assert set(panel.chart.figure.rows) <= set(window.scheme.names)


def test_all_figures_are_listed_by_name(window: MainWindow, qtbot: QtBot) -> None:
    names = show(window, qtbot, FigureName.LABELS).names
    listed = [names.item(row).text() for row in range(names.count())]
    assert listed == [name.value for name in FigureName]


def test_progress_tells_the_pace_and_what_is_left(window: MainWindow, qtbot: QtBot) -> None:
    panel = show(window, qtbot, FigureName.PROGRESS)
    project = window.project
    assert project is not None
    left = project.progress().articles - project.progress().done
    assert panel.note.text().startswith(f"{left} articles are left")
    for number in project.article_ids():
        article = project.markup(number).article
        project.perform(rules.set_status(article, article.status, Status.DONE))
    panel.show_figure()
    qtbot.waitUntil(lambda: panel.note.text() == "All articles are done.")


def test_a_filter_that_lets_nothing_through_says_so(window: MainWindow, qtbot: QtBot) -> None:
    panel = show(window, qtbot, FigureName.LABELS)
    assert window.page is not None
    window.page.articles.search("nothing has these words")
    panel.within.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "Nothing has been accepted" in panel.note.text())
    assert not panel.save.isEnabled()


def test_a_briefing_is_written_from_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "briefing.docx"
    panel = show(window, qtbot, FigureName.LABELS)
    monkeypatch.setattr(dialogs, "ask_briefing_file", lambda *_: path)
    with qtbot.waitSignal(panel.said, check_params_cb=lambda said: said.startswith("Written")):
        panel.brief.click()
    with zipfile.ZipFile(path) as archive:
        assert "word/media/picture1.png" in archive.namelist()
    assert panel.brief.isEnabled()


def test_a_briefing_that_cannot_be_written_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(window, qtbot, FigureName.LABELS)
    monkeypatch.setattr(dialogs, "ask_briefing_file", lambda *_: tmp_path / "no" / "b.html")
    with qtbot.waitSignal(panel.said, check_params_cb=lambda said: "cannot be written" in said):
        panel.brief.click()
