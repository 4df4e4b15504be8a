"""What a measurement says."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One figure with its goal, and the floor: bare work of the same kind in the same run.

    Figures of so much a second are better when larger, all others when smaller.
    """

    name: str
    value: float
    unit: str
    goal: float | None = None
    floor: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None if there is none."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.unit.endswith("/s") else self.value <= self.goal

    @property
    def ratio(self) -> float | None:
        """The figure as a multiple of its floor."""
        return self.value / self.floor if self.floor else None

    def as_dict(self) -> dict[str, object]:
        """Return all there is to say, for JSON."""
        facts = {"name": self.name, "value": self.value, "unit": self.unit, "goal": self.goal}
        return facts | {"met": self.met, "floor": self.floor, "ratio": self.ratio}


def milliseconds(work: Callable[[], object], times: int, warm_up: int = 3) -> list[float]:
    """Return how long each of some runs took, on the wall."""
    for _ in range(warm_up):
        work()
    took = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1000)
    return took


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the value that nineteen of twenty stay below."""
    return sorted(values)[int(len(values) * 0.95)]
