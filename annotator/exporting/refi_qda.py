"""REFI-QDA projects (`.qdpx`), the door to MAXQDA, ATLAS.ti, NVivo and QualCoder.

A zip archive of `project.qde`, as https://www.qdasoftware.org/refi-qda-standard describes it, and
of each text in `sources/`. A label is a code, a concept a code below it, a mention a coded
selection. Positions are code points. What is known of an article are variables of its source.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

from annotator import __version__
from annotator.core.article import Article
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.archive import add, add_stream, archive_written_whole
from annotator.exporting.keeping import Tally, keep, name_of

UNDECIDED = "undecided"
"""How the description of a selection begins that nobody has decided about."""

_OURS = uuid.UUID("0b6f0f0a-4b57-5d3c-8f64-3f5d0b2d6c55")  # the ground of all our GUIDs
_VARIABLES = ("id", "date", "source", "language", "status")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")
_LONGEST = 60  # letters of a mention in the name of its selection


@dataclass(slots=True)
class _Codebook:
    """The codes and users that the sources so far refer to, in the order they came up."""

    codes: dict[str, dict[str, None]] = field(default_factory=dict)
    users: dict[str, None] = field(default_factory=dict)

    def take(self, mention: Mention) -> None:
        """Make sure that there are the code and the user of a mention."""
        concepts = self.codes.setdefault(mention.label, {})
        if mention.concept:
            concepts[mention.concept] = None
        if mention.annotation and mention.annotation.analyst:
            self.users[mention.annotation.analyst] = None


def write_refi_qda(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as coded texts.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    book = _Codebook({name: {} for name in options.scheme.names})
    with TemporaryFile() as sources, archive_written_whole(path) as archive:
        for marked in articles:
            kept = keep(marked)
            add(archive, f"sources/{_guid('source', marked.article.uid)}.txt", marked.article.text)
            sources.write("".join(_source(marked, kept.mentions)).encode())
            for mention in kept.mentions:
                book.take(mention)
            tally.add(kept)
        _write_project(archive, sources, book, options)
    return tally.report()


def _guid(*what: object) -> str:
    return str(uuid.uuid5(_OURS, json.dumps(what)))


def _write_project(
    archive: ZipFile, sources: IO[bytes], book: _Codebook, options: ExportOptions
) -> None:
    with add_stream(archive, "project.qde") as project:
        project.write("".join(_before(book, options)).encode())
        sources.seek(0)
        while block := sources.read(1 << 20):
            project.write(block)
        project.write(b"</Sources>\n</Project>\n")


def _before(book: _Codebook, options: ExportOptions) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0"'
    yield f' name="Annotator" origin="Annotator {__version__}">\n<Users>\n'
    for user in book.users:
        yield f'<User guid="{_guid("user", user)}" name={quoteattr(user)}/>\n'
    yield "</Users>\n<CodeBook><Codes>\n"
    for label, concepts in book.codes.items():
        yield from _code(label, concepts, options)
    yield "</Codes></CodeBook>\n<Variables>\n"
    for name in _VARIABLES:
        yield f'<Variable guid="{_guid("variable", name)}" name="{name}" typeOfVariable="Text"/>\n'
    yield "</Variables>\n<Sources>\n"


def _code(name: str, concepts: Iterable[str], options: ExportOptions) -> Iterator[str]:
    label = options.scheme.label(name)
    colour = f' color="{label.ink_light}"' if label else ""
    yield f'<Code guid="{_guid("code", name)}" name={quoteattr(name)} isCodable="true"{colour}>'
    yield _description(label.definition if label else "")
    for concept in concepts:
        guid = _guid("code", name, concept)
        yield f'<Code guid="{guid}" name={quoteattr(concept)} isCodable="true">'
        yield f"{_description(options.concepts.get(concept, ''))}</Code>"
    yield "</Code>\n"


def _description(words: str) -> str:
    return f"<Description>{escape(words)}</Description>" if words else ""


def _source(marked: MarkedArticle, mentions: Sequence[Mention]) -> Iterator[str]:
    article = marked.article
    guid = _guid("source", article.uid)
    name = quoteattr(name_of(marked))
    yield f'<TextSource guid="{guid}" name={name} plainTextPath="internal://{guid}.txt">\n'
    for mention in mentions:
        yield _selection(article, mention)
    meta = article.meta
    values = (article.uid, meta.date, meta.source, meta.language, marked.status.value)
    for variable, value in zip(_VARIABLES, values, strict=True):
        if value:
            yield f'<VariableValue><VariableRef targetGUID="{_guid("variable", variable)}"/>'
            yield f"<TextValue>{escape(value)}</TextValue></VariableValue>\n"
    yield "</TextSource>\n"


def _selection(article: Article, mention: Mention) -> str:
    span = mention.span
    identity = (article.uid, span.start, span.end, mention.label, mention.state)
    name = quoteattr(" ".join(span.of(article.text).split())[:_LONGEST])
    note = f"{UNDECIDED}, score {mention.score:.2f}" if mention.undecided else ""
    code = (mention.label, mention.concept) if mention.concept else (mention.label,)
    return (
        f'<PlainTextSelection guid="{_guid("selection", *identity)}" name={name}'
        f' startPosition="{span.start}" endPosition="{span.end}">{_description(note)}'
        f'<Coding guid="{_guid("coding", *identity)}"{_decision(mention)}>'
        f'<CodeRef targetGUID="{_guid("code", *code)}"/></Coding></PlainTextSelection>\n'
    )


def _decision(mention: Mention) -> str:
    """Return who coded, and when, as attributes, so far as that is known."""
    decision = mention.annotation
    known: Mapping[str, str] = {}
    if decision and decision.analyst:
        known = {"creatingUser": _guid("user", decision.analyst)}
    if decision and _TIME.fullmatch(decision.decided_at):
        known = {**known, "creationDateTime": decision.decided_at}
    return "".join(f' {name}="{value}"' for name, value in known.items())
