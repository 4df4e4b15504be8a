from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exporting.split import PARTS, Split, assign

_ALONE = {f"u{number}": f"u{number}" for number in range(100)}


def test_parts_have_their_shares() -> None:
    parts = assign(_ALONE, Split((80, 10, 10)))
    assert Counter(parts.values()) == {"train": 80, "dev": 10, "test": 10}


def test_small_corpora_have_all_parts_too() -> None:
    ten = dict(list(_ALONE.items())[:10])
    assert Counter(assign(ten, Split((0.8, 0.1, 0.1))).values()) == {
        "train": 8,
        "dev": 1,
        "test": 1,
    }


def test_a_part_without_a_share_is_empty() -> None:
    assert "dev" not in assign(_ALONE, Split((1, 0, 1))).values()


def test_another_seed_draws_otherwise_and_the_same_one_does_not() -> None:
    split = Split((80, 10, 10))
    backwards = dict(reversed(_ALONE.items()))
    assert assign(_ALONE, split, 1) == assign(backwards, split, 1)
    assert assign(_ALONE, split, 1) != assign(_ALONE, split, 2)


@given(
    st.dictionaries(st.text(max_size=3), st.sampled_from("abcdef")),
    st.tuples(*[st.floats(0.1, 10)] * 3),
    st.integers(),
)
def test_groups_are_never_parted(
    groups: dict[str, str], shares: tuple[float, float, float], seed: int
) -> None:
    parts = assign(groups, Split(shares), seed)
    assert set(parts) == set(groups)
    assert set(parts.values()) <= set(PARTS)
    assert len({(groups[uid], part) for uid, part in parts.items()}) == len(set(groups.values()))


@pytest.mark.parametrize("shares", [(0, 0, 0), (1, -1, 1), (float("nan"), 1, 1)])
def test_what_are_no_shares_is_refused(shares: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="shares"):
        Split(shares)
