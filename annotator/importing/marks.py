"""The labelled spans of an article, whatever format they come from: checked, mapped, converted.

A reader hands them over as mappings with our keys (`start`, `end`, `label`, and perhaps `text`,
`concept`, `score`, `state`, `origin`, `analyst`, `decided_at`, `reason`) and values that nobody
has looked at. Offsets in files count code points, or UTF-16 units, of the text as it stands
there; ours are code points into the canonical text.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.core.annotation import Annotation, State
from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.mark_columns import Annotations, Suggestions
from annotator.core.messages import worded
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.importing.fields import SAID, Fields, score, what_is_said, whole_number, word
from annotator.importing.json_record import quoted
from annotator.importing.said import Said
from annotator.importing.source import Source, clean
from annotator.importing.source_text import SourceText
from annotator.importing.span_columns import SpanColumns, columns_of
from annotator.importing.usual_marks import usual_marks

_NO_QUOTES = str.maketrans("", "", "“”")
_SHAPE = ("start", "end", "label")


@dataclass(slots=True)
class Marks:
    """The spans of an article so far, and what is wrong with the others."""

    suggestions: Suggestions = ()
    annotations: Annotations = ()
    problems: list[Problem] = field(default_factory=list)


def read_marks(
    raw: object, text: SourceText, source: Source, where: str, names: Sequence[str] = ()
) -> Marks:
    """Read the spans of an article; each that cannot be used becomes a problem at `where`.

    `names` says what to call each span in a sentence; without it they are numbered. Left out are
    spans that do not fit the text or the labels, that say what an earlier one has said, and
    accepted ones that overlap an earlier one unless `source.overlap`.
    """
    columns = columns_of(raw) if isinstance(raw, list) else raw
    if isinstance(columns, SpanColumns):
        usual = usual_marks(columns, text, source)
        if usual is not None:
            return Marks(*usual)
    spans = raw.records() if isinstance(raw, SpanColumns) else raw
    marks = Marks()
    if spans is not None and not isinstance(spans, list):
        marks.problems.append(
            Problem(where, worded("its spans are not a list; they were left out."))
        )
        return marks
    taker = _Taker(text, source)
    for number, item in enumerate(spans or []):
        try:
            taker.take(_fields(item))
        except InputError as error:
            name = names[number] if names else worded("span {n}", n=number + 1)
            sentence = worded("{name} was left out: {error}", name=name, error=error)
            marks.problems.append(Problem(where, sentence, spans=1))
    marks.suggestions, marks.annotations = tuple(taker.suggestions), tuple(taker.annotations)
    marks.problems += taker.unwanted_problems(where)
    return marks


class _Taker:
    """Takes one span after the other into the marks of an article."""

    def __init__(self, text: SourceText, source: Source) -> None:
        self._text = text
        self._source = source
        self.suggestions: list[Suggestion] = []
        self.annotations: list[Annotation] = []
        self._unwanted: Counter[str] = Counter()
        self._accepted: list[tuple[int, int]] = []
        self._taken: set[tuple[int, int, str]] = set()

    def take(self, fields: Fields) -> None:
        """Take a span in; raises InputError if it cannot be."""
        start, end = _place(fields, self._text)
        said = what_is_said(tuple(map(fields.get, SAID)), self._source)
        if not said.label:
            self._unwanted[word(fields, "label")] += 1
            return
        points, span = score(fields), Span(start, end)
        if said.state is State.SUGGESTED:
            self._refuse_repeated(start, end, said.label)
            suggestion = Suggestion(
                span, said.label, said.concept, points, said.origin, said.reason
            )
            self.suggestions.append(suggestion)
            return
        annotation = _annotation(said, span, points, word(fields, "decided_at") or said.stamp)
        self._refuse_repeated(start, end, said.label)
        if said.state is State.ACCEPTED:
            self._refuse_overlap(start, end)
            insort(self._accepted, (start, end))
        self.annotations.append(annotation)

    def unwanted_problems(self, where: str) -> list[Problem]:
        """Return a notice for each label that the user did not want."""
        return [
            Problem(where, _unwanted(label, count), fatal=False, spans=count)
            for label, count in self._unwanted.items()
        ]

    def _refuse_repeated(self, start: int, end: int, label: str) -> None:
        if (start, end, label) in self._taken:
            raise InputError(
                "an earlier span marks {start}–{end} as {label} already.",
                start=start,
                end=end,
                label=quoted(label),
            )
        self._taken.add((start, end, label))

    def _refuse_overlap(self, start: int, end: int) -> None:
        if self._source.overlap:
            return
        # Those before do not overlap one another, so that their ends are in order too.
        place = bisect_left(self._accepted, (end, 0))
        if place and self._accepted[place - 1][1] > start:
            first, last = self._earliest_overlap(start, place)
            raise InputError(
                "{start}–{end} overlaps {first}–{last}, which was accepted before it; the label"
                " scheme has no overlapping spans.",
                start=start,
                end=end,
                first=first,
                last=last,
            )

    def _earliest_overlap(self, start: int, place: int) -> tuple[int, int]:
        while place > 1 and self._accepted[place - 2][1] > start:
            place -= 1
        return self._accepted[place - 1]


def _annotation(said: Said, span: Span, score: float, decided_at: str) -> Annotation:
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
    given = whole_number(fields, "start"), whole_number(fields, "end")
    start, end = given if text.units is None else map(text.code_point, given)
    if not 0 <= start <= end <= len(text.raw):
        raise InputError(
            "{range} is not within the text of {size}.", range=_range(*given), size=_size(text)
        )
    first, last = text.offset(start), text.offset(end)
    if first >= last:
        raise InputError("{range} holds no text.", range=_range(*given))
    words, found = fields.get("text"), text.raw[start:end]
    if isinstance(words, str) and words != found and clean(words) != clean(found):
        unit = worded("Unicode code points") if text.units is None else "UTF-16 units"
        raise InputError(
            "it should be {words}, but {range} is {found}; offsets must count {unit}.",
            words=quoted(words),
            range=_range(*given),
            found=quoted(found),
            unit=unit,
        )
    return first, last


def _size(text: SourceText) -> str:
    if text.units is None:
        return worded("{n} characters", n=len(text.raw))
    return worded("{n} UTF-16 units", n=text.units.to_units(len(text.raw)))


def _range(start: int, end: int) -> str:
    return f"{_number(start)}–{_number(end)}"


def _number(number: int) -> str:
    """Return an offset as it may stand in a sentence; a file can give it a thousand digits."""
    return quoted(number).translate(_NO_QUOTES)


def _unwanted(label: str, count: int) -> str:
    label = quoted(label)
    if count == 1:
        return worded("1 span labelled {label} was left out, as was asked for.", label=label)
    return worded(
        "{n} spans labelled {label} were left out, as was asked for.", n=count, label=label
    )
