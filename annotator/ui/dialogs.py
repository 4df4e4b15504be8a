"""Every question to the analyst: files, folders, formats, confirmations, lists to read.

The only module that opens Qt's dialogs, so that tests can answer in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.core.errors import AnnotatorError
from annotator.core.whole_file import whole_file
from annotator.ui.language import mark, shown, tr
from annotator.ui.widgets import plain

PROJECT_ENDING = ".annot"
_PROJECTS = mark("Annotator projects (*.annot)")

SaveReport = Callable[[Path], object]
"""Writes a report to a file; raises AnnotatorError, with a sentence, if it cannot."""


def with_ending(path: Path, ending: str) -> Path:
    """Return a path with an ending, whatever dots its name has before."""
    return path if path.suffix == ending else path.with_name(f"{path.name}{ending}")


def ask_new_project(parent: QWidget, folder: Path) -> Path | None:
    """Ask where a new project is to be; None if the analyst thinks better of it."""
    start = str(folder / "project.annot")
    name, _ = QFileDialog.getSaveFileName(parent, tr("New project"), start, tr(_PROJECTS))
    return with_ending(Path(name), PROJECT_ENDING) if name else None


def ask_project(parent: QWidget, folder: Path) -> Path | None:
    """Ask which project to open."""
    kinds = tr(_PROJECTS)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open project"), str(folder), kinds)
    return Path(name) if name else None


def ask_files(parent: QWidget, endings: Sequence[str]) -> list[Path]:
    """Ask which files to import; the endings are those of files that can be read."""
    readable = " ".join(f"*{ending}" for ending in endings)
    kinds = tr("Articles and annotations ({endings});;All files (*)", endings=readable)
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import files"), "", kinds)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> Path | None:
    """Ask which folder to import."""
    name = QFileDialog.getExistingDirectory(parent, tr("Import a folder"))
    return Path(name) if name else None


def ask_export_file(parent: QWidget, start: Path, ending: str) -> Path | None:
    """Ask which file to export to; a name without an ending gets that of the format."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export to"), str(start), f"*{ending}")
    if not name:
        return None
    return Path(name) if Path(name).suffix else with_ending(Path(name), ending)


def ask_report_file(parent: QWidget) -> Path | None:
    """Ask where to save a report."""
    kinds = tr("Text (*.txt);;JSON (*.json)")
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the report"), "report.txt", kinds)
    return Path(name) if name else None


def ask_key_sheet(parent: QWidget) -> Path | None:
    """Ask where to save the sheet of keys."""
    kinds = tr("PDF to print (*.pdf);;Web page (*.html)")
    name, kind = QFileDialog.getSaveFileName(parent, tr("Save the keys"), "keys.pdf", kinds)
    if not name or Path(name).suffix.lower() in (".pdf", ".html", ".htm"):
        return Path(name) if name else None
    return with_ending(Path(name), ".html" if "html" in kind else ".pdf")


def ask_picture_file(parent: QWidget, name: str) -> Path | None:
    """Ask where to save a picture, as PNG or SVG."""
    return _ask_save(parent, tr("Save the picture"), f"{name}.png", "PNG (*.png);;SVG (*.svg)")


def ask_table_file(parent: QWidget, name: str) -> Path | None:
    """Ask where to save numbers."""
    return _ask_save(parent, tr("Save the numbers"), f"{name}.csv", "CSV (*.csv)")


def ask_briefing_file(parent: QWidget, name: str) -> Path | None:
    """Ask where to write a briefing, as a Word file or a web page."""
    kinds = tr("Word document (*.docx)") + ";;" + tr("Web page (*.html)")
    return _ask_save(parent, tr("Write a briefing"), f"{name}.docx", kinds)


