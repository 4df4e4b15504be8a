"""What people type to search: phrases, beginnings and operators; anything else is words."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.search import parse_search
from annotator.core.tokens import spaced
from tests.builders import nasty_texts

TEXTS = (
    "Brazil and the BRICS bank met in Kazan",
    "São Paulo: a debt-for-nature swap",
    "The bank met Brazil",
    "在喀山举行",
    "Debt relief, and swaps of debt",
)


def found(typed: str, *, beginnings: bool = False) -> list[int] | None:
    """Which of the texts FTS5 finds."""
    search = parse_search(typed, beginnings=beginnings)
    if search is None:
        return None
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE s USING fts5 (text, tokenize='unicode61')")
        db.executemany("INSERT INTO s VALUES (?)", ((spaced(text),) for text in TEXTS))
        sql = "SELECT rowid - 1 FROM s WHERE s MATCH ? ORDER BY rowid"
        return [number for (number,) in db.execute(sql, [search.match])]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("bank brazil", [0, 2]),
        ("bank AND brazil", [0, 2]),
        ('"bank met brazil"', [2]),
        ("“bank met”", [0, 2]),
        ("„bank met“", [0, 2]),
        ("kazan OR swap", [0, 1]),
        ("bank NOT kazan", [2]),
        ("bank brazil OR swap", [0, 1, 2]),
        ("bank (kazan OR swap)", [0]),
        ("(bank OR debt) NOT (kazan OR nature)", [2, 4]),
        ("swap*", [1, 4]),
        ('"debt for nat"*', [1]),
        ("debt-for-nature", [1]),
        ("喀山", [3]),
        ("山喀", []),
        ("sao paulo", [1]),
        ("swa", []),
    ],
)
def test_phrases_beginnings_and_operators(typed: str, texts: list[int]) -> None:
    assert found(typed) == texts


def test_while_somebody_types_each_word_is_a_beginning_but_a_phrase_is_not() -> None:
    assert found("ban braz", beginnings=True) == [0, 2]
    assert found('"bank me"', beginnings=True) == []


@pytest.mark.parametrize(
    ("typed", "same_as"),
    [
        ("kazan OR", "kazan or"),
        ("NOT kazan", "not kazan"),
        ("AND", "and"),
        ('"bank met', "bank met"),
        ("(bank met", "bank met"),
        ("bank) met", "bank met"),
        ("bank OR OR met", "bank or or met"),
        ("bank () met", "bank met"),
        ("title:bank", "title bank"),
        ("NEAR(bank met, 2)", "near bank met 2"),
        ("bank *", "bank"),
        ("^bank -met +x", "bank met x"),
        ("bank; DROP TABLE s", "bank drop table s"),
        (" OR ".join(["bank"] * 200), " or ".join(["bank"] * 200)),
        ("(" * 99 + "bank", "bank"),
    ],
)
def test_what_is_half_typed_or_hostile_is_taken_as_words(typed: str, same_as: str) -> None:
    assert found(typed) == found(same_as)


@pytest.mark.parametrize("typed", ["", "  ", '""', "()", "*", "🌍", "_", "-", '"'])
def test_without_a_word_there_is_nothing_to_search(typed: str) -> None:
    assert parse_search(typed) is None


SIGNS = st.sampled_from(
    [*'"()*^:+-_{}', " ", "AND", "OR", "NOT", "NEAR", "bank", "a", "喀", "“", "”"]
)


@given(st.lists(SIGNS, max_size=30).map("".join) | st.lists(SIGNS).map(" ".join) | nasty_texts())
def test_no_search_is_ever_an_error(typed: str) -> None:
    found(typed)
    found(typed, beginnings=True)


def test_brackets_within_brackets_are_no_error_however_many() -> None:
    assert found("(" * 45 + "bank" + ")" * 45) == [0, 2]
    assert found(" ".join(f"w{n}" for n in range(5000))) == []


def test_the_terms_to_look_for_are_those_that_are_wanted() -> None:
    search = parse_search('"debt swap"* (bank OR met) NOT kazan')
    assert search is not None
    assert [(t.words, t.beginning) for t in search.terms] == [
        ("debt swap", True),
        ("bank", False),
        ("met", False),
    ]
