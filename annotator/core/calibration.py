"""How far scores can be trusted: what share of the suggestions of a score band was accepted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

BANDS = 10  # of equal width, from 0 to 1
_Z = 1.959964  # 95 % of a normal distribution lie within so many standard deviations


@dataclass(frozen=True, slots=True)
class Band:
    """The decided suggestions whose score lies from `low` up to `high`.

    `mean_score` is what they promised; `share` is what came of it.
    """

    low: float
    high: float
    decided: int
    accepted: int
    mean_score: float

    @property
    def share(self) -> float:
        """The share that was accepted; 0 where nothing was decided."""
        return self.accepted / self.decided if self.decided else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true share lies with 95 % confidence."""
        return share_interval(self.accepted, self.decided)


def share_interval(some: int, of_all: int) -> tuple[float, float]:
    """Return where the true share lies with 95 % confidence, after Wilson (1927)."""
    n = of_all
    if not n:
        return (0.0, 1.0)
    share = some / n
    middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    spread = share * (1 - share) / n + _Z**2 / (4 * n**2)
    reach = _Z * sqrt(spread) / (1 + _Z**2 / n)
    return (max(0.0, middle - reach), min(1.0, middle + reach))


def band_of(number: int, decided: int, accepted: int, mean_score: float) -> Band:
    """Return the band of that number, from 0 on, with its counts."""
    return Band(number / BANDS, (number + 1) / BANDS, decided, accepted, mean_score)


def expected_error(bands: Iterable[Band]) -> float:
    """Return by how much scores and shares differ on average: the expected calibration error.

    Bands count by the number of their decisions (Naeini, Cooper and Hauskrecht 2015).
    """
    known = [band for band in bands if band.decided]
    total = sum(band.decided for band in known)
    off = sum(band.decided * abs(band.share - band.mean_score) for band in known)
    return off / total if total else 0.0
