"""Works on a project without a window, until it is killed or kills itself.

`python -m tests.torture.at_the_project PROJECT SEED WANTED STEPS`. WANTED is what it does before
long. With STEPS it kills itself inside a transaction, when SQLite has taken so many thousand steps
within transactions.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from random import Random

from annotator.project import Project
from tests.torture.deeds import Deeds, acknowledge, say

_STEPS = 1_000


def die_inside_a_transaction(project: Project, after: int) -> None:
    """Let this process be killed when so many thousand steps have been taken."""
    connection = project._file._db.conn
    left = after

    def count() -> int:
        nonlocal left
        left -= connection.in_transaction
        if left < 0:
            say(inside=True)
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return 0

    connection.set_progress_handler(count, _STEPS)


def main(path: Path, seed: int, wanted: str, after: int) -> None:
    """Open the project and work on."""
    project = Project.open(path, "Ana")
    acknowledge(project)
    if after:
        die_inside_a_transaction(project, after)
    deeds = Deeds(project, Random(seed))
    say(ready=True)
    for deed in deeds.plan(wanted):
        deed()
    while True:
        deeds.do_something()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
