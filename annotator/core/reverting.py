"""Taking back some batches of the journal, whatever was done since: what that comes to.

Of each annotation, status, language, term and concept the last changes are taken back, as far as
they are all chosen. A chosen change that something else came after stays, and is told of as a
conflict. So does one that would bring back what has no place any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.article import Status
from annotator.core.changes import (
    AnnotationChange,
    Batch,
    Change,
    ConceptChange,
    LanguageChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.messages import worded
from annotator.core.replay import Replay
from annotator.core.span_index import SpanIndex

CHANGED_SINCE = worded("changed later")
PLACE_TAKEN = worded("its place is taken now")
Key = tuple[type, str]


@dataclass(frozen=True, slots=True)
class Logged:
    """A change as the journal has it: the number of its batch, and whether that is chosen."""

    number: int
    chosen: bool
    change: Change


@dataclass(frozen=True, slots=True)
class Conflict:
    """A chosen change that stays as it is, and why."""

    change: Change
    reason: str


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What takes batches back: one batch of its own, and what it leaves as it is.

    It holds for a journal whose newest batch is number `last`.
    """

    batch: Batch
    conflicts: tuple[Conflict, ...]
    last: int


@dataclass(frozen=True, slots=True)
class _Course:
    """What became of one annotation, status or term: its newest change, and what takes it back.

    `first` is the first change that is taken back, and `net` what does so; None if it stays as it
    is. `stuck` is a chosen change that is not taken back.
    """

    first: Logged | None
    newest: Logged
    net: Change | None
    stuck: Change | None


def taken_back(logged: Iterable[Logged], *, overlap: bool) -> tuple[list[Change], list[Conflict]]:
    """Return what takes the chosen changes back, from all changes of one article or of all terms.

    They come in the order of the journal. `overlap` tells whether accepted spans may overlap.
    """
    entries = list(logged)
    courses = {key: _course(own) for key, own in _by_key(entries).items()}
    conflicts = [Conflict(c.stuck, CHANGED_SINCE) for c in courses.values() if c.stuck is not None]
    moving = {key: course for key, course in courses.items() if course.net is not None}
    now = Replay.of(entry.change for entry in entries)
    while refused := set(_without_place(now, moving, overlap=overlap)):
        conflicts += [Conflict(moving.pop(key).newest.change, PLACE_TAKEN) for key in refused]
    return _with_fitting_status(entries, now, moving), conflicts


def _by_key(entries: Sequence[Logged]) -> Mapping[Key, list[Logged]]:
    found: dict[Key, list[Logged]] = {}
    for entry in entries:
        found.setdefault(_key(entry.change), []).append(entry)
    return found


def _key(change: Change) -> Key:
    if isinstance(change, ConceptChange):
        return ConceptChange, change.either.id
    if isinstance(change, SchemeChange):
        return SchemeChange, ""
    if isinstance(change, StatusChange | LanguageChange):  # an article has one of each
        return type(change), ""
    return type(change), change.either.uid


def _course(entries: Sequence[Logged]) -> _Course:
    run = len(entries)
    while run and entries[run - 1].chosen:
        run -= 1
    newest = entries[-1]
    first = entries[run] if run < len(entries) else None
    net = _net(first.change, newest.change) if first is not None else None
    target = net.after if net is not None else newest.change.after
    stuck = next((entry.change for entry in entries[:run] if entry.chosen), None)
    still_stuck = stuck is not None and stuck.before not in (target, Status.NEW)
    moves = net is not None and net.before != net.after
    return _Course(first, newest, net if moves else None, stuck if still_stuck else None)


def _net(first: Change, last: Change) -> Change:
    """Return the change that takes back all from one change to a later one of the same thing."""
    if isinstance(first, AnnotationChange) and isinstance(last, AnnotationChange):
        return AnnotationChange(last.after, first.before)
    if isinstance(first, TermChange) and isinstance(last, TermChange):
        return TermChange(last.after, first.before)
    if isinstance(first, ConceptChange) and isinstance(last, ConceptChange):
        return ConceptChange(last.after, first.before)
    if isinstance(first, StatusChange) and isinstance(last, StatusChange):
        return StatusChange(first.article_id, last.after, first.before)
    if isinstance(first, LanguageChange) and isinstance(last, LanguageChange):
        return LanguageChange(first.article_id, last.after, first.before)
    if isinstance(first, SchemeChange) and isinstance(last, SchemeChange):
        return SchemeChange(last.after, first.before)
    raise TypeError("these are not changes of the same thing")


def _nets(courses: Mapping[Key, _Course]) -> list[Change]:
    return [course.net for course in courses.values() if course.net is not None]


def _after(now: Replay, changes: Iterable[Change]) -> Replay:
    then = Replay(dict(now.annotations), dict(now.terms), now.status, dict(now.concepts))
    for change in changes:
        then.follow(change)
    return then


def _without_place(now: Replay, moving: Mapping[Key, _Course], *, overlap: bool) -> Iterator[Key]:
    """Yield what cannot come back since something else is there; of two that could, the older."""
    then = _after(now, _nets(moving))
    for one, other in (*_clashing_marks(then, moving, overlap=overlap), *_clashing_terms(then)):
        movable = [key for key in (one, other) if key in moving]
        if movable:
            yield min(movable, key=lambda key: (moving[key].newest.number, key[1]))


def _clashing_marks(
    then: Replay, moving: Mapping[Key, _Course], *, overlap: bool
) -> Iterator[tuple[Key, Key]]:
    """Yield annotations that come back with others that have their mark, or share their words."""
    annotations = SpanIndex(then.annotations.values())
    for key, course in moving.items():
        back = course.net.after if isinstance(course.net, AnnotationChange) else None
        if back is None:
            continue
        for other in annotations.overlapping(back.span):
            same = (other.span, other.label) == (back.span, back.label)
            both = other.accepted and back.accepted and not overlap
            if other.uid != back.uid and (same or both):
                yield key, (AnnotationChange, other.uid)


def _clashing_terms(then: Replay) -> Iterator[tuple[Key, Key]]:
    """Yield terms of which there would be two that say the same of the same words."""
    said: dict[tuple[str, str, str], Key] = {}
    for uid, term in then.terms.items():
        key = (TermChange, uid)
        twin = said.setdefault((term.surface, term.kind, term.label), key)
        if twin != key:
            yield key, twin


def _with_fitting_status(
    entries: Sequence[Logged], now: Replay, moving: Mapping[Key, _Course]
) -> list[Change]:
    """Let an article be in progress if more is decided in it than when it was new."""
    changes = _nets(moving)
    then = _after(now, changes)
    status = moving.get((StatusChange, ""))
    when_new = now
    if status is not None and status.first is not None:
        begun = status.first.number
        when_new = Replay.of(entry.change for entry in entries if entry.number < begun)
    more = then.annotations.items() - when_new.annotations.items()
    if then.status is not Status.NEW or not more:
        return changes
    kept: list[Change] = [change for change in changes if not isinstance(change, StatusChange)]
    if status is not None:
        return kept  # and the status as it is
    article_id = next(iter(then.annotations.values())).article_id
    return [*kept, StatusChange(article_id, Status.NEW, Status.IN_PROGRESS)]
