"""Imports in the background: all of it or nothing, and every problem told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.core.errors import ProjectError
from annotator.core.exchange import IncomingArticle
from annotator.core.import_report import ImportReport
from annotator.importing import reading
from annotator.importing.source import Choices, MarksAs
from annotator.project import Project
from annotator.ui.import_run import ImportRun, sentence_of
from tests.builders import new_project

RunImport = Callable[..., ImportRun]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(new_project(tmp_path)) as opened:
        yield opened


@pytest.fixture
def run_import(project: Project, qtbot: QtBot) -> RunImport:
    """A function that imports and waits for the end."""
    parents: list[QObject] = []

    def run(*paths: Path) -> ImportRun:
        parents.append(QObject())
        started = ImportRun(project, paths, parents[-1])
        with qtbot.waitSignal(started.finished, timeout=20_000):
            started.start()
        return started

    return run


def a_folder(tmp_path: Path, count: int = 3, name: str = "news") -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for number in range(count):
        text = f"2024-05-02\n\nForum {number} opens\n\nBrazil spoke {number} times.\n"
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def sources(project: Project) -> list[str]:
    return [summary.source for summary in project.summaries(project.article_ids())]


def test_a_folder_comes_in(run_import: RunImport, project: Project, tmp_path: Path) -> None:
    run = run_import(a_folder(tmp_path))
    assert (run.report, run.failure) == (ImportReport(3, 0, 0), "")
    assert sources(project) == ["0000.txt", "0001.txt", "0002.txt"]
    assert sentence_of(run) == "Imported 3 articles."


def test_progress_goes_up_to_the_number_of_files(
    project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    parent = QObject()
    run = ImportRun(project, [a_folder(tmp_path, 25)], parent)
    steps: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(run.finished):
        run.start()
    assert steps == sorted(steps)
    assert steps[-1] == (25, 25)


def test_the_same_files_again_are_not_imported_again(run_import: RunImport, tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    run_import(folder)
    again = run_import(folder)
    assert (again.report.imported, again.report.duplicates) == (0, 3)
    assert sentence_of(again) == "Imported 0 articles, 3 already here."


def test_problems_are_told_and_the_good_files_come_in(
    run_import: RunImport, tmp_path: Path
) -> None:
    folder = a_folder(tmp_path, 2)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    run = run_import(folder, tmp_path / "missing.txt")
    assert run.report.imported == 2
    assert {problem.where.rpartition("/")[2] for problem in run.report.problems} == {
        "empty.txt", "binary.txt", "missing.txt",
    }  # fmt: skip
    assert sentence_of(run) == "Imported 2 articles, 3 could not be read."


def test_one_article_is_one_article(run_import: RunImport, tmp_path: Path) -> None:
    assert sentence_of(run_import(a_folder(tmp_path, 1))) == "Imported 1 article."


def test_nothing_shows_before_the_end(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    parent = QObject()
    run = ImportRun(project, [a_folder(tmp_path, 60)], parent)
    seen: list[int] = []
    run.progressed.connect(lambda *_: seen.append(len(project.article_ids())))
    with qtbot.waitSignal(run.finished):
        run.start()
    assert set(seen) == {0}
    assert len(project.article_ids()) == 60


def test_a_cancelled_import_leaves_no_trace(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    parent = QObject()
    run = ImportRun(project, [a_folder(tmp_path, 400)], parent)
    run.progressed.connect(lambda *_: run.cancel())
    with qtbot.waitSignal(run.finished):
        run.start()
    assert run.report.imported == 0
    assert project.article_ids() == []
    assert sentence_of(run) == "The import was cancelled; nothing was brought in."
    assert list(project.faults()) == []


def test_after_a_cancelled_import_the_same_files_come_in(
    run_import: RunImport, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = a_folder(tmp_path, 40)
    parent = QObject()
    run = ImportRun(project, [folder], parent)
    run.progressed.connect(lambda *_: run.cancel())
    with qtbot.waitSignal(run.finished):
        run.start()
    again = run_import(folder)
    assert (again.report.imported, again.report.duplicates) == (40, 0)


def test_cancelling_what_has_ended_changes_nothing(run_import: RunImport, tmp_path: Path) -> None:
    run = run_import(a_folder(tmp_path))
    run.cancel()
    assert (run.report.imported, run.failure) == (3, "")


def test_a_full_disk_is_one_sentence_and_nothing_half_imported(
    run_import: RunImport, project: Project, tmp_path: Path
) -> None:
    run_import(a_folder(tmp_path, 2, "first"))
    before = sources(project)
    folder = a_folder(tmp_path, 30, "second")
    (folder / "long.txt").write_text("Long news. " * 200_000, encoding="utf-8")
    pages = project._file.row("PRAGMA page_count")
    assert pages is not None
    project._file.run(f"PRAGMA max_page_count = {pages[0] + 20}")
    run = run_import(folder)
    assert "disk is full" in run.failure
    assert sentence_of(run) == run.failure
    assert sources(project) == before
    assert list(project.faults()) == []


def test_an_import_that_cannot_begin_says_why(
    run_import: RunImport, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise ProjectError("news.annot: another program is writing to it.")

    monkeypatch.setattr(project, "begin_import", refuse)
    run = run_import(a_folder(tmp_path))
    assert run.failure == "news.annot: another program is writing to it."
    assert run.report.imported == 0


def test_an_unforeseen_error_while_reading_ends_the_import(
    run_import: RunImport, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Iterator[IncomingArticle]:
        raise RecursionError("too deep")

    monkeypatch.setattr(reading, "read_files", broken)
    run = run_import(a_folder(tmp_path))
    assert run.failure
    assert project.article_ids() == []


def test_the_window_goes_on_while_files_are_read(
    project: Project, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window_thread = threading.current_thread()
    readers: list[threading.Thread] = []
    real = reading.read_files

    def noting(*arguments: object, **more: object) -> object:
        readers.append(threading.current_thread())
        return real(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "read_files", noting)
    parent = QObject()
    run = ImportRun(project, [a_folder(tmp_path)], parent)
    with qtbot.waitSignal(run.finished):
        run.start()
    assert readers
    assert window_thread not in readers


def test_what_the_analyst_chose_is_done(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    spans = [{"start": 0, "end": 6, "label": "COUNTRY"}, {"start": 7, "end": 12, "label": "X"}]
    marked = tmp_path / "a.jsonl"
    marked.write_text(json.dumps({"text": "Brazil spoke.", "spans": spans}), "utf-8")
    choices = Choices(MarksAs.ANNOTATIONS, {"COUNTRY": "GPE", "X": ""})
    parent = QObject()
    run = ImportRun(project, [marked], parent, choices)
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start()
    (article,) = project.article_ids()
    (mark,) = project.markup(article).annotations
    assert (mark.label, mark.analyst) == ("GPE", project.analyst)
    assert sentence_of(run) == "Imported 1 article, 1 span read, 1 span left out."
