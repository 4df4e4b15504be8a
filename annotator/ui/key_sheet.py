"""The keys on paper: a sheet as PDF or as a web page, to be printed and put beside the screen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from annotator.core.errors import AnnotatorError
from annotator.core.whole_file import whole_file
from annotator.ui.actions import ActionSpec, shown_keys, words_of
from annotator.ui.language import tr
from annotator.ui.theme import sans

_STYLE = (
    "body { font-family: 'Inter', sans-serif; } td { padding: 2px 18px 2px 0; }"
    " h1 { font-size: 16pt; } h2 { font-size: 11pt; margin-bottom: 2px; }"
)
_POINTS = 9
_MARGIN_MM = 18


def save_sheet(specs: Sequence[ActionSpec], path: Path) -> None:
    """Write the keys in force: as a web page if the name ends in .html, otherwise as PDF.

    Raises AnnotatorError naming the file if it cannot be written.
    """
    page, is_page = sheet_of(specs), path.suffix.lower() in (".html", ".htm")
    try:
        with whole_file(path) as stream:
            stream.write(page.encode() if is_page else _pdf(page))
    except OSError as error:
        raise AnnotatorError(
            "{file}: this file cannot be written ({why}); name another one.",
            file=path,
            why=error.strerror,
        ) from error


def sheet_of(specs: Sequence[ActionSpec]) -> str:
    """Return the actions that have keys as a web page, menu by menu."""
    keyed = [spec for spec in specs if spec.keys]
    parts = [_part(menu, list(rows)) for menu, rows in groupby(keyed, lambda spec: spec.menu)]
    title = escape(tr("Keys of Annotator"))
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>\n{''.join(parts)}</body></html>\n"
    )


def _part(menu: str, specs: Sequence[ActionSpec]) -> str:
    rows = (
        f"<tr><td><b>{escape('   '.join(shown_keys(spec)))}</b></td>"
        f"<td>{escape(words_of(spec))}</td></tr>\n"
        for spec in specs
    )
    return f"<h2>{escape(tr(menu))}</h2>\n<table>\n{''.join(rows)}</table>\n"


def _pdf(page: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Keys of Annotator"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = sans(13)
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(page)
    document.print_(writer)
    return bytes(buffer.data().data())
