"""The long torture: `make torture`, or `python -m tests.torture [--window N] [--project N] …`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.torture.kills import EACH, Torture


def main() -> None:
    """Kill the program as often as it is asked for, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--window", type=int, default=300, help="kills of the window")
    parser.add_argument("--project", type=int, default=300, help="kills without a window")
    parser.add_argument("--command", type=int, default=60, help="kills of annotator import")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        torture = Torture(wanted.seed, Path(folder))
        for kind in ("window", "project", "command"):
            for done in range(0, getattr(wanted, kind), EACH):
                torture.run(kind, min(EACH, getattr(wanted, kind) - done))
                print(f"\nafter {time.monotonic() - began:.0f} s:")
                print(*torture.figures.lines(), sep="\n", flush=True)


if __name__ == "__main__":
    main()
