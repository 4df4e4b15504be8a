"""Running text out of the XML of office documents and books, by a few rules a format."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from annotator.core.messages import worded
from annotator.importing.xml_feed import attribute, feed, local

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_AT_ONCE = 1000  # blanks that one element may stand for


@dataclass(frozen=True, slots=True)
class Rules:
    """How elements, by names without namespaces, become text.

    `blocks` stand on lines of their own; `signs` stand for characters, `repeated` ones as many
    times as their attribute `c` says; what is in `skipped` is no text; what is in `aside` comes
    after all the rest. If `runs` is given, only what is directly in such elements is text. If
    `collapsed`, line breaks and blanks in the file mean one blank.
    """

    blocks: frozenset[str]
    signs: Mapping[str, str] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    aside: frozenset[str] = frozenset()
    runs: frozenset[str] = frozenset()
    collapsed: bool = False


def text_of(xml: bytes | BinaryIO, rules: Rules, what: str = worded("this file")) -> str:
    """Return the text of an XML file; raises InputError as `feed` does."""
    lines = _Lines(rules)
    feed(xml, lines, what)
    return lines.text()


class _Lines:
    """Gathers lines while an XML file is parsed."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._open: list[str] = []
        self._skipping = 0
        self._pieces: list[str] = []
        self._places: list[tuple[list[str], list[str]]] = []
        self._lines: list[str] = []
        self._aside: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local(tag)
        self._open.append(name)
        if self._skipping or name in self._rules.skipped:
            self._skipping += 1
        elif name in self._rules.aside:
            self._places.append((self._pieces, self._lines))
            self._pieces, self._lines = [], self._aside
        elif name in self._rules.blocks:
            self._end_line()
        elif name in self._rules.repeated:
            self._pieces.append(self._rules.signs[name] * _count(attributes))
        elif name in self._rules.signs:
            self._pieces.append(self._rules.signs[name])

    def end(self, tag: str) -> None:
        name = self._open.pop()
        if self._skipping:
            self._skipping -= 1
        elif name in self._rules.aside:
            self._end_line()
            self._pieces, self._lines = self._places.pop()
        elif name in self._rules.blocks:
            self._end_line(blank=True)

    def data(self, text: str) -> None:
        if self._skipping or (self._rules.runs and self._open[-1] not in self._rules.runs):
            return
        self._pieces.append(_BLANKS.sub(" ", text) if self._rules.collapsed else text)

    def text(self) -> str:
        """Return what was gathered."""
        self._end_line()
        return "\n".join([*self._lines, *self._aside]).strip("\n")

    def _end_line(self, *, blank: bool = False) -> None:
        """End the line that is open; one without words counts only if `blank`, and once."""
        line = "".join(self._pieces)
        if self._rules.collapsed:
            line = re.sub(" {2,}", " ", line).strip(" ")
        self._pieces = []
        if line.strip():
            self._lines.append(line)
        elif blank and self._lines and self._lines[-1] and not self._rules.collapsed:
            self._lines.append("")


def _count(attributes: Mapping[str, str]) -> int:
    number = attribute(attributes, "c")
    return min(int(number), _MOST_AT_ONCE) if number.isdecimal() and len(number) < 9 else 1
