"""Suggestions: what the machine proposes and a person has not decided yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.span import Span


class Origin(StrEnum):
    """Who first proposed a labelled span."""

    MODEL = "model"
    TERMS = "terms"
    RULE = "rule"
    PROPAGATED = "propagated"
    ANALYST = "analyst"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed labelled span, with a score from 0 to 1 and a reason a person understands."""

    span: Span
    label: str
    concept: str = ""
    score: float = 1.0
    origin: Origin = Origin.MODEL
    reason: str = ""
