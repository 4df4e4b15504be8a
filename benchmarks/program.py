"""The standalone program: size, start, first suggestions, memory. Needs `make dist` and Xvfb."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from os import environ, sysconf
from pathlib import Path

from annotator.files import seeds
from benchmarks.result import Result, median

_PROGRAM = Path("dist/annotator/annotator")
_RUNS = 7
_PATIENCE = 30.0
_SMALLEST_MB = 237.0  # what a first build of this kind came down to


def results() -> Iterator[Result]:
    """Measure the program in dist/, warm; nothing if it has not been built."""
    if not _PROGRAM.is_file():
        print("program: build it first with `make dist`", file=sys.stderr)
        return
    files = [file for file in _PROGRAM.parent.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files if not file.is_symlink()) / 1e6
    yield Result("program, size of its folder", size, "MB", goal=1.1 * _SMALLEST_MB)
    with _display() as display:
        runs = [_started(display) for _ in range(_RUNS + 1)][1:]  # the first one warms the caches
        suggested = [_first_suggestions(display) for _ in range(4)][1:]
    yield Result("program, start to window", median([run[0] for run in runs]), "s", goal=1.0)
    yield Result("program, memory at rest", median([run[1] for run in runs]), "MB", goal=150.0)
    yield Result("program, to first suggestions", median(suggested), "s", goal=3.0)


@contextmanager
def _display() -> Iterator[str]:
    # Without -noreset the server begins anew whenever its last client leaves.
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-noreset"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None, "a pipe was asked for"
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def _running(display: str, folder: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    own = {"DISPLAY": display, "ANNOTATOR_CONFIG_DIR": folder, "ANNOTATOR_DATA_DIR": folder}
    with subprocess.Popen([_PROGRAM, *arguments], env=environ | own) as program:
        try:
            yield program
        finally:
            program.terminate()


def _started(display: str) -> tuple[float, float]:
    """Return the seconds until the window is on the screen, and its memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        with _running(display, folder) as program:
            _until(program, lambda: _has_window(display))
            took = time.perf_counter() - began
            pages = Path(f"/proc/{program.pid}/statm").read_text("ascii").split()[1]
            return took, int(pages) * sysconf("SC_PAGE_SIZE") / 1e6


def _first_suggestions(display: str) -> float:
    """Return the seconds until the first article of the sample corpus has its suggestions."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder, "corpus")
        shutil.copytree(seeds(), corpus)
        began = time.perf_counter()
        with _running(display, folder, str(corpus)) as program:
            _until(program, lambda: _has_suggestions(corpus.with_suffix(".annot")))
            return time.perf_counter() - began


def _has_window(display: str) -> bool:
    command = ["xdotool", "search", "--onlyvisible", "--name", "Annotator"]
    environment = environ | {"DISPLAY": display}
    found = subprocess.run(command, env=environment, capture_output=True, check=False)
    return bool(found.stdout.strip())


def _has_suggestions(project: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as connection:
            sql = "SELECT count(*) FROM article WHERE suggested_by <> ''"
            return bool(connection.execute(sql).fetchone()[0])
    except sqlite3.Error:
        return False  # the file is only being made


def _until(program: subprocess.Popen[bytes], reached: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + _PATIENCE
    while not reached():
        if program.poll() is not None or time.perf_counter() > deadline:
            raise TimeoutError("the program ended, or does not answer")
        time.sleep(0.005)
