"""What is left of a command that is stopped or fails half way: nothing but a sentence."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator import intake
from annotator.commands import program
from annotator.project import ImportRun, Project
from annotator.settings import log_folder

Failing = Callable[..., str]


def test_an_import_that_fails_half_way_leaves_no_trace(
    fails: Failing, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_PORTION", 1)
    for name in ("first", "second"):
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    add = ImportRun.add
    portions = 0

    def failing(run: ImportRun, portion: list[object]) -> None:
        nonlocal portions
        portions += 1
        if portions == 2:
            raise RuntimeError("out of the blue")
        add(run, portion)  # type: ignore[arg-type]

    monkeypatch.setattr(ImportRun, "add", failing)
    sentence = fails("import", news, tmp_path)
    log = log_folder() / "annotator.log"
    assert str(log) in sentence
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert contents(news) == ["Forum opens", "Group of 77", "Weather"]
    portions = 0
    fails("import", tmp_path / "new.annot", tmp_path)
    assert not (tmp_path / "new.annot").exists()


def contents(path: Path) -> list[str]:
    project = Project.open(path, "Ana", read_only=True)
    titles = [summary.title for summary in project.summaries(project.article_ids())]
    assert list(project.faults()) == []
    project.close()
    return titles


@pytest.mark.parametrize("verb", ["import", "stats"])
def test_ctrl_c_stops_without_a_trace(
    fails: Failing, tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ImportRun, "add", interrupted)
    monkeypatch.setattr(Project, "progress", interrupted)
    if verb == "import":
        (tmp_path / "a.txt").write_text("A", encoding="utf-8")
        assert "stopped" in fails("import", tmp_path / "new.annot", tmp_path, status=130)
        assert not (tmp_path / "new.annot").exists()
    else:
        assert "stopped" in fails("stats", news, status=130)


def test_a_log_that_cannot_be_written_is_no_second_failure(
    fails: Failing, news: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "data").touch()  # a file where the folder would be

    def failing(_project: Project) -> None:
        raise RuntimeError("out of the blue")

    monkeypatch.setattr(Project, "progress", failing)
    assert "out of the blue" in fails("stats", news)


@pytest.fixture
def long_import(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a real import of many articles and give it the time to get going."""
    lines = (f'{{"text": "Article {number}"}}\n' for number in range(200_000))
    (tmp_path / "many.jsonl").write_text("".join(lines), encoding="utf-8")
    process = subprocess.Popen(
        program("import", "new.annot", "many.jsonl"),
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (tmp_path / "new.annot-wal").exists() and process.poll() is None:
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_real_interruption_cleans_up(
    long_import: subprocess.Popen[str], tmp_path: Path, how: signal.Signals
) -> None:
    long_import.send_signal(how)
    _, err = long_import.communicate(timeout=60)
    assert (long_import.returncode, err) == (130, "annotator: stopped.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["many.jsonl"]
