"""The language of an article in the window: shown, changed, undone, and read anew."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.core.article import Metadata
from annotator.project import Project
from annotator.ui.article_language import LanguageDialog, by_words, language_words
from annotator.ui.main_window import MainWindow
from tests.builders import incoming, new_project
from tests.ui.conftest import FakeWorker, OpenWindow

TEXTS = ("O Brasil e os BRICS.", "Brazil and the BRICS.", "Le BRICS à Kazan.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three articles: one that will be recognised, one that is not, one whose file says it."""
    french = replace(incoming(TEXTS[2]), meta=Metadata("Kazan", language="fr"))
    articles = (incoming(TEXTS[0], "Brasil"), incoming(TEXTS[1], "Brazil"), french)
    with closing(new_project(tmp_path, *articles)) as project:
        return project.path


@pytest.fixture
def window(path: Path, open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    window = open_window(path)
    wait_for_suggestions(window, qtbot)
    return window


def project_of(window: MainWindow) -> Project:
    assert window.project is not None
    return window.project


def wait_for_suggestions(window: MainWindow, qtbot: QtBot) -> None:
    background = window.background
    assert background is not None
    qtbot.waitUntil(
        lambda: not background.busy and not project_of(window).waiting_articles(), timeout=20_000
    )
    assert window.page is not None
    window.page.show_beside()


def head(window: MainWindow) -> str:
    assert window.page is not None
    window.page.show_beside()
    return " · ".join(filter(None, window.page.article._known))


def said(window: MainWindow) -> str:
    label = window.findChild(QLabel, "said")
    assert label is not None
    return label.text()


def open_dialog(window: MainWindow) -> LanguageDialog:
    window.named_actions["setLanguage"].trigger()
    (dialog,) = (one for one in window.findChildren(LanguageDialog) if one.isVisible())
    return dialog


def choose(dialog: LanguageDialog, code: str) -> None:
    dialog.box.setCurrentIndex(dialog.box.findData(code))
    dialog.accept()


def languages(window: MainWindow) -> list[str]:
    project = project_of(window)
    return [project.markup(number).article.meta.language for number in project.article_ids()]


def test_the_language_stands_above_the_article_in_words(window: MainWindow) -> None:
    assert languages(window) == ["pt", "", "fr"]
    page = window.page
    assert page is not None
    assert "Portuguese" in head(window).split(" · ")
    page.show_article(3)
    assert "French" in head(window).split(" · ")
    page.show_article(2)
    assert "·" in head(window)
    assert not {"Portuguese", "French", "language not known"} & set(head(window).split(" · "))


def test_what_was_read_without_a_model_is_said(window: MainWindow) -> None:
    both = "2 articles in 2 languages: no models for these; names and terms only."
    assert said(window) == both


def test_the_dialog_says_where_the_language_comes_from(window: MainWindow) -> None:
    assert window.page is not None
    found = []
    for number in (1, 2, 3):
        window.page.show_article(number)
        dialog = open_dialog(window)
        found.append((dialog.findChildren(QLabel)[0].text(), dialog.code))
        dialog.reject()
    assert found == [
        ("This article is in Portuguese, as the program recognised it.", ""),
        ("Nobody says in which language this article is, and it was not recognised.", ""),
        ("This article is in French, as its file or an analyst says.", "fr"),
    ]
    assert project_of(window).next_undo() is None


def test_another_language_is_set_read_and_taken_back(
    window: MainWindow, qtbot: QtBot, worker: FakeWorker
) -> None:
    choose(open_dialog(window), "es")
    assert languages(window) == ["es", "", "fr"]
    assert "Spanish" in head(window).split(" · ")
    assert said(window).startswith("The language is set. ")
    wait_for_suggestions(window, qtbot)
    words = "1 article in Spanish: no model for it; names and terms only."
    qtbot.waitUntil(lambda: said(window) == words)
    assert worker.asked[3:] == [1]
    assert window.named_actions["undo"].text() == "Undo set the language of “Brasil”: Spanish"
    window.named_actions["undo"].trigger()
    assert "Portuguese" in head(window).split(" · ")
    wait_for_suggestions(window, qtbot)
    assert worker.asked[3:] == [1, 1]
    assert list(project_of(window).faults()) == []


def test_all_that_are_listed_are_set_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(window)
    assert dialog.scope.itemText(1) == "All 3 articles listed"
    dialog.scope.setCurrentIndex(1)
    choose(dialog, "de")
    assert languages(window) == ["de"] * 3
    wait_for_suggestions(window, qtbot)
    window.named_actions["undo"].trigger()
    assert languages(window) == ["pt", "", "fr"]


def test_what_is_said_already_is_no_step(window: MainWindow) -> None:
    choose(open_dialog(window), "")
    assert said(window) == "That is what is said already."
    assert project_of(window).next_undo() is None


def test_the_list_is_narrowed_to_a_language(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page is not None
    articles = window.page.articles
    articles._show_filter(True)
    box = articles.filter.language
    offered = [box.itemText(place) for place in range(box.count())]
    assert offered == ["any language", "French", "Portuguese", "language not known"]
    for words, numbers in (
        ("French", [3]),
        ("language not known", [2]),
        ("any language", [1, 2, 3]),
    ):
        with qtbot.waitSignal(articles.narrowed):
            box.setCurrentText(words)
        assert list(articles.listed) == numbers


def test_of_one_language_there_is_nothing_to_choose(
    tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with closing(new_project(folder, incoming(TEXTS[1]))) as project:
        path = project.path
    window = open_window(path)
    wait_for_suggestions(window, qtbot)
    assert window.page is not None
    window.page.articles._show_filter(True)
    assert window.page.articles.filter.language.isHidden()


def test_a_language_set_while_the_article_is_being_read_counts(
    path: Path, open_window: OpenWindow, qtbot: QtBot, worker: FakeWorker
) -> None:
    worker.hold()
    window = open_window(path)
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    choose(open_dialog(window), "es")
    worker.go_on()
    wait_for_suggestions(window, qtbot)
    assert languages(window) == ["es", "", "fr"]
    assert [run.language for run, articles in project_of(window).suggestion_runs() if articles] == [
        *("", "fr", "es")
    ]


def test_a_language_taken_back_while_the_article_is_being_read_leaves_no_trace(
    window: MainWindow, qtbot: QtBot, worker: FakeWorker
) -> None:
    worker.hold()
    choose(open_dialog(window), "es")
    qtbot.waitUntil(lambda: worker.asked[3:] == [1], timeout=20_000)
    window.named_actions["undo"].trigger()
    worker.go_on()
    qtbot.waitUntil(lambda: worker.asked[3:] == [1, 1], timeout=20_000)
    wait_for_suggestions(window, qtbot)
    assert languages(window) == ["pt", "", "fr"]


def test_the_list_is_narrowed_to_the_same_language_when_the_project_is_opened_again(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    assert window.page is not None
    window.page.articles._show_filter(True)
    with qtbot.waitSignal(window.page.articles.narrowed):
        window.page.articles.filter.language.setCurrentText("Portuguese")
    window.close_project()
    window.open_project(path)
    articles = window.page.articles
    qtbot.waitUntil(lambda: list(articles.listed) == [1])
    assert articles.wanted.language == "pt"
    articles._show_filter(True)
    assert articles.filter.language.currentText() == "Portuguese"


def test_languages_have_names_and_an_order() -> None:
    assert language_words("es") == "Spanish"
    assert language_words("gl") == "Galician"
    assert language_words("zzz") == "zzz"
    assert list(by_words(["sv", "ar", "zh"])) == ["ar", "zh", "sv"]
