"""The labelled spans of an article, whatever format they come from: checked, mapped, converted.

A reader hands them over as mappings with our keys (`start`, `end`, `label`, and perhaps `text`,
`concept`, `score`, `state`, `origin`, `analyst`, `decided_at`, `reason`) and values that nobody
has looked at. Offsets in files count code points, or UTF-16 units, of the text as it stands
there; ours are code points into the canonical text.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from annotator.core.annotation import Annotation, State
from annotator.core.changes import Stamp
from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.importing.json_record import quoted
from annotator.importing.source import MarksAs, Source, clean
from annotator.importing.source_text import SourceText

_STATES = {state.value: state for state in State}
_ORIGINS = {origin.value: origin for origin in Origin}
_UNSIGNED = Stamp("", "")
_NO_QUOTES = str.maketrans("", "", "“”")
_SHAPE = ("start", "end", "label")
_SAID = ("label", "state", "concept", "origin", "reason", "analyst")

Fields = Mapping[str, object]
Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(slots=True)
class Marks:
    """The spans of an article so far, and what is wrong with the others."""

    suggestions: list[Suggestion] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_marks(
    raw: object, text: SourceText, source: Source, where: str, names: Sequence[str] = ()
) -> Marks:
    """Read the spans of an article; each that cannot be used becomes a problem at `where`.

    `names` says what to call each span in a sentence; without it they are numbered. Left out are
    spans that do not fit the text or the labels, that say what an earlier one has said, and
    accepted ones that overlap an earlier one unless `source.overlap`.
    """
    marks = Marks()
    if raw is not None and not isinstance(raw, list):
        marks.problems.append(Problem(where, "its spans are not a list; they were left out."))
        return marks
    taker = _Taker(text, source, marks)
    for number, item in enumerate(raw or []):
        try:
            taker.take(_fields(item))
        except InputError as error:
            name = names[number] if names else f"span {number + 1}"
            sentence = f"{name} was left out: {error}"
            marks.problems.append(Problem(where, sentence, spans=1))
    marks.problems += taker.unwanted_problems(where)
    return marks


@dataclass(frozen=True, slots=True)
class _Said:
    """What a span says besides its place, its score and its time: the same for many spans.

    The label is empty if it is not wanted. `stamp` is that of those who did not sign.
    """

    label: str
    state: State
    concept: str
    origin: Origin
    reason: str
    analyst: str
    stamp: str


_UNWANTED = _Said("", State.SUGGESTED, "", Origin.IMPORT, "", "", "")


class _Taker:
    """Takes one span after the other into the marks of an article."""

    def __init__(self, text: SourceText, source: Source, marks: Marks) -> None:
        self._text = text
        self._source = source
        self._marks = marks
        self._said: dict[tuple[object, ...], _Said] = {}
        self._unwanted: Counter[str] = Counter()
        self._accepted: list[tuple[int, int]] = []
        self._taken: set[tuple[int, int, str]] = set()

    def take(self, fields: Fields) -> None:
        """Take a span in; raises InputError if it cannot be."""
        start, end = _place(fields, self._text)
        said = self._what(fields)
        if not said.label:
            self._unwanted[_word(fields, "label")] += 1
            return
        score, span = _score(fields), Span(start, end)
        if said.state is State.SUGGESTED:
            self._refuse_repeated(start, end, said.label)
            suggestion = Suggestion(span, said.label, said.concept, score, said.origin, said.reason)
            self._marks.suggestions.append(suggestion)
            return
        annotation = _annotation(said, span, score, _word(fields, "decided_at") or said.stamp)
        self._refuse_repeated(start, end, said.label)
        if said.state is State.ACCEPTED:
            self._refuse_overlap(start, end)
            insort(self._accepted, (start, end))
        self._marks.annotations.append(annotation)

    def unwanted_problems(self, where: str) -> list[Problem]:
        """Return a notice for each label that the user did not want."""
        return [
            Problem(where, _unwanted(label, count), fatal=False, spans=count)
            for label, count in self._unwanted.items()
        ]

    def _what(self, fields: Fields) -> _Said:
        """Return what a span says besides its place, worked out once for all that say the same."""
        key = tuple(map(fields.get, _SAID))
        try:
            known = self._said.get(key)
        except TypeError:  # a list where a word should be
            return self._understood(fields)
        if known is None:
            known = self._said[key] = self._understood(fields)
        return known

    def _understood(self, fields: Fields) -> _Said:
        label = self._called(_word(fields, "label"))
        if not label:
            return _UNWANTED
        state, stamp = self._state(fields), self._source.choices.stamp
        signed = _UNSIGNED if fields.get("state") is not None else stamp
        return _Said(
            label,
            state,
            self._concept(fields),
            _choice(fields, "origin", _ORIGINS) or Origin.IMPORT,
            _word(fields, "reason"),
            "" if state is State.SUGGESTED else _word(fields, "analyst") or signed.analyst,
            signed.at,
        )

    def _called(self, given: str) -> str:
        if not given.strip():
            raise InputError("it has no label.")
        label = self._source.choices.labels.get(given, given)
        allowed = self._source.labels
        if label and allowed is not None and label not in allowed:
            raise InputError(f"the label {quoted(label)} is not in the label scheme; add it there.")
        return label

    def _state(self, fields: Fields) -> State:
        """Return the state of a span: what the file calls undecided never becomes decided."""
        state = _choice(fields, "state", _STATES)
        wanted = self._source.choices.marks
        if state is State.ACCEPTED and wanted is MarksAs.SUGGESTIONS:
            return State.SUGGESTED
        if state is None and wanted is MarksAs.ANNOTATIONS:
            return State.ACCEPTED
        return state or State.SUGGESTED

    def _concept(self, fields: Fields) -> str:
        given = _word(fields, "concept")
        return self._source.choices.concepts.get(given, given)

    def _refuse_repeated(self, start: int, end: int, label: str) -> None:
        if (start, end, label) in self._taken:
            raise InputError(f"an earlier span marks {start}–{end} as {quoted(label)} already.")
        self._taken.add((start, end, label))

    def _refuse_overlap(self, start: int, end: int) -> None:
        if self._source.overlap:
            return
        # Those before do not overlap one another, so that their ends are in order too.
        place = bisect_left(self._accepted, (end, 0))
        if place and self._accepted[place - 1][1] > start:
            first, last = self._earliest_overlap(start, place)
            raise InputError(
                f"{start}–{end} overlaps {first}–{last}, which was accepted before it; the label"
                " scheme has no overlapping spans."
            )

    def _earliest_overlap(self, start: int, place: int) -> tuple[int, int]:
        while place > 1 and self._accepted[place - 2][1] > start:
            place -= 1
        return self._accepted[place - 1]


def _annotation(said: _Said, span: Span, score: float, decided_at: str) -> Annotation:
    return Annotation(
        "",
        0,
        span,
        said.label,
        said.state,
        said.concept,
        said.origin,
        score,
        said.reason,
        said.analyst,
        decided_at,
    )


def _fields(item: object) -> Fields:
    """Return a span as our keys and its values, whatever shape it has."""
    if isinstance(item, dict):
        if "start_offset" in item:
            return {**item, "start": item["start_offset"], "end": item.get("end_offset")}
        return item
    if isinstance(item, list) and len(item) >= len(_SHAPE):
        return dict(zip(_SHAPE, item, strict=False))
    raise InputError("it needs a start, an end and a label.")


def _place(fields: Fields, text: SourceText) -> tuple[int, int]:
    """Return where in the stored text a span is; raises InputError unless that is certain."""
    at, to, said = fields.get("start"), fields.get("end"), fields.get("text")
    if (
        (type(at) is int and type(to) is int and text.as_stored)  # as in most files
        and 0 <= at < to <= len(text.raw)
        and (said is None or said == text.raw[at:to])
    ):
        return at, to
    given = _whole_number(fields, "start"), _whole_number(fields, "end")
    start, end = given if text.units is None else map(text.code_point, given)
    if not 0 <= start <= end <= len(text.raw):
        raise InputError(f"{_range(*given)} is not within the text of {_size(text)}.")
    first, last = text.offset(start), text.offset(end)
    if first >= last:
        raise InputError(f"{_range(*given)} holds no text.")
    words, found = fields.get("text"), text.raw[start:end]
    if isinstance(words, str) and words != found and clean(words) != clean(found):
        unit = "Unicode code points" if text.units is None else "UTF-16 units"
        raise InputError(
            f"it should be {quoted(words)}, but {_range(*given)} is {quoted(found)};"
            f" offsets must count {unit}."
        )
    return first, last


def _size(text: SourceText) -> str:
    if text.units is None:
        return f"{len(text.raw)} characters"
    return f"{text.units.to_units(len(text.raw))} UTF-16 units"


def _range(start: int, end: int) -> str:
    return f"{_number(start)}–{_number(end)}"


def _number(number: int) -> str:
    """Return an offset as it may stand in a sentence; a file can give it a thousand digits."""
    return quoted(number).translate(_NO_QUOTES)


def _unwanted(label: str, count: int) -> str:
    spans, were = ("span", "was") if count == 1 else ("spans", "were")
    return f"{count} {spans} labelled {quoted(label)} {were} left out, as was asked for."


def _whole_number(fields: Fields, key: str) -> int:
    value = fields.get(key)
    if type(value) is int:  # truth values are whole numbers too for isinstance
        return value
    raise InputError(f"its {key} is not a whole number.")


def _score(fields: Fields) -> float:
    """Return the score, brought into 0 to 1: other tools write percentages and logits."""
    value = fields.get("score")
    if value is None:
        return 1.0
    if type(value) is float and 0 <= value <= 1:  # as in most files
        return value
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InputError("its score is not a number.")
    return float(min(max(value, 0), 1))


def _word(fields: Fields, key: str) -> str:
    value = fields.get(key)
    if not value and (value is None or value == ""):
        return ""
    if isinstance(value, str):
        return clean(value)
    raise InputError(f"its {key} is not a text.")


def _choice(fields: Fields, key: str, choices: Mapping[str, Choice]) -> Choice | None:
    value = fields.get(key)
    if value is None:
        return None
    choice = choices.get(value) if isinstance(value, str) else None
    if choice is None:
        raise InputError(f"its {key} {quoted(value)} is unknown.")
    return choice
