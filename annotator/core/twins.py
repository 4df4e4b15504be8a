"""Twins: articles that share most of their text, since news is syndicated.

Two articles are twins if at least half of all sequences of three words in them are in both.
"""

from __future__ import annotations

import re
import secrets
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, Batch, Change, Stamp, StatusChange
from annotator.core.everywhere import Outcome
from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.core.suggestion import Origin
from annotator.core.tokens import spaced, tokens

_WORD = re.compile(r"[^\W_]+")
_ALIKE = 0.5  # of the sequences of words in either
FEWEST_SEQUENCES = 18  # texts of fewer are alike by chance
_PART = 20_000  # characters looked at in one go: a few milliseconds
_BLANK = re.compile(r"\s")
_RUN = 6  # tokens that must be the same in a row for a passage to be the same


def sequences(text: str) -> Iterator[list[str]]:
    """Yield all sequences of three words in a text, in portions that take milliseconds."""
    words: list[str] = []
    start = 0
    while start < len(text):
        blank = _BLANK.search(text, start + _PART)
        end = blank.end() if blank else len(text)
        words = words[-2:] + _WORD.findall(spaced(text[start:end]).casefold())
        yield list(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
        start = end


def are_twins(one: set[str], other: set[str]) -> bool:
    """Tell from their sequences of words whether two texts are twins."""
    shared = len(one & other)
    return bool(shared) and shared >= _ALIKE * (len(one) + len(other) - shared)


@dataclass(frozen=True, slots=True)
class _Run:
    """Tokens that are the same in two texts, from one token on in each."""

    first: int
    other_first: int
    length: int


class Passages:
    """The passages that a text shares with another one, wherever they stand there."""

    def __init__(self, text: str, other: str) -> None:
        self._text, self._other = text, other
        self._tokens = list(tokens(text))
        self._others = list(tokens(other))
        words = [token.of(text) for token in self._tokens]
        others = [token.of(other) for token in self._others]
        self._runs = _not_within_others(_runs(words, others))
        self._starts = [token.start for token in self._tokens]
        self._firsts = [run.first for run in self._runs]

    def in_other(self, span: Span) -> Span | None:
        """Return where a stretch of the text stands in the other; None if it is not there."""
        first = bisect_right(self._starts, span.start) - 1
        last = bisect_right(self._starts, span.end - 1) - 1
        place = bisect_right(self._firsts, first) - 1
        if first < 0 or place < 0:
            return None
        run = self._runs[place]
        if last >= run.first + run.length:
            return None
        ahead = run.other_first - run.first
        start = self._others[first + ahead].start + span.start - self._tokens[first].start
        end = self._others[last + ahead].start + span.end - self._tokens[last].start
        there = Span(start, end)
        # The same tokens with other blanks between them can be other words: "a ." is not "a.".
        return there if there.of(self._other).split() == span.of(self._text).split() else None


def _runs(words: Sequence[str], others: Sequence[str]) -> Iterator[_Run]:
    """Yield runs of the same words, found by sequences of some that occur only once."""
    places = _only_once(words)
    there = 0
    while there + _RUN <= len(others):
        here = places.get(tuple(others[there : there + _RUN]))
        if here is None:
            there += 1
            continue
        length = _RUN
        while (
            here + length < len(words)
            and there + length < len(others)
            and words[here + length] == others[there + length]
        ):
            length += 1
        yield _Run(here, there, length)
        there += length


def _not_within_others(runs: Iterable[_Run]) -> list[_Run]:
    """Return runs in order, without those that lie within a longer one."""
    kept: list[_Run] = []
    for run in sorted(runs, key=lambda run: (run.first, -run.length)):
        if not kept or run.first + run.length > kept[-1].first + kept[-1].length:
            kept.append(run)
    return kept


def _only_once(words: Sequence[str]) -> dict[tuple[str, ...], int | None]:
    places: dict[tuple[str, ...], int | None] = {}
    for start in range(len(words) - _RUN + 1):
        sequence = tuple(words[start : start + _RUN])
        places[sequence] = None if sequence in places else start
    return places


def carried_over(source: Markup, twins: Iterable[Markup], stamp: Stamp) -> Outcome:
    """Return the batch that brings an article's decisions to the same passages of its twins.

    Skipped are decisions whose passage is not there, and places that a person has decided about.
    """
    changes: list[Change] = []
    annotations = list(source.annotations)
    offered = decided = articles = 0
    for twin in twins:
        made = list(_carried(source, annotations, twin, stamp))
        offered += len(annotations)
        decided += len(made)
        articles += bool(made)
        changes += made
        if made and twin.status is Status.NEW:
            changes.append(StatusChange(twin.article.id, Status.NEW, Status.IN_PROGRESS))
    what = f"carry over {decided:,} decisions to {articles:,} articles"
    return Outcome(Batch(Action.CARRY_OVER, what, tuple(changes)), decided, offered - decided)


def _carried(
    source: Markup, annotations: Iterable[Annotation], twin: Markup, stamp: Stamp
) -> Iterator[AnnotationChange]:
    passages = Passages(source.article.text, twin.article.text)
    proposed = {(s.span, s.label): s for s in twin.suggestions}
    for annotation in annotations:
        there = passages.in_other(annotation.span)
        if there is None or _is_decided(twin, annotation, there):
            continue
        own = proposed.get((there, annotation.label))
        made = replace(
            annotation,
            uid=secrets.token_hex(16),
            article_id=twin.article.id,
            span=there,
            origin=own.origin if own else Origin.PROPAGATED,
            score=own.score if own else 1.0,
            reason=own.reason if own else f"carried over from “{source.article.meta.title}”",
            analyst=stamp.analyst,
            decided_at=stamp.at,
        )
        yield AnnotationChange(None, made)


def _is_decided(twin: Markup, annotation: Annotation, there: Span) -> bool:
    """Tell whether a person has said something there that this decision would contradict."""
    covered = not twin.overlap and bool(twin.accepted_within(there))
    return covered or twin.decision_on(there, annotation.label) is not None
