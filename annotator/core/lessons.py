"""What a suggester is told of a project's memory: all that matters at first, then what is new."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.memory import Memory, Verdicts

MOST = 5_000  # surfaces told at first: some 300 KB, and a matcher that is built in 0.1 s
_MANY = 1_000  # surfaces changed: from here on all is told again


@dataclass(frozen=True, slots=True)
class Lessons:
    """What is to be remembered: besides what is known, or if `whole` instead of it.

    Surfaces that come without verdicts are to be forgotten. Record and terms are always whole.
    Concepts are no part of them: they are told of by themselves.
    """

    memory: Memory
    whole: bool


def lessons(memory: Memory, known: Memory | None) -> Lessons:
    """Return what to tell somebody who was told everything up to `known`.

    At first these are the `MOST` surfaces with the most decisions: a rare name that is left out
    is found by the other steps, or costs one decision.
    """
    if known is not None:
        new = {s for s, v in memory.surfaces.items() if known.surfaces.get(s) is not v}
        new |= known.surfaces.keys() - memory.surfaces.keys()
        if len(new) <= _MANY:
            return Lessons(_told(memory, new), whole=False)
    often = memory.surfaces.items()
    most = heapq.nlargest(MOST, often, key=lambda item: item[1].decisions)
    return Lessons(_told(memory, (surface for surface, _ in most)), whole=True)


def learned(known: Memory, new: Lessons) -> Memory:
    """Return the memory of somebody who had been told `known` and is told more."""
    if new.whole:
        return new.memory
    surfaces = {**known.surfaces, **new.memory.surfaces}
    kept = {surface: verdicts for surface, verdicts in surfaces.items() if verdicts.decisions}
    return Memory(kept, new.memory.record, new.memory.terms)


def _told(memory: Memory, surfaces: Iterable[str]) -> Memory:
    nothing = Verdicts()
    told = {surface: memory.surfaces.get(surface, nothing).essence() for surface in surfaces}
    return Memory(told, memory.record, memory.terms)
