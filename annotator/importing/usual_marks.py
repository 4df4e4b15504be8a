"""The labelled spans of an article, all at once, where nothing about any of them is unusual.

So it is with nearly all that programs write, and it takes a fourth of the time of a look at each.
Of whatever is unusual `marks` takes one span after the other, and says what is wrong. What the
two make of usual spans is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import itemgetter, le, lt
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
from annotator.importing.fields import SAID, Fields, what_is_said
from annotator.importing.said import Said
from annotator.importing.source import Source
from annotator.importing.source_text import SourceText

_ZERO, _ONE = 0.0, 1.0

Known: TypeAlias = dict[tuple[object, ...], Said]
Usual: TypeAlias = tuple[Suggestions, Annotations]


@dataclass(frozen=True, slots=True)
class _Table:
    """Spans as columns; `given` is what each says, as it stands there, and `times` when."""

    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    scores: Sequence[float]
    given: Sequence[tuple[object, ...]]
    times: Sequence[object]

    def only(self, chosen: Sequence[bool]) -> _Table:
        """Return the rows that are chosen."""
        return _Table(
            list(compress(self.starts, chosen)),
            list(compress(self.ends, chosen)),
            list(compress(self.words, chosen)),
            list(compress(self.scores, chosen)),
            list(compress(self.given, chosen)),
            list(compress(self.times, chosen)),
        )

    def said(self, known: Known, facts: Callable[[Said], Sequence[str]]) -> list[Sequence[str]]:
        """Return columns of facts about what the spans say."""
        found = {way: facts(said) for way, said in known.items()}
        if len(found) == 1 or not self.given:
            return [[fact] * len(self.given) for fact in next(iter(found.values()))]
        return list(zip(*map(found.__getitem__, self.given), strict=True))


def usual_marks(raw: Sequence[object], text: SourceText, source: Source) -> Usual | None:
    """Return the spans of an article if there is no fault in any of them; otherwise None."""
    if not _are_objects(raw) or not text.as_stored or text.text != text.raw:
        return None
    keys = set().union(*raw)
    table = _table(raw, keys, text.raw)
    if table is None:
        return None
    known = _known(table, [key for key in SAID if key in keys], source)
    if known is None or _says_twice(table, known):
        return None
    return _parted(table, known, source)


def _table(raw: Sequence[Fields], keys: set[str], text: str) -> _Table | None:
    """Return what spans say if all are within the text, and hold the words that they say."""
    starts, ends = _column(raw, "start"), _column(raw, "end")
    if "start_offset" in keys or not (_are_whole(starts) and _are_whole(ends)):
        return None
    if min(starts) < 0 or max(ends) > len(text) or not all(map(lt, starts, ends)):
        return None
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if "text" in keys and _column(raw, "text") != words:
        return None
    scores = _scores(raw) if "score" in keys else [_ONE] * len(raw)
    given = list(zip(*(_column(raw, key) for key in SAID if key in keys), strict=True))
    times = _column(raw, "decided_at") if "decided_at" in keys else [None] * len(raw)
    if not given or scores is None:
        return None
    return _Table(starts, ends, words, scores, given, times)


def _known(table: _Table, keys: Sequence[str], source: Source) -> Known | None:
    """Return what each way of saying something means; None if any is unclear or not wanted."""
    try:
        ways = set(table.given)
        known = {way: what_is_said(dict(zip(keys, way, strict=True)), source) for way in ways}
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
    decided = [way in ways for way in table.given]
    annotations = _annotations(table.only(decided), known, source)
    if annotations is None:
        return None
    rest = table.only([not is_decided for is_decided in decided])
    return _suggestions(rest, known), annotations


def _suggestions(table: _Table, known: Known) -> MarkColumns[Suggestion]:
    labels, concepts, origins, reasons = table.said(
        known, lambda said: (said.label, said.concept, said.origin.value, said.reason)
    )
    facts = (concepts, table.scores, origins, reasons)
    return MarkColumns(made_suggestion, table.starts, table.ends, table.words, labels, facts)


def _annotations(table: _Table, known: Known, source: Source) -> MarkColumns[Annotation] | None:
    labels, concepts, origins, reasons, states, analysts, stamps = table.said(
        known,
        lambda s: (s.label, s.concept, s.origin.value, s.reason, s.state.value, s.analyst, s.stamp),
    )
    accepted = [state == State.ACCEPTED.value for state in states]
    if not _are_words(table.times) or (not source.overlap and _overlap(table.only(accepted))):
        return None
    times = [given or stamp for given, stamp in zip(table.times, stamps, strict=True)]
    facts = (states, concepts, origins, table.scores, reasons, analysts, times)
    return MarkColumns(made_annotation, table.starts, table.ends, table.words, labels, facts)


def _overlap(table: _Table) -> bool:
    return not all(map(le, sorted(table.ends), sorted(table.starts)[1:]))


def _are_objects(raw: Sequence[object]) -> TypeGuard[Sequence[dict[str, object]]]:
    return set(map(type, raw)) == {dict}


def _column(raw: Sequence[Fields], key: str) -> list[object]:
    try:
        return list(map(itemgetter(key), raw))  # in half the time, if all have it
    except KeyError:
        return [item.get(key) for item in raw]


def _are_whole(numbers: list[object]) -> TypeGuard[list[int]]:
    return set(map(type, numbers)) == {int}


def _scores(raw: Sequence[Fields]) -> list[float] | None:
    numbers = _column(raw, "score")
    if not _are_floats(numbers):
        return None
    are_within = all(map(_ZERO.__le__, numbers)) and all(map(_ONE.__ge__, numbers))
    return numbers if are_within else None


def _are_floats(numbers: list[object]) -> TypeGuard[list[float]]:
    return set(map(type, numbers)) == {float}


def _are_words(values: Sequence[object]) -> TypeGuard[Sequence[str]]:
    """Tell whether all are texts that can be stored as they are, or missing."""
    words = [value for value in values if isinstance(value, str)]
    return len(words) + values.count(None) == len(values) and "".join(words).isprintable()
