"""The labelled spans of a line of JSON Lines, in our shape, Prodigy's and both of doccano's.

A span without a `state` is a suggestion. Offsets in files are code points into the text as it
stands there; ours are code points into the canonical text.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from annotator.core.annotation import Annotation, State
from annotator.core.canonical import CanonicalText, canonical
from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.markup import SpanIndex
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.importing.json_record import Record, quoted
from annotator.importing.source import Source, clean

_DOCCANO = ("entities", "labels", "label")
_STATES = {state.value: state for state in State}
_ORIGINS = {origin.value: origin for origin in Origin}
_NO_QUOTES = str.maketrans("", "", "“”")
_SHAPE = ("start", "end", "label")

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as a file has it and as it is stored, `dropped` byte order marks ahead of it."""

    raw: str
    stored: CanonicalText
    dropped: int

    @property
    def text(self) -> str:
        """The text as it is stored."""
        return self.stored.text

    def offset(self, raw_offset: int) -> int:
        """Return where in the stored text an offset of the raw text lies."""
        return self.stored.offset(max(0, raw_offset - self.dropped))


@dataclass(slots=True)
class Marks:
    """The spans of a line so far, and what is wrong with the others."""

    suggestions: list[Suggestion] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def source_text(raw: str) -> SourceText:
    """Make a text canonical, without any byte order marks at its beginning."""
    bare = raw.lstrip("\ufeff")
    return SourceText(raw, canonical(bare), len(raw) - len(bare))


def marks_key(record: Record) -> str:
    """Return the key under which a line keeps its spans; `label` may also be a plain category."""
    if "spans" in record:
        return "spans"
    return next((key for key in _DOCCANO if _holds_spans(record.get(key))), "spans")


def read_marks(raw: object, text: SourceText, source: Source, where: str) -> Marks:
    """Read the spans of a line; each that cannot be used becomes a problem at `where`.

    Left out are spans that do not fit the text or the labels, that say what an earlier one has
    said, and accepted ones that overlap an earlier one unless `source.overlap`.
    """
    marks = Marks()
    if raw is not None and not isinstance(raw, list):
        marks.problems.append(Problem(where, "its spans are not a list; they were left out."))
        return marks
    accepted: SpanIndex[Annotation] = SpanIndex()
    taken: set[tuple[Span, str]] = set()
    for number, item in enumerate(raw or [], start=1):
        try:
            mark = _mark(_fields(item), text, source.labels)
            _refuse_repeated(mark, taken)
            _keep(mark, marks, accepted, overlap=source.overlap)
        except InputError as error:
            marks.problems.append(Problem(where, f"span {number} was left out: {error}"))
    return marks


def _holds_spans(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, list | dict) for item in value)


def _fields(item: object) -> Mapping[str, object]:
    """Return a span as our keys and its values, whatever shape it has."""
    if isinstance(item, list) and len(item) >= len(_SHAPE):
        return dict(zip(_SHAPE, item, strict=False))
    if isinstance(item, dict) and "start_offset" in item:
        return {**item, "start": item["start_offset"], "end": item.get("end_offset")}
    if isinstance(item, dict):
        return item
    raise InputError("it needs a start, an end and a label.")


def _mark(
    fields: Mapping[str, object], text: SourceText, labels: frozenset[str] | None
) -> Suggestion | Annotation:
    span = _span(fields, text)
    label = _label(fields, labels)
    concept, score, reason = _word(fields, "concept"), _score(fields), _word(fields, "reason")
    origin = _choice(fields, "origin", _ORIGINS) or Origin.IMPORT
    state = _choice(fields, "state", _STATES) or State.SUGGESTED
    if state is State.SUGGESTED:
        return Suggestion(span, label, concept, score, origin, reason)
    return Annotation(
        uid=secrets.token_hex(16),
        article_id=0,
        span=span,
        label=label,
        state=state,
        concept=concept,
        origin=origin,
        score=score,
        reason=reason,
        analyst=_word(fields, "analyst"),
        decided_at=_word(fields, "decided_at"),
    )


def _keep(
    mark: Suggestion | Annotation, marks: Marks, accepted: SpanIndex[Annotation], *, overlap: bool
) -> None:
    if isinstance(mark, Suggestion):
        marks.suggestions.append(mark)
        return
    if mark.accepted:
        _refuse_overlap(mark, [] if overlap else accepted.overlapping(mark.span))
        accepted.add(mark)
    marks.annotations.append(mark)


def _refuse_repeated(mark: Suggestion | Annotation, taken: set[tuple[Span, str]]) -> None:
    if (mark.span, mark.label) in taken:
        place = f"{mark.span.start}–{mark.span.end}"
        raise InputError(f"an earlier span marks {place} as {quoted(mark.label)} already.")
    taken.add((mark.span, mark.label))


def _refuse_overlap(mark: Annotation, others: list[Annotation]) -> None:
    if others:
        mine, other = mark.span, others[0].span
        raise InputError(
            f"{mine.start}–{mine.end} overlaps {other.start}–{other.end}, which was accepted before"
            " it; the label scheme has no overlapping spans."
        )


def _span(fields: Mapping[str, object], text: SourceText) -> Span:
    start, end = _whole_number(fields, "start"), _whole_number(fields, "end")
    if not 0 <= start <= end <= len(text.raw):
        size = len(text.raw)
        raise InputError(f"{_place(start, end)} is not within the text of {size} characters.")
    first, last = text.offset(start), text.offset(end)
    if first >= last:
        raise InputError(f"{_place(start, end)} holds no text.")
    words, found = fields.get("text"), text.raw[start:end]
    if isinstance(words, str) and words != found and clean(words) != clean(found):
        raise InputError(
            f"it should be {quoted(words)}, but {_place(start, end)} is {quoted(found)};"
            " offsets must count Unicode code points."
        )
    return Span(first, last)


def _place(start: int, end: int) -> str:
    """Return offsets as they may stand in a sentence; a file can give them a thousand digits."""
    return f"{quoted(start)}–{quoted(end)}".translate(_NO_QUOTES)


def _whole_number(fields: Mapping[str, object], key: str) -> int:
    value = fields.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise InputError(f"its {key} is not a whole number.")
    return value


def _label(fields: Mapping[str, object], labels: frozenset[str] | None) -> str:
    label = _word(fields, "label")
    if not label.strip():
        raise InputError("it has no label.")
    if labels is not None and label not in labels:
        raise InputError(f"the label {quoted(label)} is not in the label scheme; add it there.")
    return label


def _score(fields: Mapping[str, object]) -> float:
    """Return the score, brought into 0 to 1: other tools write percentages and logits."""
    value = fields.get("score")
    if value is None:
        return 1.0
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InputError("its score is not a number.")
    return float(min(max(value, 0), 1))


def _word(fields: Mapping[str, object], key: str) -> str:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return clean(value or "")
    raise InputError(f"its {key} is not a text.")


def _choice(fields: Mapping[str, object], key: str, choices: Mapping[str, Choice]) -> Choice | None:
    value = fields.get(key)
    if value is None:
        return None
    choice = choices.get(value) if isinstance(value, str) else None
    if choice is None:
        raise InputError(f"its {key} {quoted(value)} is unknown.")
    return choice
