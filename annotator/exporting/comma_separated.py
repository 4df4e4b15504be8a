"""Mentions with their context as comma-separated values, for spreadsheets and statistics.

As in RFC 4180, in UTF-8 with a byte order mark, without which Excel takes it for another
encoding. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting.atomic import written_whole
from annotator.exporting.rows import COLUMNS, Cell, Row, rows

# What OWASP names as beginnings of formulas, wide forms and blanks ahead of them included:
# https://owasp.org/www-community/attacks/CSV_Injection. Apostrophes that the text has itself are
# counted in, so that exactly one is to be taken off again.
_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_MARK = b"\xef\xbb\xbf"


def write_csv(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write one row a mention, rejected ones included.

    Raises AnnotatorError if the file cannot be written.
    """
    count = spans = 0
    with written_whole(path) as stream:
        stream.write(_MARK + _line(COLUMNS))
        for marked in articles:
            for _, row in rows(marked, options.concepts):
                stream.write(_line(row))
                spans += 1
            count += 1
    return ExportReport(count, spans)


def _line(row: Row) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow([safe(cell) for cell in row])
    return line.getvalue().encode()


def safe(cell: Cell) -> Cell:
    """Return a cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
