"""What comes back from a file; None where the format has no place for it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BackMention:
    """A span that was read: offsets in code points, and the words that the file has for it."""

    start: int
    end: int
    text: str
    label: str
    concept: str | None = None
    state: str | None = None
    score: float | None = None
    analyst: str | None = None
    decided_at: str | None = None


@dataclass(slots=True)
class Back:
    """An article that was read."""

    mentions: list[BackMention] = field(default_factory=list)
    text: str | None = None
    uid: str | None = None
    title: str | None = None
    meta: dict[str, str] | None = None
    extra: dict[str, object] | None = None
    status: str | None = None


def meta_of(values: dict[str, object]) -> tuple[dict[str, str], dict[str, object]]:
    """Part what we know by name from what else there is."""
    known = {key: str(values.get(key, "")) for key in ("date", "source", "language")}
    named = {"id", "title", *known}
    return known, {key: value for key, value in values.items() if key not in named}
