"""The last step of every reader: from what a file says about an article to the article.

Here texts become canonical, metadata storable, and spans are checked, in one way for all formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from annotator.core.article import Metadata, Status
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.languages import language_code
from annotator.core.messages import worded
from annotator.importing.dates import iso_date
from annotator.importing.heading import Heading, heading_of
from annotator.importing.json_record import Record, cleaned
from annotator.importing.marks import read_marks
from annotator.importing.source import Incoming, Source, clean
from annotator.importing.source_text import source_text

_UID = re.compile(r"[0-9a-f]{32}")  # others' identities hold within one file only
_KNOWN = ("title", "date", "source", "language")


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a file has it; nothing of it has been checked.

    `meta` has `title`, `date`, `source`, `language` and whatever else the file says; it may be
    changed. `spans` and `names` are for `read_marks`; the spans count UTF-16 units if `utf16`.
    `sha256` is that of the bytes. A title that is not given is looked for in the text, unless
    `complete`: then the file says that there is none. `notices` are sentences about doubts.
    """

    text: str
    sha256: str
    meta: Record = field(default_factory=dict)
    spans: object = None
    names: Sequence[str] = ()
    utf16: bool = False
    complete: bool = False
    uid: str = ""
    status: Status = Status.NEW
    heading: Callable[[str], Heading] = heading_of
    notices: Sequence[str] = ()


def finished(draft: Draft, source: Source, where: str) -> Iterator[Incoming]:
    """Yield the article of a draft, and a problem for each thing in it that cannot be used.

    Raises InputError if there is no text.
    """
    text = source_text(draft.text, utf16=draft.utf16)
    if not text.text or text.text.isspace():
        raise InputError("there is no text in it, so there is nothing to annotate.")
    marks = read_marks(draft.spans, text, source, where, draft.names)
    uid = draft.uid or _our_uid(draft.meta)
    meta, notices = metadata(draft, text.text, clean(source.name))
    yield IncomingArticle(
        text.text,
        meta,
        draft.sha256,
        uid,
        draft.status,
        marks.suggestions,
        marks.annotations,
        where,
    )
    yield from marks.problems
    yield from (Problem(where, notice, fatal=False) for notice in notices)


def storable(values: Mapping[str, object]) -> Record:
    """Return metadata without what is empty or could not be stored."""
    kept = {clean(key): cleaned(value) for key, value in values.items()}
    return {key: value for key, value in kept.items() if value not in (None, "")}


def _our_uid(meta: Record) -> str:
    """Take out the identity that one of our articles kept in another program's file."""
    for key in ("uid", "id"):
        value = meta.get(key)
        if isinstance(value, str) and _UID.fullmatch(value):
            del meta[key]
            return value
    return ""


def metadata(draft: Draft, text: str, name: str) -> tuple[Metadata, list[str]]:
    """Return the metadata, and a sentence for each value that could not be used.

    `text` is the canonical text, `name` that of the file.
    """
    extra, notices = draft.meta, [*draft.notices]
    known = {key: _word(extra, key, notices) for key in _KNOWN}
    for key, reading in (("date", iso_date), ("language", language_code)):
        given, known[key] = known[key], reading(known[key])
        if given != known[key]:
            extra[f"{key}_given"] = given
    if not draft.complete:
        known["title"] = " ".join(known["title"].split())
        if not (known["title"] and known["date"]):
            found = draft.heading(text)
            known["title"] = known["title"] or found.title or PurePath(name).stem
            known["date"] = known["date"] or found.date
    known["source"] = known["source"] or name
    return Metadata(**known, extra=extra), notices


def _word(extra: Record, key: str, notices: list[str]) -> str:
    """Take a text out of `extra`; anything else goes on in it under another name."""
    value = extra.pop(key, None)
    if value is None or isinstance(value, str):
        return value or ""
    extra[f"{key}_given"] = value
    notices.append(worded("its {key} is not a text; it was kept as “{key}_given”.", key=key))
    return ""
