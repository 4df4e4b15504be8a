"""Questions: a value in, a value out; none of them is opened here but by the tests that say so."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.core.exchange import Problem
from annotator.core.import_report import ImportReport
from annotator.ui import dialogs


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


def test_a_model_is_chosen_or_not(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "getOpenFileName", ("/a/m.whl", ""))
    assert dialogs.ask_model_file(parent, Path("/a")) == Path("/a/m.whl")
    assert "*.tar.gz" in str(asked[0][3])
    answer(monkeypatch, "getOpenFileName", ("", ""))
    assert dialogs.ask_model_file(parent, Path("/a")) is None


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("/a/keys.pdf", "", "/a/keys.pdf"),
        ("/a/keys", "PDF to print (*.pdf)", "/a/keys.pdf"),
        ("/a/keys", "Web page (*.html)", "/a/keys.html"),
        ("", "", None),
    ],
)
def test_a_sheet_of_keys_gets_the_ending_of_its_kind(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, expected: str | None
) -> None:
    answer(monkeypatch, "getSaveFileName", (name, kind))
    assert dialogs.ask_key_sheet(parent) == (Path(expected) if expected else None)


def test_files_and_folders_are_chosen_or_not(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, "getOpenFileNames", (["/a.txt", "/b.md"], ""))
    assert dialogs.ask_files(parent, [".txt", ".md"]) == [Path("/a.txt"), Path("/b.md")]
    assert "(*.txt *.md)" in str(asked[0][3])
    answer(monkeypatch, "getOpenFileNames", ([], ""))
    assert dialogs.ask_files(parent, [".txt"]) == []
    answer(monkeypatch, "getExistingDirectory", "/news")
    assert dialogs.ask_folder(parent) == Path("/news")
    answer(monkeypatch, "getExistingDirectory", "")
    assert dialogs.ask_folder(parent) is None


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("/out/g.jsonl", "/out/g.jsonl"), ("/out/gold", "/out/gold.jsonl"), ("", None)],
)
def test_an_exported_file_gets_the_ending_of_its_format(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, expected: str | None
) -> None:
    asked = answer(monkeypatch, "getSaveFileName", (name, ""))
    output = dialogs.ask_export_file(parent, Path("/out/gold.jsonl"), ".jsonl")
    assert output == (Path(expected) if expected else None)
    assert asked[0][2] == str(Path("/out/gold.jsonl"))


def test_a_report_shows_every_line_as_it_is(parent: QWidget) -> None:
    lines = ["a.txt: <b>empty</b>", "b.txt: broken"]
    dialog = dialogs.ReportDialog("Details", "2 files < 3", lines, parent)
    text = dialog.findChild(QPlainTextEdit)
    assert text is not None
    assert text.document().blockCount() == 2
    assert text.document().findBlockByNumber(0).text() == lines[0]
    assert "2 files < 3" in texts(dialog)


def test_a_report_is_copied_as_a_whole(parent: QWidget) -> None:
    dialog = dialogs.ReportDialog("Details", "Two files", ["a.txt: empty", "b.txt: broken"], parent)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == "Two files\n\na.txt: empty\nb.txt: broken"


def save_button(dialog: QDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save …")


def test_a_report_is_saved_as_a_whole(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialogs.ReportDialog("Details", "Two files", ["a.txt: empty"], parent)
    answer(monkeypatch, "getSaveFileName", ("", ""))
    save_button(dialog).click()
    assert list(tmp_path.iterdir()) == []
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "r.txt"), ""))
    save_button(dialog).click()
    assert (tmp_path / "r.txt").read_text("utf-8") == "Two files\n\na.txt: empty\n"


def test_a_fuller_report_is_saved_by_what_knows_it(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = ImportReport(3, 1, 0, (Problem("a.txt", "it is empty."),))
    dialog = dialogs.ReportDialog("Details", "Imported", ["a.txt"], parent, report.save)
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "r.json"), ""))
    save_button(dialog).click()
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["duplicates"] == 1


def test_a_report_that_cannot_be_saved_says_so(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, sentence: told.append(sentence))
    dialog = dialogs.ReportDialog("Details", "Two files", ["a.txt: empty"], parent)
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "no" / "r.txt"), ""))
    save_button(dialog).click()
    assert len(told) == 1
    assert "r.txt" in told[0]


def test_a_report_that_cannot_be_finished_leaves_the_older_one(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    told: list[str] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, sentence: told.append(sentence))
    (tmp_path / "r.txt").write_text("older")
    dialog = dialogs.ReportDialog("Details", "Two files", ["a.txt: empty"], parent)
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "r.txt"), ""))
    monkeypatch.setattr(os, "fsync", full)
    save_button(dialog).click()
    assert "No space left on device" in told[0]
    assert (tmp_path / "r.txt").read_text() == "older"


def test_a_report_can_be_left(parent: QWidget, qtbot: QtBot) -> None:
    dialog = dialogs.ReportDialog("Details", "Two", ["a"], parent)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    with qtbot.waitSignal(dialog.rejected):
        box.button(QDialogButtonBox.StandardButton.Close).click()


def test_an_error_before_there_is_a_window_is_one_question(no_questions: list[str]) -> None:
    dialogs.show_error(None, "settings.toml: this is not a TOML file.")
    assert no_questions == ["QMessageBox"]


def test_the_program_tells_what_it_is(parent: QWidget, no_questions: list[str]) -> None:
    dialogs.show_about(parent)
    assert no_questions == ["QMessageBox"]
