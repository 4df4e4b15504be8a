"""The labelled spans of an article, all at once, where nothing about any of them is unusual.

So it is with nearly all that programs write, and it takes a fourth of the time of a look at each.
Of whatever is unusual `marks` takes one span after the other, and says what is wrong. What the
two make of usual spans is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, repeat
from operator import le, lt
from typing import TypeAlias, TypeGuard

from annotator.core.annotation import Annotation, State
from annotator.core.errors import InputError
from annotator.core.mark_columns import (
    Annotations,
    MarkColumns,
    Suggestions,
    made_annotation,
    made_suggestion,
)
from annotator.core.suggestion import Suggestion
from annotator.importing.fields import SAID, what_is_said
from annotator.importing.said import Said
from annotator.importing.source import Source
from annotator.importing.source_text import SourceText
from annotator.importing.span_columns import SpanColumns

_ZERO, _ONE = 0.0, 1.0
_WORDS = {str, type(None)}
_ACCEPTED = State.ACCEPTED.value

Way: TypeAlias = tuple[object, ...]
Known: TypeAlias = dict[Way, Said]
Usual: TypeAlias = tuple[Suggestions, Annotations]


@dataclass(frozen=True, slots=True)
class _Table:
    """Spans as columns; `ways` is what each says by the keys of SAID, and `times` when."""

    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    scores: Sequence[float]
    ways: Sequence[Way]
    times: Sequence[object]

    def only(self, chosen: Sequence[bool]) -> _Table:
        """Return the rows that are chosen."""
        return _Table(
            list(compress(self.starts, chosen)),
            list(compress(self.ends, chosen)),
            list(compress(self.words, chosen)),
            list(compress(self.scores, chosen)),
            list(compress(self.ways, chosen)),
            list(compress(self.times, chosen)),
        )

    def said(self, known: Known, facts: Callable[[Said], Sequence[str]]) -> list[Sequence[str]]:
        """Return columns of facts about what the spans say."""
        found = zip(*map(facts, known.values()), strict=True)
        return [self._column(known, each) for each in found]

    def _column(self, known: Known, fact: Sequence[str]) -> Sequence[str]:
        if _is_same(fact):
            return [fact[0]] * len(self.ways)
        return list(map(dict(zip(known, fact, strict=True)).__getitem__, self.ways))


def usual_marks(columns: SpanColumns, text: SourceText, source: Source) -> Usual | None:
    """Return the spans of an article if there is no fault in any of them; otherwise None."""
    if not text.as_stored or text.text != text.raw:
        return None
    table = _table(columns.by_key, text.raw)
    if table is None:
        return None
    known = _known(table, source)
    if known is None or _says_twice(table, known):
        return None
    return _parted(table, known, source)


def _is_same(column: Sequence[object]) -> bool:
    return column.count(column[0]) == len(column)


def _table(by_key: Mapping[str, Sequence[object]], text: str) -> _Table | None:
    """Return what spans say if all are within the text, and hold the words that they say."""
    if not {"start", "end", "label"} <= by_key.keys() or "start_offset" in by_key:
        return None
    starts, ends = by_key["start"], by_key["end"]
    if not (_are_whole(starts) and _are_whole(ends)):
        return None
    if min(starts) < 0 or max(ends) > len(text) or not all(map(lt, starts, ends)):
        return None
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if "text" in by_key and [*by_key["text"]] != words:
        return None
    scores = _scores(by_key.get("score"), len(words))
    if scores is None:
        return None
    ways = zip(*(_said(by_key.get(key), len(words)) for key in SAID), strict=True)
    return _Table(starts, ends, words, scores, list(ways), by_key.get("decided_at", ()))


def _said(column: Sequence[object] | None, count: int) -> Iterable[object]:
    """Return what spans say by one key; where it is the same for all, as the same object."""
    if column is None:
        return repeat(None, count)
    return repeat(column[0], count) if _is_same(column) else column


def _known(table: _Table, source: Source) -> Known | None:
    """Return what each way of saying something means; None if any is unclear or not wanted."""
    try:
        known = {way: what_is_said(way, source) for way in set(table.ways)}
    except (InputError, TypeError):  # TypeError: a list where a word should be
        return None
    return known if all(said.label for said in known.values()) else None


def _says_twice(table: _Table, known: Known) -> bool:
    """Tell whether two spans have the same place and label."""
    if len(set(table.starts)) == len(table.starts):
        return False
    (labels,) = table.said(known, lambda said: (said.label,))
    return len(set(zip(table.starts, table.ends, labels, strict=True))) < len(labels)


def _parted(table: _Table, known: Known, source: Source) -> Usual | None:
    """Part suggestions from decisions; None if there is anything unusual about a decision."""
    ways = {way for way, said in known.items() if said.state is not State.SUGGESTED}
    if not ways:
        return _suggestions(table, known), ()
    if len(ways) == len(known):
        annotations = _annotations(table, known, source)
        return None if annotations is None else ((), annotations)
    decided = [way in ways for way in table.ways]
    annotations = _annotations(table.only(decided), known, source)
    if annotations is None:
        return None
    rest = table.only([not is_decided for is_decided in decided])
    return _suggestions(rest, known), annotations


def _suggestions(table: _Table, known: Known) -> MarkColumns[Suggestion]:
    labels, concepts, origins, reasons = table.said(
        known, lambda said: (said.label, said.concept, said.origin._value_, said.reason)
    )
    facts = (concepts, table.scores, origins, reasons)
    return MarkColumns(made_suggestion, table.starts, table.ends, table.words, labels, facts)


def _annotations(table: _Table, known: Known, source: Source) -> MarkColumns[Annotation] | None:
    labels, concepts, origins, reasons, states, analysts, stamps = table.said(
        known,
        lambda s: (
            s.label,
            s.concept,
            s.origin._value_,
            s.reason,
            s.state._value_,
            s.analyst,
            s.stamp,
        ),
    )
    if not _can_be_stored(table.times) or (not source.overlap and _overlap(table, states)):
        return None
    facts = (states, concepts, origins, table.scores, reasons, analysts, _times(table, stamps))
    return MarkColumns(made_annotation, table.starts, table.ends, table.words, labels, facts)


def _times(table: _Table, stamps: Sequence[str]) -> Sequence[object]:
    """Return when decisions were made, or else when it is said that they were."""
    if not table.times:
        return stamps
    return [given or stamp for given, stamp in zip(table.times, stamps, strict=True)]


def _overlap(table: _Table, states: Sequence[str]) -> bool:
    """Tell whether two accepted spans overlap."""
    if states.count(_ACCEPTED) < len(states):
        table = table.only([state == _ACCEPTED for state in states])
    return not all(map(le, sorted(table.ends), sorted(table.starts)[1:]))


def _are_whole(numbers: Sequence[object]) -> TypeGuard[Sequence[int]]:
    return set(map(type, numbers)) == {int}


def _scores(numbers: Sequence[object] | None, count: int) -> Sequence[float] | None:
    """Return scores if all are from 0 to 1, written as such numbers are, or none is given."""
    if numbers is None:
        return [_ONE] * count
    if not _are_floats(numbers):
        return None
    if _is_same(numbers):
        return numbers if 0 <= numbers[0] <= 1 else None
    are_within = all(map(_ZERO.__le__, numbers)) and all(map(_ONE.__ge__, numbers))
    return numbers if are_within else None


def _are_floats(numbers: Sequence[object]) -> TypeGuard[Sequence[float]]:
    return set(map(type, numbers)) == {float}


def _can_be_stored(values: Sequence[object]) -> bool:
    """Tell whether all are texts that can be stored as they are, or missing."""
    return _are_words(values) and "".join(filter(None, values)).isprintable()


def _are_words(values: Sequence[object]) -> TypeGuard[Sequence[str | None]]:
    return set(map(type, values)) <= _WORDS
