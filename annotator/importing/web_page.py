"""Web pages: the article without menus, adverts and comments, by trafilatura.

https://trafilatura.readthedocs.io/. It is given characters and fetches nothing.
"""

from __future__ import annotations

import hashlib
import re
import warnings
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.decoding import decode
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.extras import optional_part
from annotator.importing.source import Incoming, Source, all_bytes, clean

if TYPE_CHECKING:
    from trafilatura.settings import Document

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html[^>]{0,1000}?\slang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-\w+)*)")
_HEAD = 4096
# A date in the story itself is mostly that of an event.
_DATES: dict[str, object] = {"original_date": True, "extensive_search": False}
_MOST_TAGS = 60_000  # some 5,000 are usual; the time grows faster than their number
_MOST_CHARACTERS = 8 * 2**20  # of a page; parsing takes some thirty times as much memory


def read_web_page(source: Source) -> Iterator[Incoming]:
    """Read the article of a web page.

    Raises InputError if none is found in it, or if it is no web page.
    """
    data = all_bytes(source)
    declared = _DECLARED.search(data[:_HEAD])
    decoded = decode(data, declared[1].decode("ascii", "replace") if declared else "")
    page = decoded.text.lstrip("\ufeff")
    if len(page) > _MOST_CHARACTERS or page.count("<") > _MOST_TAGS:
        raise InputError("this web page is too large for an article; save its text as a .txt file.")
    found = _extracted(page)
    draft = Draft(
        _text(found),
        hashlib.sha256(data).hexdigest(),
        _meta(found, page),
        notices=[decoded.doubt] if decoded.doubt else [],
    )
    return finished(draft, source, clean(source.name))


def _extracted(page: str) -> Document:
    with optional_part("html", worded("web pages")):
        import trafilatura
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about time zones and the like
            found = trafilatura.bare_extraction(
                page,
                with_metadata=True,
                include_comments=False,
                date_extraction_params=_DATES | {"max_date": date.today().isoformat()},
            )
    except Exception as error:  # what it is given is hostile, and it rests on four parsers
        why = type(error).__name__
        raise InputError("this web page is too broken to be read ({why}).", why=why) from error
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise InputError("no article was found in this web page; save its text as a .txt file.")
    return found


def _text(found: Document) -> str:
    """Return the text, its title first: the extraction takes titles for metadata."""
    text, title = found.text or "", (found.title or "").strip()
    has_title = not title or title in text[: 2 * len(title) + 200]
    return text if has_title else f"{title}\n\n{text}"


def _meta(found: Document, page: str) -> dict[str, object]:
    language = _LANGUAGE.search(page[:_HEAD])
    return storable(
        {
            "title": found.title,
            "date": found.date,
            # What the page says; trafilatura would rather guess where a guesser is installed.
            "language": language[1] if language else "",
            "address": found.url,
            "author": found.author,
            "site": found.sitename,
        }
    )
