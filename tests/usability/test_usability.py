"""Ten real tasks, done with the keyboard and the mouse in the real program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.usability.page import actions_told
from tests.usability.running import run
from tests.usability.task import Task
from tests.usability.tasks import TASKS

PAGE = Path(__file__).parents[2] / "docs" / "usability.md"


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_task_is_done_with_as_many_actions_as_the_page_says(task: Task, tmp_path: Path) -> None:
    effort = run(task, tmp_path, real=False)
    task.outcome(tmp_path)
    assert effort.actions == actions_told(PAGE)[task.name], effort.steps


def test_the_page_tells_of_ten_tasks() -> None:
    assert list(actions_told(PAGE)) == [task.name for task in TASKS]
    assert len(TASKS) == 10
