"""A project's own terms: what its analysts taught in one action, beside the shipped term base."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TermKind(StrEnum):
    """What a term of the project's own says."""

    ALIAS = "alias"  # these words are another written form of a concept
    NEVER = "never match"  # these words are never to be suggested


@dataclass(frozen=True, slots=True)
class ProjectTerm:
    """Words, and what is to become of them in all articles of the project.

    `surface` is written as `core.memory.surface_of` gives it; capitals count. An alias has a
    label and the id of a concept. A never match has no concept, and a label only if it holds for
    that label alone. `uid` is unique across projects; `made_at` is a UTC time in ISO 8601.
    """

    uid: str
    surface: str
    kind: TermKind
    label: str = ""
    concept: str = ""
    analyst: str = ""
    made_at: str = ""
