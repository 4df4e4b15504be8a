"""The formats that can be written: one entry each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.exporting import hugging_face
from annotator.exporting.brat import write_brat
from annotator.exporting.cas_json import write_cas_json
from annotator.exporting.comma_separated import write_csv
from annotator.exporting.conll import write_biluo, write_conll
from annotator.exporting.docbin import write_docbin
from annotator.exporting.doccano import write_doccano
from annotator.exporting.extras import missing
from annotator.exporting.hugging_face import write_hugging_face
from annotator.exporting.json_lines import write_json_lines
from annotator.exporting.label_studio import write_label_studio
from annotator.exporting.prodigy import write_prodigy
from annotator.exporting.refi_qda import write_refi_qda
from annotator.exporting.web_annotation import write_web_annotations
from annotator.exporting.web_page import write_web_page
from annotator.exporting.webanno import write_webanno
from annotator.exporting.word_document import write_word_document
from annotator.exporting.workbook import write_workbook
from annotator.exporting.xmi import write_xmi

Writer = Callable[[Iterable[MarkedArticle], Path, ExportOptions], ExportReport]
"""Writes a file whole or not at all; raises AnnotatorError, with a sentence, if it cannot.

It takes articles one by one, and reports each span but rejected ones that it could not write.
"""


class Feature(StrEnum):
    """What a format may be able to express, besides spans with a label; the words say what.

    Each is a promise: what has it comes back from the file as it was (tests/exporting).
    """

    TEXT = "text"  # the text, exactly
    IDENTITY = "identity"  # the article's uid
    TITLE = "title"
    METADATA = "metadata"  # date, source, language
    EXTRA = "other metadata"
    STATUS = "status"
    CONCEPT = "concept"
    UNDECIDED = "undecided"  # undecided spans can be told from decided ones
    REJECTED = "rejected"
    SCORE = "score"  # of undecided spans
    DECISION = "decision"  # the analyst and the time
    OVERLAP = "overlap"
    WITHIN_WORDS = "within words"  # spans that begin or end within a word
    BLANKS = "blanks"  # spans that begin or end with a blank
    ONE_FILE = "one file"  # for all articles; others have one for each, in an archive


_F = Feature
_PLACES = {_F.OVERLAP, _F.WITHIN_WORDS, _F.BLANKS}
_ARTICLE = {_F.TEXT, _F.IDENTITY, _F.TITLE, _F.METADATA, _F.EXTRA}
_TASKS = frozenset(_ARTICLE | _PLACES | {_F.CONCEPT, _F.UNDECIDED, _F.SCORE, _F.ONE_FILE})
_CAS = frozenset({_F.TEXT, _F.IDENTITY, _F.TITLE, _F.CONCEPT} | _PLACES)
_TABLE = frozenset(
    {_F.IDENTITY, _F.TITLE, _F.METADATA, _F.STATUS, _F.CONCEPT, _F.UNDECIDED}
    | {_F.REJECTED, _F.SCORE, _F.DECISION, _F.ONE_FILE}
    | _PLACES
)


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be written.

    `name` is for the command line, `title` and `description` are for dialogs, `ending` is that
    of the files, dot included. `package` is one that the writer needs and not every installation
    has, `extra` the name under which it is installed. A format that `splits` writes the parts
    that the options name.
    """

    name: str
    title: str
    ending: str
    description: str
    write: Writer
    features: frozenset[Feature] = frozenset()
    package: str = ""
    extra: str = ""
    splits: bool = False

    @property
    def missing(self) -> str:
        """What has to be installed before this format can be written, or an empty string."""
        return missing(self.package, self.extra)


