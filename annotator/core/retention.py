"""Which copies of a project are kept: many of late, fewer of old."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

LATEST = 5  # are kept whatever their age
DAYS, WEEKS, MONTHS = 14, 10, 12  # so far back one a day, one a week, one a month is kept


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return those of the moments whose copies are kept: the last of each day, week, month.

    Days and weeks are those of UTC; a month counts 31 days here.
    """
    newest_first = sorted(moments, reverse=True)
    chosen = set(newest_first[:LATEST])
    for reach, period in (
        (timedelta(days=DAYS), "%Y-%m-%d"),
        (timedelta(weeks=WEEKS), "%G week %V"),
        (timedelta(days=31 * MONTHS), "%Y-%m"),
    ):
        last: dict[str, datetime] = {}
        for moment in newest_first:
            if now - moment <= reach:
                last.setdefault(moment.strftime(period), moment)
        chosen.update(last.values())
    return chosen
