"""The table of docs/usability.md: written by the run, read by the test."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tests.usability.running import Effort
from tests.usability.tasks import TASKS

_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"
_ROW = re.compile(r"^\| (\d+) \| .* \| (\d+) \| [\d.]+ \|$", re.MULTILINE)


def write_figures(page: Path, efforts: Mapping[str, Effort]) -> None:
    """Write the table of a page anew; all tasks must have been done."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    page.write_text(before + _BEGIN + _table(efforts) + _END + after, encoding="utf-8")


def _table(efforts: Mapping[str, Effort]) -> str:
    lines = ["| | task | actions | seconds |", "|---|---|---|---|"]
    for number, task in enumerate(TASKS, start=1):
        effort = efforts[task.name]
        lines.append(f"| {number} | {task.words} | {effort.actions} | {effort.seconds:.1f} |")
    return "\n".join(lines) + "\n"


def actions_told(page: Path) -> dict[str, int]:
    """Return how many actions a page says that each task takes."""
    rows = _ROW.findall(page.read_text(encoding="utf-8"))
    return {TASKS[int(number) - 1].name: int(actions) for number, actions in rows}
