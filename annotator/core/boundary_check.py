"""The boundary rules as a check of what people have annotated, and the repair of what breaks one.

The rules are those of docs/guideline.md. A finding is a proposal: some names break a rule because
they are spelt so, and then a person leaves them as they are.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from annotator.core.annotation import Annotation
from annotator.core.boundaries import (
    Trim,
    within,
    without_article,
    without_outer_marks,
    without_possessive,
    without_title,
)
from annotator.core.changes import Action, AnnotationChange, Batch, Change, Stamp
from annotator.core.everywhere import Outcome
from annotator.core.markup import Markup
from annotator.core.occurrence import Heading
from annotator.core.span import Span
from annotator.core.suggestion import Origin
from annotator.core.tokens import snapped


class BoundaryRule(StrEnum):
    """A rule that an annotation may break, in the words of the guideline."""

    MARKS = "blanks and punctuation stay outside"
    ARTICLE = "no leading article"
    POSSESSIVE = "no possessive"
    TITLE = "no title before a person’s name"
    COMPOUND = "only the name of a compound"
    LINE = "the end of a paragraph ends a name"
    WORD = "whole words"
    BRACKET = "a bracketed acronym is a span of its own"
    PAIR = "hyphenated pairs are two spans"
    DATE = "a weekday and its date are one span"


_NOT_FOR_DATES = frozenset({BoundaryRule.ARTICLE, BoundaryRule.COMPOUND, BoundaryRule.PAIR})


def rules_of(code: str) -> list[BoundaryRule]:
    """Return the rules that the annotations of a label are held to, by the label's first code."""
    beside = {"PERSON": {BoundaryRule.DATE}, "DATE": {BoundaryRule.TITLE, *_NOT_FOR_DATES}}
    not_its = beside.get(code, {BoundaryRule.TITLE, BoundaryRule.DATE})
    return [rule for rule in BoundaryRule if rule not in not_its]


@dataclass(frozen=True, slots=True)
class Breach:
    """An annotation that breaks rules, and the spans that would stand in its place.

    `rules` are those that are broken. Where two annotations should be one, `other` is the one that
    gives way. `words` and `repaired` are the words before and after.
    """

    annotation: Annotation
    rules: tuple[BoundaryRule, ...]
    spans: tuple[Span, ...]
    words: str
    repaired: tuple[str, ...]
    other: Annotation | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A breach and the article that it stands in."""

    heading: Heading
    breach: Breach


_MOST_TRIMS = 8  # rounds: “the ‘EU’'s” takes four
_PARAGRAPH = re.compile(r"\s*\n\s*\n")
_TAIL = re.compile(
    r"[-‐‑–—](?:led|era|style|backed|appointed|inspired|friendly|aligned|brokered|linked|like|based"
    r"|built|funded|financed|owned|made|born|wide|sponsored|supported|controlled|dominated)$"
)
_BRACKETED = re.compile(r"(?P<name>\S.*?)\s+[(\[](?P<acronym>[A-Z][\w&+-]{1,11})[)\]]$", re.DOTALL)
_HYPHEN = re.compile(r"(?<=\w)[-‐‑–—](?=[^\W\d_])")
_WEEKDAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?"
)
_DAY = re.compile(
    r"\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w*\.?\s+\d", re.IGNORECASE
)


class BoundaryCheck:
    """Holds annotations against the rules."""

    def __init__(
        self, titles: Iterable[str], codes: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Take words such as "president", and the codes of labels that have another name by now."""
        self._codes = codes
        self._trims: tuple[tuple[BoundaryRule, Trim], ...] = (
            (BoundaryRule.LINE, _first_paragraph),
            (BoundaryRule.WORD, _whole_words),
            (BoundaryRule.MARKS, without_outer_marks),
            (BoundaryRule.ARTICLE, without_article),
            (BoundaryRule.POSSESSIVE, without_possessive),
            (BoundaryRule.TITLE, without_title(titles)),
            (BoundaryRule.COMPOUND, _without_tail),
        )

    def breaches(self, text: str, annotations: Iterable[Annotation]) -> Iterator[Breach]:
        """Yield what breaks a rule among the accepted annotations of a text.

        Two names with a hyphen between them are a pair where both are annotated by themselves.
        """
        accepted = sorted((a for a in annotations if a.accepted), key=lambda a: a.span)
        alone = {annotation.span.of(text) for annotation in accepted}
        for annotation in accepted:
            rules, span = self._trimmed(text, annotation)
            parts, split = _parts(text, span, self._code(annotation), alone)
            rules += [split] if split is not None else []
            if rules:
                yield _told(text, annotation, rules, parts)
        for one, two in pairwise(accepted):
            if self._code(one) == self._code(two) == "DATE" and _is_weekday_of(text, one, two):
                whole = Span(one.span.start, two.span.end)
                yield _told(text, one, [BoundaryRule.DATE], [whole], two)

    def _code(self, annotation: Annotation) -> str:
        return self._codes.get(annotation.label, annotation.label)

    def _trimmed(self, text: str, annotation: Annotation) -> tuple[list[BoundaryRule], Span]:
        """Return the rules that a span breaks, and what they leave of it.

        A rule that would leave nothing does not count: a person has marked the thing itself.
        """
        rules: list[BoundaryRule] = []
        span = annotation.span
        for _ in range(_MOST_TRIMS):
            before = span
            for rule, trim in self._trims:
                left = trim(text, span, self._code(annotation))
                if left is not None and left != span:
                    rules.append(rule)
                    span = left
            if span == before:
                break
        return list(dict.fromkeys(rules)), span


