"""Deciding about many places at once: one batch, and no human decision is touched by it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.annotation import Annotation, State
from annotator.core.article import Status
from annotator.core.changes import Action, AnnotationChange, Batch, Change, Stamp, StatusChange
from annotator.core.markup import mention_of_suggestion
from annotator.core.occurrence import Occurrence
from annotator.core.rules import decided
from annotator.core.suggestion import Suggestion


class Deed(StrEnum):
    """What is done with each of the places that were ticked."""

    ACCEPT = "accept"  # the suggestion that waits there, as it is
    REJECT = "reject"  # all suggestions that wait there
    RELABEL = "relabel"  # accept what waits there, under another label
    SET_CONCEPT = "set concept"  # accept what waits there, with another concept
    ADD = "add"  # mark the words, whether anything waits there or not


@dataclass(frozen=True, slots=True)
class Decision:
    """A deed, and the label and the concept that it gives; ACCEPT and REJECT need neither."""

    deed: Deed
    label: str = ""
    concept: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The batch for the places that could be decided, and how many could not."""

    batch: Batch
    decided: int
    skipped: int


def decide(
    places: Iterable[Occurrence], decision: Decision, stamp: Stamp, *, overlap: bool = False
) -> Outcome:
    """Decide about places as one batch.

    Skipped are places that a person has decided about, those where nothing waits for the deed to
    be done, and, in a flat scheme, all but the first of those that overlap one another.
    """
    changes: list[Change] = []
    taken: list[Occurrence] = []
    ordered = sorted(places, key=lambda p: (p.article_id, p.span.start, p.span.end))
    for place in ordered:
        if not overlap and taken and _share_text(taken[-1], place):
            continue
        made = _changes(place, decision, stamp, overlap=overlap)
        if made:
            changes += made
            taken.append(place)
    what = f"{decision.deed.value} {_words(taken)}"
    batch = Batch(Action(decision.deed.value), what, (*changes, *_begun(taken)))
    return Outcome(batch, len(taken), len(ordered) - len(taken))


def _share_text(one: Occurrence, other: Occurrence) -> bool:
    return one.article_id == other.article_id and one.span.overlaps(other.span)


def _changes(
    place: Occurrence, decision: Decision, stamp: Stamp, *, overlap: bool
) -> list[AnnotationChange]:
    """Return what is done at one place; nothing if it is to be skipped."""
    waiting = _waiting(place, decision)
    if decision.deed is Deed.REJECT:
        rejected = (_decided(place, s, State.REJECTED, stamp) for s in waiting)
        return [AnnotationChange(None, annotation) for annotation in rejected]
    if not waiting and decision.deed is not Deed.ADD:
        return []
    made = _accepted(place, waiting, decision, stamp)
    if _is_decided(place, made.label, overlap=overlap):
        return []
    changes = [AnnotationChange(None, made)]
    if overlap and decision.deed is Deed.RELABEL and waiting[0].label != made.label:
        corrected = _decided(place, waiting[0], State.REJECTED, stamp)
        changes.append(AnnotationChange(None, corrected))
    return changes


def _waiting(place: Occurrence, decision: Decision) -> Sequence[Suggestion]:
    """Return the suggestions that the deed is about, the surest first."""
    surest: Sequence[Suggestion] = place.suggestions
    if len(surest) > 1:
        surest = sorted(surest, key=lambda s: -s.score)
    if decision.deed is Deed.RELABEL or not decision.label:
        return surest
    return [s for s in surest if s.label == decision.label]


def _is_decided(place: Occurrence, label: str, *, overlap: bool) -> bool:
    """Tell whether a person has said something that a mention with this label would contradict."""
    return any(
        (made.accepted and not overlap) or (made.span == place.span and made.label == label)
        for made in place.decisions
    )


def _accepted(
    place: Occurrence, waiting: Sequence[Suggestion], decision: Decision, stamp: Stamp
) -> Annotation:
    """Return what is accepted: a suggestion as it is, or what the analyst made of it."""
    proposed = waiting[0] if waiting else None
    label = decision.label or (proposed.label if proposed else "")
    as_it_is = next((s for s in waiting if s.label == label), None)
    keeps_concept = decision.deed is Deed.ACCEPT or not (
        decision.concept or decision.deed is Deed.SET_CONCEPT
    )
    if as_it_is is not None and (keeps_concept or as_it_is.concept == decision.concept):
        return _decided(place, as_it_is, State.ACCEPTED, stamp)
    return Annotation(
        uid=secrets.token_hex(16),
        article_id=place.article_id,
        span=place.span,
        label=label,
        state=State.ACCEPTED,
        concept=decision.concept,
        analyst=stamp.analyst,
        decided_at=stamp.at,
    )


def _decided(place: Occurrence, suggestion: Suggestion, state: State, stamp: Stamp) -> Annotation:
    return decided(place.article_id, mention_of_suggestion(suggestion), state, stamp)


def _begun(places: Iterable[Occurrence]) -> Iterator[StatusChange]:
    """Yield what the first decision in a new article does to it."""
    articles = {place.article_id: place.heading.status for place in places}
    for article_id, status in articles.items():
        if status is Status.NEW:
            yield StatusChange(article_id, Status.NEW, Status.IN_PROGRESS)


def _words(places: Sequence[Occurrence]) -> str:
    """Return what was decided about, for the journal and the menu."""
    if not places:
        return "nothing"
    words = dict.fromkeys(" ".join(place.words.split()) for place in places)
    first = next(iter(words))
    quoted = f"“{first if len(first) <= 40 else first[:39] + '…'}”"
    others = " and other words" if len(words) > 1 else ""
    articles = len({place.article_id for place in places})
    where = f"in {articles:,} articles" if articles > 1 else "in this article"
    return f"{quoted}{others}, {len(places):,} times {where}" if len(places) > 1 else quoted
