"""OpenDocument texts: https://docs.oasis-open.org/office/OpenDocument/v1.3/.

Headings, paragraphs, lists, tables and frames, then the notes; nothing of what was deleted and of
comments.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO

from annotator.core.errors import InputError
from annotator.importing.archives import open_archive
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.office_meta import properties
from annotator.importing.source import Incoming, Source, all_bytes, clean
from annotator.importing.xml_text import Rules, text_of

_TEXT = "content.xml"
_RULES = Rules(
    blocks=frozenset({"p", "h"}),
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    repeated=frozenset({"s"}),
    skipped=frozenset({"tracked-changes", "annotation", "note-citation", "automatic-styles"}),
    aside=frozenset({"note-body"}),
    runs=frozenset({"p", "h", "span", "a", "ruby-base", "meta", "title", "date"}),
)


def read_odt(source: Source) -> Iterator[Incoming]:
    """Read an OpenDocument text as one article.

    Raises InputError if it is none, is damaged, or has no text.
    """
    data = all_bytes(source)
    with open_archive(BytesIO(data)) as archive:
        if _TEXT not in archive:
            raise InputError("this is no OpenDocument text; save it as .odt in a word processor.")
        text = text_of(archive.read(_TEXT), _RULES)
        meta = properties(archive, "meta.xml")
    draft = Draft(text, hashlib.sha256(data).hexdigest(), storable(meta))
    return finished(draft, source, clean(source.name))
