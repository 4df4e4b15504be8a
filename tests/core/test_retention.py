"""Which copies stay: many of late, fewer of old, never none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.retention import DAYS, LATEST, MONTHS, WEEKS, kept

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def ago(**age: float) -> datetime:
    return NOW - timedelta(**age)


def test_the_latest_stay_however_close_together() -> None:
    busy = [ago(minutes=minute) for minute in range(30)]
    assert kept(busy, NOW) == set(busy[:LATEST])


def test_a_day_keeps_its_last_copy() -> None:
    morning, evening = ago(days=3, hours=4), ago(days=3)
    late = [ago(minutes=minute) for minute in range(LATEST)]
    assert kept([*late, morning, evening], NOW) == {*late, evening}


def test_old_copies_thin_out_to_weeks_and_months_and_go() -> None:
    daily = [ago(days=day) for day in range(800)]
    chosen = kept(daily, NOW)
    assert all(ago(days=day) in chosen for day in range(DAYS))
    assert len(chosen) <= LATEST + DAYS + 1 + WEEKS + 1 + MONTHS + 2
    assert min(chosen) > ago(days=31 * MONTHS + 1)
    gaps = [later - earlier for earlier, later in pairwise(sorted(chosen))]
    assert max(gaps) <= timedelta(days=31)


def test_copies_of_long_ago_stay_where_there_are_no_others() -> None:
    old = [ago(days=2000 + day) for day in range(3)]
    assert kept(old, NOW) == set(old)


@given(st.lists(st.floats(0, 900)))
def test_thinning_out_again_changes_nothing(days: list[float]) -> None:
    once = kept([ago(days=day) for day in days], NOW)
    assert kept(once, NOW) == once
