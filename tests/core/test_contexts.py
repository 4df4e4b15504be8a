"""What stands beside a mention, and what of it is telling."""

from __future__ import annotations

import pytest
from hypothesis import given

from annotator.core.contexts import contexts, neighbours, surface_of
from annotator.core.span import Span
from annotator.core.terms import normalise
from tests.builders import nasty_texts, span_of


def around(text: str, words: str = "Shell") -> tuple[str, str]:
    return neighbours(text, span_of(text, words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Royal Dutch Shell said", ("dutch", "said")),
        ("a non-Shell company", ("non", "company")),
        ("the “Shell” company", ("the", "company")),
        ("the Shell’s profits", ("the", "profits")),
        ("the Shell's profits", ("the", "profits")),
        ("Royal\nShell\ncompany", ("royal", "company")),
        ("Coca‑Cola—Shell O’Neill", ("coca‑cola".replace("‑", "-"), "o'neill")),
        ("Ürün Shell 喀山", ("ürün", "喀山")),
        # What lies beyond a mark, a bracket or a paragraph is no neighbour.
        ("It ended. Shell, which", ("", "")),
        ("oil (Shell) and", ("", "")),
        ("Royal\n\nShell\n \ncompany", ("", "")),
        ("Shell", ("", "")),
        ("the U.S. Shell", ("", "")),
    ],
)
def test_neighbours(text: str, expected: tuple[str, str]) -> None:
    assert around(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Royal Dutch Shell company", ("dutch …", "… company")),
        ("the Shell company", ("… company",)),
        ("Dutch Shell of", ("dutch …",)),
        # The same small words stand beside nearly everything: only both of them tell something.
        ("of the Shell and", ("the … and",)),
        ("the Shell, which", ()),
        ("Shell", ()),
    ],
)
def test_contexts(text: str, expected: tuple[str, ...]) -> None:
    assert contexts(text, span_of(text, "Shell")) == expected


def test_typography_makes_no_difference_but_capitals_do() -> None:
    assert surface_of("Belt\u00a0and\n Road’s") == surface_of("Belt and Road's")
    assert surface_of("Asia–Pacific") == "Asia-Pacific"
    assert surface_of("SHELL") != surface_of("Shell")


@given(nasty_texts(), nasty_texts(), nasty_texts())
def test_any_text_has_contexts_that_are_normal(before: str, words: str, behind: str) -> None:
    text = f"{before}x{words}{behind}"
    span = Span(len(before), len(before) + 1 + len(words))
    for neighbour in neighbours(text, span):
        assert neighbour == normalise(neighbour).strip()
    assert len(contexts(text, span)) <= 2
