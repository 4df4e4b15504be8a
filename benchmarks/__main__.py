"""Runs the measurements: python -m benchmarks [NAME …] [--json]."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Iterator

from benchmarks.result import Result

NAMES = (
    "start",
    "program",
    "decisions",
    "view",
    "suggesting",
    "worker",
    "importing",
    "exchange",
    "large",
)
_LONG = ("formats",)  # only if named


def main() -> int:
    """Run the measurements named, or all but the longest; a goal that is missed is no failure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    known = (*NAMES, *_LONG)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}")
    parser.add_argument("--json", action="store_true", help="print one JSON list")
    options = parser.parse_args()
    unknown = set(options.names) - set(known)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    found = list(_run(options.names or NAMES, quiet=options.json))
    if options.json:
        print(json.dumps([result.as_dict() for result in found], indent=2))
    return 0


def _run(names: list[str] | tuple[str, ...], *, quiet: bool) -> Iterator[Result]:
    for name in names:
        for result in importlib.import_module(f"benchmarks.{name}").results():
            if not quiet:
                print(_line(result), flush=True)
            yield result


def _line(result: Result) -> str:
    met = {True: "met", False: "missed", None: ""}[result.met]
    goal = f"goal {result.goal:,.4g}" if result.goal is not None else ""
    ratio = f"{result.ratio:.2f} × floor {result.floor:,.4g}" if result.ratio is not None else ""
    return f"{result.name:<32} {result.value:>10,.4g} {result.unit:<8} {goal:<14} {met:<7} {ratio}"


if __name__ == "__main__":
    sys.exit(main())
