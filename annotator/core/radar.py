"""The consistency radar: the same words treated in two ways, and how suspicious that is.

Both kinds of finding weigh how often words were treated one way (`much`) against how often the
other way (`little`):

    suspicion = (much - little) / (much + little + 2)

Forty against one is 0.91: very likely a slip. Ten against nine is 0.05: probably the words mean
two things. The 2 is the benefit of the doubt: two against one is 0.2 and not a third.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from annotator.core.annotation import State
from annotator.core.concordance import ConcordanceQuery, Marked
from annotator.core.everywhere import Decision, Deed
from annotator.core.mark_source import Outline
from annotator.core.span import Span
from annotator.core.terms import normalise

_SUGGESTED = 0.25  # what the machine says weighs a quarter of what a person says


class Inconsistency(StrEnum):
    """In which two ways the words were treated."""

    TWO_LABELS = "labelled two ways"
    NOT_MARKED = "marked, but not here"  # most are marked, these are not
    MARKED = "marked, but only here"  # most were left unmarked, these were not


@dataclass(frozen=True, slots=True)
class Finding:
    """Words treated in two ways: `count` times as most often, `doubtful` times otherwise.

    `label` is that of the majority, `other` the doubtful label, if there is one. `query` finds
    the doubtful places, `fix` is what to do with them: a proposal, and never over a person, who has
    decided so at `decided` of them.
    """

    words: str
    inconsistency: Inconsistency
    label: str
    other: str
    count: int
    doubtful: int
    suspicion: float
    query: ConcordanceQuery
    fix: Decision
    decided: int = 0

    @property
    def open(self) -> int:
        """At how many doubtful places nobody has decided, so that the fix can be made there."""
        return self.doubtful - self.decided


@dataclass(frozen=True, slots=True)
class Use:
    """How often words have a label: accepted by people, and still suggested."""

    words: str
    label: str
    accepted: int
    suggested: int

    @property
    def weight(self) -> float:
        """What that counts in a comparison."""
        return self.accepted + _SUGGESTED * self.suggested

    @property
    def times(self) -> int:
        """How often they have it, whoever says so."""
        return self.accepted + self.suggested


def two_labels(uses: Iterable[Use]) -> Iterator[Finding]:
    """Yield a finding for each label that words have beside their most frequent one.

    Capitals and typography make no difference.
    """
    by_words: dict[str, dict[str, list[Use]]] = {}
    for use in uses:
        key = " ".join(normalise(use.words).split())
        by_words.setdefault(key, {}).setdefault(use.label, []).append(use)
    for labels in by_words.values():
        if len(labels) > 1:
            yield from _beside_the_first(labels)


class Told(Enum):
    """What one place says about words being marked."""

    MARKED = auto()
    LEFT = auto()  # a person has left them unmarked
    REJECTED = auto()  # a person has rejected the mark
    WAITING = auto()  # nobody has come here yet, and nothing is suggested
    NOTHING = auto()  # something else stands here


class Marks:
    """What an article's marks say about places in it; `done` tells whether the article is done.

    Marks are outlines: what is suggested and undecided, and all decisions, hidden ones included.
    """

    def __init__(self, outlines: Iterable[Outline], *, done: bool) -> None:
        self._outlines = sorted(outlines)
        self._longest = max((end - start for start, end, _, _ in self._outlines), default=0)
        self._done = done

    def told(self, span: Span, label: str) -> Told:
        """Return what a place says about its words being marked with a label."""
        touched = False
        for start, end, other, state in self._near(span):
            exact = start == span.start and end == span.end
            if exact and other == label and state != State.SUGGESTED:
                return Told.MARKED if state == State.ACCEPTED else Told.REJECTED
            touched = touched or exact or state != State.REJECTED
        if touched:
            return Told.NOTHING
        return Told.LEFT if self._done else Told.WAITING

    def _near(self, span: Span) -> list[Outline]:
        first = bisect_left(self._outlines, (span.start - self._longest,))
        last = bisect_left(self._outlines, (span.end,))
        return [outline for outline in self._outlines[first:last] if outline[1] > span.start]


def unmarked(words: str, label: str, told: Iterable[Told]) -> Finding | None:
    """Return what is inconsistent in where words are marked; None if nothing is.

    Unmarked in an article that is done, or rejected, counts against the mark. In an article that
    is not done it says nothing yet, but is worth adding where the words are mostly marked.
    """
    times = Counter(told)
    rejected = decided = times[Told.REJECTED]
    marked, left, waiting = times[Told.MARKED], times[Told.LEFT] + rejected, times[Told.WAITING]
    if marked > left and left + waiting:
        kind, other, count, doubtful = Inconsistency.NOT_MARKED, "", marked, left + waiting
        query = ConcordanceQuery(words, as_written=True, marked=Marked.NOT)
        fix = Decision(Deed.ADD, label)
    elif left > marked > 0:
        kind, other, count, doubtful = Inconsistency.MARKED, label, left, marked
        decided = marked
        query = ConcordanceQuery(words, label, as_written=True)
        fix = Decision(Deed.REJECT, label)
    else:
        return None
    first = label if kind is Inconsistency.NOT_MARKED else ""
    doubt = suspicion(max(marked, left), min(marked, left))
    return Finding(words, kind, first, other, count, doubtful, doubt, query, fix, decided)


def suspicion(much: float, little: float) -> float:
    """Return how suspicious it is to treat words in two ways so many times; 0 to 1."""
    return (much - little) / (much + little + 2)


def _beside_the_first(labels: Mapping[str, list[Use]]) -> Iterator[Finding]:
    weights = {label: sum(use.weight for use in uses) for label, uses in labels.items()}
    first, *others = sorted(labels, key=lambda label: (-weights[label], label))
    for label in others:
        words = max(labels[label], key=lambda use: (use.times, use.words)).words
        yield Finding(
            words,
            Inconsistency.TWO_LABELS,
            first,
            label,
            sum(use.times for use in labels[first]),
            sum(use.times for use in labels[label]),
            suspicion(weights[first], weights[label]),
            ConcordanceQuery(words, label, as_written=True),
            Decision(Deed.RELABEL, first),
            sum(use.accepted for use in labels[label]),
        )
