"""What the journal comes to: the changes of an article, or of terms and concepts, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import (
    AnnotationChange,
    Change,
    LanguageChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.labels import LabelScheme
from annotator.core.project_term import ProjectTerm
from annotator.core.terms import Concept

Kept = TypeVar("Kept", Annotation, ProjectTerm, Concept)


@dataclass(slots=True)
class Replay:
    """What there is after the changes followed so far.

    `status` and `language` are None while none was set, and so is `scheme`, though a project has
    one from the beginning.
    """

    annotations: dict[str, Annotation] = field(default_factory=dict)
    terms: dict[str, ProjectTerm] = field(default_factory=dict)
    status: Status | None = None
    concepts: dict[str, Concept] = field(default_factory=dict)
    scheme: LabelScheme | None = None
    language: str | None = None

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
        elif isinstance(change, LanguageChange):
            fits = self.language in (None, change.before)
            self.language = change.after
        elif isinstance(change, AnnotationChange):
            fits = self.annotations.get(change.either.uid) == change.before
            _put(self.annotations, change.either.uid, change.after)
        elif isinstance(change, SchemeChange):
            fits = self.scheme in (None, change.before)
            self.scheme = change.after
        elif isinstance(change, TermChange):
            fits = self.terms.get(change.either.uid) == change.before
            _put(self.terms, change.either.uid, change.after)
        else:
            fits = self.concepts.get(change.either.id) == change.before
            _put(self.concepts, change.either.id, change.after)
        return fits


def _put(kept: dict[str, Kept], uid: str, after: Kept | None) -> None:
    if after is None:
        kept.pop(uid, None)
    else:
        kept[uid] = after
