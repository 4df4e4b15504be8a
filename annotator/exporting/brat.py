"""brat's standoff format in a zip archive: a `.txt` and an `.ann` file for each article.

The lines are those of https://brat.nlplab.org/standoff.html: `T` for a mention, `N` for its
concept, `A` for “Undecided”. Offsets are code points. No line of an `.ann` file can hold a tab or
a line break, so a mention that does is written in fragments around them. `annotation.conf` and
`visual.conf` let brat know the labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.span import Span
from annotator.exporting.archive import add, archive_written_whole, entry_name
from annotator.exporting.keeping import Kept, Refusal, Tally, keep

RESOURCE = "Annotator"
"""What concepts are looked up in, as `N` lines name it."""

_TYPE = re.compile(r"[A-Za-z0-9_-]+")
_PIECE = re.compile("[^\t\n\x85\u2028\u2029]+")  # what stays within a line for every reader
_UNDECIDED = "Undecided"
_LOOK = "fgColor:{ink}, bgColor:#ffffff, borderColor:{ink}"


def write_brat(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    names = dict.fromkeys(filter(_TYPE.fullmatch, options.scheme.names))
    with archive_written_whole(path) as archive:
        for number, marked in enumerate(articles, start=1):
            text = marked.article.text
            kept = keep(marked, _refusal(text))
            names |= dict.fromkeys(mention.label for mention in kept.mentions)
            name = entry_name(number, marked)
            add(archive, f"{name}.txt", text)
            add(archive, f"{name}.ann", "".join(_lines(text, kept, options.concepts)))
            tally.add(kept)
        add(archive, "annotation.conf", _types(names))
        add(archive, "visual.conf", _looks(names, options.scheme))
    return tally.report()


def _refusal(text: str) -> Refusal:
    def refusal(mention: Mention) -> str:
        if not _TYPE.fullmatch(mention.label):
            return worded(
                "has the label “{label}”; brat knows A to Z, digits, _ and - only",
                label=mention.label,
            )
        words = mention.span.of(text)
        if not words.strip():
            return worded("is nothing but blanks")
        whole = _PIECE.match(words) and _PIECE.match(words[-1])
        return "" if whole else worded("begins or ends with a tab or a line break")

    return refusal


def _lines(text: str, kept: Kept, concepts: Mapping[str, str]) -> Iterator[str]:
    notes = flags = 0
    for number, mention in enumerate(kept.mentions, start=1):
        pieces = list(_pieces(text, mention.span))
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(piece.of(text) for piece in pieces)
        yield f"T{number}\t{mention.label} {places}\t{words}\n"
        if mention.concept:
            notes += 1
            name = concepts.get(mention.concept, mention.concept)
            target = f"T{number} {RESOURCE}:{_unbroken(mention.concept)}"
            yield f"N{notes}\tReference {target}\t{' '.join(name.split()) or words}\n"
        if mention.undecided:
            flags += 1
            yield f"A{flags}\t{_UNDECIDED} T{number}\n"


def _pieces(text: str, span: Span) -> Iterator[Span]:
    for match in _PIECE.finditer(text, span.start, span.end):
        yield Span(match.start(), match.end())


def _unbroken(concept: str) -> str:
    """Return a concept's id without blanks: they, and per cent signs, as in addresses."""
    return re.sub(r"[\s%]", _percent, concept)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())


def _types(names: Iterable[str]) -> str:
    labels = "".join(f"{name}\n" for name in names)
    return (
        f"[entities]\n\n{labels}\n[relations]\n\n[events]\n\n"
        f"[attributes]\n\n{_UNDECIDED}\tArg:<ENTITY>\n"
    )


def _looks(names: Iterable[str], scheme: LabelScheme) -> str:
    known = (label for label in map(scheme.label, names) if label)
    drawing = "".join(f"{label.name}\t{_LOOK.format(ink=label.ink_light)}\n" for label in known)
    return f"[labels]\n\n[drawing]\n\n{drawing}{_UNDECIDED}\tglyph:?\n"
