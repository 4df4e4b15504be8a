"""Word documents: https://ecma-international.org/publications-and-standards/standards/ecma-376/.

Paragraphs, tables, text boxes and insertions that are tracked, then foot- and endnotes; nothing
of what was deleted, of headers, footers, comments and fields. Macros are not even looked at.
Read directly, since readers of Word documents leave out insertions and content controls.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO

from annotator.core.errors import InputError
from annotator.importing.archives import Archive, open_archive
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.office_meta import properties
from annotator.importing.source import Incoming, Source, all_bytes, clean
from annotator.importing.xml_text import Rules, text_of

_TEXT = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_RULES = Rules(
    blocks=frozenset({"p"}),
    signs={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"},
    skipped=frozenset({"pPr", "rPr", "del", "moveFrom", "Fallback", "instrText", "sdtPr"}),
    runs=frozenset({"t"}),
)


def read_docx(source: Source) -> Iterator[Incoming]:
    """Read a Word document as one article.

    Raises InputError if it is none, is damaged, or has no text.
    """
    data = all_bytes(source)
    with open_archive(BytesIO(data)) as archive:
        if _TEXT not in archive:
            raise InputError("this is no Word document; save it as .docx in a word processor.")
        parts = [text_of(archive.read(name), _RULES) for name in _parts(archive)]
        meta = properties(archive, "docProps/core.xml")
    text = "\n\n".join(filter(str.strip, parts))
    draft = Draft(text, hashlib.sha256(data).hexdigest(), storable(meta))
    return finished(draft, source, clean(source.name))


def _parts(archive: Archive) -> Iterator[str]:
    yield _TEXT
    yield from (name for name in _NOTES if name in archive)
