"""What is said about an export, in a terminal and in the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.core.messages import mark, worded
from annotator.exporting.formats import Feature, Format

_WITHOUT = {
    "concept": (
        mark("1 span written without the concept: the format has no place for it."),
        mark("{n} spans written without the concept: the format has no place for it."),
    ),
    "undecided": (
        mark("1 span written like decided ones, though nobody has decided about it."),
        mark("{n} spans written like decided ones, though nobody has decided about them."),
    ),
    "rejected": (
        mark("1 span not written: rejected, and the format has no place for that."),
        mark("{n} spans not written: rejected, and the format has no place for that."),
    ),
    "tags": (
        mark("1 span written to “spans” only: it does not fit into “ner_tags”."),
        mark("{n} spans written to “spans” only: they do not fit into “ner_tags”."),
    ),
}
_OTHERS = (mark("1 span written without: {what}."), mark("{n} spans written without: {what}."))
_WORDS = {
    Feature.TEXT: "the exact text",
    Feature.IDENTITY: "the articles’ ids",
    Feature.TITLE: "titles",
    Feature.METADATA: "dates, sources and languages",
    Feature.EXTRA: "other metadata",
    Feature.STATUS: "what is done",
    Feature.CONCEPT: "concepts",
    Feature.UNDECIDED: "which spans are undecided",
    Feature.REJECTED: "rejected spans",
    Feature.SCORE: "scores",
    Feature.DECISION: "who decided, and when",
    Feature.OVERLAP: "overlapping spans",
    Feature.WITHIN_WORDS: "spans that begin or end within a word",
    Feature.BLANKS: "spans that begin or end with a blank",
}


def without_lines(without: Mapping[str, int]) -> Iterator[str]:
    """Yield a sentence for each thing that spans were written without (ExportReport)."""
    for what, count in without.items():
        one, many = _WITHOUT.get(what, _OTHERS)
        yield worded(one if count == 1 else many, n=count, what=what)


def kept_and_lost(format_: Format) -> tuple[list[str], list[str]]:
    """Return what a format can express besides spans with a label, and what is lost in it."""
    kept = [words for feature, words in _WORDS.items() if feature in format_.features]
    lost = [words for feature, words in _WORDS.items() if feature not in format_.features]
    return kept, lost
