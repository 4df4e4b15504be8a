"""What comes from below the window, in Spanish: refusals, losses, findings, the journal."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.errors import InputError, ProjectError
from annotator.core.exchange import Problem
from annotator.core.labels import load_scheme
from annotator.core.span import Span
from annotator.core.terms import Termbase, read_concept
from annotator.importing.paths import find_files
from annotator.importing.reading import read_files
from annotator.project import Chosen, Project
from annotator.ui import dialogs
from annotator.ui.export_run import ExportOrder, ExportRun
from annotator.ui.import_dialog import ImportDialog
from annotator.ui.journal_panel import JournalPanel
from annotator.ui.language import shown, speak
from annotator.ui.review import Review
from tests.ui.conftest import OpenWindow
from tests.ui.hands import drop

_CONCEPT = {"id": "a", "kind": "bloc", "name": "A", "forms": {}}
_FORM = {"text": "A", "not_after": [""]}


@pytest.fixture(autouse=True)
def spanish(qapp: QApplication) -> Iterator[None]:
    del qapp
    speak("es")
    yield
    speak("en")


def test_an_error_is_said_with_the_error_that_led_to_it(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text('{"name": "x", "labels": []}', "utf-8")
    with pytest.raises(InputError) as refused:
        load_scheme(path)
    assert shown(refused.value) == (
        f"{path}: no es un esquema de etiquetas: «labels» no es una lista de 1 a 200 etiquetas."
    )
    assert str(refused.value).startswith(f"{path}: this is not a label scheme")


def test_a_fault_begins_with_a_capital_where_it_is_a_sentence() -> None:
    with pytest.raises(ValueError, match="is missing") as refused:
        read_concept({})
    assert shown(refused.value) == "falta la clave «id»"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (_CONCEPT | {"forms": 1}, "«forms» debe ser un objeto JSON"),
        (_CONCEPT | {"forms": {"en": [1]}}, "una forma debe ser un objeto JSON"),
        (_CONCEPT | {"forms": {"en": 1}}, "se espera una lista para las formas de «en»"),
        (_CONCEPT | {"forms": {"en": [""]}}, "«texto de una forma» está vacío"),
        (_CONCEPT | {"forms": {"en": [_FORM]}}, "«palabra de “not_after”» está vacío"),
    ],
)
def test_a_fault_is_said_with_where_it_is(row: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=r"must|empty") as refused:
        read_concept(row)
    assert shown(refused.value) == sentence


def test_what_a_file_of_another_program_has_besides_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Brazil", "utf-8")
    (tmp_path / "a.ann").write_text("T1\tGPE 0 6\tBrazil\n*\tEquiv T1 T1\n", "utf-8")
    task = {"data": {"text": "Brazil"}, "annotations": [{"result": [{"type": "relation"}]}]}
    (tmp_path / "b.json").write_text(json.dumps([task]), "utf-8")
    files, _ = find_files([tmp_path])
    told = {shown(one.sentence) for one in read_files(files) if isinstance(one, Problem)}
    assert told == {
        "1 relaciones que contiene se omitieron.",
        "1 de sus resultados no son fragmentos etiquetados (“relation”); se omitieron.",
    }


def test_a_project_that_is_no_more_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ProjectError) as refused:
        Project.open(tmp_path / "a.annot", "Ana")
    assert shown(refused.value).endswith(
        "no existe tal proyecto. Compruebe el nombre o cree uno nuevo."
    )


def test_what_an_import_left_out_is_listed(
    open_window: OpenWindow, news: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(news)
    page = window.page
    assert page is not None
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    drop(window, [empty])
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(ImportDialog)), timeout=20_000
    )
    dialog = next(one for one in window.findChildren(ImportDialog) if one.isVisible())
    dialog.accept()
    qtbot.waitUntil(page.article.notice.isVisible, timeout=20_000)
    page.article.notice._details.click()
    (report,) = window.findChildren(dialogs.ReportDialog)
    lines = report.findChild(QPlainTextEdit)
    assert lines is not None
    assert lines.document().firstBlock().text() == (
        "empty.txt: este archivo está vacío; no hay nada que importar."
    )


def _exported(project: Path, order: ExportOrder, parent: QObject, qtbot: QtBot) -> ExportRun:
    run = ExportRun(project, order, parent)
    with qtbot.waitSignal(run.finished, timeout=30_000):
        run.start()
    return run


def test_an_export_says_why_it_cannot_be(news: Path, qtbot: QtBot) -> None:
    parent = QObject()
    run = _exported(news, ExportOrder("jsonl", Chosen.GOLD, news), parent, qtbot)
    assert not run.succeeded
    assert run.sentence == f"{news}: es el propio proyecto. Indique otro destino."


def test_an_export_says_what_it_lost(news: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with closing(Project.open(news, "Ana")) as project:
        marks = project.markup(3)
        within = Span(3, 6)  # of “It rained.”
        project.perform(rules.add(marks, within, "EVENT", "", project.stamp()))
    parent = QObject()
    run = _exported(news, ExportOrder("conll", Chosen.ALL, tmp_path / "a.conll"), parent, qtbot)
    assert run.succeeded, run.sentence
    (line,) = [line for line in run.lines() if "“rai”" in line or "«rai»" in line]
    assert line.endswith("corta el token «rained»")
    run.save_report(tmp_path / "report.json")
    assert "template" not in (tmp_path / "report.json").read_text("utf-8")


def test_findings_of_a_check_are_said(news: Path) -> None:
    with closing(sqlite3.connect(news)) as file, file:
        file.execute("UPDATE article SET decided = decided + 1 WHERE id = 1")
    with closing(Project.open(news, "Ana", read_only=True)) as project:
        said = [shown(fault) for fault in project.faults()]
    assert len(said) == 1
    assert " cuenta " in said[0]
    assert " decisiones; hay " in said[0]


def test_the_journal_names_its_steps(project: Project, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    review = Review(project, Termbase(), window)
    panel = JournalPanel(project, review, window)
    window.show()
    model = panel.page.list.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    steps = [model.index(row, 2).data() for row in range(model.rowCount())]
    panel.close_panel()
    review.close()
    assert steps == [
        "marcar como terminado «Group of 77»",
        "aceptar «China»",
        "rechazar «BRICS»",
        "aceptar «Brazil»",
    ]
