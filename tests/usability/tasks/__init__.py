"""The ten tasks, in the order in which they are told."""

from __future__ import annotations

from tests.usability.tasks import beginning, moving, whole, words

_BY_NAME = {
    task.name: task for module in (beginning, words, whole, moving) for task in module.TASKS
}
_ORDER = (
    *("gold", "boundary", "rename", "alias", "two-ways"),
    *("briefing", "moving", "bulk", "large", "kill"),
)  # fmt: skip
TASKS = tuple(_BY_NAME[name] for name in _ORDER)
