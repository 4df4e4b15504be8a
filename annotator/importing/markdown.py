"""Markdown: the text is kept whole, marks included; only its title and date are looked for.

Syntax: https://spec.commonmark.org/0.31.2/; the block between `---` lines at the top is the
"front matter" of site generators, of which only the `title` and the `date` are understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.importing.heading import Heading, head_lines, heading_of_lines
from annotator.importing.plain_text import read_text
from annotator.importing.source import Incoming, Source

_BLOCK_MARK = re.compile(r"(?:#{1,6}|>|[-*+])\s+")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_FRONT_MATTER_TITLE = re.compile(r"\A---\n(?:.*\n)*?title:", re.IGNORECASE)


def read_markdown(source: Source) -> Iterator[Incoming]:
    """Read a Markdown file as one article; errors as in `read_text`."""
    return read_text(source, heading_of_markdown)


def heading_of_markdown(text: str) -> Heading:
    """Find title and date; a heading of the first level is the title, wherever it stands."""
    lines = head_lines(text)
    found = heading_of_lines([_plain(line) for line in lines])
    first_level = next((line for line in lines if line.startswith("# ")), "")
    if first_level and not _FRONT_MATTER_TITLE.match(text[:1000]):
        return replace(found, title=_plain(first_level).rstrip("# "))
    return found


def _plain(line: str) -> str:
    """Return a line as it is read, without its marks."""
    line = _LINK.sub(r"\1", _BLOCK_MARK.sub("", line, count=1) if _BLOCK_MARK.match(line) else line)
    return _EMPHASIS.sub(r"\2", line)
