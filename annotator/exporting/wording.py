"""What is said about an export, in a terminal and in the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.exporting.formats import Feature, Format

_WITHOUT = {
    "concept": "{} written without the concept: the format has no place for it",
    "undecided": "{} written like decided ones, though nobody has decided about them",
    "rejected": "{} not written: rejected, and the format has no place for that",
    "tags": "{} written to “spans” only: they do not fit into “ner_tags”",
}
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
        spans = f"{count:,} span" if count == 1 else f"{count:,} spans"
        yield _WITHOUT.get(what, f"{{}} written without: {what}").format(spans) + "."


def kept_and_lost(format_: Format) -> tuple[list[str], list[str]]:
    """Return what a format can express besides spans with a label, and what is lost in it."""
    kept = [words for feature, words in _WORDS.items() if feature in format_.features]
    lost = [words for feature, words in _WORDS.items() if feature not in format_.features]
    return kept, lost
