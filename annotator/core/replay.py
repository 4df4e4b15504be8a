"""What the journal comes to: the changes of an article, or of the terms, followed in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import AnnotationChange, Change, StatusChange
from annotator.core.project_term import ProjectTerm

Kept = TypeVar("Kept", Annotation, ProjectTerm)


@dataclass(slots=True)
class Replay:
    """What there is after the changes followed so far; `status` is None while none was set."""

    annotations: dict[str, Annotation] = field(default_factory=dict)
    terms: dict[str, ProjectTerm] = field(default_factory=dict)
    status: Status | None = None

    @classmethod
    def of(cls, changes: Iterable[Change]) -> Replay:
        """Return what changes come to, from nothing on."""
        replay = cls()
        for change in changes:
            replay.follow(change)
        return replay

    def follow(self, change: Change) -> bool:
        """Follow a change; False if it does not go on from what is there."""
        if isinstance(change, StatusChange):
            fits = self.status in (None, change.before)
            self.status = change.after
        elif isinstance(change, AnnotationChange):
            fits = self.annotations.get(change.either.uid) == change.before
            _put(self.annotations, change.either.uid, change.after)
        else:
            fits = self.terms.get(change.either.uid) == change.before
            _put(self.terms, change.either.uid, change.after)
        return fits


def _put(kept: dict[str, Kept], uid: str, after: Kept | None) -> None:
    if after is None:
        kept.pop(uid, None)
    else:
        kept[uid] = after
