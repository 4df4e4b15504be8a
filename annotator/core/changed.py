"""What observers of a project are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.core.changes import Batch


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed: a batch was performed, articles came or went, suggestions are new."""

    article_ids: frozenset[int] = frozenset()
    batch: Batch | None = None
    suggestions: bool = False
    list_of_articles: bool = False


Observer = Callable[[Changed], None]
