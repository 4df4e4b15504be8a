"""Starts the program, kills it at a random moment, opens the project again and compares."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from annotator.core.changes import Action, AnnotationChange
from annotator.core.labels import load_scheme
from annotator.files import resource
from annotator.project import Project
from tests.builders import import_articles
from tests.torture.deeds import ARTICLES, article, json_line
from tests.torture.ledger import Ledger, Lost, Told, compare_with_replay

ROOT = Path(__file__).parents[2]
_PATIENCE = 120.0  # seconds without a word after which a process is taken to hang
EACH = 12  # kills that a project lives through, before a new one is made
_HEAVY = ("decide everywhere", "import", "take back", "undo", "redo")


@dataclass(slots=True)
class Figures:
    """What has been tried so far, and what came of it."""

    kills: Counter[str] = field(default_factory=Counter)
    during: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    actions: int = 0
    changes: int = 0
    imports: int = 0
    inside: int = 0
    ended: int = 0

    def add(self, kind: str, told: Told, unannounced: int) -> None:
        """Count one kill that nothing was lost in."""
        if not told.killed:
            self.ended += 1
            return
        self.kills[kind] += 1
        under_way = told.under_way
        self.during[under_way[-1][0] if under_way else "nothing, or opening"] += 1
        if under_way:
            self.outcomes["wholly there" if unannounced else "not there at all"] += 1
        self.actions += len(told.made)
        self.changes += sum(int(str(count)) for _, count, _ in told.made)
        self.imports += sum(bool({"articles", "imported"} & line.keys()) for line in told.lines)
        self.inside += sum("inside" in line for line in told.lines)

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines to read."""
        yield f"kills: {sum(self.kills.values())} ({_listed(self.kills)})"
        yield f"  had ended by themselves before: {self.ended}"
        yield f"  certainly inside a transaction: {self.inside}"
        yield f"  during: {_listed(self.during)}"
        yield f"  what was under way, found: {_listed(self.outcomes)}"
        yield f"acknowledged: {self.actions:,} actions of {self.changes:,} changes,"
        yield f"  and {self.imports:,} imports"
        yield "lost, doubled or in part: 0"  # or else it would have ended with what was


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in counts.most_common())


class Torture:
    """One project after the other, each worked on and killed some times."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._chance = Random(seed)
        self._folder = folder
        self._base = folder / "base.annot"
        self.figures = Figures()

    def run(self, kind: str, kills: int) -> None:
        """Kill so many processes of a kind that work on one project; raises Lost."""
        with TemporaryDirectory(dir=self._folder) as name:
            path = Path(name, "work.annot")
            path.write_bytes(self._fresh())
            self._wear_out(kind, kills, path)

    def _wear_out(self, kind: str, kills: int, path: Path) -> None:
        ledger = Ledger.read(path)
        for _ in range(kills):
            told = self._killed(kind, path)
            try:
                ledger, unannounced = ledger.after(told, path)
                _verify(path)
            except Lost as lost:
                raise Lost(f"{kind}: {lost}; the last words were {told.lines[-8:]}") from lost
            self.figures.add(kind, told, unannounced)
        _all_the_way_back(path)

    def _fresh(self) -> bytes:
        if not self._base.exists():
            scheme = load_scheme(resource("schemes/policy-news.json"))
            with closing(Project.create(self._base, scheme, "Ana")) as project:
                import_articles(project, map(article, range(ARTICLES)))
        return self._base.read_bytes()

    def _killed(self, kind: str, path: Path) -> Told:
        """Let a process work for a while, kill it, and return what it had told."""
        seed = self._chance.randrange(10**9)
        command, moment = _KINDS[kind](self._chance, path, seed)
        with _running(command, path.parent) as process:
            listener = _Listener(process)
            moment(listener)
            process.kill()
            told = listener.rest()
            told.killed = process.wait() not in (0, 1)
            assert process.stderr is not None
            said = process.stderr.read()
        if "Traceback" in said or (path.parent / "annotator.log").exists():
            raise Lost(f"{kind}: an unforeseen error: {said[-2000:]}")
        return told


class _Listener:
    """Hears what a process tells."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._heard = Told()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def until(self, wanted: Callable[[dict[str, object]], bool]) -> bool:
        """Listen until something is told; False if the process has ended before."""
        while (line := self._lines.get(timeout=_PATIENCE)) is not None:
            self._hear(line)
            if self._heard.lines and wanted(self._heard.lines[-1]):
                return True
        self._lines.put(None)
        return False

    def rest(self) -> Told:
        """Return all that was told, to the last whole line."""
        self.until(lambda _: False)
        return self._heard

    def note(self, line: dict[str, object]) -> None:
        """Add what is known of a process that tells nothing."""
        self._heard.lines.append(line)

    def _hear(self, line: str) -> None:
        if imported := re.match(r"Imported ([\d,]+) articles", line):
            self.note({"imported": int(imported[1].replace(",", ""))})
        elif line.endswith("}\n"):
            self.note(json.loads(line))


