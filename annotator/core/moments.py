"""What differs between two moments of an article's annotations."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.annotation import Annotation
from annotator.core.changes import AnnotationChange
from annotator.core.timeline import Told, named, quoted, told


class Kind(StrEnum):
    """How an annotation differs."""

    ADDED = "added"
    REMOVED = "removed"
    RELABELLED = "relabelled"  # or with another concept
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the annotation before and after, and the same in words, with its place."""

    kind: Kind
    change: AnnotationChange
    told: Told


def differences(
    before: Iterable[Annotation], after: Iterable[Annotation]
) -> list[tuple[Kind, AnnotationChange]]:
    """Return what differs between the annotations of an article at two moments, in reading order.

    What says the same at both does not differ, even if it was removed and made again in between.
    """
    gone, come = list(before), list(after)
    pairs: list[AnnotationChange] = []
    for same in (_mark, _identity, _place):
        found, gone, come = _paired(gone, come, same)
        pairs += found
    pairs += [AnnotationChange(old, None) for old in gone]
    pairs += [AnnotationChange(None, new) for new in come]
    kinds = ((_kind(change), change) for change in pairs)
    differing = [(kind, change) for kind, change in kinds if kind is not None]
    return sorted(differing, key=lambda found: found[1].either.span)


def in_words(kind: Kind, change: AnnotationChange, title: str, text: str) -> Difference:
    """Put a difference in words; title and text are those of its article."""
    one = change.either
    words = f"{quoted(one.span, text)} {named(one)}"
    if kind in (Kind.RELABELLED, Kind.MOVED):
        words = told(change, text)
    return Difference(kind, change, Told(words, one.article_id, title, one.span))


def _paired(
    gone: list[Annotation], come: list[Annotation], same: Callable[[Annotation], Hashable]
) -> tuple[list[AnnotationChange], list[Annotation], list[Annotation]]:
    """Pair what is the same by some measure; returns the pairs and what is left of both."""
    waiting: dict[Hashable, list[Annotation]] = {}
    for old in reversed(gone):
        waiting.setdefault(same(old), []).append(old)
    pairs, left = [], []
    for new in come:
        olds = waiting.get(same(new))
        if olds:
            pairs.append(AnnotationChange(olds.pop(), new))
        else:
            left.append(new)
    return pairs, [old for olds in waiting.values() for old in olds], left


def _mark(annotation: Annotation) -> Hashable:
    return annotation.span, annotation.label, annotation.concept


def _identity(annotation: Annotation) -> Hashable:
    return annotation.uid


def _place(annotation: Annotation) -> Hashable:
    return annotation.span


def _kind(change: AnnotationChange) -> Kind | None:
    """Return how the two ends of a change differ; None if they say the same."""
    if change.before is None:
        return Kind.ADDED
    if change.after is None:
        return Kind.REMOVED
    if _mark(change.before) == _mark(change.after):
        return None
    return Kind.RELABELLED if change.before.span == change.after.span else Kind.MOVED
