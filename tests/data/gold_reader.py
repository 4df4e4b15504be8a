r"""Reads the development gold set: articles with their marks written into the text.

    # title: what the article is called
    # date: 2024-10-23

    [Xi Jinping|PERSON] praised the [Belt and Road Initiative|POLICY|BRI].

`[words|LABEL]` or `[words|LABEL|CONCEPT]` marks the words. A square bracket or a backslash that
belongs to the text has a backslash before it (`\[sic\]`), inside a mark a bar has one too.
README.md beside this file tells the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parent / "gold"

Part = Literal["tune", "apart"]

_HEADER = re.compile(r"# (?P<key>[a-z]+): (?P<value>\S.*)")
_TOKEN = re.compile(
    r"""
    \\ (?P<escaped> [\[\]|\\] )
    | (?P<mark> \[ )
    | (?P<stray> [\]\\] )
    | (?P<text> [^\[\]\\]+ )
    """,
    re.VERBOSE,
)
_MARK = re.compile(
    r"""
    (?P<words> (?: \\ [\[\]|\\] | [^\[\]|\\] )+ )
    \| (?P<label> [A-Z]+ )
    (?: \| (?P<concept> [^\[\]|\\\s]+ ) )?
    \]
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(.)")


class GoldError(ValueError):
    """A gold file that cannot be read; the message says which one, where and why."""


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """A marked mention: half-open code-point offsets, label, and for POLICY the concept if any."""

    start: int
    end: int
    label: str
    concept: str | None = None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article: its text without the marks, the marks, and whether rules may be tuned on it."""

    name: str
    text: str
    spans: tuple[GoldSpan, ...]
    part: Part
    meta: dict[str, str] = field(default_factory=dict, compare=False)

    def surface(self, span: GoldSpan) -> str:
        """Return the words that a span marks."""
        return self.text[span.start : span.end]


def read_gold(folder: Path = FOLDER) -> list[GoldArticle]:
    """Read all articles of a folder in the order of their numbers; every third is kept apart."""
    return [_read(path) for path in sorted(folder.glob("[0-9][0-9]-*.txt"))]


def parse(source: str) -> tuple[str, tuple[GoldSpan, ...]]:
    """Take the marks out of a text.

    Raises GoldError with the line of what is wrong.
    """
    pieces: list[str] = []
    spans: list[GoldSpan] = []
    length = place = 0
    while place < len(source):
        token = _TOKEN.match(source, place)
        if token is None or token["stray"]:
            raise _error(source, place, f"{source[place]!r} needs a backslash before it")
        if token["mark"]:
            mark = _MARK.match(source, token.end())
            if mark is None:
                raise _error(source, place, "expected [words|LABEL] or [words|LABEL|CONCEPT]")
            words = _ESCAPE.sub(r"\1", mark["words"])
            spans.append(GoldSpan(length, length + len(words), mark["label"], mark["concept"]))
            place = mark.end()
        else:
            words = token["escaped"] or token["text"]
            place = token.end()
        pieces.append(words)
        length += len(words)
    return "".join(pieces), tuple(spans)


def _read(path: Path) -> GoldArticle:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    meta = {}
    for line in head.split("\n"):
        header = _HEADER.fullmatch(line)
        if header is None:
            raise GoldError(f"{path.name}: not a front line, such as '# title: …': {line!r}")
        meta[header["key"]] = header["value"]
    try:
        text, spans = parse(body.removesuffix("\n"))
    except GoldError as error:
        raise GoldError(f"{path.name}, below the front lines: {error}") from None
    part: Part = "tune" if int(path.name[:2]) % 3 else "apart"
    return GoldArticle(path.stem, text, spans, part, meta)


def _error(source: str, place: int, reason: str) -> GoldError:
    return GoldError(f"line {source.count(chr(10), 0, place) + 1}: {reason}")
