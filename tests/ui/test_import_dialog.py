"""The preview of an import: what was recognised, and what the analyst says about it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.importing import preview
from annotator.importing.source import MarksAs
from annotator.ui.import_dialog import ImportDialog, Target
from annotator.ui.mark_mapping import ConceptMapping, LabelMapping
from tests.ui.hands import press

Open = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    """A function that shows the dialog and waits until it has looked at everything."""
    windows: list[QWidget] = []

    def open_one(*paths: Path, wait: bool = True) -> ImportDialog:
        window = QWidget()
        windows.append(window)  # or else it would go, and the dialog with it
        qtbot.addWidget(window)
        dialog = ImportDialog(paths, Target(("GPE", "ORG", "POLICY"), {"BRICS"}, "Ana"), window)
        dialog.show()
        if wait:
            until_looked(dialog, qtbot)
        return dialog

    return open_one


def until_looked(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.summary.text().endswith("…"), timeout=20_000)


def rows(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def tabs(dialog: ImportDialog) -> list[str]:
    shown = [n for n in range(dialog.tabs.count()) if dialog.tabs.isTabVisible(n)]
    return [dialog.tabs.tabText(n) for n in shown]


def import_button(dialog: ImportDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "startImport")
    assert button is not None
    return button


def texts(folder: Path, count: int) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"{number:05}.txt").write_text(f"Forum {number} opens\n\nIt spoke.\n", "utf-8")
    return folder


def annotated(path: Path, *labels: str, concept: str = "") -> Path:
    spans = [
        {"start": n, "end": n + 1, "label": label, "concept": concept}
        for n, label in enumerate(labels)
    ]
    path.write_text(json.dumps({"text": "Brazil and the BRICS", "spans": spans}), "utf-8")
    return path


def table(path: Path, head: str = "Headline,Story words,Outlet") -> Path:
    path.write_text(f"{head}\nForum opens,Brazil spoke.,Daily\n", "utf-8")
    return path


def test_a_folder_of_texts_is_one_return_away(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(texts(tmp_path / "news", 3))
    assert dialog.summary.text() == "3 files, 3 articles"
    assert rows(dialog)[0] == ["00000.txt", "Plain text", "1", "Forum 0 opens", ""]
    assert tabs(dialog) == ["Files"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is import_button(dialog))
    with qtbot.waitSignal(dialog.accepted):
        press("Return")
    choices = dialog.choices
    assert (choices.marks, choices.labels, choices.concepts, choices.columns) == (
        MarksAs.AS_FOUND, {}, {}, {},
    )  # fmt: skip


def test_of_many_files_the_first_are_looked_into(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog(texts(tmp_path / "news", 120))
    assert dialog.summary.text() == "120 files, 50 articles or more"
    assert len(rows(dialog)) == 51
    assert rows(dialog)[-1][0] == "and 70 more files"
    assert "Of the first 50: Plain text 50." in dialog.notes.text()


def test_what_cannot_be_read_is_told_before_the_import(open_dialog: Open, tmp_path: Path) -> None:
    folder = texts(tmp_path / "news", 1)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    dialog = open_dialog(folder, tmp_path / "missing.txt")
    problems = {row[0]: row[4] for row in rows(dialog)}
    assert "no such file" in problems["missing.txt"]
    assert "PDF" in problems["broken.pdf"]
    assert problems["00000.txt"] == ""
    assert "1 file will bring nothing" in dialog.notes.text()
    assert import_button(dialog).isEnabled()


def test_without_a_file_there_is_nothing_to_import(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog(tmp_path / "missing.txt")
    assert dialog.summary.text() == "There is nothing here to import."
    assert not import_button(dialog).isEnabled()


def test_labels_of_files_become_labels_of_the_project(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog(annotated(tmp_path / "a.jsonl", "GPE", "org", "COUNTRY", "MISC"))
    assert tabs(dialog) == ["Files", "Spans and labels"]
    assert dialog.choices.labels == {"org": "ORG", "COUNTRY": "", "MISC": ""}
    assert "left out: COUNTRY, MISC." in dialog.notes.text()
    dialog.labels.choose("COUNTRY", "GPE")
    dialog.labels.choose("GPE", "")
    assert dialog.choices.labels == {"org": "ORG", "COUNTRY": "GPE", "GPE": "", "MISC": ""}
    assert "left out: GPE, MISC." in dialog.notes.text()


def test_a_label_is_chosen_in_the_table(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(annotated(tmp_path / "a.jsonl", "COUNTRY"))
    dialog.tabs.setCurrentWidget(dialog.labels)
    cells = dialog.labels.findChild(QTableWidget)
    assert cells is not None
    shown = [cells.item(0, column).text() for column in range(3)]  # type: ignore[union-attr]
    assert shown == ["COUNTRY", "1", "leave out"]
    item = cells.item(0, 2)
    assert item is not None
    cells.editItem(item)
    (box,) = cells.viewport().findChildren(QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["GPE", "ORG", "POLICY", "leave out"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.choices.labels == {"COUNTRY": "ORG"})


@pytest.mark.parametrize("place", range(3))
def test_spans_become_what_the_analyst_says(open_dialog: Open, tmp_path: Path, place: int) -> None:
    dialog = open_dialog(annotated(tmp_path / "a.jsonl", "GPE"))
    box = dialog.findChild(QComboBox, "marksAs")
    assert box is not None
    box.setCurrentIndex(place)
    assert dialog.choices.marks is list(MarksAs)[place]


def test_an_unknown_concept_can_be_called_otherwise(open_dialog: Open, tmp_path: Path) -> None:
    known = annotated(tmp_path / "k.jsonl", "GPE", concept="BRICS")
    assert "Concepts" not in tabs(open_dialog(known))
    dialog = open_dialog(annotated(tmp_path / "a.jsonl", "GPE", concept="Q155"))
    assert "Concepts" in tabs(dialog)
    assert dialog.choices.concepts == {}
    cells = dialog.concepts.findChild(QTableWidget)
    assert cells is not None
    item = cells.item(0, 2)
    assert item is not None
    item.setText("BR")
    assert dialog.choices.concepts == {"Q155": "BR"}


def test_more_labels_than_can_be_shown_are_counted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    labels = LabelMapping(("GPE",), "Ana", window)
    labels.show_labels({f"L{number}": 1 for number in range(1_000)})
    assert len(labels.chosen) == 100
    concepts = ConceptMapping((), window)
    concepts.show_concepts({f"C{number}": 1 for number in range(1_000)})
    words = [label.text() for label in concepts.findChildren(QWidget) if hasattr(label, "text")]
    assert "900 more concepts are taken by their own names." in words


def take(box: QComboBox, words: str) -> None:
    """Choose what a box offers, as a click or a key does."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_the_column_of_the_text_is_chosen_by_its_samples(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(table(tmp_path / "t.csv"))
    assert tabs(dialog) == ["Files", "Columns"]
    assert "no column is known to hold the texts" in rows(dialog)[0][4].lower()
    text, title = (dialog.findChild(QComboBox, f"column-{role}") for role in ("text", "title"))
    assert text is not None
    assert title is not None
    take(text, "Story words")
    qtbot.waitUntil(lambda: rows(dialog)[0][2:] == ["1", "Forum opens", ""], timeout=20_000)
    qtbot.waitUntil(lambda: title.currentText() == "Headline")
    assert dialog.choices.columns == {"text": "Story words"}
    assert [label.text() for label in dialog.columns.findChildren(QWidget)
            if hasattr(label, "text") and label.text() == "Brazil spoke."]  # fmt: skip
    take(title, "none")
    assert dialog.choices.columns == {"text": "Story words", "title": ""}


