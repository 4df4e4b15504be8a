"""Does the ten tasks of docs/usability.md in the real program, and says what each has cost.

`python -m tests.usability [TASK …] [--markdown docs/usability.md] [--fake-worker]
[--steps] [--pictures FOLDER]`
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.usability.page import write_figures
from tests.usability.running import Effort, run
from tests.usability.tasks import TASKS


def main() -> int:
    """Do the tasks that are named, or all."""
    given = _arguments()
    efforts: dict[str, Effort] = {}
    for task in TASKS:
        if given.tasks and task.name not in given.tasks:
            continue
        with tempfile.TemporaryDirectory() as folder:
            effort = run(task, Path(folder), real=not given.fake_worker, pictures=given.pictures)
            task.outcome(Path(folder))
        efforts[task.name] = effort
        print(f"{task.name}: {effort.actions} actions, {effort.seconds:.2f} s", flush=True)
        for words, _, seconds in effort.steps if given.steps else ():
            print(f"    {seconds:6.3f}  {words}")
    if given.markdown is not None:
        write_figures(given.markdown, efforts)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.usability")
    parser.add_argument("tasks", nargs="*", metavar="TASK")
    parser.add_argument("--markdown", type=Path, help="the page whose table is written anew")
    parser.add_argument("--fake-worker", action="store_true", help="a worker without a model")
    parser.add_argument("--steps", action="store_true", help="show each step")
    parser.add_argument("--pictures", type=Path, help="save what is seen after each step there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