@contextmanager
def _running(command: list[str], home: Path) -> Iterator[subprocess.Popen[str]]:
    places = {
        "ANNOTATOR_CONFIG_DIR": str(home / "config"),
        "ANNOTATOR_DATA_DIR": str(home / "data"),
    }
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


Moment = Callable[[_Listener], object]
Order = tuple[list[str], Moment]


def _at_random(chance: Random, wanted: str, opening: float) -> Moment:
    """Return what waits until the moment of the kill has come."""
    if chance.random() < 0.1:
        pause = chance.uniform(0, opening)
        return lambda _listener: time.sleep(pause)
    left = 1 if wanted else chance.randrange(1, 40)
    pause = chance.random() ** 2 * 0.3

    def wait(listener: _Listener) -> None:
        for _ in range(left):
            listener.until(lambda line: "begin" in line and wanted in ("", line["begin"]))
        time.sleep(pause)

    return wait


def _wanted(chance: Random) -> str:
    return chance.choice(_HEAVY) if chance.random() < 0.6 else ""


def _window(chance: Random, path: Path, seed: int) -> Order:
    wanted = _wanted(chance)
    command = ["-m", "tests.torture.at_the_window", str(path), str(seed), wanted, str(path.parent)]
    return command, _at_random(chance, wanted, opening=3)


def _project(chance: Random, path: Path, seed: int) -> Order:
    wanted = _wanted(chance)
    after = int(2 ** chance.uniform(0, 10)) if chance.random() < 0.5 else 0
    command = ["-m", "tests.torture.at_the_project", str(path), str(seed), wanted, str(after)]
    if after:
        return command, lambda listener: listener.until(lambda line: "inside" in line)
    return command, _at_random(chance, wanted, opening=0.6)


def _command(chance: Random, path: Path, seed: int) -> Order:
    """The command that imports a file; what it told is known from what it was given."""
    articles = [article(seed * 10_000 + n, decided=n % 2 == 0) for n in range(3_000)]
    source = path.parent / f"{seed}.jsonl"
    source.write_text("\n".join(map(json_line, articles)), encoding="utf-8")
    pause = chance.uniform(0.3, 2.5)  # an import takes some two seconds

    def wait(listener: _Listener) -> None:
        listener.note({"begin": "import", "count": len(articles)})
        time.sleep(pause)

    return ["-m", "annotator", "import", str(path), str(source)], wait


_KINDS: dict[str, Callable[[Random, Path, int], Order]] = {
    "window": _window,
    "project": _project,
    "command": _command,
}


def _verify(path: Path) -> None:
    """Ask the command for its opinion."""
    from annotator.cli import main

    said = TextIOWrapper(BytesIO(), encoding="utf-8")
    with redirect_stdout(said):
        if main(["verify", str(path)]) != 0:
            said.seek(0)
            raise Lost(f"annotator verify says: {said.read()}")


def _all_the_way_back(path: Path) -> None:
    """Undo everything that was done in all those sessions, and make it again."""
    with closing(Project.open(path, "Ana")) as project:
        compare_with_replay(project)
        while project.undo() is not None:
            pass
        made = _imported(project)
        left = {a.uid for n in project.article_ids() for a in project.markup(n).annotations}
        if left != made:
            raise Lost("undoing everything leaves something, or takes too much")
        if faults := list(project.faults()):
            raise Lost(f"after undoing everything verify says: {faults[0]}")


def _imported(project: Project) -> set[str]:
    batches = (step.batch for step in project.history())
    return {
        change.either.uid
        for batch in batches
        if batch.action is Action.IMPORT
        for change in batch.changes
        if isinstance(change, AnnotationChange)
    }
