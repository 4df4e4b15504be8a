from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importing.dates import find_dates, iso_date

_STYLES = ["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%d.%m.%Y", "%Y年%m月%d日"]


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2023-09-13", "2023-09-13"),
        ("2023/9/3", "2023-09-03"),
        ("2024-05-12T10:00:00Z", "2024-05-12"),
        ("Sun, 12 May 2024 10:00:00 GMT", "2024-05-12"),
        ("12 May 2024", "2024-05-12"),
        ("the 1st of June 2024", "2024-06-01"),
        ("September 25, 2023", "2023-09-25"),
        ("Sept. 5th 2023", "2023-09-05"),
        ("05/14/2025 08:40", "2025-05-14"),
        ("14/05/2025", "2025-05-14"),
        ("03.04.2025", "2025-04-03"),
        ("5/5/2025", "2025-05-05"),
        ("2024年5月12日", "2024-05-12"),
    ],
)
def test_full_dates_are_understood(words: str, iso: str) -> None:
    assert iso_date(words) == iso


@pytest.mark.parametrize(
    "words",
    ["04/05/2025", "31 June 2024", "2024-13-01", "May 2024", "12 May", "yesterday", "12024-01-01"],
)
def test_what_is_no_certain_day_stays_unknown(words: str) -> None:
    assert iso_date(words) == ""


def test_dates_are_found_in_order_with_their_place() -> None:
    text = "From 3 May 2024 to May 5, 2024."
    assert [text[found.start : found.end] for found in find_dates(text)] == [
        "3 May 2024",
        "May 5, 2024",
    ]


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.sampled_from(_STYLES))
def test_every_day_is_understood_in_every_style(day: date, style: str) -> None:
    assert iso_date(day.strftime(style)) == day.isoformat()


@given(st.integers(1700, 2199), st.integers(0, 19), st.integers(0, 39))
def test_an_iso_date_alone_is_read_as_it_would_be_in_a_sentence(
    year: int, month: int, day: int
) -> None:
    words = f"{year}-{month:02}-{day:02}"
    assert iso_date(words) == iso_date(f"on {words}")
