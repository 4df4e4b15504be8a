"""Excel workbooks, one article a row of each sheet, by openpyxl: values only.

https://openpyxl.readthedocs.io/en/stable/optimized.html. Formulas are not worked out, links to
other files not followed, macros not looked at.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, islice
from typing import TYPE_CHECKING

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.archives import open_archive
from annotator.importing.source import Incoming, Source, all_bytes, clean
from annotator.importing.table import Row, read_table, words

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_MOST_ROWS = 2**20  # what Excel itself has room for
_MOST_UNPACKED = 2**29


def read_xlsx(source: Source) -> Iterator[Incoming]:
    """Read the rows of all sheets; a sheet without texts does not stop the others.

    Raises InputError if it is no workbook, is damaged, or has no texts in any sheet.
    """
    data = all_bytes(source)
    with open_archive(BytesIO(data), _MOST_UNPACKED):
        pass  # it is one, and unpacks to a bearable size
    name = clean(source.name)
    refused: list[Problem] = []
    count = 0
    for sheet in _sheets(data):
        where = f"{name}, sheet {clean(str(sheet.title))}"
        try:
            rows = _rows(sheet)
            first = next((row for row in rows if any(map(words, row[1]))), None)
            if first is not None:
                count += 1
                yield from read_table(chain([first], rows), source, f"{where}, row")
        except InputError as error:
            refused.append(Problem(where, error.words))
    if not count and not refused:
        raise InputError("this workbook is empty; there is nothing in it to import.")
    yield from refused


def xlsx_rows(source: Source) -> Iterator[Row]:
    """Yield the rows of the first sheet; raises InputError as `read_xlsx` does."""
    data = all_bytes(source)
    with open_archive(BytesIO(data), _MOST_UNPACKED):
        pass
    for sheet in islice(_sheets(data), 1):
        yield from _rows(sheet)


def _sheets(data: bytes) -> Iterator[ReadOnlyWorksheet]:
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions, which are not read
            book = openpyxl.load_workbook(
                BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
    except Exception as error:  # damaged files make it raise whatever comes
        raise _damaged(error) from error
    try:
        yield from book.worksheets
    finally:
        book.close()


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[Row]:
    try:
        sheet.reset_dimensions()  # what a file says about its size may be wrong
        rows = sheet.iter_rows(values_only=True)  # type: ignore[misc]
        for number, row in enumerate(rows, start=1):
            if number > _MOST_ROWS:
                raise InputError("this sheet has more rows than Excel has room for.")
            yield number, row
    except InputError:
        raise
    except Exception as error:  # damaged sheets make it raise whatever comes
        raise _damaged(error) from error


def _damaged(error: Exception) -> InputError:
    why = type(error).__name__
    return InputError("this workbook is damaged ({why}); save it as .xlsx again.", why=why)
