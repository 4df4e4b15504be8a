"""What an import would bring, shown before anything is written; Return imports it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.exchange import Problem
from annotator.core.stored_words import worded_place
from annotator.ui.column_picker import ColumnPicker
from annotator.ui.format_words import format_words
from annotator.ui.import_preview import Found, look_into
from annotator.ui.language import mark, shown, tr
from annotator.ui.mark_mapping import ConceptMapping, LabelMapping
from annotator.ui.stream import Stream
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import answers, heading, plain, quiet_label, resize_within_screen

if TYPE_CHECKING:
    from annotator.importing.preview import FilePreview, Preview
    from annotator.importing.source import Choices

_HEAD = (
    mark("File"),
    mark("Recognised as"),
    mark("Articles"),
    mark("First title"),
    mark("Problem"),
)
_NAME_WIDTH = 200  # pixels
_LABELS_NAMED = 5
_COLUMNS, _LABELS, _CONCEPTS = 1, 2, 3  # tabs that are not always there


@dataclass(frozen=True, slots=True)
class Target:
    """What of the project matters to an import: its labels, the known concepts, who imports."""

    labels: Sequence[str]
    concepts: Collection[str]
    analyst: str


class ImportDialog(QDialog):
    """Shows files as they are recognised; accepted, `choices` is what the analyst says of them."""

    def __init__(self, paths: Sequence[Path], target: Target, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(tr("Import"))
        resize_within_screen(self, 860, 520)
        self.paths = paths
        self._found: Found | None = None
        self._previews: list[FilePreview] = []
        self._looking = True
        self.summary = plain(heading(tr("Looking for files …"), self))
        self.notes = plain(quiet_label("", self))
        self.notes.setWordWrap(True)
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.table = self._table()
        self.columns = ColumnPicker(self)
        self.labels = LabelMapping(target.labels, target.analyst, self)
        self.concepts = ConceptMapping(target.concepts, self)
        self.tabs = self._tabs()
        self._import = QPushButton(tr("Import"), self)
        self._lay_out()
        self.columns.changed.connect(self._look_again)
        self.labels.changed.connect(self._tell)
        self._stream = Stream(self)
        self._stream.came.connect(self._take)
        self._stream.ended.connect(self._end)
        self._look()

    @property
    def choices(self) -> Choices:
        """What the analyst has chosen."""
        from annotator.importing.source import Choices, MarksAs

        return Choices(
            MarksAs(self.labels.marks),
            self.labels.chosen,
            self.concepts.chosen,
            self.columns.chosen,
        )

    def done(self, result: int) -> None:
        """Close, and look no further."""
        self._stream.stop()
        super().done(result)

    def _look(self) -> None:
        paths, columns, found = self.paths, self.columns.chosen, self._found
        self._stream.start(lambda: look_into(paths, columns, found))

    def _look_again(self) -> None:
        """Look at the same files with other columns."""
        self._previews = []
        self._looking = True
        self._look()

    def _take(self, found: Found | FilePreview) -> None:
        if isinstance(found, Found):
            self._found = found
            self._import.setEnabled(bool(found.files))
        else:
            self._previews.append(found)
            self._offer_choices(found)
        self._show()

    def _offer_choices(self, file: FilePreview) -> None:
        preview = self._preview()
        self.labels.show_labels(preview.labels)
        self.concepts.show_concepts(preview.concepts)
        again = self.columns.filled and file.path.name == self.columns.file
        if again or (not self.columns.filled and _is_to_be_asked_about(file)):
            self.columns.show_columns(file.columns, file.path.name)
        self.tabs.setTabVisible(_COLUMNS, self.columns.filled)
        self.tabs.setTabVisible(_LABELS, bool(preview.labels))
        self.tabs.setTabVisible(_CONCEPTS, self.concepts.filled)

    def _end(self, failure: str) -> None:
        self._looking = False
        self._show()
        if failure:
            self.notes.setText(failure)

    def _preview(self) -> Preview:
        from annotator.importing.preview import Preview

        return Preview(tuple(self._previews), len(self._found.files) if self._found else 0)

    def _show(self) -> None:
        preview = self._preview()
        problems = self._found.problems if self._found else []
        self.summary.setText(_summary(preview, looking=self._looking))
        self._tell()
        rows = [*map(_row_of_problem, problems), *map(_row_of_file, preview.files)]
        if preview.more and not self._looking and preview.looked_at < preview.found:
            rows.append((_more_files(preview.found - preview.looked_at), "", "", "", ""))
        self.model.show_rows(rows)

    def _tell(self) -> None:
        self.notes.setText("\n".join(_notes(self._preview(), self.labels.left_out)))

    def _table(self) -> QTableView:
        table = table_view(self.model, "importedFiles", tr("Files"), stretch=3)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, _NAME_WIDTH)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        return table

    def _tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setAccessibleName(tr("Parts of the import"))
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        for part, words in (
            (self.table, tr("Files")),
            (self.columns, tr("Columns")),
            (self.labels, tr("Spans and labels")),
            (self.concepts, tr("Concepts")),
        ):
            tabs.addTab(part, words)
        for place in (_COLUMNS, _LABELS, _CONCEPTS):
            tabs.setTabVisible(place, False)
        return tabs

    def _lay_out(self) -> None:
        self._import.setObjectName("startImport")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.notes)
        column.addWidget(self.tabs, 1)
        column.addWidget(answers(self._import, self))
        self._import.setFocus()


def _is_to_be_asked_about(file: FilePreview) -> bool:
    """Tell whether the columns of a file are worth a question: records mostly speak clearly."""
    if not file.columns:
        return False
    known = {column.role for column in file.columns}
    return "text" not in known or (file.format is not None and not file.format.spans)


def _summary(preview: Preview, *, looking: bool) -> str:
    if looking and not preview.looked_at:
        return tr("Looking for files …")
    if not preview.found:
        return tr("There is nothing here to import.")
    files = tr("1 file") if preview.found == 1 else tr("{n} files", n=preview.found)
    articles = _articles(preview.articles, more=preview.more)
    if looking:
        return tr("{files}, {articles} …", files=files, articles=articles)
    return tr("{files}, {articles}", files=files, articles=articles)


def _notes(preview: Preview, left_out: Sequence[str]) -> Iterator[str]:
    found = preview.formats.items()
    formats = ", ".join(f"{format_words(title)} {shown(count)}" for title, count in found)
    looked_at = preview.looked_at
    if formats and looked_at < preview.found:
        sentence = mark("Nothing is imported yet. Of the first {n}: {formats}.")
        yield tr(sentence, n=looked_at, formats=formats)
    elif formats:
        yield tr("Nothing is imported yet. {formats}.", formats=formats)
    unreadable = sum(1 for file in preview.files if not file.articles)
    if unreadable == 1:
        yield tr("1 file will bring nothing; see Problem.")
    elif unreadable:
        yield tr("{n} files will bring nothing; see Problem.", n=unreadable)
    if left_out:
        yield _left_out(left_out)


def _left_out(labels: Sequence[str]) -> str:
    named, more = ", ".join(labels[:_LABELS_NAMED]), len(labels) - _LABELS_NAMED
    if more <= 0:
        return tr("Spans with these labels will be left out: {labels}.", labels=named)
    return tr(
        "Spans with these labels will be left out: {labels} and {n} more.", labels=named, n=more
    )


def _row_of_file(file: FilePreview) -> Row:
    count = tr("{n} or more", n=file.articles) if file.more else shown(file.articles)
    title = file.titles[0] if file.titles else ""
    problem = _capital(shown(file.problems[0].sentence)) if file.problems else ""
    if len(file.problems) > 1:
        problem = tr("{problem} (and {n} more)", problem=problem, n=len(file.problems) - 1)
    format_ = format_words(file.format.title) if file.format else tr("not readable")
    return file.path.name, format_, count, title, problem


def _row_of_problem(problem: Problem) -> Row:
    where = worded_place(Path(problem.where).name or problem.where)
    return shown(where), "", "", "", _capital(shown(problem.sentence))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _articles(count: int, *, more: bool) -> str:
    if more:
        return tr("1 article or more") if count == 1 else tr("{n} articles or more", n=count)
    return tr("1 article") if count == 1 else tr("{n} articles", n=count)


def _more_files(count: int) -> str:
    return tr("and 1 more file") if count == 1 else tr("and {n} more files", n=count)
