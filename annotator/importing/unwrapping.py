"""Paragraphs from lines that end where the page ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_FULL = 0.75  # of the page's usual line: a shorter one ends a paragraph
_LINE = 20  # code points: pages of shorter lines are tables and lists
_WORD = re.compile(r"\w+")
_HYPHENS = ("-", "\u00ad", "\u2010")


def unwrapped(pages: Sequence[str]) -> str:
    """Return the text of pages with the lines of each paragraph joined.

    A hyphen at the end of a line goes if the whole word stands elsewhere without it.
    """
    words = {word for page in pages for word in _WORD.findall(page)}
    return "\n\n".join(filter(None, ("\n".join(_paragraphs(page, words)) for page in pages)))


def _paragraphs(page: str, words: set[str]) -> Iterator[str]:
    lines = [line.strip() for line in page.replace("\r", "\n").split("\n")]
    full = max(_FULL * _usual_length(lines), _LINE)
    paragraph: list[str] = []
    for line in lines:
        if line:
            _add(paragraph, line, words)
        if paragraph and len(line) < full and not line.endswith(_HYPHENS):
            yield "".join(paragraph)
            paragraph = []
    if paragraph:
        yield "".join(paragraph)


def _usual_length(lines: Sequence[str]) -> int:
    """Return the length that nine of ten lines do not exceed."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[(len(lengths) - 1) * 9 // 10] if lengths else 0


def _add(paragraph: list[str], line: str, words: set[str]) -> None:
    """Add a line to a paragraph, with a blank between them or without a hyphen."""
    last = paragraph[-1] if paragraph else ""
    if not last.endswith(_HYPHENS) or not last[-2:-1].isalpha():
        paragraph += [" ", line] if last else [line]
        return
    before, after = _WORD.findall(last[-80:-1]), _WORD.match(line)
    is_word = before and after and f"{before[-1]}{after[0]}" in words
    if is_word or last[-1] == "\u00ad":
        paragraph[-1] = last[:-1]
    paragraph.append(line)
