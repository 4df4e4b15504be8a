"""The smoke test's work in the window: by keyboard alone, from a folder of articles to gold."""

from __future__ import annotations

import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from smoke_commands import LABEL, check_json_lines
from smoke_desk import Program, Screen, Step, check, wait_for


@dataclass
class Window:
    """The work of an analyst in the window, one method a step."""

    program: Program
    screen: Screen
    articles: Path
    process: subprocess.Popen[bytes]
    pictures: Path
    started: float = field(default_factory=time.monotonic)

    @property
    def project(self) -> Path:
        """The project that belongs to the folder of articles: beside it."""
        return self.articles.with_suffix(".annot")

    @property
    def export(self) -> Path:
        """The file that the dialogs offer to export to."""
        return self.articles.parent / "gold.jsonl"

    def steps(self) -> Iterator[Step]:
        """Return the steps in their order."""
        yield "the window opens on a folder of articles", self.open
        yield "all articles are imported", self.see_articles
        yield "suggestions appear", self.see_suggestions
        yield "the model and the term base both suggest", self.see_origins
        yield "A accepts", lambda: self._decide("a", "accepted")
        yield "X rejects", lambda: self._decide("x", "rejected")
        yield f"a label's key sets the label {LABEL}", self.relabel
        yield "Ctrl+Z takes back, Ctrl+Shift+Z does again", self.undo_and_redo
        yield "the screen is photographed", lambda: self._photograph("review")
        yield "Shift+A and Ctrl+Return bring every article to done", self.finish
        yield "F1 shows the keys", self.see_keys
        yield "Ctrl+E exports through the dialogs", self.export_gold
        yield "the screen is photographed again", lambda: self._photograph("done")
        yield "Ctrl+Q quits", self.quit
        yield "no process of the build is left", self.leave_nothing

    def open(self) -> str:
        """Wait for the window."""
        self.screen.window(f"{self.articles.name} – Annotator", 60, unless=self._breakdown)
        return f"{time.monotonic() - self.started:.2f} s after the start"

    def see_articles(self) -> str:
        """Wait until the project has all articles."""
        wait_for("the project file", 30, self.project.is_file)
        wanted = sum(1 for _ in self.articles.iterdir())
        wait_for(f"{wanted} articles", 60, lambda: self._count("article") == wanted)
        return f"{wanted}"

    def see_suggestions(self) -> str:
        """Wait until the suggester has been through all articles."""
        wait_for("a suggestion", 120, lambda: self._count("suggestion"))
        first = time.monotonic() - self.started
        wait_for("all suggestions", 120, lambda: not self._count("article", "suggested_by = ''"))
        return f"{self._count('suggestion')}, the first {first:.1f} s after the start"

    def see_origins(self) -> None:
        """Check that no part of the suggester is missing."""
        for origin in ("model", "terms"):
            found = self._count("suggestion", "origin = ?", origin)
            check(found, f"There is no suggestion by “{origin}”.")

    def relabel(self) -> None:
        """Give the mention in focus another label."""
        self.screen.key(self._value("SELECT key FROM label WHERE name = ?", LABEL))
        wait_for(
            f"an annotation with the label {LABEL}",
            20,
            lambda: self._count("annotation", "state = 'accepted' AND label = ?", LABEL),
        )

    def undo_and_redo(self) -> None:
        """Take the last decision back, and make it again."""
        before = self._count("annotation")
        self.screen.key("ctrl+z")
        wait_for("one decision less", 20, lambda: self._count("annotation") < before)
        self.screen.key("ctrl+shift+z")
        wait_for("the decision back", 20, lambda: self._count("annotation") == before)

    def finish(self) -> str:
        """Accept what is left in each article and mark it done."""
        articles = self._count("article")
        for number in range(1, articles + 1):
            undecided = self._count("suggestion", "undecided = 1")
            self.screen.key("shift+a")
            wait_for(
                f"fewer than {undecided} suggestions undecided",
                20,
                lambda: self._count("suggestion", "undecided = 1") < undecided,  # noqa: B023
            )
            self.screen.key("ctrl+Return")
            wait_for(
                f"{number} articles done",
                20,
                lambda: self._count("article", "status = 'done'") == number,  # noqa: B023
            )
        left = self._count("suggestion", "undecided = 1")
        check(not left, f"{left} suggestions are still undecided.")
        return f"{self._count('annotation')} decisions"

    def see_keys(self) -> None:
        """Open a dialog and close it again."""
        self.screen.key("F1")
        self.screen.window("Keys")
        self.screen.key("Escape")
        self.screen.gone("Keys")
        self.screen.window(f"{self.articles.name} – Annotator")

    def export_gold(self) -> str:
        """Take what the dialogs offer: JSON Lines, gold, a file beside the project."""
        self.screen.key("ctrl+e")
        self.screen.window("Export")
        self.screen.key("Return")
        self.screen.window("Export to")
        self.screen.key("Return")
        wait_for(f"the file {self.export.name}", 60, self.export.is_file)
        return check_json_lines(self.export, self._count("article"))

    def quit(self) -> None:
        """End the program as its user would."""
        self.screen.window(f"{self.articles.name} – Annotator")
        self.screen.key("ctrl+q")
        status = wait_for("the end of the program", 30, lambda: _status(self.process))
        check(status == "0", f"The program ended with {status}.")

    def leave_nothing(self) -> None:
        """Check that the worker has gone as well, and that nothing went wrong unseen."""
        wait_for("the end of all processes", 10, lambda: not self.program.processes())
        logs = list(self.program.home.rglob("annotator.log"))
        check(not logs, f"The program has logged an error: {_tail(logs)}")
        said = self.program.log.read_text(encoding="utf-8", errors="replace")
        check("Traceback" not in said, f"The program broke down: {_tail([self.program.log])}")

    def _breakdown(self) -> str:
        """Return what the program said at its end, if it has ended."""
        ended = self.process.poll() is not None
        return f"The program ended at once: {_tail([self.program.log])}" if ended else ""

    def _decide(self, key: str, state: str) -> None:
        before = self._count("annotation", "state = ?", state)
        self.screen.key(key)
        wait_for(
            f"one more decision “{state}”",
            20,
            lambda: self._count("annotation", "state = ?", state) == before + 1,
        )

    def _photograph(self, name: str) -> str:
        path = self.pictures / f"{name}.png"
        self.screen.photograph(path)
        return path.name

    def _count(self, table: str, condition: str = "1", *values: str) -> int:
        try:
            return int(self._value(f"SELECT count(*) FROM {table} WHERE {condition}", *values))
        except sqlite3.OperationalError:
            return 0  # the tables are not there yet

    def _value(self, query: str, *values: str) -> str:
        uri = f"{self.project.as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=5)) as file:
            return str(file.execute(query, values).fetchone()[0])


def _status(process: subprocess.Popen[bytes]) -> str:
    status = process.poll()
    return "" if status is None else str(status)


def _tail(files: list[Path]) -> str:
    return "; ".join(file.read_text(encoding="utf-8", errors="replace")[-600:] for file in files)
