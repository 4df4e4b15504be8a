"""The formats that can be read: one entry each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.brat import read_brat
from annotator.importing.cas_json import read_cas_json
from annotator.importing.conll import read_conll
from annotator.importing.csv_table import csv_rows, read_csv
from annotator.importing.docbin import read_docbin
from annotator.importing.docx import read_docx
from annotator.importing.epub import read_epub
from annotator.importing.format import Format
from annotator.importing.json_file import read_json, record_rows
from annotator.importing.json_lines import read_json_lines
from annotator.importing.json_record import quoted
from annotator.importing.markdown import read_markdown
from annotator.importing.odt import read_odt
from annotator.importing.pdf import read_pdf
from annotator.importing.plain_text import read_plain_text
from annotator.importing.plugins import added_formats
from annotator.importing.refi_qda import read_refi_qda
from annotator.importing.rtf import read_rtf
from annotator.importing.source import Source
from annotator.importing.web_page import read_web_page
from annotator.importing.webanno import read_webanno
from annotator.importing.xlsx import read_xlsx, xlsx_rows
from annotator.importing.xmi import read_xmi
from annotator.importing.zip_file import read_zip

_SNIFFED = 65536

# Quotation marks within a JSON text are escaped, so that these match keys only.
_DOCCANO = re.compile(rb'"(?:label|labels|entities)"\s*:\s*\[\s*[\[{]')
_PRODIGY = re.compile(rb'"_(?:input|task)_hash"\s*:')
_TASK = re.compile(rb'"(?:annotations|predictions|completions)"\s*:\s*\[')
_TASK_DATA = re.compile(rb'"data"\s*:\s*\{')
_CAS = re.compile(rb'\s*\{\s*"%[A-Z_]+"')


def _is_prodigy(beginning: bytes) -> bool:
    return _PRODIGY.search(beginning) is not None


def _is_doccano(beginning: bytes) -> bool:
    return _DOCCANO.search(beginning) is not None and b'"status"' not in beginning


def _is_label_studio(beginning: bytes) -> bool:
    return bool(_TASK.search(beginning) or _TASK_DATA.search(beginning))


def _is_cas_json(beginning: bytes) -> bool:
    return _CAS.match(beginning.removeprefix(b"\xef\xbb\xbf")) is not None


def _is_webanno(beginning: bytes) -> bool:
    return beginning.removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV")


def _is_conll(beginning: bytes) -> bool:
    return beginning.removeprefix(b"\xef\xbb\xbf").startswith(b"-DOCSTART-")


def _is_xmi(beginning: bytes) -> bool:
    return b"http://www.omg.org/XMI" in beginning


_TEXTS = (
    Format("txt", "Plain text", (".txt",), read_plain_text, "One article, kept whole."),
    Format("md", "Markdown", (".md",), read_markdown, "One article, its marks kept."),
    Format(
        "html",
        "Web page",
        (".html", ".htm", ".xhtml"),
        read_web_page,
        "One article without menus, adverts and other things around it.",
        extra="html",
    ),
    Format("pdf", "PDF", (".pdf",), read_pdf, "One article, if it has a text layer."),
    Format("docx", "Word document", (".docx", ".docm"), read_docx, "One article."),
    Format("odt", "OpenDocument text", (".odt",), read_odt, "One article."),
    Format("rtf", "Rich Text", (".rtf",), read_rtf, "One article."),
    Format("epub", "EPUB book", (".epub",), read_epub, "One article: the whole book."),
    Format(
        "csv",
        "Table (CSV, TSV)",
        (".csv", ".tsv", ".tab"),
        read_csv,
        "One article a row.",
        rows=csv_rows,
    ),
    Format(
        "xlsx",
        "Excel workbook",
        (".xlsx", ".xlsm"),
        read_xlsx,
        "One article a row of each sheet.",
        rows=xlsx_rows,
    ),
    Format("zip", "ZIP archive", (".zip",), read_zip, "All of these, mixed.", spans=True),
)
_ANNOTATED = (
    Format(
        "jsonl",
        "JSON Lines",
        (".jsonl", ".ndjson"),
        read_json_lines,
        "One article a line, ours or another's, with spans if there are any.",
        spans=True,
        rows=record_rows,
    ),
    Format(
        "prodigy",
        "Prodigy JSON Lines",
        (".jsonl",),
        read_json_lines,
        "One example a line, with its spans.",
        spans=True,
        sniff=_is_prodigy,
    ),
    Format(
        "doccano",
        "doccano JSON Lines",
        (".jsonl",),
        read_json_lines,
        "One text a line, with its spans.",
        spans=True,
        sniff=_is_doccano,
    ),
    Format(
        "json",
        "JSON",
        (".json",),
        read_json,
        "One article, or a list of them, with spans if there are any.",
        spans=True,
        rows=record_rows,
    ),
    Format(
        "labelstudio",
        "Label Studio JSON",
        (".json",),
        read_json,
        "Tasks with annotations and predictions.",
        spans=True,
        sniff=_is_label_studio,
    ),
    Format(
        "spacy",
        "spaCy DocBin",
        (".spacy",),
        read_docbin,
        "Docs with their entities and span groups.",
        spans=True,
    ),
    Format(
        "conll",
        "CoNLL columns",
        (".conll", ".iob", ".iob2", ".bio", ".biluo", ".bioes", ".txt"),
        read_conll,
        "Tokens and tags: IOB1, IOB2, BILUO; the blanks between tokens are lost in it.",
        spans=True,
        sniff=_is_conll,
    ),
    Format(
        "brat",
        "brat standoff",
        (".ann",),
        read_brat,
        "Spans in an .ann file, the text in a .txt file beside it.",
        spans=True,
    ),
    Format(
        "xmi",
        "UIMA CAS XMI",
        (".xmi", ".xml"),
        read_xmi,
        "A text with typed annotations.",
        spans=True,
        sniff=_is_xmi,
    ),
    Format(
        "casjson",
        "UIMA CAS JSON",
        (".json",),
        read_cas_json,
        "A text with typed annotations.",
        spans=True,
        sniff=_is_cas_json,
    ),
    Format(
        "webanno",
        "WebAnno TSV 3",
        (".tsv",),
        read_webanno,
        "Tokens with spans; what stands between sentences is lost in it.",
        spans=True,
        sniff=_is_webanno,
    ),
    Format(
        "refiqda",
        "REFI-QDA project",
        (".qdpx",),
        read_refi_qda,
        "Texts with coded stretches.",
        spans=True,
    ),
)

FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in (*_TEXTS, *_ANNOTATED)}


def all_formats() -> dict[str, Format]:
    """Return our formats by name, and those that other packages add under names of their own."""
    return {format_.name: format_ for format_ in added_formats()[0]} | dict(FORMATS)


def formats_of(name: str) -> list[Format]:
    """Return the formats that a file's ending may stand for, those that can be told apart first.

    Formats of other packages are looked for only if no format of our own has that ending.
    """
    ending = PurePath(name).suffix.lower()
    found = [format_ for format_ in FORMATS.values() if ending in format_.endings]
    if ending and not found:
        found = [format_ for format_ in added_formats()[0] if ending in format_.endings]
    return sorted(found, key=lambda format_: format_.sniff is None)


def recognise(source: Source) -> Format:
    """Return the format of a file, told by its ending and its beginning, or as the user says.

    Raises InputError if it is not known.
    """
    wanted = source.choices.format
    if wanted:
        return _named(wanted)
    candidates = formats_of(source.name)
    if not candidates:
        raise InputError(unknown_ending(source.name))
    beginning = source.stream.read(_SNIFFED)
    source.stream.seek(0)
    *special, usual = candidates
    return next((one for one in special if one.sniff and one.sniff(beginning)), usual)


def known_endings() -> str:
    """Return the endings that can be read, as words of a sentence."""
    every = (ending for format_ in FORMATS.values() for ending in format_.endings)
    *most, last = dict.fromkeys(every)
    return worded("{names} or {last}", names=", ".join(most), last=last)


def unknown_ending(name: str) -> str:
    """Return the sentence about a file whose ending stands for no format."""
    ending = PurePath(name).suffix
    if not ending:
        return worded(
            "files without an ending cannot be imported; save it as {known}.", known=known_endings()
        )
    return worded(
        "files that end in {ending} cannot be imported; save it as {known}.",
        ending=ending,
        known=known_endings(),
    )


def _named(name: str) -> Format:
    format_ = FORMATS.get(name) or all_formats().get(name)
    if format_ is None:
        raise InputError(
            "no format is called {name}; “annotator formats” lists them.", name=quoted(name)
        )
    return format_
