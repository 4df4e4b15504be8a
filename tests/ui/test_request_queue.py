"""Which article is asked for next, and whose answers are waited for."""

from __future__ import annotations

import pytest

from annotator.ui.request_queue import RequestQueue


@pytest.fixture
def queue() -> RequestQueue:
    queue = RequestQueue()
    queue.start([1, 2, 3])
    return queue


def taken(queue: RequestQueue) -> list[tuple[int, bool]]:
    """All that can be taken now."""
    found = []
    while (one := queue.take()) is not None:
        found.append(one)
    return found


def test_a_run_is_taken_in_order(queue: RequestQueue) -> None:
    assert taken(queue) == [(1, True), (2, True), (3, True)]
    assert queue.empty
    assert queue.running
    assert queue.under_way == 3
    for number in (1, 2, 3):
        assert queue.answered(queue.run, number)
    assert not queue.running


def test_the_one_wanted_goes_first(queue: RequestQueue) -> None:
    assert queue.put_first(3)
    assert not queue.put_first(9)
    assert taken(queue) == [(3, True), (1, True), (2, True)]


def test_what_is_asked_again_goes_before_the_run_and_is_not_part_of_it(queue: RequestQueue) -> None:
    queue.put_again(7)
    queue.put_again(8)
    assert taken(queue)[:3] == [(8, False), (7, False), (1, True)]
    assert queue.answered(queue.run, 7) is False


def test_what_is_under_way_is_asked_again_when_it_is_answered(queue: RequestQueue) -> None:
    assert queue.take() == (1, True)
    queue.put_again(1)
    queue.put_again(1)
    assert taken(queue) == [(2, True), (3, True)]
    assert queue.answered(queue.run, 1) is True
    assert taken(queue) == [(1, False)]


def test_more_articles_join_the_run_once(queue: RequestQueue) -> None:
    assert queue.add([3, 4, 5, 4]) == 2
    assert taken(queue) == [(1, True), (2, True), (3, True), (4, True), (5, True)]


def test_what_joins_again_while_it_is_under_way_is_asked_again_afterwards(
    queue: RequestQueue,
) -> None:
    assert queue.take() == (1, True)
    assert queue.add([1]) == 1
    assert taken(queue) == [(2, True), (3, True)]
    assert queue.answered(queue.run, 1) is True
    assert taken(queue) == [(1, True)]


def test_what_is_only_asked_again_is_no_run() -> None:
    queue = RequestQueue()
    queue.put_again(1)
    assert not queue.empty
    assert queue.take() == (1, False)
    assert not queue.running


def test_nobody_waits_for_answers_of_a_run_that_is_over(queue: RequestQueue) -> None:
    old = queue.run
    taken(queue)
    queue.start([4])
    assert queue.take() == (4, True)
    assert queue.answered(old, 1) is None
    assert queue.answered(old, 4) is None
    assert queue.answered(queue.run, 1) is None
    assert queue.running


@pytest.mark.parametrize("end", ["start", "cancel"])
def test_another_run_does_not_end_what_is_asked_again(queue: RequestQueue, end: str) -> None:
    queue.put_again(7)
    assert queue.take() == (7, False)
    if end == "start":
        queue.start([])
    else:
        queue.cancel()
    assert not queue.running
    assert taken(queue) == [(7, False)]


def test_when_the_worker_is_gone_everything_waits_again(queue: RequestQueue) -> None:
    queue.put_again(7)
    assert [queue.take(), queue.take()] == [(7, False), (1, True)]
    queue.put_back()
    assert queue.under_way == 0
    assert taken(queue) == [(7, False), (1, True), (2, True), (3, True)]


def test_cleared_it_waits_for_nothing(queue: RequestQueue) -> None:
    queue.put_again(7)
    queue.take()
    queue.clear()
    assert taken(queue) == []
    assert queue.empty
    assert not queue.running
