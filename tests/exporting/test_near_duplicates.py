from __future__ import annotations

from annotator.exporting.near_duplicates import group

_STORY = " ".join(f"The minister of country {n} spoke about port number {n}." for n in range(40))
_OTHER = " ".join(f"A different paper tells of railways in province {n}." for n in range(40))


def test_a_copy_with_another_beginning_is_in_the_same_group() -> None:
    copy = f"Reporting by our own staff, Accra. {_STORY}"
    groups = group([("a", _STORY), ("b", _OTHER), ("c", copy)])
    assert groups == {"a": "a", "b": "b", "c": "a"}


def test_copies_of_copies_are_in_one_group() -> None:
    first, last = _STORY[: len(_STORY) * 2 // 3], _STORY[len(_STORY) // 3 :]
    groups = group([("a", first), ("b", last), ("c", _STORY)])
    assert set(groups.values()) == {groups["a"]}


def test_short_texts_are_the_same_only_if_they_are() -> None:
    groups = group([("a", "Kazan."), ("b", "Kazan!"), ("c", "Accra."), ("d", "")])
    assert groups["a"] == groups["b"]
    assert len(set(groups.values())) == 3


def test_without_texts_there_are_no_groups() -> None:
    assert group([]) == {}
