"""The formats that can be written: one entry each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.core.exchange import ExportReport, MarkedArticle
from annotator.exporting.conll import write_conll
from annotator.exporting.docbin import write_docbin
from annotator.exporting.json_lines import write_json_lines

Writer = Callable[[Iterable[MarkedArticle], Path], ExportReport]
"""Writes a file whole or not at all; raises AnnotatorError, with a sentence, if it cannot."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be written.

    `name` is for the command line, `title` and `description` are for dialogs, `ending` is that
    of the files, dot included.
    """

    name: str
    title: str
    ending: str
    description: str
    write: Writer


_FORMATS = (
    Format(
        "jsonl",
        "JSON Lines",
        ".jsonl",
        "Everything, decisions included; Annotator reads it back without loss.",
        write_json_lines,
    ),
    Format(
        "spacy",
        "spaCy DocBin",
        ".spacy",
        "Training data for spaCy; spans must cover whole tokens and not overlap.",
        write_docbin,
    ),
    Format(
        "conll",
        "CoNLL (IOB2)",
        ".conll",
        "Tokens and tags in columns; spans must cover whole tokens and not overlap.",
        write_conll,
    ),
)

FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in _FORMATS}
