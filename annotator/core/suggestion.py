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


@dataclass(frozen=True, slots=True)
class RunRecord:
    """Which suggester made a run, so that its suggestions can be made again or explained.

    `name` is what the articles remember. `model` and `version` are empty if there was no model;
    `sha256` is that of the model's weights, `termbase_sha256` that of what the term base says;
    `program` is Annotator's own version, `language` the one of the articles as they were read, by
    its code; "" if it was not known.
    """

    uid: str
    started_at: str
    name: str
    model: str
    version: str
    sha256: str
    concepts: int
    termbase_sha256: str
    program: str
    language: str = ""
