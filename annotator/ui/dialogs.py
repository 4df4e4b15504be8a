"""Every question to the analyst: files, folders, formats, confirmations, lists to read.

The only module that opens Qt's dialogs, so that tests can answer in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.project import Chosen
from annotator.ui.actions import ActionSpec, shown_keys
from annotator.ui.widgets import plain, quiet_label

PROJECT_ENDING = ".annot"
_PROJECTS = "Annotator projects (*.annot)"
_CHOICES = (
    (Chosen.GOLD, "Gold: accepted spans of the articles that are done"),
    (Chosen.ACCEPTED, "Accepted spans of all articles"),
    (Chosen.SUGGESTED, "Suggestions still undecided"),
    (Chosen.ALL, "Everything, with its state"),
)


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


def ask_files(parent: QWidget) -> list[Path]:
    """Ask which files to import."""
    kinds = "Articles (*.txt *.md *.jsonl *.ndjson);;All files (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, "Import files", "", kinds)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> Path | None:
    """Ask which folder to import."""
    name = QFileDialog.getExistingDirectory(parent, "Import a folder")
    return Path(name) if name else None


def ask_gold(parent: QWidget) -> Path | None:
    """Ask which gold standard to compare with."""
    kinds = "JSON Lines (*.jsonl *.ndjson);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Compare with a gold file", "", kinds)
    return Path(name) if name else None


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
    """A list to read and to copy, such as what an import left out."""

    def __init__(self, title: str, intro: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(title)
        self.resize(640, 360)
        words = plain(QLabel(intro, self))
        words.setWordWrap(True)
        text = QPlainTextEdit("\n".join(lines), self)
        text.setReadOnly(True)
        text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for part in (words, text, buttons):
            column.addWidget(part)


class ExportDialog(QDialog):
    """Asks for the format of an export and for the spans it takes."""

    def __init__(self, gold_articles: int, parent: QWidget) -> None:
        super().__init__(parent)
        # Imported here: the writers are not needed before the window is shown.
        from annotator.exporting.formats import FORMATS

        self._known = FORMATS
        self.setObjectName("exportDialog")
        self.setWindowTitle("Export")
        self._formats = QComboBox(self)
        self._formats.setObjectName("exportFormat")
        self._formats.setAccessibleName("Format")
        for name, format_ in self._known.items():
            self._formats.addItem(f"{format_.title}  (*{format_.ending})", name)
        self._spans = QComboBox(self)
        self._spans.setObjectName("exportSpans")
        self._spans.setAccessibleName("Spans")
        for chosen, words in _CHOICES:
            self._spans.addItem(words, chosen)
        self._spans.setCurrentIndex(0 if gold_articles else 1)
        self._about = quiet_label("", self)
        self._about.setWordWrap(True)
        self._formats.currentIndexChanged.connect(self._describe)
        self._describe()
        self._lay_out(gold_articles)

    @property
    def format(self) -> str:
        """The name of the chosen format."""
        return str(self._formats.currentData())

    @property
    def ending(self) -> str:
        """The ending of files in the chosen format, dot included."""
        return self._known[self.format].ending

    @property
    def chosen(self) -> Chosen:
        """The chosen spans."""
        return Chosen(self._spans.currentData())

    def _describe(self) -> None:
        self._about.setText(self._known[self.format].description)

    def _lay_out(self, gold_articles: int) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow("Format", self._formats)
        form.addRow("", self._about)
        form.addRow("Spans", self._spans)
        form.addRow("", quiet_label(_count_of_done(gold_articles), self))
        buttons = QDialogButtonBox(self)
        save = QPushButton("Choose a file …", self)
        save.setProperty("primary", True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)


def ask_export(
    parent: QWidget, gold_articles: int, folder: Path
) -> tuple[str, Chosen, Path] | None:
    """Ask for format, spans and file of an export; None if the analyst thinks better of it."""
    dialog = ExportDialog(gold_articles, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    ending = dialog.ending
    start = str(folder / f"{dialog.chosen.value}{ending}")
    name, _ = QFileDialog.getSaveFileName(parent, "Export to", start, f"*{ending}")
    if not name:
        return None
    output = Path(name) if Path(name).suffix else with_ending(Path(name), ending)
    return dialog.format, dialog.chosen, output


def _count_of_done(articles: int) -> str:
    if not articles:
        return "No article is done yet."
    return "1 article is done." if articles == 1 else f"{articles:,} articles are done."


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
