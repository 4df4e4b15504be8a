"""Proves that a wheel of these sources works where the sources are not.

    python packaging/wheel_check.py

It builds the wheel, installs it into an environment of its own, which borrows the libraries of
this one, and works with the commands that the installation gives.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from pathlib import Path
from typing import Any

from annotator import __version__

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "wheel"
_ASK = "import annotator, json; print(json.dumps(annotator.__file__))"


def main() -> int:
    """Build, install, try; the first thing that fails ends it with its reason."""
    shutil.rmtree(PLACE, ignore_errors=True)
    wheel = build()
    compare(wheel)
    commands = install(wheel)
    with tempfile.TemporaryDirectory() as elsewhere:
        work(commands, Path(elsewhere))
    print(f"{wheel.name}: everything is inside and works")
    return 0


def build() -> Path:
    """Build the wheel from the sources, without the network."""
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--wheel-dir", PLACE)
    run([sys.executable, "-m", "pip", "wheel", *options, ROOT])
    (wheel,) = PLACE.glob(f"annotator-{__version__}-*.whl")
    return wheel


def compare(wheel: Path) -> None:
    """Check that the wheel has all resources, the sample corpus and the docs, as they are."""
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        folders = (ROOT / "resources", ROOT / "seeds", ROOT / "docs")
        for source in sorted(path for folder in folders for path in folder.rglob("*")):
            name = f"annotator/{source.relative_to(ROOT).as_posix()}"
            if source.is_file():
                expect(name in names, f"The wheel lacks {name}.")
                expect(packed.read(name) == source.read_bytes(), f"{name} differs.")


def install(wheel: Path) -> Path:
    """Install the wheel alone into an environment; return the folder of its commands."""
    home = PLACE / "environment"
    venv.create(home)
    python = home / "bin" / "python"
    options = ("--no-deps", "--no-index", "--quiet")
    run([sys.executable, "-m", "pip", "--python", python, "install", *options, wheel])
    packages = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]))
    borrowed = sysconfig.get_path("purelib")
    (packages / "borrowed.pth").write_text(f"{borrowed}\n", encoding="utf-8")
    where = Path(json.loads(run([python, "-c", _ASK], PLACE)))
    expect(where.is_relative_to(home), f"It is {where} that is imported, not the wheel's.")
    return home / "bin"


def work(commands: Path, folder: Path) -> None:
    """Use what was installed, far from the sources."""
    program = commands / "annotator"
    for name in ("annotator", "annotator-window"):
        said = run([commands / name, "--version"], folder)
        expect(said == f"annotator {__version__}", f"{name} says “{said}”.")
    project = folder / "sample.annot"
    seeds = next(commands.parent.rglob("annotator/seeds"))
    filled = answer([program, "import", project, seeds, "--json"], folder)
    expect(filled["imported"] > 10, f"Only {filled['imported']} articles were imported.")
    suggested = answer([program, "suggest", project, "--json"], folder)
    expect(suggested["suggestions"] > 500, f"Only {suggested['suggestions']} suggestions.")
    output = ("--format", "jsonl", "--spans", "all", "--output", folder / "all.jsonl")
    expect(answer([program, "export", project, *output, "--json"], folder)["written"], "No span.")
    expect(answer([program, "doctor", "--json"], folder)["ok"], "The doctor finds a problem.")


def answer(command: list[str | Path], folder: Path) -> dict[str, Any]:
    """Run a command and read the JSON that it prints."""
    report: dict[str, Any] = json.loads(run(command, folder))
    return report


def run(command: list[str | Path], folder: Path = ROOT) -> str:
    """Run a command with a home of its own; return what it printed, or end with its complaint."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if folder != ROOT:
        environment["HOME"] = str(folder)
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=environment, timeout=300,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    expect(done.returncode == 0, f"{' '.join(map(str, command))}: {done.stderr.strip()[-800:]}")
    return done.stdout.strip()


def expect(holds: object, sentence: str) -> None:
    """End with a sentence unless something holds."""
    if not holds:
        raise SystemExit(sentence)


if __name__ == "__main__":
    sys.exit(main())
