"""PDF with a text layer, by pypdf: https://pypdf.readthedocs.io/. Scans have none.

Lines of a paragraph are joined again, as a name must not be cut by the width of a page.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from annotator.core.errors import InputError
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.source import Incoming, Source, all_bytes, clean
from annotator.importing.unwrapping import unwrapped

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 3000
_MOST_CHARACTERS = 16 * 2**20


def read_pdf(source: Source) -> Iterator[Incoming]:
    """Read the text layer of a PDF as one article.

    Raises InputError if it has none, is locked with a password, or is damaged.
    """
    data = all_bytes(source)
    pages, meta = _pages(data)
    if not any(page.strip() for page in pages):
        raise InputError(
            "there is no text in this PDF, so it is a scan; run text recognition (OCR) on it first."
        )
    draft = Draft(unwrapped(pages), hashlib.sha256(data).hexdigest(), meta)
    return finished(draft, source, clean(source.name))


def _pages(data: bytes) -> tuple[list[str], dict[str, object]]:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends is of no interest here
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("this PDF is locked with a password; save it without one.")
        return list(_texts(reader)), _meta(reader)
    except InputError:
        raise
    except (Exception, RecursionError) as error:  # it raises dozens of kinds on damaged files
        why = type(error).__name__
        raise InputError(
            "this PDF is damaged ({why}); print or save it as PDF again.", why=why
        ) from error


def _texts(reader: PdfReader) -> Iterator[str]:
    if len(reader.pages) > _MOST_PAGES:
        raise InputError("this PDF has more than {n} pages; split it.", n=_MOST_PAGES)
    characters = 0
    for page in reader.pages:
        text = page.extract_text()
        characters += len(text)
        if characters > _MOST_CHARACTERS:
            raise InputError("this PDF has more than 16 million characters; split it.")
        yield text


def _meta(reader: PdfReader) -> dict[str, object]:
    """Return the author; titles of PDF files are mostly names of other files."""
    author = reader.metadata.author if reader.metadata else None
    return storable({"author": str(author or ""), "pages": len(reader.pages)})
