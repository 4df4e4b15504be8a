"""Mentions with their context as an Excel workbook: what was found, where, in which articles.

Texts are stored as texts, with Excel's own mark for “not a formula”, so that nothing is worked
out and nothing is changed. Written with XlsxWriter, row by row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING
from zipfile import ZipFile

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.offsets import OffsetMap
from annotator.exporting.archive import add_stream, archive_written_whole
from annotator.exporting.keeping import Kept, Tally, loss_of
from annotator.exporting.rows import COLUMNS, Row, rows

if TYPE_CHECKING:
    from xlsxwriter import Workbook

# Limits of Excel: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767  # UTF-16 units

_ARTICLES = ("article", "title", "date", "source", "language", "status", "mentions")
_LABELS = ("label", "definition", "mentions")
_WIDTHS = {"title": 40, "source": 24, "before": 40, "text": 28, "after": 40, "definition": 80}
_MADE = datetime(1980, 1, 1)  # a file has no clock in it


def write_workbook(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write one row a mention, rejected ones included, and sheets of articles and labels.

    Raises AnnotatorError if the file cannot be written.
    """
    with TemporaryFile() as raw, archive_written_whole(path) as archive:
        report = _fill(raw, articles, options)
        _repack(raw, archive)
    return report


def _fill(
    raw: IO[bytes], articles: Iterable[MarkedArticle], options: ExportOptions
) -> ExportReport:
    from xlsxwriter import Workbook

    tally = Tally()
    counts: Counter[str] = Counter()
    with closing(Workbook(raw, {"constant_memory": True})) as book:
        book.set_properties({"created": _MADE})
        mentions, sources = _Sheet(book, "Mentions", COLUMNS), _Sheet(book, "Articles", _ARTICLES)
        for marked in articles:
            kept = _write_mentions(mentions, marked, options)
            standing = [m.label for m in kept.mentions if m.state is not State.REJECTED]
            sources.write(_article_row(marked, len(standing)))
            counts.update(standing)
            tally.add(kept)
        labels = _Sheet(book, "Labels", _LABELS)
        for row in _label_rows(counts, options):
            labels.write(row)
    return tally.report()


class _Sheet:
    """A sheet with a head, filled row by row; nothing but the last row is kept in memory."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[str]) -> None:
        self._sheet = book.add_worksheet(name)
        self._text = book.add_format({"quote_prefix": True})
        for place, column in enumerate(columns):
            self._sheet.set_column(place, place, _WIDTHS.get(column, 12))
        self._sheet.freeze_panes(1, 0)
        self._head = book.add_format({"bold": True})
        self._rows = 0
        for place, column in enumerate(columns):
            self._sheet.write_string(0, place, column, self._head)

    @property
    def full(self) -> bool:
        """Whether Excel could not show another row."""
        return self._rows + 1 >= MOST_ROWS

    def write(self, row: Row) -> None:
        """Add a row."""
        self._rows += 1
        for place, cell in enumerate(row):
            if not isinstance(cell, str):
                self._sheet.write_number(self._rows, place, cell)
            elif cell:
                self._sheet.write_string(self._rows, place, cell, self._text)


def _write_mentions(sheet: _Sheet, marked: MarkedArticle, options: ExportOptions) -> Kept:
    mentions: list[Mention] = []
    losses = []
    for mention, row in rows(marked, options.concepts):
        reason = _refusal(sheet, mention.span.of(marked.article.text))
        if reason:
            losses.append(loss_of(marked, mention, reason))
        else:
            sheet.write(row)
            mentions.append(mention)
    return Kept(tuple(mentions), tuple(losses))


def _refusal(sheet: _Sheet, words: str) -> str:
    if sheet.full:
        return worded("no sheet has more than {n} rows", n=MOST_ROWS)
    long = OffsetMap(words).to_units(len(words)) > LONGEST_CELL
    return worded("no cell holds more than {n} characters", n=LONGEST_CELL) if long else ""


def _article_row(marked: MarkedArticle, mentions: int) -> Row:
    article, meta = marked.article, marked.article.meta
    head = (article.uid, meta.title, meta.date, meta.source, meta.language)
    return (*head, marked.status.value, mentions)


def _label_rows(counts: Counter[str], options: ExportOptions) -> Iterator[Row]:
    known = {label.name: label.definition for label in options.scheme.labels}
    for name in [*known, *sorted(set(counts) - set(known))]:
        yield name, known.get(name, ""), counts[name]


def _repack(raw: IO[bytes], archive: ZipFile) -> None:
    """Copy a workbook without the times and modes of the files that it was made of."""
    with ZipFile(raw) as made:
        for name in made.namelist():
            with made.open(name) as source, add_stream(archive, name) as goal:
                copyfileobj(source, goal)
