"""The smoke test itself: it waits no longer than it should, and says what is wrong."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from smoke import Tally
from smoke_commands import check_json_lines
from smoke_desk import Failure, Program, wait_for

needs_a_shell = pytest.mark.skipif(sys.platform == "win32", reason="its program is a shell script")


def program(folder: Path, script: str) -> Program:
    path = folder / "build" / "program"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return Program(path, folder / "home", folder / "log")


def test_waiting_ends_as_soon_as_there_is_something() -> None:
    answers = iter([0, 0, 7])
    assert wait_for("seven", 5, lambda: next(answers)) == 7


def test_waiting_in_vain_says_for_what() -> None:
    with pytest.raises(Failure, match="a miracle: not within 0 s"):
        wait_for("a miracle", 0, lambda: None)


@needs_a_shell
def test_the_program_gets_no_environment_but_its_own(tmp_path: Path) -> None:
    said = program(tmp_path, "/usr/bin/env").run()
    names = {line.partition("=")[0] for line in said.splitlines()}
    # The shell that runs this script adds some of its own.
    assert names - {"PWD", "SHLVL", "_", "OLDPWD"} == {"HOME"}


@needs_a_shell
@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("echo no room >&2; exit 3", "“x” ended with 3, not 0: no room"),
        ("echo 'Traceback (most recent' >&2", "“x” broke down: Traceback"),
    ],
)
def test_what_a_command_does_wrong_is_told(tmp_path: Path, script: str, complaint: str) -> None:
    with pytest.raises(Failure, match=complaint):
        program(tmp_path, script).run("x")


@needs_a_shell
def test_a_command_that_hangs_is_given_up(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="“x” did not end within 0 s"):
        program(tmp_path, "exec sleep 60").run("x", seconds=0.1)


def test_exported_spans_are_compared_with_the_text(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    article = {"text": "🌍 BRICS", "spans": [{"start": 2, "end": 7, "text": "BRICS"}]}
    path.write_text(json.dumps(article), encoding="utf-8")
    assert check_json_lines(path, 1).startswith("1 spans of 1 articles")
    with pytest.raises(Failure, match="1 articles were exported, not 2"):
        check_json_lines(path, 2)
    article["spans"] = [{"start": 3, "end": 8, "text": "BRICS"}]
    path.write_text(json.dumps(article), encoding="utf-8")
    with pytest.raises(Failure, match="“BRICS” was exported for “RICS”"):
        check_json_lines(path)


def test_a_story_ends_with_its_first_failure(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise Failure("It is gone.")

    tally = Tally()
    steps = [("first", lambda: "fine"), ("second", fail), ("third", lambda: None)]
    tally.story(iter(steps))
    assert (tally.passed, tally.failed) == (1, 1)
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("ok      first: fine (")
    assert second == "FAILED  second: It is gone."
