"""The real program in the hands of a user, for one sitting: what `running.py` starts.

`python -m tests.usability.at_the_desk TASK SITTING PLACE [--worker FOLDER] [--pictures FOLDER]`.
With a folder for it a worker without a model stands in for the real one. It prints one line: the
steps as JSON.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import perf_counter


def main() -> int:
    """Load what only the tests need, look at the clock, and sit down."""
    given = _arguments()
    import hypothesis  # noqa: F401
    import pytest  # noqa: F401

    began = perf_counter()
    from tests.usability.sitting import Room, sit

    return sit(given.task, given.sitting, Room(given.place, given.worker, given.pictures), began)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    parser.add_argument("sitting", type=int)
    parser.add_argument("place", type=Path)
    parser.add_argument("--worker", type=Path)
    parser.add_argument("--pictures", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
