"""The start of the program: who is called, and what is not imported on the way."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.__main__ import main
from annotator.cli import build_parser
from annotator.commands import VERBS, program

_HEAVY = """
import sys
{statement}
print(sorted({{name.split(".")[0] for name in sys.modules}} & {{{names}}}), file=sys.stderr)
"""


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Return a list that fills with the name of what was started and its arguments."""
    calls: list[tuple[str, list[str]]] = []

    def fake(name: str, module: str, status: int) -> None:
        def start(argv: list[str] | None = None) -> int:
            calls.append((name, argv or []))
            return status

        monkeypatch.setitem(sys.modules, module, SimpleNamespace(main=start))

    fake("worker", "annotator.suggest.worker", 3)
    fake("command", "annotator.cli", 4)
    fake("window", "annotator.app", 5)
    return calls


def test_the_worker_is_started(called: list[tuple[str, list[str]]]) -> None:
    assert main(["--worker"]) == 3
    assert called == [("worker", [])]


@pytest.mark.parametrize("first", [*VERBS, "--help", "-h", "--version", "--nonsense"])
def test_verbs_and_options_go_to_the_command_line(
    called: list[tuple[str, list[str]]], first: str
) -> None:
    assert main([first, "x"]) == 4
    assert called == [("command", [first, "x"])]


@pytest.mark.parametrize("paths", [[], ["news.annot"], ["folder", "a.txt"], ["./import"]])
def test_anything_else_opens_the_window(
    called: list[tuple[str, list[str]]], paths: list[str]
) -> None:
    assert main(paths) == 5
    assert called == [("window", paths)]


def test_without_arguments_of_its_own_it_takes_those_of_the_process(
    called: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator", "stats", "x"])
    assert main() == 4
    assert called == [("command", ["stats", "x"])]


def test_the_verbs_are_those_of_the_command_line() -> None:
    listed = re.findall(r"^    ([a-z]+) ", build_parser().format_help(), re.MULTILINE)
    assert listed == list(VERBS)


def test_the_program_starts_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program("--worker") == [sys.executable, "-m", "annotator", "--worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program("stats", "x") == [sys.executable, "stats", "x"]


def test_on_windows_the_twin_with_streams_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "annotator.exe"))
    twin = tmp_path / "annotator-cli.exe"
    twin.touch()
    assert program("--worker") == [str(twin), "--worker"]


def _imported(statement: str, *names: str) -> str:
    script = _HEAVY.format(statement=statement, names=", ".join(map(repr, names)))
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    return done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("arguments", [["--version"], ["stats", "x"], ["verify", "x"]])
def test_reading_commands_import_neither_qt_nor_spacy(news: Path, arguments: list[str]) -> None:
    real = [str(news) if argument == "x" else argument for argument in arguments]
    statement = f"from annotator.__main__ import main; assert main({real!r}) == 0"
    assert _imported(statement, "PySide6", "shiboken6", "spacy", "thinc") == "[]"


def test_the_window_does_not_import_spacy() -> None:
    assert _imported("import annotator.app", "spacy", "thinc") == "[]"
