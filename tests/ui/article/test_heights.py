"""Heights that are summed up and corrected, against a plain list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article import heights as module
from annotator.ui.article.heights import Heights

_HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=60)
_CORRECTIONS = st.lists(st.tuples(st.integers(0, 59), st.integers(1, 300)), max_size=20)


@pytest.fixture(autouse=True, scope="module")
def few_together() -> Iterator[None]:
    """Sums of seven heights instead of hundreds, so that short lists have many of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_TOGETHER", 7)
        yield


def corrected(heights: list[int], corrections: list[tuple[int, int]]) -> tuple[list[int], Heights]:
    """A plain list and a tree, after the same corrections."""
    plain, tree = list(heights), Heights(heights)
    for number, height in corrections:
        place = number % len(plain)
        assert tree.set(place, height) == height - plain[place]
        plain[place] = height
    return plain, tree


@given(_HEIGHTS, _CORRECTIONS)
def test_tops_and_total_are_the_sums(
    heights: list[int], corrections: list[tuple[int, int]]
) -> None:
    plain, tree = corrected(heights, corrections)
    assert [tree.top(n) for n in range(len(plain) + 1)] == [
        sum(plain[:n]) for n in range(len(plain) + 1)
    ]
    assert tree.total == sum(plain)
    assert [tree[n] for n in range(len(tree))] == plain


@given(_HEIGHTS, _CORRECTIONS, st.integers(-50, 20_000))
def test_the_piece_at_a_pixel_is_the_one_that_covers_it(
    heights: list[int], corrections: list[tuple[int, int]], pixel: int
) -> None:
    plain, tree = corrected(heights, corrections)
    inside = min(max(0, pixel), sum(plain) - 1)
    number = tree.at(pixel)
    assert sum(plain[:number]) <= inside < sum(plain[: number + 1])


def test_no_heights_are_no_height() -> None:
    assert (Heights([]).total, Heights([]).at(10)) == (0, 0)