_FORMATS = (
    Format(
        "jsonl",
        "JSON Lines",
        ".jsonl",
        "Everything, decisions included; Annotator reads it back without loss.",
        write_json_lines,
        frozenset(Feature),
    ),
    Format(
        "prodigy",
        "Prodigy JSON Lines",
        ".prodigy.jsonl",
        "Tasks for Prodigy, with tokens; those without undecided spans are answered.",
        write_prodigy,
        _TASKS,
    ),
    Format(
        "spacy",
        "spaCy DocBin",
        ".spacy",
        "Training data for spaCy; spans must cover whole tokens and not overlap.",
        write_docbin,
        frozenset({_F.TEXT, _F.IDENTITY, _F.TITLE, _F.CONCEPT, _F.ONE_FILE}),
        splits=True,
    ),
    Format(
        "conll",
        "CoNLL (IOB2)",
        ".conll",
        "Tokens and tags in columns; spans must cover whole tokens and not overlap.",
        write_conll,
        frozenset({_F.ONE_FILE}),
    ),
    Format(
        "biluo",
        "CoNLL (BILUO)",
        ".biluo",
        "The same columns, with tags that tell the last and the only token of a span.",
        write_biluo,
        frozenset({_F.ONE_FILE}),
    ),
    Format(
        "brat",
        "brat standoff",
        ".brat.zip",
        "A text and an annotation file for each article, with brat's own set-up.",
        write_brat,
        frozenset({_F.TEXT, _F.CONCEPT, _F.UNDECIDED, _F.OVERLAP, _F.WITHIN_WORDS}),
    ),
    Format(
        "doccano",
        "doccano JSON Lines",
        ".doccano.jsonl",
        "Texts with labels for doccano; other programs read it too.",
        write_doccano,
        frozenset(_ARTICLE | _PLACES | {_F.ONE_FILE}),
    ),
    Format(
        "labelstudio",
        "Label Studio JSON",
        ".labelstudio.json",
        "Decided spans as annotations, undecided ones as predictions, and the set-up beside it.",
        write_label_studio,
        _TASKS,
    ),
    Format(
        "xmi",
        "UIMA CAS XMI",
        ".xmi.zip",
        "Named entities for INCEpTION and other UIMA programs, a file for each article.",
        write_xmi,
        _CAS,
    ),
    Format(
        "casjson",
        "UIMA CAS JSON",
        ".casjson.zip",
        "The same as JSON, with the types in each file.",
        write_cas_json,
        _CAS,
    ),
    Format(
        "webanno",
        "WebAnno TSV 3.3",
        ".webanno.zip",
        "Tokens in columns for INCEpTION and WebAnno, a file for each article.",
        write_webanno,
        frozenset({_F.CONCEPT, _F.OVERLAP, _F.WITHIN_WORDS}),
    ),
    Format(
        "webannotation",
        "W3C Web Annotation",
        ".webannotation.zip",
        "Annotations by quote and position as JSON-LD, and the texts they are about.",
        write_web_annotations,
        frozenset(
            {_F.TEXT, _F.IDENTITY, _F.TITLE, _F.CONCEPT, _F.UNDECIDED, _F.DECISION} | _PLACES
        ),
    ),
    Format(
        "huggingface",
        "Hugging Face data set",
        ".huggingface.zip",
        "Parquet files with tokens, tags and spans, and a data set card.",
        write_hugging_face,
        _TASKS,
        package=hugging_face.PACKAGE,
        extra=hugging_face.EXTRA,
        splits=True,
    ),
    Format(
        "refiqda",
        "REFI-QDA project",
        ".qdpx",
        "Coded texts for MAXQDA, ATLAS.ti, NVivo and QualCoder.",
        write_refi_qda,
        frozenset(
            {_F.TEXT, _F.IDENTITY, _F.TITLE, _F.METADATA, _F.STATUS, _F.CONCEPT, _F.UNDECIDED}
            | {_F.DECISION, _F.ONE_FILE}
            | _PLACES
        ),
    ),
    Format(
        "csv",
        "Mentions as CSV",
        ".csv",
        "A row for each mention, with the words around it.",
        write_csv,
        _TABLE,
    ),
    Format(
        "xlsx",
        "Mentions as an Excel workbook",
        ".xlsx",
        "A row for each mention, with the words around it; sheets of articles and labels.",
        write_workbook,
        _TABLE,
    ),
    Format(
        "html",
        "Highlighted articles as a web page",
        ".html",
        "A report to read in any browser, and to print.",
        write_web_page,
        frozenset(
            {_F.TEXT, _F.IDENTITY, _F.TITLE, _F.CONCEPT, _F.UNDECIDED, _F.ONE_FILE} | _PLACES
        ),
    ),
    Format(
        "docx",
        "Highlighted articles as a Word document",
        ".docx",
        "A report to read and to comment; where spans overlap, one of them is shown.",
        write_word_document,
        frozenset({_F.TEXT, _F.TITLE, _F.CONCEPT, _F.UNDECIDED, _F.WITHIN_WORDS, _F.ONE_FILE}),
    ),
)

FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in _FORMATS}
"""Those that come with the program, by name; `plugins.py` knows the others."""
