from __future__ import annotations

import pytest

from annotator.suggest.steps.dates import calendar_dates, only_calendar_dates
from tests.suggest.conftest import Apply

DATES = [
    "Wednesday, September 13, 2023",
    "Thursday, 6 June",
    "Monday 22 July 2024",
    "September 14th",
    "27\u00a0September\u00a02024",
    "13 Sept. 2023",
    "July 3–4",
    "May 2023",
    "2023-09-13",
    "05/16/2025",
    "mid-June",
    "early 2024",
    "end of 2016",
    "this week",
    "Last year",
    "early next year",
    "last Tuesday",
    "Tuesday",
    "2025-2027",
    "2022–2026",
    "1990s",
    "21st century",
    "fiscal 2025",
    "December",
]
NO_DATES = [
    "50 years",
    "recent years",
    "today",
    "Today",
    "over half a century",
    "14:07",
    "the years",
    "weeklong",
    "We may go and march on",
    "24.5%",
    "Article 109",
    "version 2023.1",
]


@pytest.mark.parametrize("date", DATES)
def test_dates_are_found_without_the_model(apply: Apply, date: str) -> None:
    assert apply(only_calendar_dates, f"It came in {date}, they said.") == (
        f"It came in «{date}|DATE», they said."
    )


@pytest.mark.parametrize("other", NO_DATES)
def test_no_others(apply: Apply, other: str) -> None:
    assert apply(only_calendar_dates, f"It was «{other}|DATE» then") == f"It was {other} then"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("signed in 1954", "signed in «1954|DATE»"),
        ("some 2000 people", "some 2000 people"),
        ("in «2000|CARDINAL» villages", "in «2000|CARDINAL» villages"),
        ("a «1954|DATE» pact", "a «1954|DATE» pact"),
        ("over in the «1954|DATE» pact", "over in the «1954|DATE» pact"),
        ("on the 14th, he", "on the «14th|DATE», he"),
        ("on the 14th floor", "on the 14th floor"),
        ("the end of 2016", "the «end of 2016|DATE»"),
        ("in the 1990s", "in the «1990s|DATE»"),
        ("the 2023-24 season", "the «2023-24|DATE» season"),
        ("«Brazil|GPE» in May", "«Brazil|GPE» in «May|DATE»"),
    ],
)
def test_numbers_by_their_neighbours(apply: Apply, before: str, after: str) -> None:
    assert apply(only_calendar_dates, before) == after


@pytest.mark.parametrize(
    "date",
    [
        *(
            "later this year",
            "rest of this year",
            "end of the year",
            "year-end",
            "last fiscal year",
        ),
        *("Nov. 30-Dec. 1", "June 25 to 26", "9 and 10 September", "December,14, 2023"),
        *("two years ago", "a week ago", "spring 2024", "New Year", "MAY 23", "2023.05.12"),
    ],
)
def test_dates_of_agency_copy(date: str) -> None:
    text = f"It was held on {date}, they said."
    assert [span.of(text) for _, span in calendar_dates(text)] == [date]


@pytest.mark.parametrize(
    "date",
    ["September last year", "11-02-2025", "the year «2022|DATE» ended", "(c) «2022|DATE» Wire"],
)
def test_dates_of_credits_and_reports(apply: Apply, date: str) -> None:
    marked = date if "«" in date else f"It opened in «{date}|DATE»."
    text = marked.replace("«", "").replace("|DATE»", "")
    assert apply(only_calendar_dates, text) == marked


@pytest.mark.parametrize("text", ["over a year ago", "in the next decade"])
def test_stretches_are_no_dates(apply: Apply, text: str) -> None:
    assert apply(only_calendar_dates, text) == text
