"""The main window: projects, bad ones among them, dropped files, work in the background."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.core.article import Status
from annotator.core.errors import ProjectError
from annotator.exporting.formats import FORMATS
from annotator.project import Chosen, Project
from annotator.settings import Settings, load_settings, settings_path
from annotator.ui import command_run, diagnosis, dialogs, main_window, window_state
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.export_dialog import ExportDialog, Stock
from annotator.ui.export_run import ExportOrder
from annotator.ui.import_dialog import ImportDialog, Target
from annotator.ui.keys_dialog import KeysDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.review_page import ReviewPage
from annotator.ui.theme import DARK, LIGHT
from tests.builders import decisions
from tests.ui.conftest import FakeWorker, OpenWindow
from tests.ui.hands import drop, on_screen, press
from tests.ui.leaks import child_processes

Dialog = TypeVar("Dialog", bound=QDialog)


def page_of(window: MainWindow) -> ReviewPage:
    assert window.page is not None, "no project is open"
    return window.page


def centre(window: MainWindow) -> QWidget:
    """The middle of the window: the start page, an invitation, or the review."""
    found = window.centralWidget()
    assert found is not None, "the window has a middle"
    return found


def name_in_focus() -> str:
    """The name of the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def until_idle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until imports, exports and suggestions have ended."""
    qtbot.waitUntil(lambda: window.background is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.background.busy, timeout=20_000)  # type: ignore[union-attr]


def notice_of(window: MainWindow) -> str:
    """The sentence above the article; empty if there is none."""
    notice = page_of(window).article.notice
    return notice.words.text() if notice.isVisible() else ""


def said_by(window: MainWindow) -> str:
    said = window.status.findChild(QLabel, "said")
    assert said is not None
    return said.text()


def dialog_of(window: MainWindow, kind: type[Dialog], qtbot: QtBot) -> Dialog:
    """Wait until a dialog of that kind is open, and return it."""

    def shown() -> list[Dialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    return shown()[0]


def report_of(window: MainWindow) -> dialogs.ReportDialog:
    """The dialog that shows a sentence where there is no article."""
    (report,) = [d for d in window.findChildren(dialogs.ReportDialog) if d.isVisible()]
    return report


def report_texts(window: MainWindow) -> str:
    return " ".join(label.text() for label in report_of(window).findChildren(QLabel))


def words_in_focus(window: MainWindow) -> str:
    review = page_of(window).review
    if review.focus is None or review.markup is None:
        return ""
    return review.focus.span.of(review.markup.article.text)


def a_folder(tmp_path: Path, name: str = "articles") -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for number in range(3):
        text = f"Forum {number} opens\n\nBrazil and BRICS met in Kazan {number} times.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


# Beginning


def test_without_a_project_it_shows_how_to_begin(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.windowTitle() == "Annotator"
    assert window.page is None
    shown = [b.text() for b in centre(window).findChildren(QPushButton) if b.isVisible()]
    for words in ("Open the sample corpus", "New project from a folder …", "Open project …"):
        assert words in shown


def test_return_on_the_start_page_opens_the_sample(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = a_folder(tmp_path)
    monkeypatch.setattr(main_window, "seeds", lambda: folder)
    window = open_window()
    press("Return")
    until_idle(window, qtbot)
    qtbot.waitUntil(lambda: page_of(window).project.progress().articles == 3)
    assert "sample" in window.windowTitle()


def test_opening_the_sample_again_brings_no_second_copy(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = a_folder(tmp_path)
    monkeypatch.setattr(main_window, "seeds", lambda: folder)
    window = open_window()
    for _ in range(2):
        window.open_sample()
        until_idle(window, qtbot)
    assert page_of(window).project.progress().articles == 3


def test_the_projects_opened_last_are_offered(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window_state.remember_project(news)
    window = open_window()
    buttons = centre(window).findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text() == "news").click()
    until_idle(window, qtbot)
    assert page_of(window).project.path == news


def test_a_project_opens_at_the_first_article_to_do(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    assert window.windowTitle() == "news – Annotator"
    assert page_of(window).review.markup is not None
    assert page_of(window).review.markup.article.id == 1  # type: ignore[union-attr]
    assert words_in_focus(window) == "Kazan"
    assert page_of(window).view.hasFocus()


def test_an_empty_project_invites_to_drop_articles(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.annot"
    monkeypatch.setattr(dialogs, "ask_new_project", lambda *_: path)
    window = open_window()
    window.new_project()
    assert path.is_file()
    shown = [w.text() for w in centre(window).findChildren(QLabel) if w.isVisible()]
    assert "Drop articles here" in shown
    assert window.windowTitle() == "new – Annotator"


def test_a_new_project_in_the_place_of_another_is_refused(
    open_window: OpenWindow, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.annot"
    shutil.copy(news, other)
    before = decisions(other)
    monkeypatch.setattr(dialogs, "ask_new_project", lambda *_: other)
    window = open_window(news)
    window.new_project()
    assert page_of(window).project.path == news
    assert "other.annot" in notice_of(window)
    assert decisions(other) == before


def test_thinking_better_of_it_changes_nothing(
    open_window: OpenWindow, news: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window(news)
    page = page_of(window)
    asked: list[str] = []

    def nothing(*_: object) -> list[Path]:
        asked.append("files")
        return []

    for name in ("ask_new_project", "ask_project", "ask_folder"):
        monkeypatch.setattr(dialogs, name, lambda *_: None)
    monkeypatch.setattr(dialogs, "ask_files", nothing)
    for name in ("newProject", "newFromFolder", "openProject", "importFiles", "importFolder"):
        window.named_actions[name].trigger()
    qtbot.waitUntil(lambda: bool(asked))
    window.named_actions["exportGold"].trigger()
    dialog_of(window, ExportDialog, qtbot).reject()
    assert window.page is page
    assert notice_of(window) == ""


# Bad projects


def missing(path: Path) -> None:
    del path


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")


def no_database(path: Path) -> None:
    path.write_text("This is a letter, not a project. " * 200, encoding="utf-8")


def empty(path: Path) -> None:
    path.touch()


def newer(path: Path) -> None:
    shutil.copy(path.with_name("news.annot"), path)
    with closing(sqlite3.connect(path)) as db:
        (table,) = db.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%migrations'"
        ).fetchone()
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        row = list(db.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchone())
        row[columns.index("name")] = "a_step_of_the_future"
        if "id" in columns:
            row[columns.index("id")] = 9_999
        db.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
        db.commit()


def cut_off(path: Path) -> None:
    whole = path.with_name("news.annot").read_bytes()
    path.write_bytes(whole[: len(whole) // 3])


def damaged_inside(path: Path) -> None:
    """Scribble over the articles: the file opens, but its list cannot be read."""
    shutil.copy(path.with_name("news.annot"), path)
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name='article'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)


BAD = (missing, foreign, no_database, empty, newer, cut_off, damaged_inside)
bad_projects = pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__name__)


def told_of(window: MainWindow) -> str:
    """What the window says of a damaged project, whose copies it offers; the offer is declined."""
    offers = window.findChildren(CopiesDialog)
    for offer in offers:
        offer.reject()
    return offers[0].words.text() if offers else ""


@bad_projects
def test_a_bad_project_is_one_sentence_and_the_open_one_stays(
    open_window: OpenWindow, news: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    bad = news.with_name("bad.annot")
    spoil(bad)
    window = open_window(news)
    until_idle(window, qtbot)
    window.open_project(bad)
    sentence = told_of(window) or notice_of(window)
    assert "bad.annot" in sentence
    assert sentence.endswith(".")
    assert page_of(window).project.path == news
    assert window.windowTitle() == "news – Annotator"
    page_of(window).view.setFocus()
    press("A")  # the old project still works
    assert page_of(window).project.next_undo().what == "accept “Kazan”"  # type: ignore[union-attr]


@bad_projects
def test_a_bad_project_before_any_other_is_one_sentence(
    open_window: OpenWindow, news: Path, no_questions: list[str], spoil: Callable[[Path], None]
) -> None:
    bad = news.with_name("bad.annot")
    spoil(bad)
    window = open_window(bad)
    assert window.page is None
    assert "bad.annot" in (told_of(window) or report_texts(window))
    assert no_questions == []
    for dialog in window.findChildren(dialogs.ReportDialog):
        dialog.close()


@bad_projects
def test_a_bad_project_is_left_as_it_was(
    open_window: OpenWindow, news: Path, spoil: Callable[[Path], None]
) -> None:
    bad = news.with_name("bad.annot")
    spoil(bad)
    before = bad.read_bytes() if bad.exists() else None
    window = open_window(news)
    window.open_project(bad)
    window.close()
    assert (bad.read_bytes() if bad.exists() else None) == before


def test_a_missing_file_makes_no_project(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(tmp_path / "no such folder")
    if window.background is not None:
        until_idle(window, qtbot)
    assert list(tmp_path.glob("*.annot")) == []
    assert "no such folder" in report_texts(window)
    report_of(window).close()


def test_an_article_that_cannot_be_read_is_one_sentence(
    open_window: OpenWindow, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(news)
    page = page_of(window)

    def damaged(_: int) -> None:
        raise ProjectError(f"{news}: the file is damaged.")

    monkeypatch.setattr(page.project, "open_markup", damaged)
    page.articles.step(1)
    assert "damaged" in notice_of(window) or "damaged" in said_by(window)


# Files from outside


def test_dropped_files_come_into_the_open_project(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    folder = a_folder(tmp_path)
    assert drop(window, [folder / "0.txt", folder / "1.txt"])
    dialog = dialog_of(window, ImportDialog, qtbot)
    assert page_of(window).project.progress().articles == 3
    qtbot.waitUntil(lambda: name_in_focus() == "startImport")
    press("Return")
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: said_by(window) == "Imported 2 articles.")
    until_idle(window, qtbot)
    project = page_of(window).project
    assert project.path == news
    assert project.progress().articles == 5
    assert project.waiting_articles() == []


def test_a_folder_dropped_on_the_start_page_becomes_a_project_beside_it(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    assert drop(window, [a_folder(tmp_path)])
    dialog = dialog_of(window, ImportDialog, qtbot)
    assert not list(tmp_path.glob("*.annot"))
    dialog.accept()
    until_idle(window, qtbot)
    qtbot.waitUntil(lambda: page_of(window).project.progress().articles == 3)
    until_idle(window, qtbot)
    assert page_of(window).project.path == tmp_path / "articles.annot"
    assert words_in_focus(window) == "Brazil"
    assert window.focusWidget() is page_of(window).view


def test_folders_with_dots_in_their_names_become_projects_of_their_own(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    for name in ("news.2023", "news.2024"):
        window.open_paths([a_folder(tmp_path, name)])
        until_idle(window, qtbot)
    made = sorted(path.name for path in tmp_path.glob("*.annot"))
    assert made == ["news.2023.annot", "news.2024.annot"]


def test_a_dropped_project_is_opened(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.annot"
    shutil.copy(news, other)
    window = open_window(news)
    assert drop(window, [other])
    until_idle(window, qtbot)
    assert page_of(window).project.path == other


def test_opening_the_open_project_again_changes_nothing(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    page = page_of(window)
    window.open_project(news)
    assert window.page is page
    assert notice_of(window) == ""


def test_problems_of_an_import_are_told_with_their_details(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    folder = a_folder(tmp_path)
    (folder / "empty.txt").touch()
    drop(window, [folder])
    dialog_of(window, ImportDialog, qtbot).accept()
    qtbot.waitUntil(lambda: notice_of(window) != "")
    assert notice_of(window) == "Imported 3 articles, 1 could not be read."
    details = page_of(window).article.notice.findChildren(QPushButton)
    next(b for b in details if b.text() == "Details").click()
    text = report_of(window).findChild(QPlainTextEdit)
    assert text is not None
    assert text.document().findBlockByNumber(0).text().startswith("empty.txt: ")
    report_of(window).close()
    next(b for b in details if b.text() == "Close").click()
    assert notice_of(window) == ""
    until_idle(window, qtbot)


def test_a_second_import_waits_for_the_first(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    assert window.background is not None
    window.background.import_paths([a_folder(tmp_path, "first")])
    window.background.import_paths([a_folder(tmp_path, "second")])
    assert notice_of(window) == "An import is running already. Wait for it, or cancel it."
    until_idle(window, qtbot)


# Work in the background


def test_suggestions_come_by_themselves_and_their_progress_shows(
    open_window: OpenWindow, news: Path, qtbot: QtBot, worker: FakeWorker
) -> None:
    worker.hold()
    window = open_window(news)
    bar = window.status.findChild(QWidget, "progressBar")
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    worker.go_on()
    until_idle(window, qtbot)
    assert not bar.isVisible()
    assert worker.asked == [1, 3]  # the open one too: decisions were made since it was asked for


def test_work_is_cancelled_by_its_button(
    open_window: OpenWindow, news: Path, qtbot: QtBot, worker: FakeWorker
) -> None:
    worker.hold()
    window = open_window(news)
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    cancel = window.status.findChild(QPushButton, "cancelWork")
    assert cancel is not None
    cancel.click()
    assert not window.background.busy  # type: ignore[union-attr]
    assert page_of(window).project.waiting_articles() == [3]
    worker.go_on()


def test_suggestions_for_the_open_article_do_not_move_the_page(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, worker: FakeWorker
) -> None:
    folder = tmp_path / "long"
    folder.mkdir()
    lines = (f"Line {n} of a long report on Brazil and others.\n" for n in range(200))
    (folder / "long.txt").write_text("".join(lines), encoding="utf-8")
    worker.hold()
    window = open_window(folder)
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    bar = page_of(window).view.verticalScrollBar()
    bar.setValue(1_500)
    read = bar.value()
    assert read > 0
    worker.go_on()
    until_idle(window, qtbot)
    assert len(page_of(window).review.markup.mentions) == 200  # type: ignore[union-attr]
    assert bar.value() == read


def test_when_all_have_suggestions_it_is_said(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    window.named_actions["suggestAgain"].trigger()
    until_idle(window, qtbot)
    window.named_actions["suggest"].trigger()
    assert said_by(window) == "All articles have suggestions already."


def test_an_export_is_told_where_it_went(
    open_window: OpenWindow, news: Path, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    output = tmp_path / "gold.jsonl"
    monkeypatch.setattr(dialogs, "ask_export_file", lambda *_: output)
    window = open_window(news)
    until_idle(window, qtbot)
    press("Ctrl+E")
    dialog_of(window, ExportDialog, qtbot).accept()
    qtbot.waitUntil(lambda: str(output) in said_by(window), timeout=30_000)
    assert output.is_file()


@pytest.mark.parametrize("work", ["import", "export", "suggestions"])
def test_closing_in_the_middle_of_work_leaves_nothing_behind(
    *, open_window: OpenWindow, news: Path, qtbot: QtBot, tmp_path: Path, worker: FakeWorker,
    monkeypatch: pytest.MonkeyPatch, work: str,
) -> None:  # fmt: skip
    before = child_processes()
    script = tmp_path / "endless.py"
    script.write_text("import time\nwhile True: time.sleep(1)", encoding="utf-8")
    endless = [sys.executable, "-S", "-E", str(script)]
    monkeypatch.setattr(command_run, "program", lambda *_: endless)
    worker.hold()
    window = open_window(news)
    assert window.background is not None
    if work == "import":
        window.background.import_paths([a_folder(tmp_path)])
    elif work == "export":
        output = tmp_path / "gold.jsonl"
        window.background.export(ExportOrder("jsonl", Chosen.GOLD, output))
        qtbot.waitUntil(lambda: len(child_processes() - before) == 2)
    else:
        qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    window.close()
    qtbot.waitUntil(lambda: child_processes() <= before)
    with closing(Project.open(news, "Ana")) as project:
        assert project.progress().articles == 3
        assert list(project.faults()) == []


# Review


def test_a_review_by_keys_asks_no_question(
    open_window: OpenWindow, news: Path, qtbot: QtBot, no_questions: list[str]
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    press(
        "A", "X", "Tab", "Shift+Backtab", "[", "]", "{", "}", "1", "6", "Return", "Delete",
        "Shift+A", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Ctrl+Return", "A", "Ctrl+Return",
    )  # fmt: skip
    assert no_questions == []
    assert [w for w in QApplication.topLevelWidgets() if w.isModal() and w.isVisible()] == []
    assert window.page is not None


def test_shift_and_tab_go_back(open_window: OpenWindow, news: Path, qtbot: QtBot) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    page_of(window).review.open(1)
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    page_of(window).review.open(1)
    visited = []
    for key in ("Tab", "Tab", "Shift+Backtab", "Shift+Tab"):
        press(key, on=page_of(window).view)
        visited.append(words_in_focus(window))
    assert visited == ["BRICS", "Kazan", "BRICS", "Brazil"]


def test_the_keys_of_the_review_do_not_reach_into_the_search_box(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    before = decisions(news)
    press("Ctrl+F")
    assert window.search_box.hasFocus()
    press("A", "X", "1")
    assert window.search_box.text() == "ax1"
    assert decisions(news) == before


def test_the_search_narrows_the_list(open_window: OpenWindow, news: Path, qtbot: QtBot) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    model = page_of(window).articles.model
    window.search_box.setText("rained")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    window.search_box.clear()
    qtbot.waitUntil(lambda: model.rowCount() == 3)


def test_f6_goes_round_the_panes_and_back(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    round_trip = []
    for _ in range(4):
        press("F6")
        round_trip.append(name_in_focus())
    assert round_trip == ["suggestionList", "searchBox", "articleList", "articleView"]
    press("Shift+F6")
    assert name_in_focus() == "articleList"
    assert window.isActiveWindow()


def test_the_menu_says_what_would_be_undone(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    press("A")
    assert window.named_actions["undo"].text() == "Undo accept “Kazan”"
    assert not window.named_actions["redo"].isEnabled()
    press("Ctrl+Z")
    assert window.named_actions["redo"].text() == "Redo accept “Kazan”"


def test_undo_and_redo_are_there_for_the_very_next_key(open_window: OpenWindow, news: Path) -> None:
    """What stands beside the article may follow later, but no key is lost until then."""
    window = open_window(news)
    project, actions = page_of(window).project, window.named_actions
    before = project.progress().decided
    for name, more in (("acceptSuggestion", 1), ("undo", 0), ("redo", 1), ("undo", 0)):
        actions[name].trigger()
        assert project.progress().decided == before + more


def test_everything_can_be_undone_to_the_beginning(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    for _ in range(20):
        window.named_actions["undo"].trigger()
    qtbot.waitUntil(lambda: not window.named_actions["undo"].isEnabled())
    assert page_of(window).project.progress().decided == 0


def test_marking_done_goes_on_to_the_next_article(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    press("Ctrl+Return")
    assert said_by(window) == "Marked done; 1 suggestion was left undecided."
    assert page_of(window).review.markup.article.id == 3  # type: ignore[union-attr]
    press("Ctrl+Return")
    assert said_by(window) == "All listed articles are done. Ctrl+E exports gold."


def test_an_article_that_is_done_offers_to_be_reopened(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    page = page_of(window)
    done, reopen = (
        page.article.findChild(QPushButton, name)
        for name in ("markDoneButton", "reopenArticleButton")
    )
    assert done is not None
    assert reopen is not None
    assert done.isVisible()
    assert not reopen.isVisible()
    number = page.review.markup.article.id  # type: ignore[union-attr]
    done.click()
    page.show_article(number)
    assert not done.isVisible()
    reopen.click()
    page.show_beside()
    assert page.review.markup.status is Status.IN_PROGRESS  # type: ignore[union-attr]
    assert done.isVisible()


def test_selected_words_get_the_label_of_a_digit(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    text = page_of(window).review.markup.article.text  # type: ignore[union-attr]
    press("Ctrl+Home", "Right", "Shift+Right", "4")
    assert words_in_focus(window) == "and"
    assert page_of(window).review.focus.label == "LOC"  # type: ignore[union-attr]
    assert page_of(window).view.selection is None
    assert "and" in text


def test_the_list_of_mentions_leads_to_them(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    press("F6", "Home")
    assert words_in_focus(window) == "Brazil"
    press("X")
    assert page_of(window).project.markup(1).mentions[0].state == "rejected"


def test_a_concept_is_chosen_by_keys(open_window: OpenWindow, news: Path, qtbot: QtBot) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    press("C")
    palette = window.help_desk.palette
    assert palette is not None
    QTest.keyClicks(palette.line, "bri")
    press("Return")
    focus = page_of(window).review.focus
    assert focus is not None
    assert focus.concept == "BRI"
    assert page_of(window).view.hasFocus()
    press("C")
    QTest.keyClicks(palette.line, "no concept")
    press("Return")
    focus = page_of(window).review.focus
    assert focus is not None
    assert focus.concept == ""


# Look


def test_the_theme_changes_at_once_and_is_remembered(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    light = on_screen(page_of(window).view.viewport())
    window.named_actions["themeDark"].trigger()
    dark = on_screen(page_of(window).view.viewport())
    assert QColor(light.pixel(3, 3)) == QColor(LIGHT.paper)
    assert QColor(dark.pixel(3, 3)) == QColor(DARK.paper)
    assert window.palette().color(QPalette.ColorRole.Window) == QColor(DARK.surface)
    assert load_settings(settings_path()).theme == "dark"
    window.named_actions["switchTheme"].trigger()
    assert on_screen(page_of(window).view.viewport()) == light


def test_the_text_grows_and_shrinks(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    view = page_of(window).view
    kazan = page_of(window).review.focus.span  # type: ignore[union-attr]
    usual = view.span_rectangle(kazan).width()
    press("Ctrl++", "Ctrl++")
    assert view.span_rectangle(kazan).width() > usual
    assert load_settings(settings_path()).text_size == 19
    press("Ctrl+-", "Ctrl+-", "Ctrl+-")
    assert view.span_rectangle(kazan).width() < usual
    press("Ctrl+0")
    assert view.span_rectangle(kazan).width() == usual


@pytest.mark.parametrize(
    ("name", "styled"), [("largerText", False), ("longerLines", False), ("switchTheme", True)]
)
def test_only_other_colours_style_the_whole_window_anew(
    open_window: OpenWindow, news: Path, qtbot: QtBot, name: str, *, styled: bool
) -> None:
    window = open_window(news)
    seen: list[QEvent.Type] = []

    class Witness(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            seen.append(event.type())
            return super().eventFilter(watched, event)

    witness = Witness(window)
    window.search_box.installEventFilter(witness)
    window.named_actions[name].trigger()
    qtbot.wait(0)
    assert (QEvent.Type.StyleChange in seen) is styled


@pytest.mark.parametrize("size", [10, 11, 36, 40])
def test_every_text_size_of_the_settings_can_be_left_by_keys(
    open_window: OpenWindow, news: Path, size: int
) -> None:
    window = open_window(news, settings=Settings("Ana", theme="light", text_size=size))
    press("Ctrl+-" if size > 20 else "Ctrl++")
    assert window.look.settings.text_size == (size - 1 if size > 20 else size + 1)


def test_settings_that_cannot_be_saved_are_told(
    open_window: OpenWindow, news: Path, home: Path
) -> None:
    window = open_window(news)
    (home / "config").rename(home / "moved")
    (home / "config").touch()  # a file where the folder was
    window.named_actions["themeDark"].trigger()
    assert "settings" in notice_of(window)
    assert window.look.theme is DARK


def test_the_keys_are_shown_by_f1(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    press("F1")
    (dialog,) = window.findChildren(KeysDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_diagnosis_goes_to_the_clipboard(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "doctor.py"
    script.write_text("print('all is well')", encoding="utf-8")
    monkeypatch.setattr(diagnosis, "program", lambda *_: [sys.executable, "-S", str(script)])
    window = open_window()
    window.named_actions["copyDiagnosis"].trigger()
    qtbot.waitUntil(lambda: said_by(window) == "The diagnosis is on the clipboard.")
    assert QGuiApplication.clipboard().text().strip() == "all is well"


def test_progress_of_the_corpus_follows_every_decision(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    label = window.status.findChild(QLabel, "corpusProgress")
    assert label is not None
    assert label.text() == "1 of 3 articles done · 3 decisions, all saved"
    press("A")
    assert label.text() == "1 of 3 articles done · 4 decisions, all saved"
    press("Ctrl+Z")
    assert label.text() == "1 of 3 articles done · 3 decisions, all saved"


def test_the_head_of_the_article_tells_where_it_is_from(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    title = window.findChild(QLabel, "articleTitle")
    assert title is not None
    assert title.text() == "Forum opens"
    facts = [w.text() for w in page_of(window).article.findChildren(QLabel)]
    assert any("Forum opens.txt" in fact and "2 of 3 decided" in fact for fact in facts)


def test_facts_for_which_there_is_no_room_are_left_out_whole(
    open_window: OpenWindow, news: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    article = page_of(window).article
    (facts,) = [w for w in article.findChildren(QLabel) if "2 of 3 decided" in w.text()]
    window.resize(1800, 900)
    qtbot.waitUntil(lambda: facts.text().endswith(" · in progress"))
    everything = facts.text().split(" · ")
    assert not facts.toolTip()
    window.resize(900, 720)
    qtbot.waitUntil(lambda: facts.toolTip() == " · ".join(everything))
    left = facts.text().split(" · ")
    assert set(left) < set(everything)
    assert "2 of 3 decided" in left
    room = facts.fontMetrics().horizontalAdvance(facts.text())
    assert room <= facts.width()


def test_the_window_names_what_others_look_for(open_window: OpenWindow, news: Path) -> None:
    window = open_window(news)
    for name in ("articleList", "articleView", "suggestionList", "inspector", "labelBar",
                 "searchBox", "progressBar"):  # fmt: skip
        found = window.findChild(QWidget, name)
        assert found is not None, name
        assert found.accessibleName(), name


def check_names(place: QWidget) -> None:
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name), (widget, widget.objectName())


def test_every_widget_that_takes_the_focus_has_a_name(
    open_window: OpenWindow, news: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(news)
    until_idle(window, qtbot)
    page_of(window).article.notice.say("Something.", lambda: None)
    window.status.show_work("Importing", 1, 2)
    dialog = ExportDialog(list(FORMATS.values()), Stock(news, 1), window)
    dialog.open()
    annotated = tmp_path / "a.jsonl"
    mark = {"start": 0, "end": 6, "label": "PLACE", "concept": "C1"}
    annotated.write_text(json.dumps({"text": "Brazil", "spans": [mark]}), "utf-8")
    (tmp_path / "t.csv").write_text("body,name\nBrazil spoke.,News\n", "utf-8")
    brought = ImportDialog([annotated, tmp_path / "t.csv"], Target(["GPE"], (), "Ana"), window)
    brought.open()
    qtbot.waitUntil(lambda: brought.columns.filled and brought.concepts.filled)
    keys = KeysDialog(window.look, window.scheme, window)
    keys.open()
    report = dialogs.ReportDialog("Details", "Two problems", ["a", "b"], window)
    report.open()
    QApplication.processEvents()
    for page in range(brought.tabs.count()):
        brought.tabs.setCurrentIndex(page)
        check_names(brought)
    for place in (window, dialog, keys, report):
        check_names(place)
    for shown in (dialog, keys, report, brought):
        shown.close()