def test_what_was_chosen_holds_while_it_is_looked_at_again(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(table(tmp_path / "t.csv", "title,text,source"))
    title = dialog.findChild(QComboBox, "column-title")
    assert title is not None
    take(title, "source")
    qtbot.waitUntil(lambda: rows(dialog)[0][3] == "Daily", timeout=20_000)
    assert title.currentText() == "source"
    assert dialog.choices.columns == {"title": "source"}


def test_a_table_whose_columns_are_known_needs_no_answer(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog(table(tmp_path / "t.csv", "title,text,source"))
    assert rows(dialog)[0][2:] == ["1", "Forum opens", ""]
    assert dialog.choices.columns == {}


def test_names_from_files_are_shown_as_they_are(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog(annotated(tmp_path / "<b>bold.jsonl", "<i>X</i>"))
    assert rows(dialog)[0][0] == "<b>bold.jsonl"
    assert dialog.notes.textFormat() is Qt.TextFormat.PlainText
    assert "<i>X</i>" in dialog.notes.text()


def test_files_are_read_beside_the_window_and_no_further_than_needed(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    looked_at: list[str] = []
    real = preview.preview_file

    def slow(path: Path, *more: object) -> object:
        assert threading.current_thread() is not threading.main_thread()
        looked_at.append(path.name)
        assert may_go_on.wait(20)
        return real(path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(preview, "preview_file", slow)
    dialog = open_dialog(texts(tmp_path / "news", 30), wait=False)
    qtbot.waitUntil(lambda: bool(looked_at))
    assert dialog.summary.text().endswith("…")
    dialog.reject()
    may_go_on.set()
    qtbot.waitUntil(lambda: not streams())
    assert len(looked_at) <= 2


def streams() -> Sequence[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "stream"]


def test_an_unforeseen_error_is_said(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(preview, "preview_file", broken)
    dialog = open_dialog(texts(tmp_path / "news", 1), wait=False)
    qtbot.waitUntil(lambda: "Sorry" in dialog.notes.text(), timeout=20_000)
