from __future__ import annotations

import pytest

from annotator.importing.dateline import publication_date, without_date


@pytest.mark.parametrize(
    "line",
    [
        "5 March 2024",
        "Tuesday 5 March 2024",
        "Lima, 5 March 2024",
        "Published: March 5, 2024 at 10:30",
        "Updated on 5 March 2024.",
        "Ana Lima | March 5, 2024 | 4 min read",
        "*5 March 2024 · Example Wire*",
        "Lima, Callao and Ica. Published on Tuesday, 5 March 2024",
        "2024-03-05 The ports agreed on fees. " + "More words follow in this line. " * 8,
    ],
)
def test_lines_about_the_date_tell_it(line: str) -> None:
    assert publication_date(line) == "2024-03-05"


@pytest.mark.parametrize(
    "line",
    [
        "since 5 March 2024",
        "On 5 March 2024 it rained",
        "5 March 2024 was a long day",
        "The ports agreed in Lima, 5 March 2024 was the day it began.",
        "Nothing at all",
    ],
)
def test_dates_in_sentences_tell_nothing(line: str) -> None:
    assert publication_date(line) == ""


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("date 2024-03-05 Ports agree", "Ports agree"),
        ("2024-03-05 – Ports agree on fees", "Ports agree on fees"),
        ("5 March 2024 · Example Wire", ""),
        ("5 March 2024, 10:30", ""),
        ("5 March 2024 was a long day", "5 March 2024 was a long day"),
        ("Ports agree, 5 March 2024", "Ports agree, 5 March 2024"),
        ("Ports agree", "Ports agree"),
    ],
)
def test_a_leading_date_is_taken_off(line: str, rest: str) -> None:
    assert without_date(line) == rest
