"""What a project must hold, by what was told on the pipe; compared with what it does hold."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.core.changes import ArticleChange, Change
from annotator.core.replay import Replay
from annotator.project import Project
from annotator.store.journal import _read_step
from tests.torture.deeds import entry_of

Line = dict[str, Any]
Entry = list[object]
_IMPORT = "import"


class Lost(AssertionError):
    """Something that was acknowledged is not there, or something is there twice or in part."""


@dataclass(slots=True)
class Told:
    """What a process told before it was killed."""

    lines: list[Line] = field(default_factory=list)
    killed: bool = True

    @property
    def made(self) -> list[Entry]:
        """The batches that it acknowledged."""
        return [line["made"] for line in self.lines if "made" in line]

    @property
    def suggested(self) -> dict[int, str]:
        """By article, the last run whose suggestions it acknowledged; empty if it waits anew."""
        found: dict[int, str] = {}
        for line in self.lines:
            if "suggested" in line:
                number, name = line["suggested"]
                found[number] = name
            found |= dict.fromkeys(found.keys() & line.get("waiting", ()), "")
        return found

    def articles(self, before: int) -> int:
        """How many articles there were at the last acknowledged import."""
        for line in self.lines:
            before = line.get("articles", before) + line.get("imported", 0)
        return before

    @property
    def under_way(self) -> list[tuple[str, int]]:
        """What was begun and did not end: what, and how much of it was announced."""
        open_: list[tuple[str, int]] = []
        for line in self.lines:
            if "begin" in line:
                open_.append((line["begin"], line["count"]))
            ended = _IMPORT if {"articles", "imported"} & line.keys() else line.get("end")
            open_ = [(what, count) for what, count in open_ if what != ended]
        return open_


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a project was found to hold, and its newest batch with the hash of all up to there."""

    articles: int
    runs: dict[int, str]
    head: tuple[int, str]

    @classmethod
    def read(cls, path: Path) -> Ledger:
        """Open a project as the program does after a crash, and look at it; raises Lost."""
        with closing(Project.open(path, "Ana")) as project:
            return cls(len(project.article_ids()), _runs(path), project.timeline.head())

    def after(self, told: Told, path: Path) -> tuple[Ledger, int]:
        """Compare with what a process has told before it was killed; raises Lost.

        Returns what was found, and how many batches were on disk that nobody had been told of
        yet: 0 or 1.
        """
        found = Ledger.read(path)
        new = self._new_entries(path)
        unannounced = _check_batches(_without_imports(new), told)
        _check_imports(self.articles, new, told, found.articles)
        perhaps = {""} if unannounced else set()  # that batch may have set a language
        for number, name in told.suggested.items():
            as_told = found.runs[number] in {name} | perhaps
            if not as_told and ("suggestions", number) not in told.under_way:
                raise Lost(
                    f"the suggestions of article {number} are not those acknowledged, of “{name}”,"
                    f" but of “{found.runs[number]}”"
                )
        return found, unannounced

    def _new_entries(self, path: Path) -> list[Entry]:
        """Return what has come since; what was there before must not have changed."""
        number, hash_ = self.head
        with closing(Project.open(path, "Ana", read_only=True)) as project:
            known = project._file.rows("SELECT id, hash FROM batch WHERE id = ?", [number])
            if number and known != [(number, hash_)]:
                raise Lost("the history before this run has changed")
            rows = project._file.rows("SELECT id FROM batch WHERE id > ? ORDER BY id", [number])
            return [entry_of(_read_step(project._file, new).batch) for (new,) in rows]


def compare_with_replay(project: Project) -> None:
    """Follow the journal without the program's own check, and compare with what is shown."""
    changes = defaultdict[int, list[Change]](list)
    for step in project.history():
        for change in step.batch.changes:
            if isinstance(change, ArticleChange):
                changes[change.article_id].append(change)
    for number, own in changes.items():
        replay, markup = Replay.of(own), project.markup(number)
        if {a.uid: a for a in markup.annotations} != replay.annotations:
            raise Lost(f"article {number} is not as the journal leads to it")
        if replay.status not in (None, markup.status):
            raise Lost(f"the status of article {number} is not as the journal leads to it")
        if replay.language not in (None, markup.article.said_language):
            raise Lost(f"the language of article {number} is not as the journal leads to it")


def _check_batches(new: Sequence[Entry], told: Told) -> int:
    made = told.made
    if list(new[: len(made)]) != made:
        raise Lost(f"{len(made)} batches were acknowledged, {len(new)} others are there")
    rest = new[len(made) :]
    if len(rest) > 1:
        raise Lost(f"{len(rest)} batches are there that nobody was told of")
    for action, count, _ in rest:
        begun = [number for what, number in told.under_way if what != _IMPORT]
        if not begun or begun[-1] not in (0, count):
            raise Lost(f"“{action}” is there with {count} changes; under way was {told.under_way}")
    return len(rest)


def _check_imports(before: int, new: Sequence[Entry], told: Told, found: int) -> None:
    """An import is there wholly, articles and decisions, or not at all."""
    acknowledged = told.articles(before)
    coming = [count for what, count in told.under_way if what == _IMPORT]
    if found not in (acknowledged, acknowledged + sum(coming)):
        raise Lost(
            f"{acknowledged} articles were acknowledged, {found} are there; {coming} to come"
        )
    brought = sum(int(str(count)) for action, count, _ in new if action == _IMPORT)
    # every second article of an import comes with a decision
    imports = [line["count"] for line in told.lines if line.get("begin") == _IMPORT]
    expected = sum((count + 1) // 2 for count in imports)
    unfinished = sum((count + 1) // 2 for count in coming) if found == acknowledged else 0
    if brought != expected - unfinished:
        raise Lost(f"{expected - unfinished} decisions were imported, {brought} are there")


def _without_imports(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry[0] != _IMPORT]


def _runs(path: Path) -> dict[int, str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        (left,) = db.execute("SELECT count(*) FROM article WHERE incoming = 1").fetchone()
        if left:
            raise Lost(f"{left} articles of an unfinished import are left")
        return dict(db.execute("SELECT id, suggested_by FROM article").fetchall())
