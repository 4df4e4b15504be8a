"""Every question to the analyst: files, folders, formats, confirmations, lists to read.

The only module that opens Qt's dialogs, so that tests can answer in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.core.errors import AnnotatorError
from annotator.ui.actions import ActionSpec, shown_keys
from annotator.ui.widgets import plain, quiet_label

PROJECT_ENDING = ".annot"
_PROJECTS = "Annotator projects (*.annot)"

SaveReport = Callable[[Path], object]
"""Writes a report to a file; raises AnnotatorError, with a sentence, if it cannot."""


def with_ending(path: Path, ending: str) -> Path:
    """Return a path with an ending, whatever dots its name has before."""
    return path if path.suffix == ending else path.with_name(f"{path.name}{ending}")


def ask_new_project(parent: QWidget, folder: Path) -> Path | None:
    """Ask where a new project is to be; None if the analyst thinks better of it."""
    start = str(folder / "project.annot")
    name, _ = QFileDialog.getSaveFileName(parent, "New project", start, _PROJECTS)
    return with_ending(Path(name), PROJECT_ENDING) if name else None


def ask_project(parent: QWidget, folder: Path) -> Path | None:
    """Ask which project to open."""
    name, _ = QFileDialog.getOpenFileName(parent, "Open project", str(folder), _PROJECTS)
    return Path(name) if name else None


def ask_files(parent: QWidget, endings: Sequence[str]) -> list[Path]:
    """Ask which files to import; the endings are those of files that can be read."""
    kinds = f"Articles and annotations ({' '.join(f'*{e}' for e in endings)});;All files (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, "Import files", "", kinds)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> Path | None:
    """Ask which folder to import."""
    name = QFileDialog.getExistingDirectory(parent, "Import a folder")
    return Path(name) if name else None


def ask_export_file(parent: QWidget, start: Path, ending: str) -> Path | None:
    """Ask which file to export to; a name without an ending gets that of the format."""
    name, _ = QFileDialog.getSaveFileName(parent, "Export to", str(start), f"*{ending}")
    if not name:
        return None
    return Path(name) if Path(name).suffix else with_ending(Path(name), ending)


def ask_report_file(parent: QWidget) -> Path | None:
    """Ask where to save a report."""
    kinds = "Text (*.txt);;JSON (*.json)"
    name, _ = QFileDialog.getSaveFileName(parent, "Save the report", "report.txt", kinds)
    return Path(name) if name else None


def ask_gold(parent: QWidget) -> Path | None:
    """Ask which gold standard to compare with."""
    kinds = "JSON Lines (*.jsonl *.ndjson);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Compare with a gold file", "", kinds)
    return Path(name) if name else None


def ask_model_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file holds the language model to install."""
    kinds = "Language models (*.whl *.tar.gz);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Install a model", str(folder), kinds)
    return Path(name) if name else None


def ask_rescue(parent: QWidget, project: Path) -> Path | None:
    """Ask where to write what can be read of a damaged project."""
    start = str(project.with_name(f"{project.stem}-rescued.jsonl"))
    name, _ = QFileDialog.getSaveFileName(parent, "Rescue to", start, "JSON Lines (*.jsonl)")
    return with_ending(Path(name), ".jsonl") if name else None


def ask_name(parent: QWidget, words: str, proposed: str) -> str:
    """Ask for a name; empty if the analyst thinks better of it."""
    name, _ = QInputDialog.getText(parent, words, "Name", text=proposed)
    return name.strip()


def show_error(parent: QWidget | None, sentence: str) -> None:
    """Say in one sentence what could not be done, when there is no window to say it in."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def show_about(parent: QWidget) -> None:
    """Tell which program this is."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "About Annotator", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        f"Annotator {__version__}\n\nTurns news articles into gold-standard annotations, on this"
        " computer and without a network.\n\nMIT licence. The model, the fonts, the icons and the"
        " libraries have licences of their own, which come with the program."
    )
    box.exec()


class ReportDialog(QDialog):
    """A list to read, to copy and to save, such as what an import left out."""

    def __init__(
        self,
        title: str,
        intro: str,
        lines: Sequence[str],
        parent: QWidget,
        save: SaveReport | None = None,
    ) -> None:
        """Take what is shown; `save` writes a fuller report than that."""
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(title)
        self.resize(640, 360)
        self._save_to = save or self._write
        self._whole = "\n".join([intro, "", *lines])
        words = plain(QLabel(intro, self))
        words.setWordWrap(True)
        text = QPlainTextEdit("\n".join(lines), self)
        text.setReadOnly(True)
        text.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for part in (words, text, self._buttons()):
            column.addWidget(part)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._whole))
        save = buttons.addButton("Save …", QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._save)
        return buttons

    def _save(self) -> None:
        path = ask_report_file(self)
        if path is None:
            return
        try:
            self._save_to(path)
        except AnnotatorError as error:
            show_error(self, str(error))

    def _write(self, path: Path) -> None:
        try:
            path.write_text(f"{self._whole}\n", encoding="utf-8")
        except OSError as error:
            sentence = f"{path}: this file cannot be written ({error.strerror}); name another one."
            raise AnnotatorError(sentence) from error


class KeysDialog(QDialog):
    """All actions with their keys."""

    def __init__(self, specs: Sequence[ActionSpec], settings: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle("Keys")
        self.resize(720, 640)
        table = self._table([spec for spec in specs if spec.keys])
        hint = plain(quiet_label(
            "Arrow keys move the caret by words and Shift selects; with Alt by characters."
            f" Other keys can be given in {settings}, in the table [keys].", self
        ))  # fmt: skip
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for part in (table, hint, buttons):
            column.addWidget(part)

    def _table(self, specs: Sequence[ActionSpec]) -> QTableWidget:
        table = QTableWidget(len(specs), 3, self)
        table.setAccessibleName("Keys")
        table.setHorizontalHeaderLabels(["Action", "Keys", "Where"])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, spec in enumerate(specs):
            cells = (f"{spec.menu}: {spec.words}", "   ".join(shown_keys(spec)), spec.where.value)
            for column, words in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(words))
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return table
