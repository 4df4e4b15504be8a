"""Bands of scores: shares, intervals, and how far both are apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.calibration import Band, band_of, expected_error


def test_the_interval_is_wilsons() -> None:
    # The textbook case of Newcombe (1998), method 3: 81 of 263 is 0.2553 to 0.3662.
    low, high = band_of(3, 263, 81, 0.3).interval
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


@given(st.integers(1, 10_000), st.data())
def test_the_interval_holds_the_share(decided: int, data: st.DataObject) -> None:
    accepted = data.draw(st.integers(0, decided))
    band = band_of(0, decided, accepted, 0.5)
    low, high = band.interval
    assert 0 <= low <= band.share + 1e-12
    assert band.share - 1e-12 <= high <= 1


def test_nothing_is_known_of_a_band_without_decisions() -> None:
    assert Band(0.1, 0.2, 0, 0, 0.0).interval == (0.0, 1.0)


def test_bands_count_by_their_decisions() -> None:
    bands = [band_of(9, 30, 24, 0.9), band_of(5, 10, 5, 0.5)]
    assert expected_error(bands) == pytest.approx(30 / 40 * 0.1)
    assert expected_error([]) == 0.0