def repair(broken: Iterable[tuple[Markup, Sequence[Breach]]], stamp: Stamp) -> Outcome:
    """Return the repair of breaches, article by article, as one batch.

    Left as it is: what has been changed since, and what would run into another annotation.
    """
    changes: list[Change] = []
    offered = repaired = 0
    for markup, of_article in broken:
        made = _Repairs(markup, stamp)
        offered += len(of_article)
        repaired += sum(map(made.add, of_article))
        changes += made.changes
    what = f"repair {repaired:,} boundar{'y' if repaired == 1 else 'ies'}"
    return Outcome(Batch(Action.REPAIR, what, tuple(changes)), repaired, offered - repaired)


def _told(
    text: str,
    annotation: Annotation,
    rules: Iterable[BoundaryRule],
    spans: Sequence[Span],
    other: Annotation | None = None,
) -> Breach:
    words = tuple(span.of(text) for span in spans)
    before = annotation.span.of(text)
    return Breach(annotation, tuple(rules), tuple(spans), before, words, other)


def _parts(
    text: str, span: Span, label: str, known: Container[str]
) -> tuple[list[Span], BoundaryRule | None]:
    """Return the spans that a span should be, and the rule that says so if they are several."""
    surface = span.of(text)
    bracketed = _BRACKETED.match(surface)
    if bracketed:
        ends = (bracketed.span("name"), bracketed.span("acronym"))
        return [Span(*end).shifted(span.start) for end in ends], BoundaryRule.BRACKET
    hyphen = _HYPHEN.search(surface) if label != "DATE" else None
    if hyphen and surface[: hyphen.start()] in known and surface[hyphen.end() :] in known:
        cut = span.start + hyphen.start()
        return [Span(span.start, cut), Span(cut + 1, span.end)], BoundaryRule.PAIR
    return [span], None


def _first_paragraph(text: str, span: Span, _label: str) -> Span | None:
    end = _PARAGRAPH.search(text, span.start, span.end)
    return within(span.start, end.start()) if end else span


def _whole_words(text: str, span: Span, _label: str) -> Span | None:
    """Widen a span that begins or ends inside a word of letters, where words have blanks."""
    inside = _cuts_word(text, span.start) or _cuts_word(text, span.end)
    return snapped(text, span.start, span.end) if inside else span


def _cuts_word(text: str, position: int) -> bool:
    beside = text[max(0, position - 1) : position + 1]
    return len(beside) == 2 and all(
        char.isalpha() and char.upper() != char.lower() for char in beside
    )


def _without_tail(text: str, span: Span, label: str) -> Span | None:
    tail = _TAIL.search(span.of(text)) if label != "DATE" else None
    return within(span.start, span.start + tail.start()) if tail else span


def _is_weekday_of(text: str, one: Annotation, two: Annotation) -> bool:
    between = text[one.span.end : two.span.start] if one.span.end <= two.span.start else "-"
    weekday = _WEEKDAY.fullmatch(one.span.of(text)) and between.strip(" ,") == ""
    return bool(weekday) and len(between) <= 2 and _DAY.match(two.span.of(text)) is not None


class _Repairs:
    """The repairs of one article: none of them touches what another one has touched."""

    def __init__(self, markup: Markup, stamp: Stamp) -> None:
        self.changes: list[AnnotationChange] = []
        self._markup = markup
        self._stamp = stamp
        self._gone: set[str] = set()
        self._made: list[tuple[Span, str]] = []

    def add(self, breach: Breach) -> bool:
        """Repair a breach; False where that cannot be done any more."""
        old = [a for a in (breach.annotation, breach.other) if a is not None]
        if not all(map(self._is_there, old)) or not self._has_room(breach, old):
            return False
        uids = {annotation.uid for annotation in old}
        label = breach.annotation.label
        there = (self._markup.decision_on(span, label) for span in breach.spans)
        given_way = [a for a in there if a is not None and a.uid not in uids | self._gone]
        self._gone |= uids | {annotation.uid for annotation in given_way}
        self._made += [(span, label) for span in breach.spans]
        self.changes += [AnnotationChange(a, None) for a in (*old[1:], *given_way)]
        self.changes += self._replaced(breach)
        return True

    def _is_there(self, annotation: Annotation) -> bool:
        stored = self._markup.decision_on(annotation.span, annotation.label)
        return stored == annotation and annotation.uid not in self._gone

    def _has_room(self, breach: Breach, old: Sequence[Annotation]) -> bool:
        label = breach.annotation.label
        if self._markup.overlap:
            return not any((span, label) in self._made for span in breach.spans)
        stored = (a for span in breach.spans for a in self._markup.accepted_within(span))
        made = (one.overlaps(other) for one in breach.spans for other, _ in self._made)
        return all(annotation in old for annotation in stored) and not any(made)

    def _replaced(self, breach: Breach) -> Iterator[AnnotationChange]:
        old = breach.annotation
        for number, span in enumerate(breach.spans):
            before = old if number == 0 else None
            uid = old.uid if before is not None else uuid.uuid4().hex
            yield AnnotationChange(before, self._marked(old, uid, span))

    def _marked(self, old: Annotation, uid: str, span: Span) -> Annotation:
        by, at = self._stamp.analyst, self._stamp.at
        fresh = replace(old, uid=uid, span=span, analyst=by, decided_at=at)
        return replace(fresh, origin=Origin.ANALYST, score=1.0, reason="")
