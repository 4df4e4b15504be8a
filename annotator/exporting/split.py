"""Dividing articles into train, dev and test.

By article, never by sentence, and by group: articles of one group, such as near-duplicates, stay
on one side, or a model would be tested on what it was trained on.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

from annotator.core.messages import worded

PARTS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Split:
    """The shares of train, dev and test; raises ValueError if they are none.

    They may add up to anything: 80, 10, 10 is the same as 0.8, 0.1, 0.1.
    """

    shares: tuple[float, float, float]

    def __post_init__(self) -> None:
        if not all(map(isfinite, self.shares)) or min(self.shares) < 0 or not any(self.shares):
            raise ValueError(
                worded("the shares of a split are numbers from 0 on, not all of them 0")
            )


def assign(groups: Mapping[str, str], split: Split, seed: int = 0) -> dict[str, str]:
    """Return the part of each article; `groups` has the group of each by the article's uid.

    The same groups, shares and `seed` give the same parts, whatever the order of the articles.
    """
    sizes = Counter(groups.values())
    drawn = sorted(sizes, key=lambda group: _lot(group, seed))
    wanted = [share / sum(split.shares) * len(groups) for share in split.shares]
    filled = [0, 0, 0]
    parts: dict[str, str] = {}
    # Large groups first, while there is room for them; the draw decides among equals.
    for group in sorted(drawn, key=lambda group: -sizes[group]):
        place = _emptiest(wanted, filled)
        filled[place] += sizes[group]
        parts[group] = PARTS[place]
    return {uid: parts[group] for uid, group in groups.items()}


def _emptiest(wanted: Sequence[float], filled: Sequence[int]) -> int:
    """Return the part that most is missing from."""
    places = [place for place in range(len(PARTS)) if wanted[place]]
    return max(places, key=lambda place: (wanted[place] - filled[place], -place))


def _lot(group: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}\0{group}".encode()).hexdigest()
