from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importing.heading import Heading, head_lines, heading_of

_BODY = (
    "Delegates from nineteen states spent the week on a single paragraph about port fees, and on"
    " Friday evening, when the interpreters had left, they agreed on a comma."
)


def _heading(*lines: str) -> Heading:
    return heading_of("\n".join([*lines, "", _BODY]))


@pytest.mark.parametrize(
    ("lines", "title", "date"),
    [
        (["March 5, 2024", "", "Ports agree on fees"], "Ports agree on fees", "2024-03-05"),
        (["Ports agree on fees", "5 March 2024"], "Ports agree on fees", "2024-03-05"),
        ([" date 2024-03-05 Ports agree on fees"], "Ports agree on fees", "2024-03-05"),
        (
            [" date 2024-03-05 Home » Ports of the South Agree on Fees", "News", ""],
            "Ports of the South Agree on Fees",
            "2024-03-05",
        ),
        (
            ["Home » World » Africa", "Ports agree on fees", "Gazette | 5 March 2024 | 3 min read"],
            "Ports agree on fees",
            "2024-03-05",
        ),
        (
            ["HARBOUR NEWS          Tuesday, 5 March 2024", "=====", "Ports agree on fees"],
            "Ports agree on fees",
            "2024-03-05",
        ),
        (["RIVER REVIEW", "Lima, 5 March 2024", "", "Ports agree"], "Ports agree", "2024-03-05"),
        (["The Example Daily", "5 March 2024", "Ports agree"], "Ports agree", "2024-03-05"),
        (["By Ana Lima", "Posted on 5 March 2024 by Ana Lima", "Ports"], "Ports", "2024-03-05"),
        (["By land and sea, ports agree"], "By land and sea, ports agree", ""),
        (["2024-03-05 08:40 Source: Wire  Editor: x", "Ports agree"], "Ports agree", "2024-03-05"),
        (["2024-03-05 Ports agree on new fees"], "Ports agree on new fees", "2024-03-05"),
        (["March 5, 2024: Ports agree"], "Ports agree", "2024-03-05"),
        (["Title: “Ports agree”", "Date: 5 March 2024"], "Ports agree", "2024-03-05"),
        (["Ports &amp; fees &raquo; agreed"], "Ports & fees » agreed", ""),
        (["Share this: A  B", "Photo Credit: someone", "Ports agree"], "Ports agree", ""),
        (["Photo finish in a close vote"], "Photo finish in a close vote", ""),
        (["What was decided on 5 March 2024"], "What was decided on 5 March 2024", ""),
        (
            ["The attacks of 7 October 2023: a year on"],
            "The attacks of 7 October 2023: a year on",
            "",
        ),
    ],
)
def test_headings_are_found_in_the_dirt(lines: list[str], title: str, date: str) -> None:
    assert _heading(*lines) == Heading(title, date)


def test_a_date_within_the_story_is_not_that_of_the_article() -> None:
    text = "On Tuesday, March 5, 2024, the ports agreed on fees for small ships. " + _BODY
    assert heading_of(text).date == ""


def test_a_dateline_tells_the_date_and_is_no_title() -> None:
    found = heading_of(f"LIMA, 5 March 2024 (Wire) – {_BODY}")
    assert found.date == "2024-03-05"
    assert found.title.startswith("Delegates from nineteen states")


def test_body_text_is_cut_at_a_word() -> None:
    title = heading_of(_BODY).title
    assert len(title) <= 90
    assert title.endswith("…")
    assert _BODY.startswith(title[:-1] + " ")


def test_body_text_is_cut_at_the_end_of_its_first_sentence() -> None:
    text = "The ports agreed on Friday. " + _BODY
    assert heading_of(text).title == "The ports agreed on Friday."


def test_the_title_of_a_wrapped_paragraph_goes_over_its_lines() -> None:
    text = (
        "Delegates from nineteen states spent\nthe week on a single paragraph about"
        "\nport fees. They agreed on a comma\nin the end, and went home."
    )
    assert heading_of(text).title.startswith("Delegates from nineteen states spent the week on")


def test_text_without_blanks_is_cut_between_characters() -> None:
    text = "代表们花了一周时间讨论港口费👩‍🚀" * 20
    title = heading_of(text).title
    assert text.startswith(title[:-1])
    assert len(title) <= 91
    assert title[-2] != "\u200d"


def test_without_words_there_is_no_title() -> None:
    assert heading_of("***\n---\n1234") == Heading()


@given(st.text(max_size=400))
def test_any_text_gives_one_short_line(text: str) -> None:
    title = heading_of(text).title
    assert "\n" not in title
    assert len(title) <= 160


@given(st.text(alphabet="A5 ,.:–|-\n#»date", max_size=3000))
def test_odd_texts_take_no_long_time(text: str) -> None:
    heading_of(text)


@given(st.text(st.sampled_from(" \t\u00a0\u2003\u200b\x85a.»é中"), max_size=20))
def test_blanks_of_all_kinds_become_single_ones(line: str) -> None:
    assert head_lines(f"a{line}b") == [" ".join(f"a{line}b".split())]
