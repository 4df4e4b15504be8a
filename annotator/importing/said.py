"""What labelled spans say besides their place: worked out once for all that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from annotator.core.annotation import State
from annotator.core.suggestion import Origin


@dataclass(frozen=True, slots=True)
class Said:
    """What a span says besides its place, its score and its time: the same for many spans.

    The label is empty if it is not wanted. `stamp` is the time of decisions that name none.
    """

    label: str
    state: State
    concept: str
    origin: Origin
    reason: str
    analyst: str
    stamp: str


SaidBefore: TypeAlias = dict[tuple[object, ...], Said]
"""What the spans of a file have said so far, by the values of the keys they said it with."""
