"""Which articles the suggestion worker is asked for next: those of a run, and single ones again."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable


class RequestQueue:
    """The articles of one run, which are counted, and others that are asked for again quietly.

    `run` is the number under which articles are asked for; answers of another one are of no use.
    """

    def __init__(self) -> None:
        self.run = 0
        self._waiting: deque[int] = deque()
        self._again: deque[int] = deque()
        self._asked: dict[int, bool] = {}  # whether it belongs to the run

    @property
    def running(self) -> bool:
        """Whether articles of the run are waiting or being worked on."""
        return bool(self._waiting) or any(self._asked.values())

    @property
    def under_way(self) -> int:
        """How many articles have been asked for and not answered."""
        return len(self._asked)

    @property
    def empty(self) -> bool:
        """Whether nothing waits to be asked for."""
        return not self._waiting and not self._again

    def start(self, article_ids: Iterable[int]) -> None:
        """Begin another run; nothing of the one before is waited for."""
        self.cancel()
        self._waiting = deque(article_ids)

    def add(self, article_ids: Iterable[int]) -> int:
        """Let more articles wait in the run, unless they do; returns how many have been added."""
        waiting = set(self._waiting)
        more = [number for number in dict.fromkeys(article_ids) if number not in waiting]
        self._waiting.extend(more)
        return len(more)

    def cancel(self) -> None:
        """End the run. What was asked for again quietly will be asked for once more."""
        self.run += 1
        self._waiting.clear()
        self._again.extendleft(number for number, of_run in self._asked.items() if not of_run)
        self._asked.clear()

    def put_first(self, article_id: int) -> bool:
        """Let an article be the next one of the run; False if it is not waiting."""
        if article_id not in self._waiting:
            return False
        self._waiting.remove(article_id)
        self._waiting.appendleft(article_id)
        return True

    def put_again(self, article_id: int) -> None:
        """Let an article be asked for again, before all others."""
        if article_id in self._again:
            self._again.remove(article_id)
        self._again.appendleft(article_id)

    def take(self) -> tuple[int, bool] | None:
        """Return what to ask for next, and whether it belongs to the run; None if nothing can.

        One that is under way is not asked for a second time before it has been answered.
        """
        free = next((number for number in self._again if number not in self._asked), None)
        if free is not None:
            self._again.remove(free)
            self._asked[free] = False
            return free, False
        following = next((number for number in self._waiting if number not in self._asked), None)
        if following is None:
            return None
        self._waiting.remove(following)
        self._asked[following] = True
        return following, True

    def answered(self, run: int, article_id: int) -> bool | None:
        """Note an answer; whether it belongs to the run, or None if nobody waits for it."""
        return self._asked.pop(article_id, None) if run == self.run else None

    def put_back(self) -> None:
        """Let all that is under way wait again: the worker is gone."""
        for number, of_run in self._asked.items():
            (self._waiting if of_run else self._again).appendleft(number)
        self._asked.clear()

    def clear(self) -> None:
        """Wait for nothing any more."""
        self.cancel()
        self._again.clear()
