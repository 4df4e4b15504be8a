"""A document to read, in the few parts that briefings need, whatever file it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Some words; `note` is the footnote that they end with, if any, by its number from 1."""

    words: str
    strong: bool = False
    note: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 or 2."""

    words: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a quotation is set in from the margin."""

    runs: tuple[Run, ...]
    quotation: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its head, and its rows of as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as PNG and as SVG, what it shows in words, and its size in pixels at 96 dpi."""

    png: bytes
    svg: bytes
    words: str
    width: float
    height: float


Block = Heading | Paragraph | Table | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """A title, what follows it, and the footnotes by their numbers from 1 on."""

    title: str
    blocks: Sequence[Block]
    notes: Sequence[str]


def paragraph(words: str) -> Paragraph:
    """Return a paragraph of plain words."""
    return Paragraph((Run(words),))
