"""What an edit of the labels does to a project: told first, done as one batch."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.changes import Batch


@dataclass(frozen=True, slots=True)
class Moved:
    """What goes from one label to another: annotations, in how many articles, and suggestions."""

    old: str
    new: str
    annotations: int
    articles: int
    suggestions: int


@dataclass(frozen=True, slots=True)
class Retired:
    """What a label has that is retired now: annotations stay, suggestions go out of sight."""

    name: str
    annotations: int
    articles: int
    suggestions: int


@dataclass(frozen=True, slots=True)
class SchemePlan:
    """An edit of the labels, and what it does, for a journal whose newest batch is number `last`.

    `doubles` are the places that have both of two labels that become one: they keep one.
    """

    batch: Batch
    last: int
    moved: tuple[Moved, ...] = ()
    retired: tuple[Retired, ...] = ()
    doubles: int = 0
