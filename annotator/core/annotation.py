"""Annotations: what a person decided about a stretch of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.span import Span
from annotator.core.suggestion import Origin


class State(StrEnum):
    """What has been decided about a mention."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A labelled span that a person accepted or rejected.

    `uid` is unique across projects. `origin`, `score` and `reason` tell where the span came
    from; `decided_at` is a UTC time in ISO 8601.
    """

    uid: str
    article_id: int
    span: Span
    label: str
    state: State
    concept: str = ""
    origin: Origin = Origin.ANALYST
    score: float = 1.0
    reason: str = ""
    analyst: str = ""
    decided_at: str = ""

    @property
    def accepted(self) -> bool:
        """Whether a person stands for this span; otherwise it was rejected."""
        return self.state is State.ACCEPTED
