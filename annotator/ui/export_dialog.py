"""The questions before an export: format, spans, articles; with the first lines of the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.project import Chosen
from annotator.ui.export_preview import FirstLines, Sample, first_lines
from annotator.ui.format_words import format_words
from annotator.ui.language import mark, tr
from annotator.ui.stream import Stream
from annotator.ui.widgets import answers, plain, quiet_label, resize_within_screen

if TYPE_CHECKING:
    from annotator.exporting.formats import Format

_PAUSE_MS = 120  # after a choice, before the first lines are made
_SPANS = (
    (Chosen.GOLD, mark("Gold: accepted spans of the articles that are done")),
    (Chosen.ACCEPTED, mark("Accepted spans of all articles")),
    (Chosen.SUGGESTED, mark("Suggestions still undecided")),
    (Chosen.ALL, mark("Everything, with its state")),
)
_UNDIVIDED = mark("not divided")
_SHARES = ("80, 10, 10", "70, 15, 15", "60, 20, 20")
_SPLIT = re.compile(r"\s*(\d{1,3})\s*[,/; ]\s*(\d{1,3})\s*[,/; ]\s*(\d{1,3})\s*")


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is to export: a project, how many of its articles are done, which are at hand.

    `listed` are the articles that the list shows, None if it shows all; `opened` is the number of
    the open one and its title.
    """

    project: Path
    done: int
    listed: Sequence[int] | None = None
    opened: tuple[int, str] | None = None


class ExportDialog(QDialog):
    """Asks for all that an export needs but the file; see its properties."""

    def __init__(self, formats: Sequence[Format], stock: Stock, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        resize_within_screen(self, 720, 640)
        self._known = {format_.name: format_ for format_ in formats}
        self._stock = stock
        self._formats = self._box("exportFormat", tr("Format"))
        for format_ in formats:
            self._formats.addItem(_named(format_), format_.name)
        self._spans = self._box("exportSpans", tr("Spans"))
        for chosen, words in _SPANS:
            self._spans.addItem(tr(words), chosen)
        self._spans.setCurrentIndex(0 if stock.done else 1)
        self._articles = self._articles_box()
        self._split = self._split_box()
        self._licence = QLineEdit(self)
        self._licence.setObjectName("exportLicence")
        self._licence.setAccessibleName(tr("Licence"))
        self._licence.setPlaceholderText(tr("for the data card, for example CC BY 4.0"))
        self._about, self._done, self.fit = (plain(quiet_label("", self)) for _ in range(3))
        self._done.setText(_count_of_done(stock.done))
        self._lines = QPlainTextEdit(self)
        self._lines.setObjectName("exportPreview")
        self._lines.setAccessibleName(tr("First lines of the file"))
        self._lines.setReadOnly(True)
        self._lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._save = QPushButton(tr("Choose a file …"), self)
        self._form = QFormLayout()
        self._lay_out()
        self._stream = Stream(self)
        self._stream.came.connect(self._show_lines)
        self._stream.ended.connect(self._tell_failure)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._follow_choices()

    @property
    def format(self) -> Format:
        """The chosen format."""
        return self._known[self._formats.currentData()]

    @property
    def chosen(self) -> Chosen:
        """The chosen spans."""
        return Chosen(self._spans.currentData())

    @property
    def articles(self) -> Sequence[int] | None:
        """The numbers of the chosen articles, None for all."""
        chosen: Sequence[int] | None = self._articles.currentData()
        return chosen

    @property
    def split(self) -> str:
        """The shares of train, dev and test, as the command takes them; empty for none."""
        words = self._split.currentText()
        if not self.format.splits or words == tr(_UNDIVIDED):
            return ""
        found = _SPLIT.fullmatch(words)
        return ",".join(found.groups()) if found else ""

    @property
    def licence(self) -> str:
        """The licence, for the data card."""
        return self._licence.text().strip()

    def done(self, result: int) -> None:
        """Close, and make no first lines any more."""
        self._pause.stop()
        self._stream.stop()
        super().done(result)

    def _follow_choices(self) -> None:
        for box in (self._formats, self._spans, self._articles, self._split):
            box.currentIndexChanged.connect(self._describe)
        self._split.editTextChanged.connect(self._check)
        self._describe()

    def _describe(self) -> None:
        """Tell of the chosen format, and show the first lines soon."""
        self._about.setText(_description(self.format))
        self._form.setRowVisible(self._split, self.format.splits)
        self._lines.clear()
        self.fit.setText("")
        self._check()
        self._stream.stop()
        self._pause.start()

    def _check(self) -> None:
        words = self._split.currentText()
        shares = _SPLIT.fullmatch(words)
        divided = not self.format.splits or words == tr(_UNDIVIDED) or _is_split(shares)
        self._save.setEnabled(divided and not self.format.missing)

    def _look(self) -> None:
        only = None if self.articles is None else frozenset(self.articles)
        sample = Sample(self._stock.project, self.format, self.chosen, only)
        self._stream.start(lambda: first_lines(sample))

    def _show_lines(self, found: FirstLines) -> None:
        self._lines.setPlainText(found.text)
        self.fit.setText(found.sentence)

    def _tell_failure(self, sentence: str) -> None:
        if sentence:
            self.fit.setText(sentence)

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _articles_box(self) -> QComboBox:
        box = self._box("exportArticles", tr("Articles"))
        box.addItem(tr("All of them"), None)
        listed, opened = self._stock.listed, self._stock.opened
        if listed:
            box.addItem(_those_listed(len(listed)), tuple(listed))
        if opened is not None:
            box.addItem(tr("The open one: {title}", title=opened[1]), (opened[0],))
        return box

    def _split_box(self) -> QComboBox:
        box = self._box("exportSplit", tr("Shares of train, dev and test"))
        line = QLineEdit(self)
        line.setAccessibleName(box.accessibleName())
        box.setLineEdit(line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([tr(_UNDIVIDED), *_SHARES])
        return box

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (tr("Format"), self._formats),
            ("", self._about),
            (tr("Spans"), self._spans),
            ("", self._done),
            (tr("Articles"), self._articles),
            (tr("Train, dev, test"), self._split),
            (tr("Licence"), self._licence),
        ):
            form.addRow(words, field)
        for label in (self._about, self.fit):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._lines, 1)
        column.addWidget(self.fit)
        column.addWidget(answers(self._save, self))


def _named(format_: Format) -> str:
    words = format_words(format_.title)
    return tr("{format}  (*{ending})", format=words, ending=format_.ending)


def _description(format_: Format) -> str:
    from annotator.exporting.wording import kept_and_lost

    description = format_words(format_.description)
    if format_.missing:
        return tr(
            "{description} But {missing}.",
            description=description,
            missing=format_.missing,
        )
    kept, lost = (", ".join(map(format_words, features)) for features in kept_and_lost(format_))
    parts = [description]
    parts += [tr("Keeps {features}.", features=kept)] if kept and lost else []
    parts += [tr("Loses {features}.", features=lost) if lost else tr("Loses nothing.")]
    return "\n".join(parts)


def _is_split(shares: re.Match[str] | None) -> bool:
    return shares is not None and any(map(int, shares.groups()))


def _count_of_done(articles: int) -> str:
    if not articles:
        return tr("No article is done yet.")
    return tr("1 article is done.") if articles == 1 else tr("{n} articles are done.", n=articles)


def _those_listed(articles: int) -> str:
    if articles == 1:
        return tr("Those listed now: 1 article")
    return tr("Those listed now: {n} articles", n=articles)
