"""From the wish to import or export to its report, in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.core.labels import Label, LabelScheme
from annotator.project import Project
from annotator.ui import dialogs
from annotator.ui.export_dialog import ExportDialog
from annotator.ui.export_flow import stock_of
from annotator.ui.import_dialog import ImportDialog
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.hands import drop


def opened(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    """Wait until a dialog of that kind is open, and return it."""
    qtbot.waitUntil(
        lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)), timeout=20_000
    )
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def until_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: window.background is not None and not window.background.busy, timeout=20_000
    )


def a_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Forum opens\n\nBrazil spoke.\n", "utf-8")
    return folder


def test_an_import_that_is_thought_better_of_writes_nothing(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    folder = a_folder(tmp_path)
    drop(window, [folder])
    opened(window, ImportDialog, qtbot).reject()
    assert window.page is None
    assert sorted(tmp_path.iterdir()) == [folder]


def test_files_of_all_formats_are_asked_for_and_shown(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = open_window(news)
    until_idle(window, qtbot)
    asked: list[list[str]] = []

    def answer(_parent: object, endings: list[str]) -> list[Path]:
        asked.append(endings)
        return [a_folder(tmp_path) / "a.txt"]

    monkeypatch.setattr(dialogs, "ask_files", answer)
    window.named_actions["importFiles"].trigger()
    dialog = opened(window, ImportDialog, qtbot)
    assert {".txt", ".pdf", ".xlsx", ".qdpx", ".zip"} <= set(asked[0])
    dialog.accept()
    project = window.project
    assert project is not None
    qtbot.waitUntil(lambda: project.progress().articles == 4, timeout=20_000)
    until_idle(window, qtbot)


def test_a_folder_that_has_a_project_is_shown_with_that_projects_labels(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder(tmp_path)
    spans = [{"start": 0, "end": 5, "label": "TREATY"}]
    line = json.dumps({"text": "Forum opens", "spans": spans})
    (folder / "b.jsonl").write_text(line, "utf-8")
    scheme = LabelScheme("own", (Label("TREATY", "1", "", "#112233", "#445566"),))
    Project.create(tmp_path / "articles.annot", scheme, "Ana").close()
    monkeypatch.setattr(dialogs, "ask_folder", lambda _: folder)
    window = open_window()
    window.named_actions["newFromFolder"].trigger()
    dialog = opened(window, ImportDialog, qtbot)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.summary.text() == "2 files, 2 articles", timeout=20_000)
    assert dialog.choices.labels == {}
    dialog.accept()
    project = window.project
    assert project is not None
    qtbot.waitUntil(lambda: project.progress().articles == 2, timeout=20_000)
    until_idle(window, qtbot)


def test_articles_that_were_here_already_are_named(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = open_window(news)
    until_idle(window, qtbot)
    page = window.page
    assert page is not None
    known = page.project.markup(1).article
    path = a_folder(tmp_path) / "again.txt"
    path.write_text(known.text, "utf-8")
    monkeypatch.setattr(dialogs, "ask_files", lambda *_: [path])
    window.named_actions["importFiles"].trigger()
    opened(window, ImportDialog, qtbot).accept()
    qtbot.waitUntil(page.article.notice.isVisible, timeout=20_000)
    assert page.article.notice.words.text() == "Imported 0 articles, 1 already here."
    page.article.notice._details.click()
    lines = opened(window, dialogs.ReportDialog, qtbot).findChild(QPlainTextEdit)
    assert lines is not None
    assert lines.document().blockCount() == 1
    words = lines.document().firstBlock().text()
    assert words == f"again.txt: here already, as “{known.meta.title}”"


def test_an_export_takes_the_articles_that_are_listed(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = open_window(news)
    until_idle(window, qtbot)
    page = window.page
    assert page is not None
    everything = stock_of(page)
    assert everything.listed is None
    assert everything.opened is not None
    window.search_box.setText("rained")
    qtbot.waitUntil(lambda: stock_of(page).listed == [3])
    output = tmp_path / "listed.jsonl"
    monkeypatch.setattr(dialogs, "ask_export_file", lambda *_: output)
    window.named_actions["exportGold"].trigger()
    dialog = opened(window, ExportDialog, qtbot)
    assert isinstance(dialog, ExportDialog)
    dialog._spans.setCurrentIndex(3)
    dialog._articles.setCurrentIndex(1)
    dialog.accept()
    qtbot.waitUntil(output.is_file, timeout=30_000)
    until_idle(window, qtbot)
    (line,) = output.read_text("utf-8").splitlines()
    assert json.loads(line)["meta"]["title"] == "Weather"
