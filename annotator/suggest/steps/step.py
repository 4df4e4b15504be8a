"""What a step is, and the ways of making one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Suggestion

Step = Callable[[str, list[Suggestion]], list[Suggestion]]
Rule = Callable[[str, Suggestion], Suggestion | None]


def each(rule: Rule) -> Step:
    """Make a step of a rule for one suggestion: it returns the suggestion changed, or None."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        changed = (rule(text, suggestion) for suggestion in suggestions)
        return [suggestion for suggestion in changed if suggestion is not None]

    return step


def unchanged(_text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Be a step that does nothing: it keeps the place of one that is made later."""
    return suggestions


def narrowed(suggestion: Suggestion, start: int, end: int) -> Suggestion | None:
    """Return the suggestion with another span, or None if nothing is left of it."""
    return replace(suggestion, span=Span(start, end)) if start < end else None


def words_of(surface: str) -> list[str]:
    """Return the words of a name: no marks, hyphens and apostrophes kept inside words."""
    return re.findall(r"[^\W_]+(?:[-.'’‘&][^\W_]+)*", surface)