def _ask_save(parent: QWidget, words: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; a name without an ending gets that of its kind."""
    chosen, kind = QFileDialog.getSaveFileName(parent, words, name, kinds)
    if not chosen or Path(chosen).suffix:
        return Path(chosen) if chosen else None
    ending = kind.rpartition("*")[2].rstrip(")") or Path(name).suffix
    return with_ending(Path(chosen), ending)


def ask_scheme(parent: QWidget) -> Path | None:
    """Ask which label scheme to load."""
    kinds = tr("Label schemes (*.json);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Load labels"), "", kinds)
    return Path(name) if name else None


def ask_scheme_to_save(parent: QWidget, name: str) -> Path | None:
    """Ask where to save a label scheme."""
    kinds = tr("Label schemes (*.json)")
    return _ask_save(parent, tr("Save labels"), f"{name or 'labels'}.json", kinds)


def pick_colour(
    parent: QWidget, words: str, start: str, follow: Callable[[str], object]
) -> QColorDialog:
    """Let a colour be picked; `follow` is told of each that is looked at, and of the last."""
    dialog = QColorDialog(QColor(start), parent)
    dialog.setWindowTitle(words)
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.currentColorChanged.connect(lambda colour: follow(colour.name()))
    dialog.rejected.connect(lambda: follow(start))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_gold(parent: QWidget) -> Path | None:
    """Ask which gold standard to compare with."""
    kinds = tr("JSON Lines (*.jsonl *.ndjson);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Compare with a gold file"), "", kinds)
    return Path(name) if name else None


def ask_term_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file of concepts and terms to bring in."""
    kinds = tr("Concepts and terms (*.csv *.tsv *.jsonl *.ttl);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Bring in concepts"), str(folder), kinds)
    return Path(name) if name else None


def ask_terms_to(parent: QWidget, start: Path) -> Path | None:
    """Ask which file to write concepts and terms to; a name without an ending gets the chosen."""
    kinds = tr("Table (*.csv);;Patterns of spaCy and Prodigy (*.jsonl);;SKOS in Turtle (*.ttl)")
    name, kind = QFileDialog.getSaveFileName(parent, tr("Export concepts"), str(start), kinds)
    if not name:
        return None
    ending = f".{kind.rpartition('*.')[2].rstrip(')')}"
    return Path(name) if Path(name).suffix else with_ending(Path(name), ending)


def ask_model_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file holds the language model to install."""
    kinds = tr("Language models (*.whl *.tar.gz);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Install a model"), str(folder), kinds)
    return Path(name) if name else None


def ask_rescue(parent: QWidget, project: Path) -> Path | None:
    """Ask where to write what can be read of a damaged project."""
    start = str(project.with_name(f"{project.stem}-rescued.jsonl"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Rescue to"), start, "JSON Lines (*.jsonl)")
    return with_ending(Path(name), ".jsonl") if name else None


def ask_name(parent: QWidget, words: str, proposed: str) -> str:
    """Ask for a name; empty if the analyst thinks better of it."""
    name, _ = QInputDialog.getText(parent, words, tr("Name"), text=proposed)
    return name.strip()


def show_error(parent: QWidget | None, sentence: str) -> None:
    """Say in one sentence what could not be done, when there is no window to say it in."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def show_about(parent: QWidget) -> None:
    """Tell which program this is."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, tr("About Annotator"), "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    what = tr(
        "Turns news articles into gold-standard annotations, on this computer and without a"
        " network."
    )
    licences = tr(
        "MIT licence. The model, the fonts, the icons and the libraries have licences of their own,"
        " which come with the program."
    )
    name = f"Annotator {__version__}"
    box.setText("\n\n".join((name, what, licences)))
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
        self.finished.connect(self.deleteLater)  # it has been read
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
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._whole))
        save = buttons.addButton(tr("Save …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._save)
        return buttons

    def _save(self) -> None:
        path = ask_report_file(self)
        if path is None:
            return
        try:
            self._save_to(path)
        except AnnotatorError as error:
            show_error(self, shown(error))

    def _write(self, path: Path) -> None:
        try:
            with whole_file(path) as stream:
                stream.write(f"{self._whole}\n".encode(errors="backslashreplace"))
        except OSError as error:
            raise AnnotatorError(
                "{file}: this file cannot be written ({why}); name another one.",
                file=path,
                why=error.strerror,
            ) from error
