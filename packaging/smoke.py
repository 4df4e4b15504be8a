"""Proves that a build of the program works for somebody who has nothing but that build.

    python packaging/smoke.py dist/annotator           # the folder, or a single file

It copies the build to a folder with a blank and an umlaut in its name, starts it with an empty
environment on a virtual screen, works in it by keyboard alone, and looks at what comes of it.
Screenshots and logs stay in build/smoke. The last line counts what passed and what failed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from smoke_commands import Commands
from smoke_desk import Failure, Program, Step, check, screen
from smoke_window import Window

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "smoke"
FOLDER = "Größe 1, Ärger ✓"
# Bytes of the folder build: 243 MB, and since then 25 MB for what it can do now. Most of that is
# reading web pages and recognising languages; 2 MB are a margin.
LARGEST = 270_000_000
_SEEDS = ("brics-clearing-talks.txt", "rcep-upgrade.md")
_OWN = (
    "Summit in Kazan 🌍🇧🇷\r\n\r\nXi Jinping (习近平) and President Lula da Silva met in Kazan"
    " on Monday.\r\n👩‍🌾 Brazil's farmers asked the Group of 77 (G77) about the Belt"
    " and Road Initiative (BRI).\r\n"
)


@dataclass
class Tally:
    """What passed and what failed."""

    passed: int = 0
    failed: int = 0

    def story(self, steps: Iterator[Step]) -> None:
        """Take steps that build on one another: after one that fails the others make no sense."""
        for name, step in steps:
            if not self.step(name, step):
                return

    def step(self, name: str, step: Callable[[], str | None]) -> bool:
        """Take one step and say how it went."""
        started = time.monotonic()
        try:
            detail = step()
        except (Failure, OSError, ValueError, KeyError, sqlite3.Error) as error:
            self.failed += 1
            print(f"FAILED  {name}: {error}", flush=True)
            return False
        self.passed += 1
        seconds = time.monotonic() - started
        print(f"ok      {name}{f': {detail}' if detail else ''} ({seconds:.1f} s)", flush=True)
        return True


@dataclass
class Contents:
    """What lies in the folder of the build."""

    folder: Path

    def steps(self) -> Iterator[Step]:
        """Return the steps in their order."""
        yield "resources, sample corpus and guide are inside, unchanged", self.resources
        yield "licences and the bill of materials are inside", self.papers
        yield f"it is no larger than {LARGEST // 1_000_000} MB", self.size

    def resources(self) -> str:
        """Compare the program's own files with those of the sources."""
        number = 0
        for part in ("resources", "seeds", "docs"):
            for file in (ROOT / part).rglob("*"):
                if file.is_file():
                    packed = self.folder / "_internal" / "annotator" / file.relative_to(ROOT)
                    check(packed.is_file(), f"{file.relative_to(ROOT)} is missing.")
                    check(packed.read_bytes() == file.read_bytes(), f"{packed} differs.")
                    number += 1
        return f"{number} files"

    def papers(self) -> str:
        """Check that every part named in the bill has its licence text beside it."""
        inside = self.folder / "_internal"
        bill = json.loads((inside / "sbom.cdx.json").read_text(encoding="utf-8"))
        names = [part["name"] for part in bill["components"]]
        bare = [name for name in names if not any((inside / "licences" / name).iterdir())]
        check(not bare, f"There is no licence text for {bare}.")
        return f"{len(names)} parts"

    def size(self) -> str:
        """Add up all files."""
        files = [f for f in self.folder.rglob("*") if f.is_file() and not f.is_symlink()]
        total = sum(file.stat().st_size for file in files)
        check(total <= LARGEST, f"It has {total / 1e6:.1f} MB.")
        return f"{total / 1e6:.1f} MB in {len(files)} files"


def main() -> int:
    """Take all steps and return the exit status."""
    parser = argparse.ArgumentParser(description="Try a build of the program.")
    parser.add_argument("build", type=Path, help="the folder of the build, or its single file")
    build = parser.parse_args().build.resolve()
    shutil.rmtree(PLACE, ignore_errors=True)
    moved = _moved(build)
    tally = Tally()
    if build.is_dir():
        tally.story(Contents(moved).steps())
    path = moved / "annotator" if build.is_dir() else moved
    articles = _articles(PLACE / FOLDER / "Artikel für morgen")
    program = Program(path, PLACE / FOLDER / "Zuhause", PLACE / "window.log")
    with (
        screen(PLACE / "screen.log") as display,
        program.started(articles, display=display.display) as process,
    ):
        window = Window(program, display, articles, process, PLACE)
        tally.story(window.steps())
        if tally.failed:
            display.photograph(PLACE / "failed.png")
    commands = Commands(program, PLACE / FOLDER, window.project, ROOT / "seeds")
    for name, step in commands.steps():
        tally.step(name, step)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


def _moved(build: Path) -> Path:
    """Copy the build to where no path of the build machine can help it."""
    place = PLACE / FOLDER / build.name
    place.parent.mkdir(parents=True)
    if build.is_dir():
        shutil.copytree(build, place, symlinks=True)
    else:
        shutil.copy2(build, place)
    return place


def _articles(folder: Path) -> Path:
    """Lay out articles of several kinds, one with emoji, Chinese and Windows line ends."""
    folder.mkdir()
    for name in _SEEDS:
        shutil.copyfile(ROOT / "seeds" / name, folder / name)
    (folder / "kazan-☕.txt").write_bytes(_OWN.encode())
    return folder


if __name__ == "__main__":
    sys.exit(main())
