"""How each format is read back: by a program that has nothing to do with ours, or strictly.

Where a package on the index reads a format, that package reads it here. Where there is none, a
reader after the published definition does, which fails at whatever the definition does not allow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from annotator.core.exchange import MarkedArticle
from tests.exporting.readers.annotation_files import (
    read_brat,
    read_cas_json,
    read_refi_qda,
    read_web_annotations,
    read_webanno,
    read_xmi,
)
from tests.exporting.readers.back import Back
from tests.exporting.readers.json_files import (
    read_doccano,
    read_json_lines,
    read_label_studio,
    read_prodigy,
)
from tests.exporting.readers.reports import (
    read_csv,
    read_web_page,
    read_word_document,
    read_workbook,
)
from tests.exporting.readers.training import read_biluo, read_conll, read_docbin, read_hugging_face

Reader = Callable[[Path, Sequence[MarkedArticle]], list[Back]]
"""Reads a file; the articles are for formats that have words only and not the text."""

READERS: Mapping[str, Reader] = {
    "jsonl": read_json_lines,
    "prodigy": read_prodigy,
    "spacy": read_docbin,
    "conll": read_conll,
    "biluo": read_biluo,
    "brat": read_brat,
    "doccano": read_doccano,
    "labelstudio": read_label_studio,
    "xmi": read_xmi,
    "casjson": read_cas_json,
    "webanno": read_webanno,
    "webannotation": read_web_annotations,
    "huggingface": read_hugging_face,
    "refiqda": read_refi_qda,
    "csv": read_csv,
    "xlsx": read_workbook,
    "html": read_web_page,
    "docx": read_word_document,
}
