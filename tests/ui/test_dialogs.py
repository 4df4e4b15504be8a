"""Questions: a value in, a value out; none of them is opened here but by the tests that say so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.core.labels import LabelScheme
from annotator.exporting.formats import FORMATS
from annotator.project import Chosen
from annotator.ui import dialogs
from annotator.ui.actions import Where, action_specs


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> list[tuple[object, ...]]:
    """Let a file dialog answer without being opened; returns what it was asked."""
    asked: list[tuple[object, ...]] = []

    def dialog(*arguments: object) -> object:
        asked.append(arguments)
        return value

    monkeypatch.setattr(QFileDialog, name, dialog)
    return asked


@pytest.mark.parametrize(
    ("name", "expected"),
    [("/a/b.annot", "/a/b.annot"), ("/a/b", "/a/b.annot"), ("", None)],
)
def test_a_new_project_has_the_ending_of_projects(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, expected: str | None
) -> None:
    asked = answer(monkeypatch, "getSaveFileName", (name, ""))
    assert dialogs.ask_new_project(parent, Path("/a")) == (Path(expected) if expected else None)
    assert asked[0][2] == str(Path("/a/project.annot"))


@pytest.mark.parametrize("name", ["Brief 1.2", "minutes.2024-05"])
def test_a_dot_in_a_new_projects_name_is_kept(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    answer(monkeypatch, "getSaveFileName", (f"/a/{name}", ""))
    assert dialogs.ask_new_project(parent, Path("/a")) == Path(f"/a/{name}.annot")


def test_a_project_is_chosen_or_not(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "getOpenFileName", ("/a/b.annot", ""))
    assert dialogs.ask_project(parent, Path("/a")) == Path("/a/b.annot")
    answer(monkeypatch, "getOpenFileName", ("", ""))
    assert dialogs.ask_project(parent, Path("/a")) is None


def test_files_and_folders_are_chosen_or_not(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getOpenFileNames", (["/a.txt", "/b.md"], ""))
    assert dialogs.ask_files(parent) == [Path("/a.txt"), Path("/b.md")]
    answer(monkeypatch, "getOpenFileNames", ([], ""))
    assert dialogs.ask_files(parent) == []
    answer(monkeypatch, "getExistingDirectory", "/news")
    assert dialogs.ask_folder(parent) == Path("/news")
    answer(monkeypatch, "getExistingDirectory", "")
    assert dialogs.ask_folder(parent) is None


def test_every_format_can_be_chosen_and_says_what_it_is(parent: QWidget) -> None:
    dialog = dialogs.ExportDialog(3, parent)
    box = dialog.findChild(QComboBox, "exportFormat")
    assert box is not None
    for place, (name, format_) in enumerate(FORMATS.items()):
        box.setCurrentIndex(place)
        assert dialog.format == name
        assert format_.ending in box.currentText()
        assert format_.description in texts(dialog)


def test_every_choice_of_spans_can_be_made(parent: QWidget) -> None:
    dialog = dialogs.ExportDialog(3, parent)
    box = dialog.findChild(QComboBox, "exportSpans")
    assert box is not None
    chosen = []
    for place in range(box.count()):
        box.setCurrentIndex(place)
        chosen.append(dialog.chosen)
    assert set(chosen) == set(Chosen)


@pytest.mark.parametrize(
    ("done", "chosen", "words"),
    [
        (3, Chosen.GOLD, "3 articles are done."),
        (1, Chosen.GOLD, "1 article is done."),
        (0, Chosen.ACCEPTED, "No article is done yet."),
    ],
)
def test_gold_is_offered_first_where_there_is_any(
    parent: QWidget, done: int, chosen: Chosen, words: str
) -> None:
    dialog = dialogs.ExportDialog(done, parent)
    assert dialog.chosen is chosen
    assert words in texts(dialog)


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_an_export_is_format_spans_and_file(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    asked = answer(monkeypatch, "getSaveFileName", ("/out/gold.jsonl", ""))
    expected = ("jsonl", Chosen.GOLD, Path("/out/gold.jsonl"))
    assert dialogs.ask_export(parent, 2, Path("/out")) == expected
    assert asked[0][2] == str(Path("/out/gold.jsonl"))


def test_a_file_name_without_an_ending_gets_that_of_the_format(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    answer(monkeypatch, "getSaveFileName", ("/out/gold", ""))
    chosen = dialogs.ask_export(parent, 2, Path("/out"))
    assert chosen is not None
    assert chosen[2] == Path("/out/gold.jsonl")


@pytest.mark.parametrize(
    ("code", "name"),
    [(QDialog.DialogCode.Rejected, "/out/gold.jsonl"), (QDialog.DialogCode.Accepted, "")],
)
def test_an_export_can_be_thought_better_of(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, code: QDialog.DialogCode, name: str
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: code)
    answer(monkeypatch, "getSaveFileName", (name, ""))
    assert dialogs.ask_export(parent, 2, Path("/out")) is None


def test_a_report_shows_every_line_as_it_is(parent: QWidget) -> None:
    lines = ["a.txt: <b>empty</b>", "b.txt: broken"]
    dialog = dialogs.ReportDialog("Details", "2 files < 3", lines, parent)
    text = dialog.findChild(QPlainTextEdit)
    assert text is not None
    assert text.document().blockCount() == 2
    assert text.document().findBlockByNumber(0).text() == lines[0]
    assert "2 files < 3" in texts(dialog)


@pytest.mark.parametrize(
    "make",
    [
        lambda parent: dialogs.ReportDialog("Details", "Two", ["a"], parent),
        lambda parent: dialogs.ExportDialog(2, parent),
    ],
)
def test_every_dialog_can_be_left_without_an_answer(
    parent: QWidget, qtbot: QtBot, make: Callable[[QWidget], QDialog]
) -> None:
    dialog = make(parent)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    button = box.button(QDialogButtonBox.StandardButton.Cancel) or box.button(
        QDialogButtonBox.StandardButton.Close
    )
    with qtbot.waitSignal(dialog.rejected):
        button.click()


def test_all_keys_are_listed(parent: QWidget, policy_news: LabelScheme) -> None:
    specs = action_specs(policy_news, {"acceptSuggestion": "Y"})
    dialog = dialogs.KeysDialog(specs, Path("/conf/settings.toml"), parent)
    table = dialog.findChild(QTableWidget)
    assert table is not None
    rows = [
        tuple(item.text() for c in range(3) if (item := table.item(r, c)))
        for r in range(table.rowCount())
    ]
    assert ("Review: Accept", "Y", Where.REVIEW.value) in rows
    assert len(rows) == len([spec for spec in specs if spec.keys])
    assert any("/conf/settings.toml" in text for text in texts(dialog))


def test_an_error_before_there_is_a_window_is_one_question(no_questions: list[str]) -> None:
    dialogs.show_error(None, "settings.toml: this is not a TOML file.")
    assert no_questions == ["QMessageBox"]


def test_the_program_tells_what_it_is(parent: QWidget, no_questions: list[str]) -> None:
    dialogs.show_about(parent)
    assert no_questions == ["QMessageBox"]
