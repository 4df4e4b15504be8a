"""REFI-QDA projects (`.qdpx`): coded texts of MAXQDA, ATLAS.ti, NVivo, QualCoder and ours.

https://www.qdasoftware.org/refi-qda-standard. A code is a label, a code below it a concept.
Positions count code points. Pictures, sound and PDF sources are left out, and told.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.archives import Archive, open_archive
from annotator.importing.decoding import decode
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.json_record import Record, quoted
from annotator.importing.source import Incoming, Source, clean
from annotator.importing.xml_feed import fed, feed, local, whole_number

_PROJECT = "project.qde"
_INTERNAL = "internal://"
_UNDECIDED = re.compile(r"undecided(?:, score (\d(?:\.\d+)?))?")
_OTHER_SOURCES = {"PictureSource", "AudioSource", "VideoSource", "PDFSource"}
_GATHERED = {"Description", "PlainTextContent", "TextValue", "DateValue", "DateTimeValue"}


@dataclass(slots=True)
class _Text:
    """A text source: where its text is, and what is coded in it."""

    name: str
    path: str
    content: str = ""
    codings: list[Record] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)


def read_refi_qda(source: Source) -> Iterator[Incoming]:
    """Read each text of a project as an article.

    The project is parsed twice, first for its codes, so that no more than one piece of it has to
    be in memory. Raises InputError if it is no such project, is damaged, or has no texts.
    """
    with open_archive(source.stream) as archive:
        if _PROJECT not in archive:
            raise InputError(
                "this is no REFI-QDA project: there is no {name} in it.", name=_PROJECT
            )
        book = _Book()
        with archive.file(_PROJECT) as stream:
            feed(stream, book, _PROJECT)
        if not book.texts and not book.others:
            raise InputError("there are no texts in this project.")
        for text in _texts(archive, book):
            where = f"{clean(source.name)}, {clean(text.name)}"
            try:
                yield from finished(_draft(text, book, archive), source, where)
            except InputError as error:
                yield Problem(where, error.words)
    if book.others:
        sentence = worded("{n} sources that are no plain texts were left out.", n=book.others)
        yield Problem(clean(source.name), sentence)


def _texts(archive: Archive, book: _Book) -> Iterator[_Text]:
    texts = _Texts(book)
    with archive.file(_PROJECT) as stream:
        for _ in fed(stream, texts, _PROJECT):
            yield from texts.complete
            texts.complete = []


def _draft(text: _Text, book: _Book, archive: Archive) -> Draft:
    raw = _raw(text, archive)
    spans = [one | book.label(str(one.pop("code"))) for one in text.codings]
    names = [
        worded("the selection {start}–{end}", start=one["start"], end=one["end"]) for one in spans
    ]
    known = {book.variables.get(key, key): value for key, value in text.values.items()}
    known.pop("status", None)
    if "id" in known:
        known["uid"] = known.pop("id")
    meta = storable({"title": text.name} | known)
    return Draft(raw, hashlib.sha256(raw.encode(errors="replace")).hexdigest(), meta, spans, names)


def _raw(text: _Text, archive: Archive) -> str:
    if text.content:
        return text.content
    if not text.path.startswith(_INTERNAL):
        raise InputError("its text is outside of the project, at {path}.", path=quoted(text.path))
    return decode(archive.read(f"sources/{text.path.removeprefix(_INTERNAL)}")).text


class _Book:
    """Gathers codes, users and variables, and counts sources, while a project is parsed."""

    def __init__(self) -> None:
        self.texts = 0
        self.others = 0
        self.variables: dict[str, str] = {}
        self.users: dict[str, str] = {}
        self._codes: dict[str, tuple[str, ...]] = {}
        self._path: list[str] = []

    def label(self, code: str) -> Record:
        """Return a code as a label, and the code below it as a concept."""
        path = self._codes.get(code, ("",))
        return {"label": path[0], "concept": path[-1] if len(path) > 1 else ""}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        kind = local(tag)
        guid, name = attributes.get("guid", ""), attributes.get("name", "")
        if kind == "Code":
            self._path.append(name)
            self._codes[guid] = (*self._path[:1], *self._path[1:][-1:])
        elif kind == "User":
            self.users[guid] = name
        elif kind == "Variable":
            self.variables[guid] = name
        self.texts += kind == "TextSource"
        self.others += kind in _OTHER_SOURCES

    def end(self, tag: str) -> None:
        """End an element."""
        if local(tag) == "Code":
            self._path.pop()

    def data(self, text: str) -> None:
        """Pass over the characters that stand here."""


class _Texts:
    """Gathers texts while a project is parsed; `complete` are those that have ended."""

    def __init__(self, book: _Book) -> None:
        self.complete: list[_Text] = []
        self._book = book
        self._text: _Text | None = None
        self._selection: Record = {}
        self._coding: Record = {}
        self._variable = ""
        self._gathered: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        name = local(tag)
        begin = _BEGINNINGS.get(name)
        if begin:
            begin(self, attributes)
        elif name in _GATHERED:
            self._gathered = []

    def data(self, text: str) -> None:
        """Take the characters that stand here."""
        if self._gathered is not None:
            self._gathered.append(text)

    def end(self, tag: str) -> None:
        """End an element."""
        name = local(tag)
        if name == "TextSource" and self._text:
            self.complete.append(self._text)
            self._text = None
        elif name == "PlainTextSelection":
            self._selection = {}
        elif name in _GATHERED:
            self._take(name, "".join(self._gathered or ()))
            self._gathered = None

    def _take(self, name: str, words: str) -> None:
        if self._text is None:
            return
        undecided = _UNDECIDED.fullmatch(words)
        if name == "PlainTextContent":
            self._text.content = words
        elif name == "Description" and self._selection and undecided:
            self._selection["state"] = "suggested"
            self._selection["score"] = float(undecided[1] or 1)
        elif name.endswith("Value") and self._variable:
            self._text.values[self._variable] = words

    def begin_reference(self, attributes: Mapping[str, str]) -> None:
        """Begin the value of a variable."""
        self._variable = attributes.get("targetGUID", "")

    def begin_text(self, attributes: Mapping[str, str]) -> None:
        """Begin a text source."""
        self._text = _Text(attributes.get("name", ""), attributes.get("plainTextPath", ""))

    def begin_selection(self, attributes: Mapping[str, str]) -> None:
        """Begin a selection of a text."""
        self._selection = {
            "start": whole_number(attributes, "startPosition"),
            "end": whole_number(attributes, "endPosition"),
        }

    def begin_coding(self, attributes: Mapping[str, str]) -> None:
        """Begin the coding of a selection."""
        self._coding = {
            "analyst": self._book.users.get(attributes.get("creatingUser", ""), ""),
            "decided_at": attributes.get("creationDateTime", ""),
        }

    def begin_code_reference(self, attributes: Mapping[str, str]) -> None:
        """Note the code of a selection."""
        if self._text and self._selection:
            code = {"code": attributes.get("targetGUID", "")}
            self._text.codings.append(self._selection | self._coding | code)


_BEGINNINGS = {
    "VariableRef": _Texts.begin_reference,
    "TextSource": _Texts.begin_text,
    "PlainTextSelection": _Texts.begin_selection,
    "Coding": _Texts.begin_coding,
    "CodeRef": _Texts.begin_code_reference,
}
