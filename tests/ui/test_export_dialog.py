"""The questions before an export: formats, spans, articles, and the first lines of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.exporting.formats import FORMATS, Feature, Format
from annotator.project import Chosen
from annotator.ui.export_dialog import ExportDialog, Stock

Open = Callable[..., ExportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, news: Path) -> Open:
    """A function that shows the dialog for `news`."""
    windows: list[QWidget] = []

    def open_one(stock: Stock | None = None, *more: Format) -> ExportDialog:
        window = QWidget()
        windows.append(window)  # or else it would go, and the dialog with it
        qtbot.addWidget(window)
        formats = [*FORMATS.values(), *more]
        dialog = ExportDialog(formats, stock or Stock(news, 1), window)
        dialog.show()
        return dialog

    return open_one


def box(dialog: ExportDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert found is not None
    return found


def choose(dialog: ExportDialog, format_: str, spans: Chosen | None = None) -> None:
    box(dialog, "exportFormat").setCurrentIndex(box(dialog, "exportFormat").findData(format_))
    if spans is not None:
        box(dialog, "exportSpans").setCurrentIndex(box(dialog, "exportSpans").findData(spans))


def save(dialog: ExportDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "Choose a file …")


def texts(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def first_lines(dialog: ExportDialog, qtbot: QtBot, about: str) -> list[str]:
    """Wait until something is said about the first lines, and return them."""
    qtbot.waitUntil(lambda: about in texts(dialog), timeout=20_000)
    shown = dialog.findChild(QPlainTextEdit, "exportPreview")
    assert shown is not None
    document = shown.document()
    return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_chosen_and_says_what_it_is(open_dialog: Open, name: str) -> None:
    dialog = open_dialog()
    choose(dialog, name)
    format_ = FORMATS[name]
    assert dialog.format is format_
    assert format_.ending in box(dialog, "exportFormat").currentText()
    assert format_.description in texts(dialog)
    loses_concepts = "concepts" in texts(dialog).partition("\nLoses")[2]
    assert loses_concepts is (Feature.CONCEPT not in format_.features)


def test_every_choice_of_spans_can_be_made(open_dialog: Open) -> None:
    dialog = open_dialog()
    for chosen in Chosen:
        choose(dialog, "jsonl", chosen)
        assert dialog.chosen is chosen


@pytest.mark.parametrize(
    ("done", "chosen", "words"),
    [
        (3, Chosen.GOLD, "3 articles are done."),
        (1, Chosen.GOLD, "1 article is done."),
        (0, Chosen.ACCEPTED, "No article is done yet."),
    ],
)
def test_gold_is_offered_first_where_there_is_any(
    open_dialog: Open, news: Path, done: int, chosen: Chosen, words: str
) -> None:
    dialog = open_dialog(Stock(news, done))
    assert dialog.chosen is chosen
    assert words in texts(dialog)


def test_articles_are_all_the_listed_or_the_open_one(open_dialog: Open, news: Path) -> None:
    dialog = open_dialog(Stock(news, 1, (1, 3), (3, "Weather")))
    articles = box(dialog, "exportArticles")
    chosen = [dialog.articles]
    assert [articles.itemText(n) for n in range(1, articles.count())] == [
        "Those listed now: 2 articles",
        "The open one: Weather",
    ]
    for place in (1, 2):
        articles.setCurrentIndex(place)
        chosen.append(dialog.articles)
    assert chosen == [None, (1, 3), (3,)]


def test_a_list_that_is_not_narrowed_is_not_offered(open_dialog: Open) -> None:
    assert box(open_dialog(), "exportArticles").count() == 1


def test_only_formats_that_can_be_divided_are(open_dialog: Open) -> None:
    dialog = open_dialog()
    shares = box(dialog, "exportSplit")
    for name, format_ in FORMATS.items():
        choose(dialog, name)
        assert shares.isVisible() is format_.splits
    splits = []
    for name, place in (("spacy", 0), ("spacy", 1), ("jsonl", 1)):
        choose(dialog, name)
        shares.setCurrentIndex(place)
        splits.append(dialog.split)
    assert splits == ["", "80,10,10", ""]


@pytest.mark.parametrize(
    ("words", "split"), [("50/25/25", "50,25,25"), (" 90 5 5 ", "90,5,5"), ("0, 1, 0", "0,1,0")]
)
def test_other_shares_can_be_written(open_dialog: Open, words: str, split: str) -> None:
    dialog = open_dialog()
    choose(dialog, "spacy")
    box(dialog, "exportSplit").setEditText(words)
    assert dialog.split == split
    assert save(dialog).isEnabled()


@pytest.mark.parametrize("words", ["", "80,20", "a,b,c", "0,0,0", "80,10,-10"])
def test_what_are_no_shares_cannot_be_exported(open_dialog: Open, words: str) -> None:
    dialog = open_dialog()
    choose(dialog, "spacy")
    box(dialog, "exportSplit").setEditText(words)
    assert not save(dialog).isEnabled()
    choose(dialog, "jsonl")
    assert save(dialog).isEnabled()


def test_the_licence_is_asked_for(open_dialog: Open) -> None:
    dialog = open_dialog()
    line = dialog.findChild(QLineEdit, "exportLicence")
    assert line is not None
    line.setText(" CC BY 4.0 ")
    assert dialog.licence == "CC BY 4.0"


def test_a_format_that_needs_a_package_says_how_to_install_it(open_dialog: Open) -> None:
    lacking = replace(FORMATS["jsonl"], name="other", package="no_such_package", extra="other")
    dialog = open_dialog(None, lacking)
    choose(dialog, "other")
    assert "python -m pip install 'annotator[other]'" in texts(dialog)
    assert not save(dialog).isEnabled()


def test_the_first_lines_are_those_of_the_file(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    choose(dialog, "conll", Chosen.ACCEPTED)
    lines = first_lines(dialog, qtbot, "of the first 2 articles fit.")
    assert lines[0] == "-DOCSTART- -X- O O"
    choose(dialog, "jsonl", Chosen.GOLD)
    (line, end) = first_lines(dialog, qtbot, "of the first article fit.")
    assert line.startswith('{"id": ')
    assert end == ""


def test_an_archive_shows_its_files(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    choose(dialog, "brat", Chosen.ACCEPTED)
    lines = first_lines(dialog, qtbot, "articles fit.")
    assert lines[0] == "Files in the archive:"
    assert any(line.endswith(".ann") for line in lines)


@pytest.mark.parametrize("name", ["spacy", "xlsx", "docx", "refiqda"])
def test_what_is_no_text_says_so(open_dialog: Open, qtbot: QtBot, name: str) -> None:
    dialog = open_dialog()
    choose(dialog, name)
    assert first_lines(dialog, qtbot, "are not text") == [""]


def test_where_nothing_is_chosen_it_is_said(open_dialog: Open, qtbot: QtBot, news: Path) -> None:
    dialog = open_dialog(Stock(news, 1, None, (3, "Weather")))
    choose(dialog, "jsonl", Chosen.GOLD)
    box(dialog, "exportArticles").setCurrentIndex(1)
    assert first_lines(dialog, qtbot, "There are no articles to export") == [""]


def test_a_project_that_cannot_be_read_is_said(
    open_dialog: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(Stock(tmp_path / "gone.annot", 1))
    first_lines(dialog, qtbot, "gone.annot")


def test_it_can_be_left_without_an_answer(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    with qtbot.waitSignal(dialog.rejected):
        buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
