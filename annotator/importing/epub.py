"""EPUB books and reports as one article: https://www.w3.org/TR/epub-33/."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator, Mapping
from html.entities import name2codepoint
from io import BytesIO
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.archives import Archive, open_archive
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.office_meta import Values
from annotator.importing.source import (
    MAX_BYTES,
    MAX_SIZE_IN_WORDS,
    Incoming,
    Source,
    all_bytes,
    clean,
)
from annotator.importing.xml_feed import feed, local
from annotator.importing.xml_text import Rules, text_of

_CONTAINER = "META-INF/container.xml"
_META = {"title": "title", "creator": "author", "language": "language", "date": "date"}
_RULES = Rules(
    blocks=frozenset(
        [
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "tr",
            "table",
            "section",
            "article",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "header",
            "footer",
            "aside",
            "body",
            "ul",
            "ol",
            "hr",
        ]
    ),
    signs={"br": "\n", "td": " ", "th": " "},
    skipped=frozenset({"head", "script", "style", "svg", "math", "nav"}),
    collapsed=True,
)
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*>", re.IGNORECASE)
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,9});")
_KEPT = {b"amp", b"lt", b"gt", b"quot", b"apos"}


def read_epub(source: Source) -> Iterator[Incoming]:
    """Read the chapters of an EPUB in their order, as one article.

    Raises InputError if it is none, is damaged or locked, or has no text.
    """
    data = all_bytes(source)
    with open_archive(BytesIO(data)) as archive:
        package = _package(archive)
        values, spine = Values(_META), _Spine(dirname(package))
        feed(archive.read(package), values, package)
        feed(archive.read(package), spine, package)
        text = "\n\n".join(_chapters(archive, spine.names()))
    meta = storable({_META[key]: value.strip() for key, value in values.first.items()})
    draft = Draft(text, hashlib.sha256(data).hexdigest(), meta)
    return finished(draft, source, clean(source.name))


def _package(archive: Archive) -> str:
    """Return the name of the file that lists the chapters."""
    if _CONTAINER not in archive:
        raise InputError("this is no EPUB book.")
    root = _Root()
    feed(archive.read(_CONTAINER), root, _CONTAINER)
    return normpath(root.path)


def _chapters(archive: Archive, names: list[str]) -> Iterator[str]:
    size = 0
    for name in names:
        text = _chapter(archive, name) if name in archive else ""
        size += len(text)
        if size > MAX_BYTES:
            raise InputError(
                "this book has more than {size} of text; split it.",
                size=MAX_SIZE_IN_WORDS,
            )
        if text:
            yield text


def _chapter(archive: Archive, name: str) -> str:
    xhtml = _DOCTYPE.sub(b"", archive.read(name), count=1)
    return text_of(_ENTITY.sub(_resolved, xhtml), _RULES, worded("the chapter {name}", name=name))


def _resolved(match: re.Match[bytes]) -> bytes:
    """Return a character that HTML has a name for, as XML knows it."""
    name = match[1].decode()
    known = match[1] not in _KEPT and name in name2codepoint
    return f"&#{ord(html.unescape(match[0].decode()))};".encode() if known else match[0]


class _Root:
    """Finds the path of the package."""

    def __init__(self) -> None:
        self.path = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if local(tag) == "rootfile" and not self.path:
            self.path = attributes.get("full-path", "")

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


class _Spine:
    """Finds the chapters and their order."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._paths: dict[str, str] = {}
        self._order: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if local(tag) == "item" and "html" in attributes.get("media-type", ""):
            path = unquote(attributes.get("href", ""))
            self._paths[attributes.get("id", "")] = normpath(join(self._folder, path))
        elif local(tag) == "itemref":
            self._order.append(attributes.get("idref", ""))

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass

    def names(self) -> list[str]:
        """Return the names of the chapters, in order, each once."""
        return list(dict.fromkeys(self._paths[key] for key in self._order if key in self._paths))
