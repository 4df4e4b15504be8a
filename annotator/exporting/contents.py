"""What the articles of an export hold, counted as they pass by, and told in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, MarkedArticle

Rows = Iterable[Sequence[object]]


@dataclass(slots=True)
class Contents:
    """Counts of what an export was given; `dates` are the first and the last, or empty."""

    articles: int = 0
    labels: dict[State, Counter[str]] = field(default_factory=lambda: {s: Counter() for s in State})
    concepts: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    analysts: set[str] = field(default_factory=set)
    dates: tuple[str, str] = ("", "")

    def add(self, marked: MarkedArticle, part: str = "") -> None:
        """Count one article more."""
        meta = marked.article.meta
        self.articles += 1
        self.languages[meta.language or "not said"] += 1
        self.parts[part] += 1
        if meta.date:
            first, last = self.dates
            self.dates = (min(first or meta.date, meta.date), max(last, meta.date))
        mentions = marked.mentions
        for state, counts in self.labels.items():
            counts.update([m.label for m in mentions if m.state is state])
        standing = [m.concept for m in mentions if m.concept and m.state is not State.REJECTED]
        self.concepts.update(standing)
        self.analysts.update([m.annotation.analyst for m in mentions if m.annotation])

    def count(self, state: State) -> int:
        """Return how many mentions are in a state."""
        return self.labels[state].total()


def facts(contents: Contents, options: ExportOptions) -> Iterator[tuple[str, str]]:
    """Yield what is to be known about a data set: what, and what of it."""
    yield "Spans asked for", options.chosen or "not said"
    yield "Articles", f"{contents.articles:,}"
    yield "Split", ", ".join(_counted(contents.parts)) if options.parts else "none"
    yield "Dates of articles", " to ".join(dict.fromkeys(contents.dates)) or "not known"
    yield "Languages of articles", ", ".join(_counted(contents.languages)) or "not known"
    analysts = contents.analysts - {""}
    yield "Analysts", f"{len(analysts)}" if analysts else "not known"
    yield "Agreement of analysts", options.agreement or "not known"
    yield "Suggestions by", "; ".join(options.suggesters) or "not known"
    yield "Licence", options.licence or "not stated"


def _counted(counts: Counter[str]) -> Iterator[str]:
    return (f"{name} ({count:,})" for name, count in sorted(counts.items()))


def sections(contents: Contents, options: ExportOptions) -> Iterator[str]:
    """Yield the lines on labels and on concepts."""
    scheme = options.scheme
    yield f"\n## Labels{': ' if scheme.name else ''}{scheme.name}\n"
    yield from table(("label", *State, "definition"), _label_rows(contents, options))
    if contents.concepts:
        yield "\n## Concepts\n"
        ranked = sorted(contents.concepts.items(), key=lambda item: (-item[1], item[0]))
        rows = ((concept, options.concepts.get(concept, ""), count) for concept, count in ranked)
        yield from table(("concept", "name", "spans"), rows)


def _label_rows(contents: Contents, options: ExportOptions) -> Iterator[Sequence[object]]:
    known = {label.name: label.definition for label in options.scheme.labels}
    found = {label for counts in contents.labels.values() for label in counts}
    for name in [*known, *sorted(found - set(known))]:
        counts = (f"{contents.labels[state][name]:,}" for state in State)
        yield (name, *counts, known.get(name, "not in the label scheme"))


def table(head: Sequence[object], rows: Rows) -> Iterator[str]:
    """Yield the lines of a table in Markdown."""
    yield _line(head)
    yield _line(["---"] * len(head))
    yield from map(_line, rows)


def _line(cells: Sequence[object]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(value: object) -> str:
    """Return words that cannot break out of their cell."""
    return " ".join(str(value).split()).replace("\\", "\\\\").replace("|", "\\|")
